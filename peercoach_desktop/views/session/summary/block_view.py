"""Shows the blocks of a document as calm text. A new kind of block must be placed here, or the type checker says so."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.bars import Bars
from peercoach_desktop.domain.document import (
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
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label, plain_label, strong_label
from peercoach_desktop.views.pictures.view import PictureView
from peercoach_desktop.views.session.summary.bars_view import BarsView
from peercoach_desktop.views.session.summary.scale_view import ScaleView
from peercoach_desktop.views.session.summary.strip_view import StripView

BULLET = "•"


def block_view(block: DocumentBlock) -> QWidget:
    """Return a widget that shows `block`."""
    match block:
        case Heading():
            heading = heading_label(block.text, level=2) if block.level == 1 else strong_label(block.text)
            heading.setContentsMargins(0, 14 if block.level == 1 else 6, 0, 2)
            return heading
        case Paragraph():
            return hint_label(block.text) if block.quiet else plain_label(block.text)
        case Entry():
            return _under(block.label, plain_label(block.text, "field" if block.lead else "body"))
        case EntryList():
            return _under(block.label, *(plain_label(f"{BULLET} {line}") for line in block.lines))
        case Grid():
            return _under(block.label, _grid(block))
        case ScalePicture():
            return _under(block.label, ScaleView(block), hint_label(block.text))
        case Strip():
            return _under(block.label, StripView(block), hint_label(block.note))
        case DrawnPicture():
            return _under("", PictureView(block), hint_label(block.note))
        case Bars():
            return _under(block.label, BarsView(block))
        case SignatureLines():
            return _signatures(block)
        case _:
            assert_never(block)


def _signatures(block: SignatureLines) -> QWidget:
    about = [plain_label(block.about)] if block.about else []
    return _under("", *about, *(caption_label(f"{name} " + "…" * 24) for name in block.names))


def _under(label: str, *parts: QWidget) -> QWidget:
    """Return the parts below one another under a label; an empty label is left out."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(2)
    if label:
        column.addWidget(caption_label(label))
    for part in parts:
        column.addWidget(part)
    return holder


def _grid(block: Grid) -> QWidget:
    holder = QFrame()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 2, 0, 2)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for column, words in enumerate(block.header):
        grid.addWidget(caption_label(words), 0, column)
        grid.setColumnStretch(column, 1)
    for row, cells in enumerate(block.rows, 1):
        for column, words in enumerate(cells):
            grid.addWidget(plain_label(words), row, column)
    return holder
