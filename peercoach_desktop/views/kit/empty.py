"""What a list shows when there is nothing in it yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import primary_button, set_button_words
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import plain_label


class EmptyState(QWidget):
    """An icon, one line and one button (with the icon `verb`); `started` when the button is pressed."""

    started = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None, *, verb: str = "plus") -> None:
        super().__init__(parent)
        self._words = plain_label()
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = primary_button(icon=verb)
        self._button.clicked.connect(self.started)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, "accent", em=2.6), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_words(self, text: str, button: str, *, verb: str = "") -> None:
        """Show `text`, and `button` on the button ("" leaves the button out); `verb` is another icon on it."""
        if verb:
            self._button.set_icon(verb)
        self._words.setText(text)
        set_button_words(self._button, button)
        self._button.setVisible(bool(button))

    def focus_button(self) -> None:
        """Put the focus on the button."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
