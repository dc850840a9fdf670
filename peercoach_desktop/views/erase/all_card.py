"""The card at the end of the settings: the whole store goes away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import danger_button, set_button_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class EraseAllCard(Card):
    """`erase_requested` by its button; asking comes after it."""

    erase_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(20, 16, 20, 16)
        self._heading, self._hint, self._button = heading_label(level=2), hint_label(), danger_button(icon="trash-2")
        self.column.addWidget(self._heading)
        self.column.addWidget(self._hint)
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self.erase_requested)
        self._say_all()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _say_all(self) -> None:
        self._heading.setText(self.tr("De hele kluis wissen"))
        self._hint.setText(self.tr("Doe dit als je stopt als coach of deze laptop weggeeft. Daarna is er niets meer van over."))
        set_button_words(self._button, self.tr("Wis de hele kluis…"))
