"""A calm row of choices: which kind of item is shown. A screen reader says radio buttons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGroupBox, QPushButton, QSizePolicy, QWidget

from peercoach_desktop.views.home.library.shelves import ALL, SHELVES
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout


class ShelfRow(QGroupBox):
    """`chosen(id)` when the coach takes another shelf; the arrow keys go through the row."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "options")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, 5)
        self._buttons: Mapping[str, QPushButton] = {each.id: self._button(each.id, row) for each in SHELVES}
        self._buttons[ALL].setChecked(True)
        self._say()

    def shelf_id(self) -> str:
        """Return the shelf that is chosen."""
        return next((shelf_id for shelf_id, button in self._buttons.items() if button.isChecked()), ALL)

    def choose(self, shelf_id: str) -> None:
        """Take a shelf, as the coach does."""
        self._buttons[shelf_id].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room of a frame away."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now; keep the room of a frame away."""
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _button(self, shelf_id: str, row: FlowLayout) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(shelf_id)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.toggled.connect(self._tell)
        row.addWidget(button)
        return button

    def _tell(self, on: bool) -> None:
        if on:
            self.chosen.emit(self.shelf_id())

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Wat wil je zien?"))
        words = {
            "all": self.tr("Alles"),
            "favourites": self.tr("Favorieten"),
            "questions": self.tr("Vragen"),
            "models": self.tr("Modellen"),
            "checklists": self.tr("Lijsten"),
            "activities": self.tr("Werkvormen"),
            "qualities": self.tr("Kwaliteiten"),
            "groups": self.tr("Groepen"),
            "profiles": self.tr("Profielen"),
            "knowledge": self.tr("Kennis"),
            "motivation": self.tr("Motivatie"),
            "cards": self.tr("Kaarten"),
            "terms": self.tr("Woorden"),
        }
        for shelf_id, button in self._buttons.items():
            set_button_words(button, words[shelf_id])
