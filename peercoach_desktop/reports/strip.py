"""The checklist as a strip: level words in a row per point, the peer's own above the coach's. No marks, no totals, no red.

The chosen word is filled, bold and ticked, so that a copy in black and white says the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from peercoach_desktop.domain.document import Strip, StripRow
from peercoach_desktop.reports.boxes import Box, Gap, QuotedLine, TextLine, kept, text_lines
from peercoach_desktop.reports.fonts import width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag, heading
from peercoach_desktop.reports.text import Line, lines, one_line, widest_line
from peercoach_desktop.reports.theme import (
    ACCENT,
    ACCENT_SOFT,
    BORDER,
    CELL,
    CHIP,
    CHIP_ABSENT,
    CHIP_COACH,
    CHIP_OWN,
    EDGE,
    PAPER,
    QUIET,
    RATER,
    REMARK,
    SEEN,
    SUBHEADING,
    WIDTH,
    Style,
)

_TEXT_ROOM = 178.0
_GAP = 10.0
_NAME_MOST = 52.0
_CHIP_HEIGHT = 13.0
_ROW = 14.5
_TICK_ROOM = 11.0
_LINES_BESIDE = 4


@dataclass(frozen=True)
class _Rating:
    """One rater's row: the name, the chosen level or what stands instead, and how the chosen one looks."""

    name: str
    level: int | None
    words: str
    fill: str
    style: Style


@dataclass(frozen=True, kw_only=True)
class _Chips(Box):
    """The rating rows of one point, with up to a few lines of text beside them.

    A row is a figure: which of its words is the chosen one is seen alone.
    """

    beside: tuple[Line, ...]
    remark: Line | None
    ratings: tuple[_Rating, ...]
    levels: tuple[str, ...]
    names: float

    def draw(self, pen: Pen, top: float) -> None:
        pen.reading(Tag())
        for at, line in enumerate(self.beside):
            pen.line_of(0, top + at * CELL.leading, line, CELL, _TEXT_ROOM)
        if self.remark:
            pen.reading(Tag())
            pen.line_of(0, top + len(self.beside) * CELL.leading, self.remark, REMARK, _TEXT_ROOM)
        for at, rating in enumerate(self.ratings):
            self._rating(pen, top + 0.5 + at * _ROW, rating)

    def _rating(self, pen: Pen, top: float, rating: _Rating) -> None:
        x = _TEXT_ROOM + _GAP
        chosen = rating.words if rating.level is None else self.levels[rating.level]
        pen.reading(Tag(Role.FIGURE, alt=f"{rating.name}: {chosen}"), top, _ROW)
        pen.text(x, top + 1.5, rating.name, _fitting(RATER, rating.name, self.names))
        x += self.names + 6
        each = (WIDTH - x) / len(self.levels)
        if rating.level is None:
            self._absent(pen, x, top, rating.words)
            return
        for number, word in enumerate(self.levels):
            self._chip(pen, (x + number * each, top), each, word, rating if number == rating.level else None)

    def _absent(self, pen: Pen, x: float, top: float, words: str) -> None:
        pen.dashes(on=True)
        pen.box(x, top, (WIDTH - x, _CHIP_HEIGHT), PAPER, EDGE, radius=3, thickness=0.5)
        pen.dashes(on=False)
        pen.centred(x + (WIDTH - x) / 2, top + 1.5, words, _fitting(CHIP_ABSENT, words, WIDTH - x - 8))

    def _chip(self, pen: Pen, corner: tuple[float, float], room: float, word: str, chosen: _Rating | None) -> None:
        x, top = corner
        if chosen is None:
            pen.box(x, top, (room - 2, _CHIP_HEIGHT), PAPER, BORDER, radius=3, thickness=0.5)
            pen.centred(x + room / 2 - 1, top + 1.5, word, _fitting(CHIP, word, room - 6))
            return
        style = _fitting(chosen.style, word, room - 6 - _TICK_ROOM)
        pen.box(x, top, (room - 2, _CHIP_HEIGHT), chosen.fill, ACCENT, radius=3, thickness=1.1)
        start = x + (room - 2 - width(word, style.font, style.size) - _TICK_ROOM) / 2
        pen.shape([(start + 1, top + 6.7), (start + 3.4, top + 9.1), (start + 7.6, top + 3.9)], style.colour, 1.3)
        pen.text(start + _TICK_ROOM, top + 1.5, word, style)


def strip_boxes(strip: Strip) -> Iterator[Box]:
    """Yield the pieces of a checklist: a title per part, then point by point."""
    names = [one_line(name) for name in (strip.own_name, strip.coach_name) if name]
    room = min(max((width(name, RATER.font, RATER.size) for name in names), default=0.0), _NAME_MOST)
    levels = tuple(map(one_line, strip.levels))
    if strip.note:
        yield from kept(text_lines(strip.note, QUIET))
    for section in strip.sections:
        yield Gap(height=7, keep=True)
        yield from kept(text_lines(section.title, SUBHEADING, tag=heading(3)))
        for row in section.rows:
            yield from _row_boxes(row, tuple(_ratings(strip, row)), levels, room)


def _row_boxes(row: StripRow, ratings: tuple[_Rating, ...], levels: tuple[str, ...], names: float) -> Iterator[Box]:
    beside = lines(row.behaviour, CELL, _TEXT_ROOM)
    yield Gap(height=2.5, keep=True)
    if len(beside) > _LINES_BESIDE:
        yield from kept(text_lines(row.behaviour, CELL))
        beside = []
    short = bool(beside) and widest_line(row.seen, SEEN) <= _TEXT_ROOM and "\n" not in row.seen
    below = bool(row.seen) and not short
    remark = Line(one_line(row.seen)) if row.seen and short else None
    height = max(len(beside) * CELL.leading + (SEEN.leading if remark else 0), len(ratings) * _ROW)
    yield _Chips(height=height + 2, keep=True, beside=tuple(beside), remark=remark, ratings=ratings, levels=levels, names=names)
    if below:
        seen: list[TextLine] = text_lines(row.seen, SEEN, x=12, room=WIDTH - 12, kind=QuotedLine)
        yield Gap(height=2, keep=True)
        yield from seen[:-1]
        yield from kept(seen[-1:])
    yield _Hairline(height=3.5)


@dataclass(frozen=True, kw_only=True)
class _Hairline(Box):
    """A thin line under a point."""

    def draw(self, pen: Pen, top: float) -> None:
        pen.rule(0, top + self.height, WIDTH, BORDER, 0.5)


def _ratings(strip: Strip, row: StripRow) -> Iterator[_Rating]:
    if strip.own_name:
        yield _Rating(one_line(strip.own_name), row.own_level, one_line(row.own_words), ACCENT_SOFT, CHIP_OWN)
    if strip.coach_name:
        yield _Rating(one_line(strip.coach_name), row.coach_level, one_line(row.coach_words), ACCENT, CHIP_COACH)


def _fitting(style: Style, text: str, room: float) -> Style:
    """Return `style`, smaller where `text` would not fit: rather small than cut."""
    taken = width(text, style.font, style.size)
    return style if taken <= room else replace(style, size=style.size * room / taken)
