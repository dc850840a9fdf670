"""From the blocks of a document to pieces for the page: one `match`, so that a new block has one place to be laid out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import assert_never

from peercoach_desktop.domain.bars import Bars
from peercoach_desktop.domain.blank_form import (
    BlankForm,
    CheckTable,
    FormBlock,
    PairTable,
    ScaleBoxes,
    ShortLines,
    TickBoxes,
    WritingLines,
    WritingTable,
)
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
from peercoach_desktop.reports.bars import bar_boxes
from peercoach_desktop.reports.blank_boxes import line_boxes, number_boxes, short_line_boxes, tick_boxes
from peercoach_desktop.reports.blank_check import check_boxes
from peercoach_desktop.reports.blank_pairs import pair_boxes
from peercoach_desktop.reports.blank_table import table_boxes
from peercoach_desktop.reports.boxes import Box, CardLine, Gap, HeadingLine, kept, text_lines
from peercoach_desktop.reports.entries import READING, entry_boxes, list_boxes
from peercoach_desktop.reports.grid import grid_boxes
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.picture import picture_boxes
from peercoach_desktop.reports.scale import scale_boxes
from peercoach_desktop.reports.strip import strip_boxes
from peercoach_desktop.reports.tags import Role, Tag, heading
from peercoach_desktop.reports.text import Line, lines, one_line, widest_line
from peercoach_desktop.reports.theme import ACCENT, BODY, EDGE, HEADING, LABEL, LARGE, LEAD, QUIET, SUBHEADING, SUBTITLE, TITLE, WIDTH

_BETWEEN = 26.0
_SIGNATURE = (WIDTH - _BETWEEN) / 2
"""How long a line to sign on is: two stand beside each other."""


def boxes_of(document: Document | BlankForm) -> Iterator[Box]:
    """Yield all pieces of a document, title first."""
    yield from kept(text_lines(document.title, TITLE, tag=heading(1)))
    yield from kept(text_lines(document.subtitle, SUBTITLE))
    yield _Rule(height=9, keep=True)
    for block, following in zip_longest(document.blocks, document.blocks[1:]):
        yield from _let_go(form_boxes(block)) if _closes(block, following) else form_boxes(block)


def _closes(block: FormBlock, following: FormBlock | None) -> bool:
    """Return whether a block ends what stands under a heading; before a heading of a lower level it is an introduction."""
    return isinstance(block, Paragraph) and (following is None or (isinstance(following, Heading) and following.level == 1))


def _let_go(boxes: Iterable[Box]) -> Iterator[Box]:
    """Yield the pieces, the last of them free of what comes after: it belongs to what stands above it."""
    *others, last = boxes
    yield from others
    yield replace(last, keep=False)


def form_boxes(block: FormBlock) -> Iterator[Box]:
    """Yield the pieces of a block of a form: room to fill in, or a block that a document has too."""
    match block:
        case WritingLines():
            yield from line_boxes(block)
        case ShortLines():
            yield from short_line_boxes(block)
        case TickBoxes():
            yield from tick_boxes(block)
        case ScaleBoxes():
            yield from number_boxes(block)
        case WritingTable():
            yield from table_boxes(block)
        case CheckTable():
            yield from check_boxes(block)
        case PairTable():
            yield from pair_boxes(block)
        case _:
            yield from block_boxes(block)


def block_boxes(block: DocumentBlock) -> Iterator[Box]:
    """Yield the pieces of one block, with the white space above it."""
    match block:
        case Heading():
            yield from _heading(block)
        case Paragraph(text, quiet):
            yield Gap(height=4, keep=True)
            found = text_lines(text, QUIET if quiet else BODY, room=READING)
            yield from kept(found) if quiet else found
        case Entry():
            yield from _labelled(block.label, _lead(block.text)) if block.lead else entry_boxes(block.label, block.text)
        case EntryList():
            yield from list_boxes(block.label, block.lines, small=block.small)
        case Grid():
            yield from _labelled(block.label, grid_boxes(block))
        case ScalePicture():
            figure = Tag(Role.FIGURE, alt=block.text or block.label)  # with the words below it, which would be said twice else
            yield from _labelled(block.label, [*scale_boxes(block, figure), *text_lines(block.text, QUIET, room=READING, tag=figure)])
        case Strip():
            yield from _labelled(block.label, strip_boxes(block))
        case Bars():
            yield from _labelled(block.label, bar_boxes(block))
        case SignatureLines():
            yield from _signatures(block)
        case DrawnPicture():
            yield Gap(height=6, keep=True)
            yield from picture_boxes(block)
            yield Gap(height=3, keep=True)
            yield from text_lines(block.note, QUIET, room=READING)
        case _:
            assert_never(block)


def _heading(block: Heading) -> Iterator[Box]:
    first = block.level == 1
    style = HEADING if first else SUBHEADING
    yield Gap(height=16 if first else 12, keep=True)
    words = one_line(block.text)
    for at, line in enumerate(text_lines(block.text, style, tag=heading(block.level + 1))):
        chapter = words if at == 0 else ""
        yield HeadingLine(
            height=line.height, line=line.line, style=style, tag=line.tag, keep=True, chapter=chapter, level=0 if first else 1
        )


def _labelled(label: str, boxes: Iterable[Box]) -> Iterator[Box]:
    yield Gap(height=7, keep=True)
    if label:
        yield from kept(text_lines(label, LABEL))
        yield Gap(height=1.5, keep=True)
    yield from boxes


def _lead(text: str) -> Iterator[Box]:
    style = LARGE if widest_line(text, LARGE) <= WIDTH - 32 else LEAD
    found = text_lines(text, style, x=16, room=WIDTH - 32, kind=CardLine)
    for at, box in enumerate(found):
        assert isinstance(box, CardLine)
        above = 7.0 if at == 0 else 0.0
        below = 7.0 if at == len(found) - 1 else 0.0
        yield replace(box, above=above, height=box.height + above + below)


def _signatures(block: SignatureLines) -> Iterator[Box]:
    """Yield the lines side by side: there is no more to read than one name below each."""
    if block.about:
        yield Gap(height=6, keep=True)
        yield from kept(text_lines(block.about, BODY, room=READING))
    for at in range(0, len(block.names), 2):
        names = tuple((Tag(), tuple(lines(name, QUIET, _SIGNATURE))) for name in block.names[at : at + 2])
        yield Gap(height=34, keep=True)
        yield _Signatures(height=4 + QUIET.leading * max(len(found) for _, found in names), names=names)


@dataclass(frozen=True, kw_only=True)
class _Signatures(Box):
    """Two lines to sign on, with whose they are below them."""

    names: tuple[tuple[Tag, tuple[Line, ...]], ...]

    def draw(self, pen: Pen, top: float) -> None:
        for number, (tag, found) in enumerate(self.names):
            x = number * (_SIGNATURE + _BETWEEN)
            pen.rule(x, top, x + _SIGNATURE, EDGE)
            pen.reading(tag)
            for at, line in enumerate(found):
                pen.line_of(x, top + 4 + at * QUIET.leading, line, QUIET, _SIGNATURE)


@dataclass(frozen=True, kw_only=True)
class _Rule(Box):
    """The short bar below the title."""

    def draw(self, pen: Pen, top: float) -> None:
        pen.box(0, top + self.height - 2.2, (36, 2.2), ACCENT)
