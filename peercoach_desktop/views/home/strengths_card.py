"""First on the page of a person: what the peer is good at, and what the two learned from each other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label
from peercoach_desktop.views.ui_context import UiContext


class StrengthsCard(Card):
    """Says in words what stands in the talks so far."""

    def __init__(self, peer_id: str, desk: Desk, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._peer_id = peer_id
        self._desk = desk
        self._ui = ui
        self._heading, self._strengths = heading_label(level=2), plain_label()
        self._nothing, self._both = hint_label(), hint_label()
        self.column.setSpacing(6)
        for label in (self._heading, self._strengths, self._nothing, self._both):
            self.column.addWidget(label)

    def refresh(self, name: str) -> None:
        """Say what is so now; `name` is what may stand on the screen for the peer."""
        given = self._desk.give_and_take.with_peer(self._peer_id)
        self._heading.setText(self.tr("Sterke kanten"))
        self._strengths.setText(self._ui.discretion.text(" · ".join(given.strengths)))
        self._strengths.setVisible(bool(given.strengths))
        self._nothing.setText(self.tr("Hier is nog niets over opgeschreven. Vraag ernaar bij de kennismaking."))
        self._nothing.setVisible(not given.strengths)
        both = self.tr("Jij leerde {learned} keer iets van {name}. {name} nam {took} keer iets mee.")
        self._both.setText(both.format(learned=given.coach_learned, took=given.peer_took, name=name))
        self._both.setVisible(bool(given.coach_learned or given.peer_took))
