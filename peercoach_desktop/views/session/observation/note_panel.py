"""What was seen or heard at a point, and apart from it what the coach makes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import TEXT_HARD_LIMIT
from peercoach_desktop.domain.records import ItemNote
from peercoach_desktop.views.kit.labels import hint_label, strong_label
from peercoach_desktop.views.kit.texts import GrowingText


class NotePanel(QWidget):
    """Unfolds under a point. `edited` after each change by the coach."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = GrowingText(2, 8, TEXT_HARD_LIMIT)
        self.reading = GrowingText(1, 6, TEXT_HARD_LIMIT)
        self._seen_label = strong_label()
        self._reading_label = strong_label()
        self._reading_hint = hint_label()
        self._seen_label.setBuddy(self.seen)
        self._reading_label.setBuddy(self.reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 12)
        column.setSpacing(6)
        for widget in (self._seen_label, self.seen, self._reading_label, self._reading_hint, self.reading):
            column.addWidget(widget)
        self.seen.edited.connect(self.edited)
        self.reading.edited.connect(self.edited)

    def leave_out_reading(self) -> None:
        """Show what was seen or heard alone; what the coach thinks of it stays as it is."""
        for widget in (self._reading_label, self._reading_hint, self.reading):
            widget.hide()

    def note(self) -> ItemNote:
        """Return what is written."""
        return ItemNote(self.seen.text(), self.reading.text())

    def show_note(self, note: ItemNote) -> None:
        """Show a note, where it is another than what stands there."""
        for edit, text in ((self.seen, note.seen), (self.reading, note.reading)):
            if edit.text() != text:
                edit.set_text(text)

    def say(self, behaviour: str) -> None:
        """Show the words; to a screen reader both fields also say which point they are for."""
        self._seen_label.setText(self.tr("Gezien of gehoord"))
        self._reading_label.setText(self.tr("Wat ik erbij denk"))
        self._reading_hint.setText(self.tr("Alleen voor jou. Dit komt niet op de kopie van de peer."))
        self.seen.setAccessibleName(self.tr("Gezien of gehoord: {point}").format(point=behaviour))
        self.reading.setAccessibleName(self.tr("Wat ik erbij denk: {point}").format(point=behaviour))

    def focus_first(self) -> None:
        """Put the cursor behind what was seen."""
        self.seen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.seen.set_position(len(self.seen.text()))
