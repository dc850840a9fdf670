"""On the page of a person: what is in the learner profile, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.profile.profile_words import PEER_PACKS, ProfileWords
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.ui_context import UiContext


class ProfileCard(Card):
    """`wanted(peer id)` when the coach wants to see the learner profile."""

    wanted = Signal(object)

    def __init__(self, peer_id: str, desk: Desk, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._peer_id = peer_id
        self._desk = desk
        self._ui = ui
        self._heading = heading_label(level=2)
        self._lines = [hint_label() for _ in PEER_PACKS]
        self._open = secondary_button(icon="user")
        self._open.clicked.connect(self._ask)
        row = FlowLayout(spacing=8)
        row.addWidget(self._open)
        self.column.setSpacing(6)
        self.column.addWidget(self._heading)
        for line in self._lines:
            self.column.addWidget(line)
        self.column.addLayout(row)

    def refresh(self) -> None:
        """Say what was filled in by now."""
        words = ProfileWords(self._desk, self._ui.language.code)
        self._heading.setText(self.tr("Leerprofiel"))
        for line, pack_id in zip(self._lines, PEER_PACKS, strict=True):
            said = words.card(pack_id, self._peer_id, [Wish(pack_id, self._peer_id)])
            line.setText(f"{said.title}: {said.when[:1].lower()}{said.when[1:]}")
        set_button_words(self._open, self.tr("Open het leerprofiel"))

    def _ask(self) -> None:
        self.wanted.emit(self._peer_id)
