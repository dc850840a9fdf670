"""What is to be heard of a document, block by block, in the order of the blocks: the order in which the screen shows them too."""

from __future__ import annotations

from collections.abc import Iterator

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
from peercoach_desktop.reports.fonts import substitute
from tests.reports.reading import squashed


def to_hear(document: Document) -> list[str]:
    """Return all words above the footer, without white space; of the header who it is for, and that it is an example."""
    words = [
        document.sharing_label,
        document.fictitious,
        document.title,
        document.subtitle,
        *(text for block in document.blocks for text in of_block(block)),
    ]
    return [squashed(substitute(text)) for text in words if text.strip()]


def of_block(block: DocumentBlock) -> Iterator[str]:  # noqa: C901, PLR0912 - one case per kind of block
    match block:
        case Heading() | Paragraph():
            yield block.text
        case Entry():
            yield from (block.label, block.text)
        case EntryList():
            yield from (block.label, *block.lines)
        case Grid():
            yield from (block.label, *block.header)
            for cells in block.rows:
                yield from cells
        case ScalePicture():
            yield from (block.label, block.text)
        case Strip():
            yield from (block.label, block.note)
            for section in block.sections:
                yield section.title
                for point in section.rows:
                    yield from (point.behaviour, point.seen)
                    for name, level, words in (
                        (block.own_name, point.own_level, point.own_words),
                        (block.coach_name, point.coach_level, point.coach_words),
                    ):
                        yield f"{name}: {words if level is None else block.levels[level]}" if name else ""
        case Bars():
            yield block.label
            yield from (words for _, words in block.legend)
            yield block.earlier if block.legend and block.has_earlier() else ""
            for row in block.rows:
                ends = " – ".join(filter(None, (row.low, row.high)))
                yield from (row.title, ". ".join(filter(None, (ends, *(f"{lane.who}: {lane.words}" for lane in row.lanes)))), row.text)
        case SignatureLines():
            yield from (block.about, *block.names)
        case DrawnPicture():
            yield from (block.text, block.note)
