"""One phase of a group meeting in the editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import CyclePhaseDraft
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.own.boxes import MoveButtons, TextBox
from peercoach_desktop.views.own.question_hint import BoxHint, QuestionHelp
from peercoach_desktop.views.own.span_box import SpanBox
from peercoach_desktop.views.own.spots import spot_of, stand_at


class CyclePhaseBox(Card):
    """`changed(place, phase, key)`, `moved(place, -1 or 1)`, `removed(place)`."""

    changed = Signal(int, object, str)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, place: int, help_: QuestionHelp, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._place = place
        self._phase = CyclePhaseDraft("")
        self.title, self._aim, self._role, self._questions = TextBox(), TextBox(), TextBox(), TextBox(2)
        self.minutes = SpanBox(240)
        self.minutes.edited.connect(self._take_minutes)
        for key, box in (("title", self.title), ("aim", self._aim), ("role", self._role), ("questions", self._questions)):
            stand_at(box, key)
            box.edited.connect(self._take_words)
        head = QWidget()
        self.buttons = MoveButtons(self)
        self.buttons.moved.connect(self._tell_moved)
        self.buttons.removed.connect(self._tell_removed)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title, 1)
        row.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(head)
        self.column.addWidget(self.minutes)
        for box in (self._aim, self._role, self._questions):
            self.column.addWidget(box)
        BoxHint(self._questions, help_, self.column, self._questions)
        self.say()

    def show_phase(self, phase: CyclePhaseDraft, place: int, total: int) -> None:
        """Show a phase."""
        self._phase, self._place = phase, place
        for box, text in ((self.title, phase.title), (self._aim, phase.aim), (self._role, phase.role)):
            box.show_text(text)
        if self._lines() != phase.questions:
            self._questions.show_text("\n".join(phase.questions))
        self.minutes.show_value(phase.minutes)
        self.buttons.set_alone(on=total < 2)
        self.say()

    def say(self) -> None:
        """Show all words in the language of now."""
        number = self._place + 1
        of = self.tr("fase {number}").format(number=number)
        self.title.say(self.tr("Naam van fase {number}").format(number=number))
        labels = (
            (self._aim, self.tr("Doel"), ""),
            (self._role, self.tr("Jouw rol"), ""),
            (self._questions, self.tr("Vragen"), self.tr("Elke vraag op een eigen regel.")),
        )
        for box, label, hint in labels:
            box.say(label, hint, name=f"{label}, {of}")
        low, high = self.tr("Minuten: van"), self.tr("tot")
        self.minutes.say(low, high, f"{low}, {of}", f"{high}, {of}")
        self.buttons.name_them(of)

    def focus_first(self) -> None:
        """Put the cursor in the name."""
        self.title.text_edit.setFocus()

    def _lines(self) -> tuple[str, ...]:
        return tuple(line for line in self._questions.text().split("\n") if line.strip())

    def _take_words(self) -> None:
        box = self.sender()
        phase = replace(
            self._phase, title=self.title.text(), aim=self._aim.text(), role=self._role.text(), questions=self._lines()
        )  # fmt: skip
        self.changed.emit(self._place, phase, spot_of(box))

    def _take_minutes(self) -> None:
        self.changed.emit(self._place, replace(self._phase, minutes=self.minutes.value()), "minutes")

    def _tell_moved(self, way: int) -> None:
        self.moved.emit(self._place, way)

    def _tell_removed(self) -> None:
        self.removed.emit(self._place)
