"""The questions to ask after an own question, in its editor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.merging import questions_by_id
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.labels import hint_label, plain_label, strong_label
from peercoach_desktop.views.own.boxes import MoveButtons
from peercoach_desktop.views.own.choose_dialog import ChooseDialog
from peercoach_desktop.views.own.draft_form import fitting, moved, without
from peercoach_desktop.views.surroundings import Surroundings


class FollowUpBox(QWidget):
    """A list of questions that others made or the coach: one more, another order, fewer. `changed` when the coach did any of that.

    `removed` comes before `changed` when one was taken out. `rebuilt` when there are more or fewer of them. `own_id` is the question
    itself, which does not follow on itself.
    """

    changed = Signal()
    removed = Signal()
    rebuilt = Signal()

    def __init__(self, own_id: str, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_id = own_id
        self._desk = desk
        self._around = around
        self._value: tuple[str, ...] = ()
        self._label, self._hint = strong_label(), hint_label()
        self._add = quiet_button(icon="plus")
        self._add.clicked.connect(self._choose)
        self._rows: list[QWidget] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._hint)
        column.addLayout(self._lines)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> tuple[str, ...]:
        """Return the ids of the questions, in their order."""
        return self._value

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show these questions, without `changed`. While they stay the same nothing is looked up: it is asked at every key in a text."""
        if value != self._value:
            self._value = value
            self._show()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._label.setText(self.tr("Wat vraag je daarna?"))
        self._hint.setText(self.tr("Stel je de vraag in een gesprek? Dan komen deze vragen erna."))
        set_button_words(self._add, self.tr("Vervolgvraag toevoegen"))
        self._show()

    def _show(self) -> None:
        new = fitting(self._rows, len(self._value), self._make_row, self._lines)
        if self._value:
            known = questions_by_id(self._desk.library.of_kind(PackKind.QUESTIONS))
            words = {name: pack.words(self._language()).get(each.key) for name, (pack, each) in known.items()}
            for place, name in enumerate(self._value):
                self._row(place).show_question(words.get(name) or self.tr("Deze vraag is er niet meer."), alone=len(self._value) < 2)
        if new:
            self.rebuilt.emit()

    def _row(self, place: int) -> _FollowUp:
        row = self._rows[place]
        assert isinstance(row, _FollowUp)
        return row

    def _make_row(self, place: int) -> QWidget:
        row = _FollowUp(place)
        row.moved.connect(self._move)
        row.removed.connect(self._remove)
        return row

    def _choose(self) -> None:
        not_these = frozenset((self._own_id, *self._value))
        title = self.tr("Welke vraag komt daarna?")
        dialog = ChooseDialog(title, (PackKind.QUESTIONS,), self._desk, self._around, self.window(), without=not_these)
        chosen = (dialog.part or dialog.pack_id) if dialog.exec() else ""
        dialog.deleteLater()
        if chosen:
            self._tell((*self._value, chosen))
        self._add.setFocus()

    def _move(self, place: int, way: int) -> None:
        value = moved(self._value, place, way)
        if value != self._value:
            self._tell(value)
            self._row(place + way).buttons.remove.setFocus()

    def _remove(self, place: int) -> None:
        self.removed.emit()
        self._tell(without(self._value, place))
        (self._row(min(place, len(self._value) - 1)).buttons.remove if self._value else self._add).setFocus()

    def _tell(self, value: tuple[str, ...]) -> None:
        self.show_value(value)
        self.changed.emit()

    def _language(self) -> str:
        return self._around.ui.language.code


class _FollowUp(QWidget):
    """One question and the buttons that move it. `moved(place, -1 or 1)`, `removed(place)`."""

    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._words: QLabel = plain_label()
        self.buttons = MoveButtons(self)
        self.buttons.moved.connect(self._tell_moved)
        self.buttons.removed.connect(self._tell_removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.buttons)

    def show_question(self, words: str, *, alone: bool) -> None:
        """Show a question."""
        self._words.setText(words)
        self.buttons.set_alone(on=alone)
        self.buttons.name_them(self.tr("vervolgvraag {number}").format(number=self._place + 1))

    def _tell_moved(self, way: int) -> None:
        self.moved.emit(self._place, way)

    def _tell_removed(self) -> None:
        self.removed.emit(self._place)
