"""The button on the page of a person that leads to all that is kept about this person."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.kit.breaking import short_name
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.surroundings import Surroundings


class DataButton(InkButton):
    """`wanted(peer id)` when it is pressed."""

    wanted = Signal(str)

    def __init__(self, peer_id: str, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__("", "file-text", "quiet", parent)
        self._peer_id = peer_id
        self._desk = desk
        self._discretion = around.ui.discretion
        self._discretion.names_changed.connect(self._say)
        self.clicked.connect(self._ask)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        name = self._discretion.name(self._peer_id, self._desk.store.people.peer(self._peer_id).first_name)
        words = self.tr("Gegevens van {name}")
        set_button_words(self, words.format(name=short_name(name)), words.format(name=name))

    def _ask(self) -> None:
        self.wanted.emit(self._peer_id)
