"""The quiet bar above the preview: how often the paper may say too much, and the way to the first place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.privacy_hints.in_document import DocumentHint
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.session.hints.document_check import DocumentCheck
from peercoach_desktop.views.session.hints.places import place_of
from peercoach_desktop.views.session.hints.words import line_words
from peercoach_desktop.views.ui_context import UiContext


class SharingNotice(Notice):
    """Hidden where there is nothing to say. `wanted(place)` when the coach goes to look; printing goes on as ever."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self._ui = ui
        self._hints: tuple[DocumentHint, ...] = ()
        self._place: Place | None = None
        self._record: SessionRecord | None = None
        self._check = DocumentCheck(desk, self)
        self._check.found.connect(self._show)
        self._go = quiet_button(icon="arrow-right")
        self._go.clicked.connect(self._on_go)
        self.add_button(self._go)
        self.hide()

    def look_at(self, document: Document, record: SessionRecord) -> None:
        """Look through `document`, made of `record`."""
        self._record = record
        self._check.look_at(document, record)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _show(self, hints: tuple[DocumentHint, ...]) -> None:
        assert self._record is not None
        places = (place_of(self._record, hint) for hint in hints)
        self._hints, self._place = hints, next((place for place in places if place is not None), None)
        self._say()
        self.setVisible(bool(hints))

    def _say(self) -> None:
        words = self._ui.app_words()
        named = dict.fromkeys(line_words(each.hint, each.place.text, words) for each in self._hints[:3])
        more = " …" if len(self._hints) > len(named) else ""
        self.say(f"{words.text('privacy_hints.in_document', count=len(self._hints))} {' · '.join(named)}{more}")
        set_button_words(self._go, self.tr("Ga kijken"))
        self._go.setVisible(self._place is not None)

    def _on_go(self) -> None:
        self.wanted.emit(self._place)
