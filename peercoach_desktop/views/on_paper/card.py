"""The card in the settings that leads to cards and forms on paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class OnPaperCard(Card):
    """`asked` when the coach wants to choose something to print."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = heading_label(level=2)
        self._hint = hint_label()
        self.button = secondary_button(icon="printer")
        self.button.clicked.connect(self.asked)
        row = FlowLayout(spacing=8)
        row.addWidget(self.button)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._hint)
        self.column.addLayout(row)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._heading.setText(self.tr("Op papier"))
        self._hint.setText(self.tr("Print kaarten, werkvormen en lege formulieren. Er staan geen gegevens van mensen op."))
        set_button_words(self.button, self.tr("Kies wat je print"))
