"""The cover after somebody filled in unseen: the laptop goes back to the coach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import primary_button, set_button_words
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class Cover(QWidget):
    """`taken_back` when the coach has the laptop again."""

    taken_back = Signal()

    def __init__(self, coach: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._filled = self._finished = True
        self._heading, self._hint, self._on = heading_label(), hint_label(), primary_button(icon="arrow-right")
        self._on.clicked.connect(self.taken_back)
        self.setProperty("role", "clear")
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(IconLabel("lock", "accent", em=2.6), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._say()

    def say(self, *, filled: bool, finished: bool) -> None:
        """Thank for what was filled in. `filled`: there is anything; `finished`: it was ended and not only broken off."""
        self._filled, self._finished = filled, finished
        self._say()

    def focus_first(self) -> None:
        """Put the focus on the button."""
        self._on.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._heading.setText(self.tr("Geef de laptop terug aan {coach}").format(coach=self._coach))
        if not self._filled:
            self._hint.setText(self.tr("Dank je wel. Er is niets ingevuld."))
        elif self._finished:
            self._hint.setText(self.tr("Dank je wel. Het is bewaard."))
        else:
            self._hint.setText(self.tr("De lijst is nog niet af. Wat je al koos, is bewaard."))
        set_button_words(self._on, self.tr("Ik ben {coach}. Ga verder").format(coach=self._coach))
