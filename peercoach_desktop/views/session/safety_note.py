"""Guidance at a low number for feeling safe (K19): quiet, for the coach alone, and no verdict."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.values import Parts
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.session.table import Table

LOW = 2


class SafetyNote(Notice):
    """Shown while the peer's number for speaking freely is low, at the start or at the end of a talk."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__("life-buoy", parent=parent)
        self._table = table
        self.hide()

    def follow(self) -> None:
        """Look at the numbers as they are now."""
        values = self._table.opened.record.values
        check = values.get("session_check")
        room = check.cells.get("room") if isinstance(check, Parts) else None
        numbers = [number for number in (values.get("free_to_speak"), room) if isinstance(number, int)]
        words = self.tr(
            "Dit is een laag cijfer. Het is goed dat {peer} dat eerlijk zegt. Vraag wat er nodig is om vrijer te praten. "
            "Praat zelf minder. Vraag ook of {peer} liever met iemand anders praat."
        )
        self.say(words.format(**self._table.words.names))
        self.setVisible(any(number <= LOW for number in numbers))
