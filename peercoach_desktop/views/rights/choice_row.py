"""One choice with its day, and a button to change it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.labels import caption_label, plain_label


class ChoiceRow(QWidget):
    """`do` is what the button does; without words for the button there is none."""

    def __init__(self, text: str, when: str, verb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.do: Callable[[], None] | None = None
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(plain_label(text))
        texts.addWidget(caption_label(when))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addLayout(texts, 1)
        if verb:
            button = quiet_button()
            set_button_words(button, verb, f"{verb}: {text}")
            button.clicked.connect(self._act)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _act(self) -> None:
        if self.do is not None:
            self.do()
