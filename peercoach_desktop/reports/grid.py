"""Tables: columns as wide as their words ask for, rows that may run over pages, the header again on each page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from peercoach_desktop.domain.document import Grid
from peercoach_desktop.reports.boxes import Box
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag
from peercoach_desktop.reports.text import Line, lines, widest_line
from peercoach_desktop.reports.theme import BORDER, CELL, CELL_HEAD, EDGE, WIDTH, Style

_BETWEEN = 12.0
_PADDING = 4.5
_SHORT_ROW = 5


@dataclass(frozen=True, kw_only=True)
class _RowLine(Box):
    """One line of a table row: what each column has at that height, and what each column is."""

    cells: tuple[Line | None, ...]
    tags: tuple[Tag, ...]
    columns: tuple[tuple[float, float], ...]
    style: Style
    above: float = 0
    ends_with: str = ""

    def draw(self, pen: Pen, top: float) -> None:
        for line, tag, (x, room) in zip(self.cells, self.tags, self.columns, strict=True):
            if line is not None:
                pen.reading(tag)
                pen.line_of(x, top + self.above, line, self.style, room)
        if self.ends_with:
            pen.rule(0, top + self.height, WIDTH, self.ends_with, 0.8 if self.ends_with == EDGE else 0.5)


def grid_boxes(grid: Grid) -> Iterator[Box]:
    """Yield the pieces of a table, its header bound to the first row."""
    columns, table = _columns(grid), Tag(Role.TABLE)
    header = (
        tuple(_row(grid.header, columns, CELL_HEAD, EDGE, _cells(table, len(columns), Role.HEAD), keep=True)) if any(grid.header) else ()
    )
    yield from header
    for row in grid.rows[:-2]:
        yield from _row(row, columns, CELL, BORDER, _cells(table, len(row)), head=header)
    for at, row in enumerate(last := grid.rows[-2:], 1):  # a last row alone on a page reads as a stray one
        pieces = list(_row(row, columns, CELL, BORDER, _cells(table, len(row)), head=header))
        yield from pieces[:-1]
        yield replace(pieces[-1], keep=at < len(last))


def _row(
    cells: Sequence[str],
    columns: tuple[tuple[float, float], ...],
    style: Style,
    rule: str,
    tags: tuple[Tag, ...],
    *,
    keep: bool = False,
    head: tuple[Box, ...] = (),
) -> Iterator[Box]:
    columned = [lines(cell, style, room) for cell, (_, room) in zip(cells, columns, strict=True)]
    read = tuple(tag.of_text(cell) for tag, cell in zip(tags, cells, strict=True))
    count = max(map(len, columned))
    for at in range(count):
        first, last = at == 0, at == count - 1
        above = _PADDING if first else 0.0
        yield _RowLine(
            height=style.leading + above + (_PADDING if last else 0.0),
            keep=keep or (not last and (count <= _SHORT_ROW or at in (0, count - 2))),
            head=head,
            cells=tuple(column[at] if at < len(column) else None for column in columned),
            tags=read,
            columns=columns,
            style=style,
            above=above,
            ends_with=rule if last else "",
        )


def _cells(table: Tag, count: int, role: Role = Role.CELL) -> tuple[Tag, ...]:
    row = Tag(Role.ROW, table)
    return tuple(Tag(role, row) for _ in range(count))


def _columns(grid: Grid) -> tuple[tuple[float, float], ...]:
    """Return (x, width) per column. Short columns stay whole, long ones share what is left; spare room is spread."""
    count = len(grid.header)
    room = WIDTH - _BETWEEN * (count - 1)
    wish = [max(_widest(column)) + 1 for column in zip(grid.header, *grid.rows, strict=True)]
    widths = [0.0] * count
    left = room
    for done, column in enumerate(sorted(range(count), key=wish.__getitem__)):
        widths[column] = min(wish[column], left / (count - done))
        left -= widths[column]
    widths = [size + left * size / (room - left) for size in widths]
    starts = [sum(widths[:at]) + _BETWEEN * at for at in range(count)]
    return tuple(zip(starts, widths, strict=True))


def _widest(column: Sequence[str]) -> Iterator[float]:
    yield widest_line(column[0], CELL_HEAD)
    for cell in column[1:]:
        yield widest_line(cell, CELL)
