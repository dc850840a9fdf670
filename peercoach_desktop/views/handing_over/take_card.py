"""The card in the settings to take in what another coach handed over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class TakeCard(Card):
    """`take_requested` by its button."""

    take_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(20, 16, 20, 16)
        self._heading, self._hint, self._button = heading_label(level=2), hint_label(), secondary_button(icon="download")
        self.column.addWidget(self._heading)
        self.column.addWidget(self._hint)
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self.take_requested)
        self._say_all()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _say_all(self) -> None:
        self._heading.setText(self.tr("Van een andere coach"))
        self._hint.setText(self.tr("Kreeg je een traject van een andere coach? Je ziet eerst wat erin staat."))
        set_button_words(self._button, self.tr("Overdracht inlezen…"))
