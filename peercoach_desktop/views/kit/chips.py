"""Chips: short things to press, such as a question to ask now or a name to fill in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import IconLabel, InkButton
from peercoach_desktop.views.kit.labels import hint_label, plain_label
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
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(8)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self._words)
        row.addLayout(self._column, 1)
        self.clicked.connect(self._pick)

    def words(self) -> str:
        """Return the question."""
        return self._words.text()

    def add_mark(self, icon: str) -> None:
        """Show an icon before the question."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(0, IconLabel(icon, "accent_text", em=0.95), 0, Qt.AlignmentFlag.AlignTop)

    def add_note(self, text: str) -> None:
        """Show a quiet line below the question."""
        note = hint_label(text)
        note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(note)

    def add_below(self, widget: QWidget) -> None:
        """Show a widget below the question, which does not take the mouse away from the chip."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(widget)

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
