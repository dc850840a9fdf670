"""Bars side by side on paper: who, a line with the bar and the mark, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.domain.bars import BarLane, BarRow, Bars, MarkShape
from peercoach_desktop.reports.boxes import Box, Gap, kept, text_lines
from peercoach_desktop.reports.fonts import MEDIUM, width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag
from peercoach_desktop.reports.text import Line, cut_to, lines, one_line
from peercoach_desktop.reports.theme import (
    ACCENT,
    ACCENT_SOFT,
    BORDER,
    CELL,
    EDGE,
    MUTED,
    PAPER,
    QUIET,
    SUNKEN,
    TICK,
    WIDTH,
    Style,
)

_WHO = 130.0
_TRACK = 172.0
_INSET = 7.0
_WORDS = _WHO + _TRACK + 2 * _INSET + 8
_ROOM = WIDTH - _WORDS
_BAR = 5.0
_MARK_ROOM = 15.0
_BETWEEN = 22.0
NAME = Style(MEDIUM, 9.6, 14)
_TITLE = Style(MEDIUM, 10.2, 15.5)
_QUIET = Style(CELL.font, CELL.size, CELL.leading, MUTED)


@dataclass(frozen=True, kw_only=True)
class LaneBox(Box):
    """One lane: the name, the line with its bar, and the words, each of which may take more lines."""

    row: BarRow
    lane: BarLane
    who: tuple[Line, ...]
    words: tuple[Line, ...]

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the lane."""
        style = _QUIET if self.lane.earlier or self.lane.value is None else CELL
        for number, line in enumerate(self.who):
            pen.line_of(0, top + number * style.leading, line, style, _WHO - 8)
        for number, line in enumerate(self.words):
            pen.line_of(_WORDS, top + number * style.leading, line, style, _ROOM)
        self._track(pen, top + style.leading / 2)

    def _track(self, pen: Pen, y: float) -> None:
        if self.row.middle is not None:
            begin, end = (_x(self.row, value) for value in self.row.middle)
            pen.box(begin, y - _BAR, (end - begin, 2 * _BAR), SUNKEN)
        pen.dashes(on=self.lane.value is None)
        pen.rule(_WHO + _INSET, y, _WHO + _INSET + _TRACK, EDGE if self.lane.value is not None else BORDER, 0.8)
        pen.dashes(on=False)
        if self.lane.value is None:
            return
        for tick in self.row.ticks():
            pen.tick(_x(self.row, tick), y - 2.2, y + 2.2, EDGE, 0.7)
        x = _x(self.row, self.lane.value)
        if self.row.start is not None:
            begin, end = sorted((_x(self.row, self.row.start), x))
            thick = _BAR * (0.5 if self.lane.earlier else 1)
            pen.box(begin, y - thick / 2, (end - begin, thick), BORDER if self.lane.earlier else ACCENT_SOFT, EDGE, thickness=0.5)
        _mark(pen, x, y, self.lane)


def bar_boxes(block: Bars) -> Iterator[Box]:
    """Yield the rows, each kept together as far as a page allows, and the legend."""
    if block.legend:
        yield Gap(height=4, keep=True)
        yield from _legend(block)
    for row in block.rows:
        yield Gap(height=3, keep=True)
        yield from kept(text_lines(row.title, _TITLE)) if row.title else ()
        figure = Tag(Role.FIGURE, alt=_in_words(row))
        yield from _ends(row, figure) if row.title else _sides(row, figure)
        lanes = [_lane(row, lane, figure) for lane in row.lanes]
        yield from kept(lanes[:-1])
        yield from lanes[-1:] if not row.text else kept(lanes[-1:])
        yield from text_lines(row.text, QUIET, x=_WHO, room=WIDTH - _WHO) if row.text else ()
        yield Gap(height=5)


def _in_words(row: BarRow) -> str:
    """Return what stands on the lanes of a row and at their ends; its title and its text are words of their own."""
    ends = " – ".join(filter(None, (row.low, row.high)))
    return ". ".join(filter(None, (ends, *(f"{lane.who}: {lane.words}" for lane in row.lanes))))


