"""The strip over every page of the example, so that nobody takes it for the own store."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import quiet_button
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import plain_label


class ExampleStrip(QFrame):
    """Says that all of it is made up. `vanishes`: it goes with the window, and `own_requested` asks for the coach's own store."""

    own_requested = Signal()

    def __init__(self, parent: QWidget, *, vanishes: bool) -> None:
        super().__init__(parent)
        self._vanishes = vanishes
        self.setProperty("role", "example")
        self._words = plain_label(role="example")
        self._button = quiet_button(icon="arrow-left")
        self._button.setProperty("tone", "warn")
        self._button.setVisible(vanishes)
        self._button.clicked.connect(self.own_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel("info", "warn", em=1.0))
        row.addWidget(self._words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._say_words()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_words()
        super().changeEvent(event)

    def _say_words(self) -> None:
        made_up = self.tr("Voorbeeld: alle mensen zijn verzonnen.")
        gone = self.tr("Wat je hier typt, is weg als je dit venster sluit.")
        self._words.setText(f"{made_up} {gone}" if self._vanishes else made_up)
        self._button.setText(self.tr("Naar mijn eigen kluis"))
