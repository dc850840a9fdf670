"""The words of one side of a card, fitted: smaller where they are long, and at the smallest size cut off with a sign that says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from peercoach_desktop.domain.paper_cards import CardPart, Face, PartRole
from peercoach_desktop.reports.fonts import substitute, width
from peercoach_desktop.reports.text import Line, cut_to, lines
from peercoach_desktop.reports.theme import CARD_LABEL, CARD_POINT, CARD_QUESTION, CARD_TEXT, CARD_TITLE, CARD_WORD, Style

_STYLES = {
    PartRole.WORD: CARD_WORD,
    PartRole.QUESTION: CARD_QUESTION,
    PartRole.TITLE: CARD_TITLE,
    PartRole.LABEL: CARD_LABEL,
    PartRole.TEXT: CARD_TEXT,
    PartRole.POINT: CARD_POINT,
}
_ABOVE = {PartRole.LABEL: 9.0, PartRole.TEXT: 2.5, PartRole.POINT: 4.0, PartRole.TITLE: 6.0}
_LEAST = 6.8
_STEPS = 24
_INDENT = 9.0
_MORE = " …"
_MOST_LETTERS = 6_000
"""More than any card holds at the smallest size; the rest need not be measured."""


@dataclass(frozen=True)
class PlacedLine:
    """A line below the upper edge of the room: `x` and `top` in points. `dotted` lines have a dot before them.

    `part` is the text it is of, by its place on the side.
    """

    line: Line
    style: Style
    x: float
    top: float
    room: float
    dotted: bool = False
    part: int = 0


@dataclass(frozen=True)
class _Row:
    line: Line
    style: Style
    above: float
    indent: float
    dotted: bool
    part: int

    @property
    def height(self) -> float:
        return self.above + self.style.leading


def fitted(face: Face, room: tuple[float, float], larger: float = 1.0) -> list[PlacedLine]:
    """Return the lines of `face` in `room` (width, height), as large as they fit. Never is a line outside it.

    Words stay whole where a smaller size can keep them so.
    """
    told = tuple(replace(part, text=part.text[:_MOST_LETTERS]) for part in face.parts)
    sizes = [larger * (1 - 0.6 * step / _STEPS) for step in range(_STEPS + 1)]
    smallest = list(_parts(told, room[0], sizes[-1]))
    if _height(smallest) > room[1]:
        return list(_placed(_cut_off(smallest, room), room, centred=False))
    whole = not _cuts_a_word(told, room[0], sizes[-1])
    for factor in sizes:
        parts = list(_parts(told, room[0], factor))
        if _height(parts) <= room[1] and not (whole and _cuts_a_word(told, room[0], factor)):
            return list(_placed(parts, room, centred=face.centred))
    return list(_placed(smallest, room, centred=face.centred))


def _style(role: PartRole, factor: float) -> Style:
    style = _STYLES[role]
    size = max(style.size * factor, _LEAST)
    return replace(style, size=size, leading=style.leading * size / style.size)


def _parts(parts: tuple[CardPart, ...], room: float, factor: float) -> Iterator[list[_Row]]:
    """Yield the rows of each part."""
    for number, part in enumerate(parts):
        style = _style(part.role, factor)
        indent = _INDENT if part.role is PartRole.POINT else 0.0
        above = _ABOVE.get(part.role, 0.0) if number else 0.0
        yield [
            _Row(line, style, above if at == 0 else 0.0, indent, bool(indent) and at == 0, number)
            for at, line in enumerate(lines(part.text, style, room - indent))
        ]


def _height(parts: list[list[_Row]]) -> float:
    return sum(row.height for rows in parts for row in rows)


def _cuts_a_word(parts: tuple[CardPart, ...], room: float, factor: float) -> bool:
    for part in parts:
        style = _style(part.role, factor)
        own_room = room - (_INDENT if part.role is PartRole.POINT else 0.0)
        if any(width(word, style.font, style.size) > own_room for word in substitute(part.text).split()):
            return True
    return False


def _cut_off(parts: list[list[_Row]], room: tuple[float, float]) -> list[list[_Row]]:
    """Return the parts so much shorter that they fit: each time the longest loses a row. Where words are gone, a sign says so."""
    whole, height = [len(rows) for rows in parts], _height(parts)
    while height > room[1] and any(parts):
        height -= max(reversed(parts), key=len).pop().height
    for rows, before in zip(parts, whole, strict=True):
        if rows and len(rows) < before:
            rows[-1] = _with_sign(rows[-1], room[0])
    return parts


def _with_sign(row: _Row, room: float) -> _Row:
    """Return the row with the sign that more was said, even where the row itself would have fitted."""
    sign = width(_MORE, row.style.font, row.style.size)
    text = cut_to(row.line.text.rstrip(), row.style, room - row.indent - sign, "")
    return replace(row, line=replace(row.line, text=text + _MORE))


def _placed(parts: list[list[_Row]], room: tuple[float, float], *, centred: bool) -> Iterator[PlacedLine]:
    top = (room[1] - _height(parts)) / 2 if centred else 0.0
    for row in chain.from_iterable(parts):
        top += row.above
        own_room = room[0] - row.indent
        taken = width(row.line.text.rstrip(), row.style.font, row.style.size)
        x = row.indent + ((own_room - taken) / 2 if centred and not row.line.to_right else 0.0)
        yield PlacedLine(row.line, row.style, x, top, own_room, row.dotted, row.part)
        top += row.style.leading