def _lane(row: BarRow, lane: BarLane, figure: Tag) -> LaneBox:
    style = _QUIET if lane.earlier else CELL
    who, words = lines(lane.who, style, _WHO - 8), lines(lane.words, style, _ROOM)
    height = style.leading * max(len(who), len(words)) + 1.5
    return LaneBox(height=height, tag=figure, row=row, lane=lane, who=tuple(who), words=tuple(words))


@dataclass(frozen=True, kw_only=True)
class _Ends(Box):
    """The words at both ends of the line, each in its half."""

    low: tuple[Line, ...]
    high: tuple[Line, ...]
    places: tuple[float, float]
    room: float
    style: Style = TICK

    def draw(self, pen: Pen, top: float) -> None:
        for x, found in zip(self.places, (self.low, self.high), strict=True):
            for number, line in enumerate(found):
                pen.line_of(x, top + number * self.style.leading, line, self.style, self.room)


def _ends(row: BarRow, figure: Tag) -> Iterator[Box]:
    if not row.low and not row.high:
        return
    room = (_TRACK + 2 * _INSET) / 2 - 6
    low, high = lines(row.low, TICK, room), [Line(line.text.rstrip(), to_right=True) for line in lines(row.high, TICK, room)]
    places = (_WHO, _WHO + _TRACK + 2 * _INSET - room)
    height = TICK.leading * max(len(low), len(high)) + 2
    yield _Ends(height=height, keep=True, tag=figure, low=tuple(low), high=tuple(high), places=places, room=room)


def _sides(row: BarRow, figure: Tag) -> Iterator[Box]:
    """Yield the ends of a row that is known by them alone: in full, each in its half of the page."""
    if not row.low and not row.high:
        return
    room = WIDTH / 2 - 8
    low, high = lines(row.low, CELL, room), lines(row.high, CELL, room)
    height = CELL.leading * max(len(low), len(high)) + 3
    places = (0, WIDTH / 2 + 8)
    yield _Ends(height=height, keep=True, tag=figure, low=tuple(low), high=tuple(high), places=places, room=room, style=CELL)


@dataclass(frozen=True, kw_only=True)
class _Legend(Box):
    """Which mark is whose."""

    entries: tuple[tuple[float, Line, Tag, BarLane], ...]

    def draw(self, pen: Pen, top: float) -> None:
        for x, line, tag, mark in self.entries:
            _mark(pen, x + _MARK_ROOM / 2, top + NAME.leading / 2, mark)
            pen.reading(tag)
            pen.line_of(x + _MARK_ROOM, top, line, NAME, WIDTH)


def _legend(block: Bars) -> Iterator[Box]:
    """Yield which mark is whose, as many on a line as there is room for; the open mark of an earlier time comes last."""
    marks = [(words, BarLane("", 0, "", shape)) for shape, words in block.legend]
    if block.earlier and block.has_earlier():
        marks.append((block.earlier, BarLane("", 0, "", block.legend[0][0], earlier=True)))
    row: list[tuple[float, Line, Tag, BarLane]] = []
    x, whole = 0.0, Tag(Role.LIST)
    for words, mark in marks:
        line = Line(cut_to(one_line(words), NAME, WIDTH - _MARK_ROOM, "…"))
        taken = _MARK_ROOM + width(line.text, NAME.font, NAME.size)
        if row and x + taken > WIDTH:
            yield _Legend(height=NAME.leading, keep=True, entries=tuple(row))
            row, x = [], 0.0
        row.append((x, line, whole.item(), mark))
        x += taken + _BETWEEN
    yield _Legend(height=NAME.leading + 3, keep=True, entries=tuple(row))


def _x(row: BarRow, value: float) -> float:
    return _WHO + _INSET + _TRACK * row.part(value)


def _mark(pen: Pen, x: float, y: float, lane: BarLane) -> None:
    fill, edge = (PAPER, EDGE) if lane.earlier else (ACCENT, ACCENT)
    size = 3.2 if lane.earlier else 4.0
    match lane.shape:
        case MarkShape.DISC:
            pen.disc(x, y, size, fill, edge, 1)
        case MarkShape.SQUARE:
            pen.box(x - size, y - size, (2 * size, 2 * size), fill, edge, thickness=1)
        case MarkShape.DIAMOND:
            around = size * 1.25
            pen.shape([(x, y - around), (x + around, y), (x, y + around), (x - around, y)], edge, 1, fill=fill)
