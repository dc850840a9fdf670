"""The editor of an activity: the eight fields to design one by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.drafts import ActivityDraft, Draft, StepDraft
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.choices import CheckList
from peercoach_desktop.views.kit.labels import hint_label, strong_label
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.draft_form import with_part, word_options
from peercoach_desktop.views.own.line_box import StepBox
from peercoach_desktop.views.own.parts_form import PartsForm
from peercoach_desktop.views.own.question_hint import BoxHint, QuestionHelp
from peercoach_desktop.views.own.span_box import SpanBox
from peercoach_desktop.views.own.spots import spot_of, stand_at


class ActivityForm(PartsForm[ActivityDraft, StepDraft, StepBox]):
    """Aim, group, time, steps, material, safety, roles and look-back. `phases` are ids of what an activity is for, with their words."""

    def __init__(self, phases: Mapping[str, str], help_: QuestionHelp, parent: QWidget | None = None) -> None:
        super().__init__(ActivityDraft(), quiet_button(icon="plus"), parent, spacing=8)
        self._title, self._aim, self._material = TextBox(), TextBox(2), TextBox(2)
        self._safety, self._roles, self._look_back = TextBox(2), TextBox(2), TextBox(2)
        self._group = SpanBox(99)
        self._time, self._phases_label = hint_label(), strong_label()
        self._phases = CheckList()
        self._phases.set_options(tuple(phases))
        word_options(self._phases, phases)
        self._lay_out()
        for key, box in self._text_boxes().items():
            stand_at(box, key)
            box.edited.connect(self._take_words)
        BoxHint(self._look_back, help_, self.column, self._look_back)
        stand_at(self._group, "group")
        stand_at(self._phases, "phases")
        self._group.edited.connect(self._take_group)
        self._phases.chosen.connect(self._take_phases)
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show an activity."""
        assert isinstance(draft, ActivityDraft)
        self._draft = draft
        shown = (draft.title, draft.aim, "\n".join(draft.materials), draft.safety, draft.roles, draft.look_back)
        for box, text in zip(self._text_boxes().values(), shown, strict=True):
            if box is not self._material or self._lines(box.text()) != draft.materials:
                box.show_text(text)
        self._group.show_value(draft.group)
        self._phases.set_value(draft.phases)
        new = self.fit()
        for place, step in enumerate(draft.steps):
            self.box(place).words.show_text(step.text)
            self.box(place).minutes.show_value(step.minutes)
            self.box(place).buttons.set_alone(on=len(draft.steps) < 2)
        self._say_time()
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Titel van de werkvorm"))
        self._aim.say(self.tr("Doel"), self.tr("Wat kunnen, weten of voelen mensen na afloop?"))
        names = self.tr("Groep: van hoeveel mensen"), self.tr("Groep: tot en met hoeveel mensen")
        self._group.say(self.tr("Groep: van"), self.tr("tot en met"), *names)
        self._material.say(self.tr("Materiaal"), self.tr("Elk ding op een eigen regel."))
        self._safety.say(self.tr("Veiligheid"), self.tr("Wat is spannend, en hoe zegt iemand ‘pas’?"))
        self._roles.say(self.tr("Rollen"), self.tr("Wie leidt, wie doet mee en wie let op de tijd?"))
        self._look_back.say(self.tr("Terugkijken"), self.tr("Met welke vraag hoor je of het werkte?"))
        self._phases_label.setText(self.tr("Waar is het voor?"))
        self._phases.setAccessibleName(self._phases_label.text())
        set_button_words(self._add, self.tr("Stap toevoegen"))
        for box in self._boxes:
            box.say()
        self._say_time()

    def reword(self, *words: Mapping[str, str]) -> None:
        """Take the words of what an activity is for."""
        word_options(self._phases, words[0])

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def _text_boxes(self) -> dict[str, TextBox]:
        return {
            "title": self._title,
            "aim": self._aim,
            "material": self._material,
            "safety": self._safety,
            "roles": self._roles,
            "look_back": self._look_back,
        }

    def parts(self) -> tuple[StepDraft, ...]:
        """Return the steps."""
        return self._draft.steps

    def with_parts(self, parts: Sequence[StepDraft]) -> ActivityDraft:
        """Return the draft with these steps."""
        return replace(self._draft, steps=tuple(parts))

    def new_part(self) -> StepDraft:
        """Return a step without words."""
        return StepDraft()

    def make_box(self, place: int) -> StepBox:
        """Return the line of a step."""
        box = StepBox(place)
        box.changed.connect(self._take_step)
        box.moved.connect(self.move_part)
        box.removed.connect(self.remove_part)
        box.entered.connect(self.add_after)
        return box

    def focus_box(self, place: int, way: int = 0) -> None:  # noqa: ARG002 - wherever it came from
        """Put the cursor in a step."""
        self.box(place).words.text_edit.setFocus()

    def gone(self) -> str:
        """Return what is said when a step was removed."""
        return self.tr("Stap verwijderd")

    def _say_time(self) -> None:
        together = self.tr("Tijd: samen %n minuten", "", self._draft.minutes)
        low, high = self._draft.span
        span = self.tr("Reken op {low} tot {high} minuten.").format(low=low, high=high)
        self._time.setText(together if low == high else f"{together}. {span}")

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
        self.tell(draft, spot_of(box))

    @staticmethod
    def _lines(text: str) -> tuple[str, ...]:
        return tuple(line for line in text.split("\n") if line.strip())

    def _take_group(self) -> None:
        self.tell(replace(self._draft, group=self._group.value()), "group")

    def _take_phases(self) -> None:
        self.tell(replace(self._draft, phases=self._phases.value()))

    def _take_step(self, place: int, key: str) -> None:
        step = StepDraft(self.box(place).words.text(), self.box(place).minutes.value())
        self.tell(self.with_parts(with_part(self._draft.steps, place, step)), f"step{place}.{key}")

    def _lay_out(self) -> None:
        for part in (self._title, self._aim, self._group, self._box_column, self._add, self._time):
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        for widget in (self._material, self._safety, self._roles, self._look_back, self._phases_label, self._phases):
            self.column.addWidget(widget)
