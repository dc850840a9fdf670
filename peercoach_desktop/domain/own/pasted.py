"""A list pasted from a document or a spreadsheet: lines become points, headings become parts, further columns become look-fors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.own.drafts import LOOK_FORS, ItemDraft, SectionDraft
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.domain.own.pasted_rows import Row, bare, is_mark, rows_of
from peercoach_desktop.domain.own.pasted_table import header_of, is_table, part_and_point, part_at

MOST_LINES = 500
MOST_LETTERS = 2_000


@dataclass(frozen=True)
class PastedList:
    """What was made of the text, and what is not in it.

    `headers` are rows that only name the columns, `cut` lines beyond what a list can hold, `more` cells beyond the two look-fors, and
    `rest` the ends of texts that are too long.
    """

    sections: tuple[SectionDraft, ...]
    cut: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()

    @property
    def points(self) -> int:
        """How many points there are."""
        return sum(len(section.items) for section in self.sections)


@dataclass(frozen=True)
class _Line:
    """A point with what stands beside it, or the heading of a part."""

    text: str
    cells: tuple[str, ...] = ()
    marked: bool = False
    gap_before: bool = False
    heading: bool = False


def read_pasted(text: str) -> PastedList:
    """Return the parts and points in plain text from the clipboard.

    A line is a heading if it ends in a colon, is all capitals, or stands alone after an empty line above lines with bullets or numbers.
    In a table a column may hold the parts.
    """
    every = rows_of(text)
    first = next((place for place, row in enumerate(every) if any(row)), 0)
    headers = [row for place, row in enumerate(every) if header_of(row, is_first=place == first)]
    named = set(headers)
    rows = [row for row in every if row not in named]
    filled = [row for row in rows if any(row)]
    columns = part_and_point(filled, headers[0] if headers else ())
    lines = list(_in_parts(filled, *columns)) if columns else _with_headings(list(_in_order(rows)), table=bool(filled) and is_table(filled))
    return _list_of(lines, tuple(", ".join(filter(None, row)) for row in headers), together=columns is not None)


# --- From rows to lines


def _in_parts(rows: Sequence[Row], part: int, point: int) -> Iterator[_Line]:
    """Yield the lines of a table with a column of parts. A part holds until the next name in its column."""
    now = ""
    for row in rows:
        name = _without_colon(part_at(row, part))
        if name and name.casefold() != now.casefold():
            now = name
            yield _Line(name, heading=True)
        cells = [cell for cell in row[point:] if cell]
        words = bare(cells[0]) if cells else ""
        if words:
            yield _Line(words, tuple(cells[1:]))


def _in_order(rows: Sequence[Row]) -> Iterator[_Line]:
    """Yield a line for each row with words. What stands before the words, such as a number, is left out."""
    gap = True
    for row in rows:
        last = max((place for place, cell in enumerate(row) if cell), default=0)
        start = next((place for place in range(last) if row[place] and not is_mark(row[place])), last)
        first = row[start]
        words = bare(first)
        marked = any(row[:start]) or words != first
        if len(row) > 1 and is_mark(first) and (len(first) > 1 or not first.isalpha()):
            continue  # a row that was numbered, or given a box, and then left empty
        if words:
            yield _Line(words, tuple(cell for cell in row[start + 1 :] if cell), marked, gap)
        gap = not words


def _with_headings(lines: list[_Line], *, table: bool) -> list[_Line]:
    found = [_is_heading(lines, place, table=table) for place in range(len(lines))]
    return [_Line(_without_colon(line.text), heading=True) if is_head else line for line, is_head in zip(lines, found, strict=True)]


def _is_heading(lines: list[_Line], place: int, *, table: bool) -> bool:
    line = lines[place]
    following = lines[place + 1] if place + 1 < len(lines) else None
    if line.cells or line.marked or following is None:
        return False
    letters = [letter for letter in line.text if letter.isalpha()]
    if line.text.endswith((":", "：")) or (len(letters) > 2 and all(letter.isupper() for letter in letters)):
        return True
    return (line.gap_before or table) and following.marked and not following.gap_before and len(line.text) <= 80


def _without_colon(text: str) -> str:
    return text.rstrip(":： ").strip()


# --- From lines to the list


def _list_of(lines: Sequence[_Line], headers: tuple[str, ...], *, together: bool) -> PastedList:
    """Return the list. Parts of the same name are one where they come `together` from a column."""
    kept, cut = lines[:MOST_LINES], lines[MOST_LINES:]
    sections: list[tuple[str, list[ItemDraft]]] = [("", [])]
    known: dict[str, list[ItemDraft]] = {}
    items = sections[0][1]
    more: list[str] = []
    rest: list[str] = []
    points: set[str] = set()
    for line in kept:
        text = _fitting(line.text, rest)
        if line.heading and together and text.casefold() in known:
            items = known[text.casefold()]
        elif line.heading:
            items = known[text.casefold()] = []
            sections.append((text, items))
        else:
            points.add(ident := unique_id(text, points, "point"))
            items.append(ItemDraft(ident, text, tuple(_fitting(cell, rest) for cell in line.cells[:LOOK_FORS])))
            more += line.cells[LOOK_FORS:]
    return PastedList(_named(sections), tuple("; ".join((line.text, *line.cells)) for line in cut), tuple(more), headers, tuple(rest))


def _fitting(text: str, rest: list[str]) -> str:
    """Return as many whole words as a point can hold; the others go to `rest`."""
    if len(text) <= MOST_LETTERS:
        return text
    end = text.rfind(" ", 0, MOST_LETTERS + 1)
    end = end if end > 0 else MOST_LETTERS
    rest.append(text[end:].strip())
    return text[:end]


def _named(sections: list[tuple[str, list[ItemDraft]]]) -> tuple[SectionDraft, ...]:
    """Return the parts that hold anything, with ids. A heading without points is a point after all: nothing may go."""
    parts: set[str] = set()
    named = []
    for title, items in sections:
        if not items and not title:
            continue
        found = tuple(items) if items else (ItemDraft(unique_id(title, {i.id for _, its in sections for i in its}, "point"), title),)
        parts.add(ident := unique_id(title, parts, "part"))
        named.append(SectionDraft(ident, title if items else "", found))
    return tuple(named)
