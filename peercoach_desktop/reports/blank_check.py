"""A checklist to fill in by hand: a box per level behind each point, what to look for below it, and room for what was seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.domain.blank_form import CheckPoint, CheckTable
from peercoach_desktop.reports.blank_boxes import LINE, WritingLine, draw_code, tick_box, under_head
from peercoach_desktop.reports.boxes import Box, Gap
from peercoach_desktop.reports.fonts import substitute, width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag
from peercoach_desktop.reports.text import Line, lines, one_line
from peercoach_desktop.reports.theme import ASK, COLUMN_HEAD, EDGE, LOOK_FOR, WIDTH, Style, shrunk

_COLUMN = 41.0
_TICK = 12.0
_BESIDE = 12.0
_LEAST = 38.0


@dataclass(frozen=True, kw_only=True)
class _Levels(Box):
    """The words above the boxes."""

    levels: tuple[tuple[Line, ...], ...]
    left: float
    style: Style

    def draw(self, pen: Pen, top: float) -> None:
        whole = Tag(Role.LIST)
        for place, found in enumerate(self.levels):
            pen.reading(whole.item())
            above = self.height - 6 - len(found) * self.style.leading
            for at, line in enumerate(found):
                pen.centred(self.left + (place + 0.5) * _COLUMN, top + above + at * self.style.leading, line.text, self.style)
        pen.rule(0, top + self.height - 4, WIDTH, EDGE, 0.8)


@dataclass(frozen=True, kw_only=True)
class _Point(Box):
    """The behaviour with its code and what to look for; beside it the boxes, and below these the first line to write on."""

    point: Tag
    code: str
    behaviour: tuple[Line, ...]
    look_for: tuple[tuple[Line, ...], ...]
    left: float
    boxes: int
    evidence: str

    def draw(self, pen: Pen, top: float) -> None:
        pen.reading(Tag(Role.NUMBER, self.point))
        draw_code(pen, top, self.code)
        body = Tag(Role.BODY, self.point)
        pen.reading(Tag(parent=body))
        room = self.left - _BESIDE
        for at, line in enumerate(self.behaviour):
            pen.line_of(0, top + at * ASK.leading, line, ASK, room)
        below = top + len(self.behaviour) * ASK.leading + 1
        for found in self.look_for:
            pen.reading(Tag(parent=body))
            for line in found:
                pen.line_of(0, below, line, LOOK_FOR, room)
                below += LOOK_FOR.leading
        for place in range(self.boxes):
            tick_box(pen, self.left + (place + 0.5) * _COLUMN - _TICK / 2, top + 8, several=True, size=_TICK)
        if self.evidence:
            pen.reading(Tag(parent=body))
            pen.text(self.left, top + self.height - 13, self.evidence, LOOK_FOR)
            written = width(self.evidence, LOOK_FOR.font, LOOK_FOR.size) + 4
            pen.rule(self.left + written, top + self.height - 2, WIDTH, EDGE, 0.5)


def check_boxes(table: CheckTable) -> Iterator[Box]:
    """Yield the pieces of the list: the levels at the top of each page, then part by part."""
    left = WIDTH - _COLUMN * len(table.levels)
    style = _head_style(table.levels)
    levels = tuple(tuple(lines(level, style, _COLUMN - 1)) for level in table.levels)
    head = _Levels(height=max(map(len, levels)) * style.leading + 9, keep=True, levels=levels, left=left, style=style)
    yield Gap(height=8, keep=True)
    yield head
    for section in table.sections:
        yield Gap(height=8, keep=True)
        yield from under_head(section.title, head)
        yield Gap(height=1, keep=True)
        whole = Tag(Role.LIST)
        for number, point in enumerate(section.points):
            if number:
                yield Gap(height=6, keep=True)
            yield from _point_boxes(point, table, left, head, Tag(Role.ITEM, whole))


def _point_boxes(point: CheckPoint, table: CheckTable, left: float, head: Box, item: Tag) -> Iterator[Box]:
    room = left - _BESIDE
    behaviour = tuple(lines(point.behaviour, ASK, room))
    look_for = tuple(tuple(lines(f"– {text}", LOOK_FOR, room)) for text in point.look_for)
    yield _Point(
        height=max(len(behaviour) * ASK.leading + sum(map(len, look_for)) * LOOK_FOR.leading + 3, _LEAST),
        keep=table.lines > 1,
        head=(head,),
        point=item,
        code=point.code,
        behaviour=behaviour,
        look_for=look_for,
        left=left,
        boxes=len(table.levels),
        evidence=one_line(table.evidence) if table.lines else "",
    )
    for number in range(1, table.lines):
        yield WritingLine(height=LINE - 4, keep=number < table.lines - 1)


def _head_style(levels: tuple[str, ...]) -> Style:
    """Return the size at which the longest word of the levels stays whole above its box."""
    words = [word for level in levels for word in substitute(level).split()]
    widest = max((width(word, COLUMN_HEAD.font, COLUMN_HEAD.size) for word in words), default=0.0)
    return shrunk(COLUMN_HEAD, widest, _COLUMN - 2)
