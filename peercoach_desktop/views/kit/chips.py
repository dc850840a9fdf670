"""Chips: short things to press, such as a question to ask now or a name to fill in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.kit.options import RowButton


class QuestionChip(RowButton):
    """A question on a white chip; `picked(id)` when it is pressed."""

    picked = Signal(str)

    def __init__(self, question: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("chip_card", parent)
        self.question = question
        self._words = plain_label(text)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.addWidget(self._words)
        self.clicked.connect(self._pick)

    def words(self) -> str:
        """Return the question."""
        return self._words.text()

    def _pick(self) -> None:
        self.picked.emit(self.question)


class NameChip(InkButton):
    """A name to fill in; `picked(id)` when it is pressed."""

    picked = Signal(str)

    def __init__(self, ident: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", icon, "chip", parent)
        self.ident = ident
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self.ident)
