"""One entry in the list of the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import StatusLabel, caption_label, heading_label


class LogRow(Card):
    """`opened(id)` to read or change it, `removal_wanted(id)` to take it away. `number` keeps the names of its buttons apart."""

    opened = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, entry_id: str, about: str, title: str, note: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__("row_card", parent)
        self.entry_id = entry_id
        self._open, remove = secondary_button(icon="pencil"), quiet_button(icon="trash-2")
        self._open.clicked.connect(self._on_opened)
        remove.clicked.connect(self._on_removed)
        row = FlowLayout(spacing=8)
        for button, words in ((self._open, self.tr("Lees of verander")), (remove, self.tr("Haal weg"))):
            set_button_words(button, words, f"{words}: {title}, {number}")
            button.setToolTip("")
            row.addWidget(button)
        self.column.setSpacing(4)
        self.column.addWidget(caption_label(about))
        self.column.addWidget(heading_label(title, level=2))
        if note:
            status = StatusLabel(tone="accent_text", icon="clock")
            status.say(note)
            self.column.addWidget(status)
        self.column.addSpacing(2)
        self.column.addLayout(row)

    def focus_first(self) -> None:
        """Put the focus on its first button."""
        self._open.setFocus()

    def _on_opened(self) -> None:
        self.opened.emit(self.entry_id)

    def _on_removed(self) -> None:
        self.removal_wanted.emit(self.entry_id)
