"""The editor of a coaching model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.drafts import Draft, FieldDraft, ModelDraft, PhaseDraft
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.parts_form import PartsForm
from peercoach_desktop.views.own.phase_box import PhaseBox
from peercoach_desktop.views.own.question_hint import QuestionHelp
from peercoach_desktop.views.own.span_box import SpanBox
from peercoach_desktop.views.own.spots import spot_of, stand_at


class ModelForm(PartsForm[ModelDraft, PhaseDraft, PhaseBox]):
    """Title, aim, when to use it, and its phases with their fields."""

    def __init__(self, help_: QuestionHelp, parent: QWidget | None = None) -> None:
        super().__init__(ModelDraft(), secondary_button(icon="plus"), parent)
        self._help = help_
        self._title, self._aim, self._use_when, self._caution = TextBox(), TextBox(), TextBox(), TextBox(2)
        self._minutes = SpanBox(240)
        for key, box in (("title", self._title), ("aim", self._aim), ("use_when", self._use_when), ("caution", self._caution)):
            stand_at(box, key)
            box.edited.connect(self._take_words)
            self.column.addWidget(box)
        self._minutes.edited.connect(self._take_minutes)
        self.column.addWidget(self._minutes)
        self.put_parts()
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show a model."""
        assert isinstance(draft, ModelDraft)
        self._draft = draft
        shown = ((self._title, draft.title), (self._aim, draft.aim), (self._use_when, draft.use_when), (self._caution, draft.caution))
        for box, text in shown:
            box.show_text(text)
        self._minutes.show_value(draft.minutes)
        new = self.fit()
        for place, phase in enumerate(draft.phases):
            new = self.box(place).show_phase(phase, place, len(draft.phases)) or new
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Titel van het model"))
        self._aim.say(self.tr("Waar het voor is"))
        self._use_when.say(self.tr("Wanneer je het gebruikt"))
        self._caution.say(self.tr("Waar je op let"), self.tr("Wanneer past dit model niet?"))
        self._minutes.say(self.tr("Minuten: van"), self.tr("tot"), high_name=self.tr("Minuten: tot"))
        set_button_words(self._add, self.tr("Fase toevoegen"))
        for box in self._boxes:
            box.say()

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def parts(self) -> tuple[PhaseDraft, ...]:
        """Return the phases."""
        return self._draft.phases

    def with_parts(self, parts: Sequence[PhaseDraft]) -> ModelDraft:
        """Return the draft with these phases."""
        return replace(self._draft, phases=tuple(parts))

    def new_part(self) -> PhaseDraft:
        """Return a phase with one field."""
        taken = {phase.id for phase in self._draft.phases}
        return PhaseDraft(unique_id("", taken, "phase"), fields=(self._new_field(),))

    def make_box(self, place: int) -> PhaseBox:
        """Return the box of a phase."""
        box = PhaseBox(place, self._help)
        box.changed.connect(self.take_part)
        box.moved.connect(self.move_part)
        box.removed.connect(self.remove_part)
        box.field_wanted.connect(self._add_field)
        box.field_removed.connect(self._say_field_gone)
        return box

    def focus_box(self, place: int, way: int = 0) -> None:  # noqa: ARG002 - wherever it came from
        """Put the cursor in a phase."""
        self.box(place).focus_first()

    def gone(self) -> str:
        """Return what is said when a phase was removed."""
        return self.tr("Fase verwijderd")

    def _take_words(self) -> None:
        box = self.sender()
        draft = replace(
            self._draft,
            title=self._title.text(),
            aim=self._aim.text(),
            use_when=self._use_when.text(),
            caution=self._caution.text(),
        )
        self.tell(draft, spot_of(box))

    def _take_minutes(self) -> None:
        self.tell(replace(self._draft, minutes=self._minutes.value()), "minutes")

    def _say_field_gone(self) -> None:
        self.removed.emit(self.tr("Veld verwijderd"))

    def _new_field(self) -> FieldDraft:
        return FieldDraft(unique_id("", {field.id for field in self._draft.fields()}, "answer"))

    def _add_field(self, place: int) -> None:
        phase = self._draft.phases[place]
        self.take_part(place, replace(phase, fields=(*phase.fields, self._new_field())))
        self.box(place).focus_inner(len(phase.fields))
