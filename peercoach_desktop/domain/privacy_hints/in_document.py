"""The texts of a document that people wrote, with the place where each stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from peercoach_desktop.domain.bars import Bars
from peercoach_desktop.domain.document import (
    Document,
    DocumentBlock,
    DrawnPicture,
    Entry,
    EntryList,
    Grid,
    Heading,
    Paragraph,
    ScalePicture,
    SignatureLines,
    Strip,
)
from peercoach_desktop.domain.privacy_hints.hint import Hint


@dataclass(frozen=True)
class DocumentText:
    """A text in the block at position `block`; `field_id` is "" where no line can be switched off."""

    block: int
    field_id: str
    text: str


@dataclass(frozen=True)
class DocumentHint:
    """A hint in a text of a document."""

    place: DocumentText
    hint: Hint


def written_texts(document: Document) -> Iterator[DocumentText]:
    """Yield each text that a person may have written, in the order of the page.

    Left out is what comes from the packs: headings, labels, level words, explanations, and lists that belong to no field (who can help).
    """
    for number, block in enumerate(document.blocks):
        for field_id, text in document.only_drawn(block) if isinstance(block, DrawnPicture) else _texts(block):
            if text.strip():
                yield DocumentText(number, field_id, text)


def _texts(block: DocumentBlock) -> Iterator[tuple[str, str]]:
    match block:
        case Heading() | SignatureLines() | Bars() | DrawnPicture():  # what is in a picture alone, the document knows
            return
        case Paragraph(text, quiet):
            if not quiet:
                yield "", text
        case Entry(_, text, field_id):
            yield field_id, text
        case EntryList(_, lines, field_id):
            yield from ((field_id, line) for line in lines if field_id)
        case Grid(_, _, rows, field_id):
            yield from ((field_id, cell) for row in rows for cell in row)
        case ScalePicture():
            yield block.field_id, block.text
        case Strip():
            yield from ((block.field_id, row.seen) for section in block.sections for row in section.rows)
        case _:
            assert_never(block)
