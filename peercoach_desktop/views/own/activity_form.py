"""The editor of an activity: the eight fields to design one by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import ActivityDraft, Draft, StepDraft
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.choices import CheckList
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import hint_label, strong_label
from peercoach_desktop.views.own.boxes import NumberBox, TextBox
from peercoach_desktop.views.own.draft_form import DraftForm, fitting, moved, with_part, without, word_options
from peercoach_desktop.views.own.line_box import StepBox
from peercoach_desktop.views.own.question_hint import BoxHint, QuestionHelp


class ActivityForm(DraftForm):
    """Aim, group, time, steps, material, safety, roles and look-back. `phases` are ids of what an activity is for, with their words."""

    def __init__(self, phases: Mapping[str, str], help_: QuestionHelp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = ActivityDraft()
        self._title, self._aim, self._material = TextBox(), TextBox(2), TextBox(2)
        self._safety, self._roles, self._look_back = TextBox(2), TextBox(2), TextBox(2)
        self._fewest, self._most = NumberBox(1, 99), NumberBox(1, 99)
        self._time, self._phases_label = hint_label(), strong_label()
        self._phases = CheckList()
        self._phases.set_options(tuple(phases))
        word_options(self._phases, phases)
        self._steps: list[QWidget] = []
        self._step_column = QVBoxLayout()
        self._step_column.setSpacing(8)
        self._add = quiet_button(icon="plus")
        self._add.clicked.connect(self._add_step)
        self._lay_out()
        for key, box in self._boxes().items():
            box.setObjectName(key)
            box.edited.connect(self._take_words)
        BoxHint(self._look_back, help_, self.column, self._look_back)
        for number in (self._fewest, self._most):
            number.edited.connect(self._take_group)
        self._phases.chosen.connect(self._take_phases)
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show an activity."""
        assert isinstance(draft, ActivityDraft)
        self._draft = draft
        shown = (draft.title, draft.aim, "\n".join(draft.materials), draft.safety, draft.roles, draft.look_back)
        for box, text in zip(self._boxes().values(), shown, strict=True):
            if box is not self._material or self._lines(box.text()) != draft.materials:
                box.show_text(text)
        self._fewest.show_value(draft.group[0])
        self._most.show_value(draft.group[1])
        self._phases.set_value(draft.phases)
        new = fitting(self._steps, len(draft.steps), self._make_step, self._step_column)
        for place, step in enumerate(draft.steps):
            self._step(place).words.show_text(step.text)
            self._step(place).minutes.show_value(step.minutes)
            self._step(place).buttons.set_alone(on=len(draft.steps) < 2)
        self._say_time()
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Titel van de werkvorm"))
        self._aim.say(self.tr("Doel"), self.tr("Wat kunnen, weten of voelen mensen na afloop?"))
        self._fewest.say(self.tr("Groep: van"), self.tr("Groep: van hoeveel mensen"))
        self._most.say(self.tr("tot en met"), self.tr("Groep: tot en met hoeveel mensen"))
        self._material.say(self.tr("Materiaal"), self.tr("Elk ding op een eigen regel."))
        self._safety.say(self.tr("Veiligheid"), self.tr("Wat is spannend, en hoe zegt iemand ‘pas’?"))
        self._roles.say(self.tr("Rollen"), self.tr("Wie leidt, wie doet mee en wie let op de tijd?"))
        self._look_back.say(self.tr("Terugkijken"), self.tr("Met welke vraag hoor je of het werkte?"))
        self._phases_label.setText(self.tr("Waar is het voor?"))
        self._phases.setAccessibleName(self._phases_label.text())
        set_button_words(self._add, self.tr("Stap toevoegen"))
        for place in range(len(self._steps)):
            self._step(place).say()
        self._say_time()

    def reword(self, *words: Mapping[str, str]) -> None:
        """Take the words of what an activity is for."""
        word_options(self._phases, words[0])

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def _boxes(self) -> dict[str, TextBox]:
        return {
            "title": self._title,
            "aim": self._aim,
            "material": self._material,
            "safety": self._safety,
            "roles": self._roles,
            "look_back": self._look_back,
        }

    def _step(self, place: int) -> StepBox:
        step = self._steps[place]
        assert isinstance(step, StepBox)
        return step

    def _make_step(self, place: int) -> QWidget:
        step = StepBox(place)
        step.changed.connect(self._take_step)
        step.moved.connect(self._move_step)
        step.removed.connect(self._remove_step)
        step.entered.connect(self._add_after)
        return step

    def _say_time(self) -> None:
        together = self.tr("Tijd: samen %n minuten", "", self._draft.minutes)
        low, high = self._draft.span
        span = self.tr("Reken op {low} tot {high} minuten.").format(low=low, high=high)
        self._time.setText(together if low == high else f"{together}. {span}")

    def _tell(self, draft: ActivityDraft, key: str = "") -> None:
        self.show_draft(draft)
        self.edited.emit(draft, key)

    def _take_words(self) -> None:
        box = self.sender()
        draft = replace(
            self._draft,
            title=self._title.text(),
            aim=self._aim.text(),
            materials=self._lines(self._material.text()),
            safety=self._safety.text(),
            roles=self._roles.text(),
            look_back=self._look_back.text(),
        )
        self._tell(draft, box.objectName())

    @staticmethod
    def _lines(text: str) -> tuple[str, ...]:
        return tuple(line for line in text.split("\n") if line.strip())

    def _take_group(self) -> None:
        self._tell(replace(self._draft, group=(self._fewest.value(), self._most.value())), "group")

    def _take_phases(self) -> None:
        self._tell(replace(self._draft, phases=self._phases.value()))

    def _take_step(self, place: int, key: str) -> None:
        step = StepDraft(self._step(place).words.text(), self._step(place).minutes.value())
        self._tell(replace(self._draft, steps=with_part(self._draft.steps, place, step)), f"step{place}.{key}")

    def _move_step(self, place: int, way: int) -> None:
        steps = moved(self._draft.steps, place, way)
        if steps != self._draft.steps:
            self._tell(replace(self._draft, steps=steps))
            self._step(place + way).words.text_edit.setFocus()

    def _remove_step(self, place: int) -> None:
        self.removed.emit(self.tr("Stap verwijderd"))
        self._tell(replace(self._draft, steps=without(self._draft.steps, place)))
        if self._steps:
            self._step(min(place, len(self._steps) - 1)).words.text_edit.setFocus()
        else:
            self._add.setFocus()

    def _add_step(self) -> None:
        self._add_after(len(self._steps) - 1)

    def _add_after(self, place: int) -> None:
        steps = (*self._draft.steps[: place + 1], StepDraft(), *self._draft.steps[place + 1 :])
        self._tell(replace(self._draft, steps=steps))
        self._step(place + 1).words.text_edit.setFocus()

    def _lay_out(self) -> None:
        group = FlowLayout(spacing=12)
        for number in (self._fewest, self._most):
            group.addWidget(number)
        for part in (self._title, self._aim, group, self._step_column, self._add, self._time):
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        for widget in (self._material, self._safety, self._roles, self._look_back, self._phases_label, self._phases):
            self.column.addWidget(widget)
