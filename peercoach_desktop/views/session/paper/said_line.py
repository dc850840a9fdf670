"""A small field with its label before it, and room below to say what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.labels import StatusLabel, strong_label

_LETTERS = 20
_ROOM = 11
"""A code or a number with some air, in wide letters."""


class SaidLine(QWidget):
    """`entered(text)` when Enter is pressed. What is said goes as soon as something else is typed."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setMaxLength(_LETTERS)
        self._label = strong_label()
        self._label.setWordWrap(False)
        self._label.setBuddy(self.edit)
        self._problem = StatusLabel(tone="danger", icon="circle-alert")
        self._problem.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addWidget(self._label)
        self._row.addWidget(self.edit)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addWidget(self._problem)
        self.edit.returnPressed.connect(self._on_enter)
        self.edit.textEdited.connect(self._unsay)

    def add(self, widget: QWidget) -> None:
        """Put something at the end of the line."""
        self._row.addWidget(widget)

    def name(self, words: str) -> None:
        """Show what is to be typed."""
        self._label.setText(words)
        self.edit.setAccessibleName(words)
        self.edit.setFixedWidth(self.edit.fontMetrics().averageCharWidth() * _ROOM + 24)

    def say(self, sentence: str) -> None:
        """Say what is wrong, also to a screen reader; "" for nothing."""
        self._problem.say(sentence)
        self._problem.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def said(self) -> str:
        """Return what it says is wrong now."""
        return "" if self._problem.isHidden() else self._problem.text()

    def focus_here(self) -> None:
        """Put the focus in the field; what stands there is replaced by what is typed."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def _on_enter(self) -> None:
        self.entered.emit(self.edit.text())

    def _unsay(self, _: str) -> None:
        self.say("")
