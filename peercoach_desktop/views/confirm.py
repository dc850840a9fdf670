"""Asks before what cannot be undone, and tells what must be read. The button says what it does."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import danger_button, primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.labels import heading_label, plain_label

_WIDTH = 480


class ConfirmDialog(FittedDialog):
    """A heading, a sentence or two, and the verb; staying is the button that Enter presses."""

    def __init__(self, parent: QWidget, heading: str, text: str, verb: str, stay: str) -> None:
        super().__init__(parent)
        go, keep = danger_button(), secondary_button()
        set_button_words(go, verb)
        set_button_words(keep, stay)
        go.clicked.connect(self.accept)
        keep.clicked.connect(self.reject)
        keep.setAutoDefault(True)
        keep.setDefault(True)
        _fill(self, heading, text, keep, go)
        keep.setFocus()


class TellDialog(FittedDialog):
    """A heading, what must be read, and one button to go on."""

    def __init__(self, parent: QWidget | None, heading: str, text: str, button: str) -> None:
        super().__init__(parent)
        go = primary_button()
        set_button_words(go, button)
        go.clicked.connect(self.accept)
        go.setDefault(True)
        _fill(self, heading, text, go)
        go.setFocus()


def _fill(dialog: QDialog, heading: str, text: str, *buttons: QWidget) -> None:
    dialog.setWindowTitle(heading)
    dialog.setMinimumWidth(_WIDTH)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(28, 24, 28, 24)
    column.setSpacing(12)
    column.addWidget(heading_label(heading))
    column.addWidget(plain_label(text))
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addSpacing(8)
    column.addLayout(row)
