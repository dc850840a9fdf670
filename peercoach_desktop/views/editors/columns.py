"""How the cells of a line stand: beside one another as in a table, or in a card of two columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFontMetrics

from peercoach_desktop.domain.fields import DateField, Field, Person, ShortText

_MOST_TABLE_COLUMNS = 3
_NARROW: Mapping[type, int] = {ShortText: 14, DateField: 17, Person: 16}
"""The kinds that fit a table, with the letters that a cell must have room for."""

_SIDES = 130
"""Logical pixels for number, buttons and the room between cells."""


def may_be_table(columns: Sequence[Field]) -> bool:
    """Return whether lines with these columns stand as a table where there is room."""
    return len(columns) <= _MOST_TABLE_COLUMNS and all(type(column.kind) in _NARROW for column in columns)


def fits_a_table(columns: Sequence[Field], width: int, metrics: QFontMetrics) -> bool:
    """Return whether lines with these columns stand as a table in `width` logical pixels."""
    letters = sum(_NARROW.get(type(column.kind), 0) for column in columns)
    return may_be_table(columns) and letters * metrics.averageCharWidth() + _SIDES <= width


def stretch_of(column: Field) -> int:
    """Return how much of the width a column takes in a table, in proportion to the others."""
    return 20 if isinstance(column.kind, ShortText) else _NARROW.get(type(column.kind), 16)


def card_places(columns: Sequence[Field]) -> list[tuple[int, int, int]]:
    """Return row, column and span of each cell in a grid of two columns; what is not short has a row of its own."""
    places: list[tuple[int, int, int]] = []
    row, at = 0, 0
    for column in columns:
        if type(column.kind) not in _NARROW:
            row, at = (row + 1, 0) if at else (row, 0)
            places.append((row, 0, 2))
            row += 1
            continue
        places.append((row, at, 1))
        row, at = (row, 1) if at == 0 else (row + 1, 0)
    return places
