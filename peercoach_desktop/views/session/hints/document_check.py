"""Looks through a whole document beside the window, before somebody shares it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.privacy_hints.in_document import DocumentHint
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.session.hints.words import allowed_names


class DocumentCheck(QObject):
    """`found(hints)` tells what says too much in the document of last, without what the coach left alone."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = Background(self)
        self._number = 0

    def look_at(self, document: Document, record: SessionRecord) -> None:
        """Look through `document`, made of `record`. An earlier look that is still under way counts no more."""
        self._number += 1
        number, privacy, left, session = self._number, self._desk.privacy, self._desk.left_alone, record.session.id
        names = allowed_names(record)

        def read(_: Report) -> tuple[int, tuple[DocumentHint, ...]]:
            hints = privacy.in_document(document, names)
            return number, tuple(each for each in hints if left.remaining(session, each.place.text, (each.hint,)))

        self._background.run(read, self._tell, self._give_up)

    def _tell(self, result: tuple[int, tuple[DocumentHint, ...]]) -> None:
        number, hints = result
        if number == self._number:
            self.found.emit(hints)

    def _give_up(self, _: Exception) -> None:
        self.found.emit(())
