"""The overview for the organisation: counts of a year, without anybody in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.domain.document import Document, DocumentBlock, EntryList, Grid, Heading, Paragraph
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

Row = tuple[str, str]
"""What is counted in words, and what may be told of the number."""


@dataclass(frozen=True)
class Overview:
    """The counts of a year. `themes` only counts sessions whose peer said yes to sharing that one line."""

    year: int
    kinds: tuple[Row, ...]
    themes: tuple[Row, ...]


def organisation_overview(overview: Overview, words: ReportWords) -> Document:
    """Return the overview on paper."""
    head = Head(
        title=words.text("organisation.title", year=overview.year),
        subtitle=words.day(words.today),
        kind_label=words.text("organisation.kind"),
        sharing_label=words.text("organisation.sharing"),
        footer=words.day(words.today),
        file_name=words.text("organisation.file", year=overview.year),
    )
    return head.over(_blocks(overview, words), words)


def _blocks(overview: Overview, words: ReportWords) -> Iterator[DocumentBlock]:
    for name, rows in (("kinds", overview.kinds), ("themes", overview.themes)):
        yield Heading(words.text(f"organisation.{name}"))
        if rows:
            yield Grid("", (words.text(f"organisation.{name}_what"), words.text("organisation.number")), rows)
        else:
            yield Paragraph(words.text(f"organisation.no_{name}"))
    yield Heading(words.text("organisation.rules"))
    yield EntryList("", tuple(words.app.lines("paper.organisation.rule_lines")))
