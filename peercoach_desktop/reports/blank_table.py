"""Tables to write in: empty rows under their heads, high enough for a hand, with boxes to tick where a column has options."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.domain.blank_form import WritingColumn, WritingTable
from peercoach_desktop.reports.blank_boxes import asked_boxes, tick_box
from peercoach_desktop.reports.boxes import Box, kept
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag
from peercoach_desktop.reports.text import Line, lines
from peercoach_desktop.reports.theme import BORDER, CELL, CELL_HEAD, EDGE, LOOK_FOR, WIDTH

_ROW = 34.0
_BEGUN_ROW = 26.0
_WHOLE = 130.0
"""Points; rows that take no more stand on one page: three lines to write on are one place to write."""
_PAD = 5.0
_SMALL_BOX = 7.5
_OPTION = 12.0


@dataclass(frozen=True, kw_only=True)
class _Heads(Box):
    """The heads of the columns."""

    cells: tuple[tuple[Line, ...], ...]
    columns: tuple[tuple[float, float], ...]
    row: Tag

    def draw(self, pen: Pen, top: float) -> None:
        for found, (x, room) in zip(self.cells, self.columns, strict=True):
            pen.reading(Tag(Role.HEAD, self.row))
            for at, line in enumerate(found):
                pen.line_of(x + _PAD, top + 3 + at * CELL_HEAD.leading, line, CELL_HEAD, room - 2 * _PAD)
        pen.rule(0, top + self.height, WIDTH, EDGE, 0.8)


@dataclass(frozen=True, kw_only=True)
class _EmptyRow(Box):
    """A row to write in. `begun` stands in its first cells; `options` are boxes to tick, per column."""

    columns: tuple[tuple[float, float], ...]
    options: tuple[tuple[tuple[Line, ...], ...], ...]
    row: Tag
    begun: tuple[tuple[Line, ...], ...] = ()

    def draw(self, pen: Pen, top: float) -> None:
        cells = [Tag(Role.CELL, self.row) for _ in self.columns]
        for cell in cells:
            pen.reading(cell)
        for (x, room), found, cell in zip(self.columns, self.begun, cells, strict=False):
            pen.reading(cell)
            for at, line in enumerate(found):
                pen.line_of(x + _PAD, top + _PAD + at * CELL.leading, line, CELL, room - 2 * _PAD)
        for (x, room), options, cell in zip(self.columns, self.options, cells, strict=True):
            self._ticks(pen, x + _PAD, top + _PAD, room, [(found, Tag(parent=cell)) for found in options])
            if x:
                pen.tick(x, top, top + self.height, BORDER, 0.5)
        pen.rule(0, top + self.height, WIDTH, EDGE, 0.5)

    def _ticks(self, pen: Pen, x: float, top: float, room: float, options: list[tuple[tuple[Line, ...], Tag]]) -> None:
        for found, tag in options:
            pen.reading(tag)
            tick_box(pen, x, top + _OPTION / 2, several=False, size=_SMALL_BOX)
            for line in found:
                pen.line_of(x + _SMALL_BOX + 4, top + 0.5, line, LOOK_FOR, room - 2 * _PAD - _SMALL_BOX - 4)
                top += _OPTION


def table_boxes(block: WritingTable) -> Iterator[Box]:
    """Yield a question with a table below it; the heads again on each page."""
    yield from asked_boxes(block.asked)
    columns, table = _columns(block), Tag(Role.TABLE)
    heads_of = tuple(
        tuple(lines(column.head, CELL_HEAD, room - 2 * _PAD)) for column, (_, room) in zip(block.columns, columns, strict=True)
    )
    heads = _Heads(
        height=max(map(len, heads_of)) * CELL_HEAD.leading + 6, keep=True, cells=heads_of, columns=columns, row=Tag(Role.ROW, table)
    )
    yield heads
    options = tuple(_options(column, room) for column, (_, room) in zip(block.columns, columns, strict=True))
    rows = list(_empty_rows(block, heads, columns, options, table))
    whole = sum(row.height for row in rows) <= _WHOLE
    yield from kept(rows[:-1]) if whole else rows[:-1]
    yield from rows[-1:]


def _empty_rows(
    block: WritingTable,
    heads: _Heads,
    columns: tuple[tuple[float, float], ...],
    options: tuple[tuple[tuple[Line, ...], ...], ...],
    table: Tag,
) -> Iterator[Box]:
    ticks = max(sum(len(found) for found in column) * _OPTION for column in options)
    for row in range(max(block.rows, len(block.begun))):
        cells = block.begun[row] if row < len(block.begun) else ()
        begun = tuple(tuple(lines(cell, CELL, room - 2 * _PAD)) for cell, (_, room) in zip(cells, columns, strict=False))
        written = max(map(len, begun), default=0) * CELL.leading
        height = max(_BEGUN_ROW if begun else _ROW, ticks + 2 * _PAD, written + 2 * _PAD)
        yield _EmptyRow(height=height, head=(heads,), columns=columns, options=options, row=Tag(Role.ROW, table), begun=begun)


def _options(column: WritingColumn, room: float) -> tuple[tuple[Line, ...], ...]:
    return tuple(tuple(lines(option, LOOK_FOR, room - 2 * _PAD - _SMALL_BOX - 4)) for option in column.options)


def _columns(block: WritingTable) -> tuple[tuple[float, float], ...]:
    """Return (x, width) per column."""
    whole = sum(column.share for column in block.columns)
    rooms = [WIDTH * column.share / whole for column in block.columns]
    return tuple((sum(rooms[:place]), room) for place, room in enumerate(rooms))
