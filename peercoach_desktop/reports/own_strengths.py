"""Strengths and growth points as somebody wrote them down, each with what shows it; earlier versions stay readable."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.document import DocumentBlock, Grid, Heading
from peercoach_desktop.domain.fields import Choice, Field, Rows
from peercoach_desktop.domain.learner_profile import FilledIn
from peercoach_desktop.domain.values import Row
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.words import ReportWords


def strengths_blocks(filled: tuple[FilledIn, ...], words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield the newest version and then each earlier one, all dated."""
    for number, each in enumerate(filled):
        day = words.day(each.result.day)
        if number == 1:
            yield Heading(words.text("profile.before"), level=2)
        for form in each.pack.forms:
            for field in form.fields():
                grid = _grid(each, field, day, words)
                if grid is not None:
                    yield grid


def _grid(filled: FilledIn, field: Field, day: str, words: ReportWords) -> Grid | None:
    if not isinstance(field.kind, Rows):
        return None
    wording = filled.pack.words(words.language)
    columns = field.kind.columns
    rows = tuple(tuple(_cell(row, column, wording) for column in columns) for row in rows_of(filled, field))
    heads = tuple(wording.text(f"{column.key}.label") for column in columns)
    return Grid(f"{wording.text(f'{field.key}.paper')} · {day}", heads, rows, field.id) if rows else None


def rows_of(filled: FilledIn, field: Field) -> tuple[Row, ...]:
    """Return the rows that were filled in; none where they cannot be read."""
    try:
        value = from_plain(field.kind, filled.result.answers.get(field.id))
    except ValueError:
        return ()
    return tuple(row for row in value if isinstance(row, Row)) if isinstance(value, tuple) else ()


def _cell(row: Row, column: Field, wording: Wording) -> str:
    value = row.cells.get(column.id)
    if isinstance(column.kind, Choice):
        return wording.get(f"{column.key}.options.{value}")
    return value if isinstance(value, str) else ""
