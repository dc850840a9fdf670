"""One statement with what may be answered: by a click, by the arrow keys, or by the number of the answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import TEXT_HARD_LIMIT
from peercoach_desktop.domain.questionnaire import Answer, AnswerOption, Side, Statement
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import caption_label, hint_label, strong_label
from peercoach_desktop.views.kit.texts import GrowingText

_NOTE_LINES = 3


class AnswerSegments(SegmentedControl):
    """The answers beside one another. `numbered(id)` when a number key chose one."""

    numbered = Signal(str)

    def __init__(self, options: tuple[AnswerOption, ...], statement: str, parent: QWidget | None = None) -> None:
        super().__init__(most_segments=len(options), parent=parent)
        self._ids = [str(option.answer) for option in options]
        self.set_options(self._ids)
        self.setAccessibleName(statement)
        for option in options:
            self.set_words(str(option.answer), option.text)

    def focus_here(self) -> None:
        """Put the focus on the answer that is chosen, or on the first."""
        value = self.value()
        self.focus_option(self._ids.index(value) if value in self._ids else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the number of the answer, from 1."""
        number = event.text()
        if number.isdecimal() and 1 <= int(number) <= len(self._ids):
            chosen = self._ids[int(number) - 1]
            self.focus_option(int(number) - 1)
            self.choose(chosen)
            self.numbered.emit(chosen)
        else:
            super().keyPressEvent(event)


class StatementRow(Card):
    """`answered(id, answer)` (None: cleared), `noted(id, text)`, and `went_on(id)` after an answer by its number."""

    answered = Signal(str, object)
    noted = Signal(str, str)
    went_on = Signal(str)

    def __init__(self, statement: Statement, answer: Answer | None, note: str, parent: QWidget | None = None) -> None:
        super().__init__("row_card", parent)
        self.statement = statement
        self._kinds = {str(option.answer): option.answer for option in statement.options}
        spoken = statement.spoken()
        self.column.setSpacing(6)
        if statement.text:
            self.column.addWidget(strong_label(statement.text))
        if statement.sides:
            self.column.addLayout(_sides(statement.sides))
        for line in statement.lines:
            self.column.addWidget(hint_label(line))
        self.segments = AnswerSegments(statement.options, spoken)
        self.segments.set_value(None if answer is None else str(answer))
        self.segments.chosen.connect(self._on_chosen)
        self.segments.numbered.connect(self._on_numbered)
        self.column.addWidget(self.segments)
        self.note = self._make_note(statement.note, note, spoken) if statement.note else None

    def _make_note(self, label: str, note: str, spoken: str) -> GrowingText:
        words = caption_label(label)
        edit = GrowingText(1, _NOTE_LINES, TEXT_HARD_LIMIT)
        edit.setAccessibleName(f"{label} {spoken}")
        edit.set_text(note)
        edit.edited.connect(self._on_noted)
        words.setBuddy(edit)
        self.column.addWidget(words)
        self.column.addWidget(edit)
        return edit

    def _on_chosen(self, option: str) -> None:
        self.answered.emit(self.statement.id, self._kinds.get(option))

    def _on_numbered(self, _: str) -> None:
        self.went_on.emit(self.statement.id)

    def _on_noted(self) -> None:
        if self.note is not None:
            self.noted.emit(self.statement.id, self.note.text())


def _sides(sides: tuple[Side, ...]) -> QHBoxLayout:
    """Return the two sides beside one another, as the answers stand between them."""
    row = QHBoxLayout()
    row.setSpacing(24)
    for side in sides:
        column = QVBoxLayout()
        column.setSpacing(2)
        for label in (caption_label(side.name), strong_label(side.text), hint_label(side.example)):
            column.addWidget(label)
        column.addStretch(1)
        row.addLayout(column, 1)
    return row
