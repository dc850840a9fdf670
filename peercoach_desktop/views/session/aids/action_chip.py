"""A button whose words wrap: beside the page there is little width, and less with large text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.looks import set_look


class ActionChip(QuestionChip):
    """One thing to do, with an icon."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        set_look(self, look="row")
        self.add_mark(icon)

    def set_words(self, text: str) -> None:
        """Say what it does."""
        self._words.setText(text)
        self.setAccessibleName(text)
