"""A quiet line on Today: one thing to know, and at most a few things to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import quiet_button, secondary_button
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import plain_label


class CareLine(QFrame):
    """Words with an icon, and below them the buttons. `tone` is accent_text or warn. Hidden until it has something to say."""

    def __init__(self, icon: str, tone: str = "accent_text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", tone)
        self._words = plain_label()
        self._buttons = FlowLayout(spacing=8)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, tone, em=1.05), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(self._buttons)
        self.hide()

    def say(self, text: str) -> None:
        """Show `text`; an empty text takes the line away."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def add_action(self) -> QPushButton:
        """Add the button of what to do, and return it."""
        return self._add(secondary_button())

    def add_later(self) -> QPushButton:
        """Add the button of not now, and return it."""
        return self._add(quiet_button())

    def _add(self, button: QPushButton) -> QPushButton:
        self._buttons.addWidget(button)
        return button
