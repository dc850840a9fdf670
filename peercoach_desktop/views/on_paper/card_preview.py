"""The preview of paper without answers: cards say how they are printed, and the printer is set to both sides for them."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.paper_cards import CardSheets, Sides
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.on_paper.words import print_words, sheet_words
from peercoach_desktop.views.preview.paper import AskPrinter, ask_printer
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.surroundings import Surroundings


def paper_preview(paper: Printable, around: Surroundings) -> PreviewPage:
    """Return the preview of cards, a sheet or a form."""
    preview = PreviewPage(paper, around, printer=printer_for(paper))
    if isinstance(paper, CardSheets):
        notice = Notice("info")
        notice.say(f"{sheet_words(paper)} {print_words(paper.sides, two_sided=paper.has_backs)}")
        preview.put_above(notice)
    return preview


def printer_for(paper: Printable) -> AskPrinter:
    """Return how to ask for a printer: set to both sides for cards that have a back."""
    if not isinstance(paper, CardSheets) or not paper.has_backs:
        return ask_printer
    short = paper.sides is Sides.SHORT_EDGE
    duplex = QPrinter.DuplexMode.DuplexShortSide if short else QPrinter.DuplexMode.DuplexLongSide

    def ask(parent: QWidget) -> QPrinter | None:
        return ask_printer(parent, duplex)

    return ask
