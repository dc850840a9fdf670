"""What goes on paper: the same document for preview, printer and file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.document import Document, DrawnPicture
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.guidance import HELP_CARDS
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.settings import CoachSettings
from peercoach_desktop.store.errors import translate_errors

if TYPE_CHECKING:  # the PDF modules are loaded when something is printed, not when the window opens
    from peercoach_desktop.reports.pages import PageImage
    from peercoach_desktop.reports.words import ReportWords


_PART = ".peercoach-deel-"
"""What a file is called until it is whole, in the folder where it is to stand."""


class Printing:
    """Describes documents, lays them out and writes them."""

    def __init__(self, library: Library, settings: CoachSettings, clock: Clock) -> None:
        self._library = library
        self._settings = settings
        self._clock = clock

    def document(self, opened: OpenSession, audience: Level, language: str, extent: Extent | None = None) -> Document:
        """Return what is on paper for `audience`: the peer's own summary, or the coach's file. No other paper exists (ValueError).

        The summary holds `extent`, or what the coach chose last; the file is always whole.
        """
        from peercoach_desktop.reports.session_file import session_file
        from peercoach_desktop.reports.session_summary import session_summary_peer

        record, words, fictitious = opened.record, self._words(language), self._settings.is_fictitious
        match audience:
            case Level.PEER:
                cards, chosen = self._library.pack(HELP_CARDS), extent or self._settings.paper_extent
                return session_summary_peer(record, cards, words, extent=chosen, fictitious=fictitious)
            case Level.COACH:
                return session_file(record, words, fictitious=fictitious)
            case Level.ORGANISATION:
                raise ValueError(audience)

    def picture(self, opened: OpenSession, language: str) -> DrawnPicture | None:
        """Return the picture of the model that leads the session, as its answers are now; None where it has none."""
        from peercoach_desktop.reports.model_picture import drawn_picture
        from peercoach_desktop.reports.sheet import Sheet

        if not opened.record.session.model:
            return None
        return drawn_picture(Sheet(opened.record, self._words(language), Level.COACH), Step(MODEL_STEP, MODEL_STEP))

    def recovery_sheet(self, code: str, language: str) -> Document:
        """Return the sheet with the recovery code."""
        return recovery_sheet_document(self._library, self._clock, code, language)

    def pdf(self, document: Document) -> bytes:
        """Return the document as a PDF. Raises ReportError."""
        return render(document)

    def _words(self, language: str) -> ReportWords:
        return report_words(self._library, self._clock, language)


def render(document: Printable) -> bytes:
    """Return the document, form or cards as a PDF. Raises ReportError."""
    from peercoach_desktop.reports.pdf import render_pdf

    return render_pdf(document)


def locked(pdf: bytes, passphrase: str) -> bytes:
    """Return the PDF so that it opens with `passphrase` alone; what that must be, `store.passphrase.check` says."""
    from peercoach_desktop.reports.locked import locked_pdf

    return locked_pdf(pdf, passphrase)


def report_words(library: Library, clock: Clock, language: str) -> ReportWords:
    """Return the words and dates of paper in `language`."""
    from peercoach_desktop.reports.words import ReportWords

    return ReportWords(language=language, app=library.app_words(language), today=clock().date())


def recovery_sheet_document(library: Library, clock: Clock, code: str, language: str) -> Document:
    """Return the sheet with the recovery code; there is no open store yet when it is first printed."""
    from peercoach_desktop.reports.recovery_sheet import recovery_sheet

    return recovery_sheet(code, report_words(library, clock, language))


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    from peercoach_desktop.reports import pages

    return pages.page_count(pdf)


def page_image(pdf: bytes, index: int, dpi: int) -> PageImage:
    """Return page `index` (from 0) as a picture on white, at `dpi` dots per inch."""
    from peercoach_desktop.reports import pages

    return pages.page_image(pdf, index, dpi)


def save_file(data: bytes, target: Path) -> None:
    """Write `data` to `target`, whole or not at all. Raises StoreError (full disk, folder that cannot be written).

    A part that a kill left behind in that folder could be read by anybody: it goes first.
    """
    with translate_errors():
        for left in target.parent.glob(f"{_PART}*"):
            left.unlink(missing_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=_PART)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
