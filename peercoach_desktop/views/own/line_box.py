"""One line of a list in the editors: a step of an activity, a field of a model."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.views.own.boxes import MoveButtons, NumberLine, TextBox


class StepBox(QWidget):
    """A step and its minutes. `changed(place, key)`, `moved(place, -1 or 1)`, `removed(place)`, `entered(place)`."""

    changed = Signal(int, str)
    moved = Signal(int, int)
    removed = Signal(int)
    entered = Signal(int)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.words = TextBox()
        self.minutes = NumberLine(1, 240)
        self.buttons = MoveButtons(self)
        self.words.edited.connect(self._tell_words)
        self.words.entered.connect(self._tell_entered)
        self.minutes.edited.connect(self._tell_minutes)
        self.buttons.moved.connect(self._tell_moved)
        self.buttons.removed.connect(self._tell_removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self.say()

    def say(self) -> None:
        """Show all words in the language of now."""
        number = self.place + 1
        self.words.say(self.tr("Stap {number}").format(number=number))
        self.minutes.say(self.tr("Minuten"), self.tr("Minuten voor stap {number}").format(number=number))
        self.buttons.name_them(self.tr("stap {number}").format(number=number))

    def _tell_words(self) -> None:
        self.changed.emit(self.place, "words")

    def _tell_minutes(self) -> None:
        self.changed.emit(self.place, "minutes")

    def _tell_entered(self) -> None:
        self.entered.emit(self.place)

    def _tell_moved(self, way: int) -> None:
        self.moved.emit(self.place, way)

    def _tell_removed(self) -> None:
        self.removed.emit(self.place)
