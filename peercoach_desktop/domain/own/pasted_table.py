"""What the columns of a pasted table are for: which row only names them, and whether one of them holds the parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from peercoach_desktop.domain.own.pasted_rows import Row, is_mark

_POINT = re.compile(
    r"(?:kijk|aandachts)?punt(?:en)?|items?|handeling(?:en)?|gedrag|vra(?:ag|gen)|criteri(?:um|a)|acties?|stap(?:pen)?"
    r"|points?|behaviou?rs?|actions?|steps?|questions?"
)
_OTHER = re.compile(
    r"nr|no|num|(?:volg)?nummer|(?:om|be)schrijving|onderde(?:el|len)|deel|categorie|thema|fase|onderwerp|rubriek|hoofdstuk|toelichting"
    r"|uitleg|(?:kijk)?tips?|voorbeeld(?:en)?|opmerking(?:en)?|ja|nee|nvt|score|datum|paraaf|gezien|gehoord"
    r"|number|description|parts?|section|category|theme|phase|topic|chapter|explanation|examples?|hints?|notes?|comments?|remarks?|yes|na"
    r"|date|initials|seen|heard|look|for"
)
_ALONE = re.compile(r"nr|nummer|(?:kijk)?punt(?:en)?|omschrijving|items?|onderde(?:el|len)|number|points?|description|parts?")
"""Words that name a column even where there is only one."""
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 3
_LONGEST_PART = 80


def header_of(row: Row, *, is_first: bool) -> bool:
    """Return whether a row only names the columns. One cell alone does so in the first row, and not with a colon: that is a heading."""
    filled = [cell for cell in row if cell]
    if len(filled) == 1:
        return is_first and _ALONE.fullmatch(filled[0].casefold().rstrip(". ")) is not None
    return len(filled) > 1 and all(_names_column(cell) for cell in filled)


def is_table(rows: Sequence[Row]) -> bool:
    """Return whether the rows come from a table: as many cells in each, and more than one."""
    return len({len(row) for row in rows}) == 1 and len(rows[0]) > 1


def part_and_point(rows: Sequence[Row], header: Row) -> tuple[int, int] | None:
    """Return the column of the parts and that of the points, or None where no column holds parts.

    The parts are in the first column with words if it is empty where the points are, or says the same on row after row.
    """
    columns = [column for column in range(max(map(len, rows), default=0)) if not _holds_marks(rows, column)]
    if len(columns) < 2 or _names_points(header, columns[0]):
        return None
    first, second = columns[:2]
    names = [part_at(row, first) for row in rows]
    below = [any(row[second:]) for row in rows]
    table = all(len(row) > 1 for row in rows)
    return (first, second) if _stands_above(names, below, table=table) or _repeats(names, below) else None


def part_at(row: Row, column: int) -> str:
    """Return what stands in the column of the parts; a number or a bullet there is no part."""
    cell = row[column] if column < len(row) else ""
    return "" if is_mark(cell) else cell


def _stands_above(names: list[str], below: list[bool], *, table: bool) -> bool:
    """Return whether a name is followed by rows with points and no name.

    In a table that happens anywhere. In plain text a line that is indented may be anything, so every name has to be short, to stand
    alone and to have such rows.
    """
    steps = [
        bool(name) and not next_name and next_below
        for (name, (next_name, next_below)) in zip(names, list(zip(names, below, strict=True))[1:], strict=False)
    ]
    if table:
        return any(steps)
    alone = [place for place, name in enumerate(names) if name]
    return bool(alone) and all(
        not below[place] and len(names[place]) <= _LONGEST_PART and place < len(steps) and steps[place] for place in alone
    )


def _repeats(names: list[str], below: list[bool]) -> bool:
    """Return whether at least half of the rows share their name with another row, and every row has something beside it."""
    counted = Counter(name.casefold() for name in names)
    shared = sum(count for name, count in counted.items() if name and count > 1)
    side_by_side = any(first.casefold() == second.casefold() != "" for first, second in pairwise(names))
    return side_by_side and all(below) and 2 * shared >= len(names)


def _holds_marks(rows: Sequence[Row], column: int) -> bool:
    """Return whether there is nothing in a column but numbers, bullets and boxes."""
    return all(is_mark(row[column]) for row in rows if column < len(row) and row[column])


def _names_points(header: Row, column: int) -> bool:
    return column < len(header) and any(_POINT.fullmatch(word) for word in _WORD.findall(header[column].casefold()))


def _names_column(cell: str) -> bool:
    words = _WORD.findall(cell.casefold().replace(".", ""))
    known = all(_POINT.fullmatch(word) or _OTHER.fullmatch(word) for word in words)
    return cell == "#" or (0 < len(words) <= _MOST_WORDS and known)
