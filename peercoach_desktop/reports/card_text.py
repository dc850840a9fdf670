"""The words of one side of a card, fitted: smaller where they are long, and at the smallest size cut off with a sign that says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from peercoach_desktop.domain.paper_cards import CardPart, Face, PartRole
from peercoach_desktop.reports.fonts import substitute, width
from peercoach_desktop.reports.text import Line, lines
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


@dataclass(frozen=True)
class PlacedLine:
    """A line below the upper edge of the room: `x` and `top` in points. `dotted` lines have a dot before them."""

    line: Line
    style: Style
    x: float
    top: float
    room: float
    dotted: bool = False


@dataclass(frozen=True)
class _Row:
    line: Line
    style: Style
    above: float
    indent: float
    dotted: bool

    @property
    def height(self) -> float:
        return self.above + self.style.leading


def fitted(face: Face, room: tuple[float, float], larger: float = 1.0) -> list[PlacedLine]:
    """Return the lines of `face` in `room` (width, height), as large as they fit. Never is a line outside it.

    Words stay whole where a smaller size can keep them so.
    """
    sizes = [larger * (1 - 0.6 * step / _STEPS) for step in range(_STEPS + 1)]
    for whole in (True, False):
        for factor in sizes:
            rows = list(_rows(face.parts, room[0], factor))
            if _height(rows) <= room[1] and not (whole and _cuts_a_word(face.parts, room[0], factor)):
                return list(_placed(rows, room, centred=face.centred))
    return list(_placed(_cut_off(list(_rows(face.parts, room[0], sizes[-1])), room), room, centred=False))


def _style(role: PartRole, factor: float) -> Style:
    style = _STYLES[role]
    size = max(style.size * factor, _LEAST)
    return replace(style, size=size, leading=style.leading * size / style.size)


def _rows(parts: tuple[CardPart, ...], room: float, factor: float) -> Iterator[_Row]:
    for number, part in enumerate(parts):
        style = _style(part.role, factor)
        indent = _INDENT if part.role is PartRole.POINT else 0.0
        for at, line in enumerate(lines(part.text, style, room - indent)):
            above = _ABOVE.get(part.role, 0.0) if number and at == 0 else 0.0
            yield _Row(line, style, above, indent, dotted=bool(indent) and at == 0)


def _height(rows: list[_Row]) -> float:
    return sum(row.height for row in rows)


def _cuts_a_word(parts: tuple[CardPart, ...], room: float, factor: float) -> bool:
    for part in parts:
        style = _style(part.role, factor)
        own_room = room - (_INDENT if part.role is PartRole.POINT else 0.0)
        if any(width(word, style.font, style.size) > own_room for word in substitute(part.text).split()):
            return True
    return False


def _cut_off(rows: list[_Row], room: tuple[float, float]) -> list[_Row]:
    """Return the rows that fit; the last one ends in the sign that there is more."""
    kept: list[_Row] = []
    for row in rows:
        if _height([*kept, row]) > room[1]:
            break
        kept.append(row)
    if kept:
        last = kept[-1]
        text = last.line.text.rstrip()
        while text and width(text + _MORE, last.style.font, last.style.size) > room[0] - last.indent:
            text = text[:-1]
        kept[-1] = replace(last, line=replace(last.line, text=text + _MORE))
    return kept


def _placed(rows: list[_Row], room: tuple[float, float], *, centred: bool) -> Iterator[PlacedLine]:
    top = (room[1] - _height(rows)) / 2 if centred else 0.0
    for row in rows:
        top += row.above
        own_room = room[0] - row.indent
        taken = width(row.line.text.rstrip(), row.style.font, row.style.size)
        x = row.indent + ((own_room - taken) / 2 if centred and not row.line.to_right else 0.0)
        yield PlacedLine(row.line, row.style, x, top, own_room, row.dotted)
        top += row.style.leading
