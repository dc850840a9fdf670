"""An item of the library on a plain sheet: the same words as on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from peercoach_desktop.domain.document import Document, DocumentBlock, EntryList, Heading, Paragraph
from peercoach_desktop.domain.library.item import ItemLine, ItemText, Section, Shape
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords


def library_sheet(text: ItemText, kind: str, words: ReportWords) -> Document:
    """Return the sheet. It holds shipped words alone, and nothing of anybody."""
    head = Head(
        title=text.title,
        subtitle=text.summary,
        kind_label=kind,
        sharing_label=words.text("library.sharing"),
        footer=words.text("library.footer", day=words.day(words.today)),
        file_name=words.text("library.file"),
    )
    return head.over(_blocks(text), words)


def _blocks(text: ItemText) -> Iterator[DocumentBlock]:
    if text.facts:
        yield Paragraph(" · ".join(text.facts), quiet=True)
    for section in text.sections:
        if section.heading:
            yield Heading(section.heading)
        if section.about:
            yield Paragraph(section.about, quiet=True)
        yield from _lines(section)


def _lines(section: Section) -> Iterator[DocumentBlock]:
    match section.shape:
        case Shape.TEXT:
            yield from (Paragraph(line.text) for line in section.lines)
        case Shape.ORIGIN:
            yield from (Paragraph(line.text, quiet=True) for line in section.lines)
        case Shape.STEPS:
            yield from (Paragraph(f"{number}. {line.text}") for number, line in enumerate(section.lines, 1))
        case Shape.POINTS | Shape.CAUTION | Shape.SKILLS:
            yield from _points(section.lines)


def _points(lines: tuple[ItemLine, ...]) -> Iterator[DocumentBlock]:
    """Yield the points below one another; an explanation stands small below its point."""
    for explained, group in groupby(lines, lambda line: bool(line.notes)):
        if explained:
            for line in group:
                yield Paragraph(line.text)
                yield Paragraph("\n".join(line.notes), quiet=True)
        else:
            yield EntryList("", tuple(line.text for line in group))
