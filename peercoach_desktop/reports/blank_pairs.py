"""Pairs of behaviour to fill in by hand: the two sides at the edges, the places between them as boxes, and a line for an example."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.domain.blank_form import PairPoint, PairTable
from peercoach_desktop.reports.blank_boxes import draw_code, tick_box, under_head
from peercoach_desktop.reports.boxes import Box, Gap, kept, text_lines
from peercoach_desktop.reports.fonts import substitute, width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag
from peercoach_desktop.reports.text import Line, lines, one_line
from peercoach_desktop.reports.theme import BORDER, CELL, CELL_HEAD, COLUMN_HEAD, EDGE, LOOK_FOR, WIDTH, Style, shrunk

_PLACE = 44.0
_TICK = 12.0
_BESIDE = 10.0
_WRITING = 21.0


@dataclass(frozen=True)
class _Columns:
    """Where the sides and the boxes stand on a line."""

    count: int

    @property
    def room(self) -> float:
        """How wide a side is."""
        return (WIDTH - self.count * _PLACE) / 2 - _BESIDE

    @property
    def left(self) -> float:
        """Where the boxes begin."""
        return self.room + _BESIDE

    @property
    def right(self) -> float:
        """Where the right side begins."""
        return self.left + self.count * _PLACE + _BESIDE

    def middle(self, place: int) -> float:
        """Where the middle of a box is."""
        return self.left + (place + 0.5) * _PLACE


@dataclass(frozen=True, kw_only=True)
class _Heads(Box):
    """The names of the sides and the words above the boxes."""

    sides: tuple[tuple[Line, ...], tuple[Line, ...]]
    places: tuple[tuple[Line, ...], ...]
    columns: _Columns
    style: Style

    def draw(self, pen: Pen, top: float) -> None:
        foot = top + self.height - 6
        whole = Tag(Role.LIST)
        for x, found in zip((0.0, self.columns.right), self.sides, strict=True):
            pen.reading(whole.item())
            for at, line in enumerate(found):
                pen.line_of(x, foot - (len(found) - at) * CELL_HEAD.leading, line, CELL_HEAD, self.columns.room)
        for place, found in enumerate(self.places):
            pen.reading(whole.item())
            for at, line in enumerate(found):
                above = foot - (len(found) - at) * self.style.leading
                pen.centred(self.columns.middle(place), above, line.text, self.style)
        pen.rule(0, top + self.height - 4, WIDTH, EDGE, 0.8)


@dataclass(frozen=True, kw_only=True)
class _Pair(Box):
    """A pair with its code, the boxes between, and the line to write an example on."""

    point: Tag
    code: str
    sides: tuple[tuple[tuple[tuple[Line, ...], Style], ...], ...]
    note: tuple[Line, ...]
    columns: _Columns
    example: str

    def draw(self, pen: Pen, top: float) -> None:
        pen.reading(Tag(Role.NUMBER, self.point))
        draw_code(pen, top, self.code)
        body = Tag(Role.BODY, self.point)
        for x, side in zip((0.0, self.columns.right), self.sides, strict=True):
            at = top
            for found, style in side:
                pen.reading(Tag(parent=body))
                for line in found:
                    pen.line_of(x, at, line, style, self.columns.room)
                    at += style.leading
        for place in range(self.columns.count):
            tick_box(pen, self.columns.middle(place) - _TICK / 2, top + 8, several=False, size=_TICK)
        foot = top + self.height
        pen.reading(Tag(parent=body))
        for at, line in enumerate(self.note):
            pen.line_of(0, foot - _WRITING - (len(self.note) - at) * LOOK_FOR.leading, line, LOOK_FOR, WIDTH)
        pen.reading(Tag(parent=body))
        pen.text(0, foot - 14, self.example, LOOK_FOR)
        pen.rule(width(self.example, LOOK_FOR.font, LOOK_FOR.size) + 5, foot - 3, WIDTH, EDGE, 0.5)


@dataclass(frozen=True, kw_only=True)
class _Between(Gap):
    """A quiet line between two pairs of one page."""

    def draw(self, pen: Pen, top: float) -> None:
        pen.rule(0, top + self.height / 2, WIDTH, BORDER, 0.5)


def pair_boxes(table: PairTable) -> Iterator[Box]:
    """Yield the pieces of the list: sides and places at the top of each page, then part by part."""
    columns = _Columns(len(table.places))
    style = _head_style(table.places)
    sides = (tuple(lines(table.left, CELL_HEAD, columns.room)), tuple(lines(table.right, CELL_HEAD, columns.room)))
    places = tuple(tuple(lines(place, style, _PLACE - 2)) for place in table.places)
    high = max(*(len(side) * CELL_HEAD.leading for side in sides), *(len(place) * style.leading for place in places))
    head = _Heads(height=high + 9, keep=True, sides=sides, places=places, columns=columns, style=style)
    yield Gap(height=8, keep=True)
    yield head
    for section in table.sections:
        yield Gap(height=9, keep=True)
        yield from under_head(section.title, head)
        if section.about:
            yield from kept(text_lines(section.about, LOOK_FOR))
        yield Gap(height=4, keep=True)
        whole = Tag(Role.LIST)
        for number, point in enumerate(section.points, 1):
            yield _pair(point, table, columns, head, Tag(Role.ITEM, whole))
            if number < len(section.points):
                yield _Between(height=11, keep=True)


def _pair(point: PairPoint, table: PairTable, columns: _Columns, head: Box, item: Tag) -> Box:
    sides = tuple(
        tuple((tuple(lines(text, style, columns.room)), style) for text, style in said)
        for said in (((point.left, CELL), (point.left_example, LOOK_FOR)), ((point.right, CELL), (point.right_example, LOOK_FOR)))
    )
    note = tuple(lines(point.note, LOOK_FOR, WIDTH)) if point.note else ()
    high = max(sum(len(found) * style.leading for found, style in side) for side in sides)
    return _Pair(
        height=high + (len(note) * LOOK_FOR.leading + 3 if note else 0) + _WRITING,
        head=(head,),
        point=item,
        code=one_line(point.code),
        sides=sides,
        note=note,
        columns=columns,
        example=one_line(table.example),
    )


def _head_style(places: tuple[str, ...]) -> Style:
    """Return the size at which the longest word of the places stays whole above its box."""
    words = [word for place in places for word in substitute(place).split()]
    widest = max((width(word, COLUMN_HEAD.font, COLUMN_HEAD.size) for word in words), default=0.0)
    return shrunk(COLUMN_HEAD, widest, _PLACE - 3)
