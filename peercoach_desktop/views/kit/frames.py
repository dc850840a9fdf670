"""Cards, and lines that say something in the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import heading_label, plain_label


class Card(QFrame):
    """A frame around what belongs together. `role` is card, row_card or soft_card. Add widgets to `column`."""

    def __init__(self, role: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 14, 20, 14)
        self.column.setSpacing(8)


class SoftCard(Card):
    """A soft green card with an icon and a heading, such as the questions to go on with."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("soft_card", parent)
        self._heading = heading_label(level=2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, "accent_text"))
        row.addWidget(self._heading, 1)
        self.column.addLayout(row)

    def set_heading(self, text: str) -> None:
        """Show `text` as the heading."""
        self._heading.setText(text)
        self.setAccessibleName(text)


class Notice(QFrame):
    """A bar that says something about the page. `tone` is accent_text, success, warn or danger."""

    def __init__(self, icon: str = "info", tone: str = "accent_text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", tone)
        self._words = plain_label()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(10)
        self._icon = IconLabel(icon, tone, em=1.05)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self._words)
        self._row.addLayout(self._column, 1)

    def say(self, text: str) -> None:
        """Show `text`."""
        self._words.setText(text)
        self.setAccessibleName(text)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the end of the bar; it is higher than the words, so these and their icon stand in the middle."""
        self._row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the words, where these need the whole width."""
        self._column.addWidget(widget)
