"""The editor of a coaching model."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import Draft, FieldDraft, ModelDraft, PhaseDraft
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.own.boxes import NumberBox, TextBox
from peercoach_desktop.views.own.draft_form import DraftForm, fitting, moved, with_part, without
from peercoach_desktop.views.own.phase_box import PhaseBox
from peercoach_desktop.views.own.question_hint import QuestionHelp


class ModelForm(DraftForm):
    """Title, aim, when to use it, and its phases with their fields."""

    def __init__(self, help_: QuestionHelp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = help_
        self._draft = ModelDraft()
        self._title, self._aim, self._use_when, self._caution = TextBox(), TextBox(), TextBox(), TextBox(2)
        self._fewest, self._most = NumberBox(1, 240), NumberBox(1, 240)
        for key, box in (("title", self._title), ("aim", self._aim), ("use_when", self._use_when), ("caution", self._caution)):
            box.setObjectName(key)
            box.edited.connect(self._take_words)
            self.column.addWidget(box)
        minutes = FlowLayout(spacing=12)
        for number in (self._fewest, self._most):
            number.edited.connect(self._take_minutes)
            minutes.addWidget(number)
        self.column.addLayout(minutes)
        self._phases: list[QWidget] = []
        self._phase_column = QVBoxLayout()
        self._phase_column.setSpacing(12)
        self.column.addLayout(self._phase_column)
        self._add = secondary_button(icon="plus")
        self._add.clicked.connect(self._add_phase)
        self.column.addWidget(self._add)
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show a model."""
        assert isinstance(draft, ModelDraft)
        self._draft = draft
        shown = ((self._title, draft.title), (self._aim, draft.aim), (self._use_when, draft.use_when), (self._caution, draft.caution))
        for box, text in shown:
            box.show_text(text)
        self._fewest.show_value(draft.minutes[0])
        self._most.show_value(draft.minutes[1])
        new = fitting(self._phases, len(draft.phases), self._make_phase, self._phase_column)
        for place, phase in enumerate(draft.phases):
            new = self._phase(place).show_phase(phase, place, len(draft.phases)) or new
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Titel van het model"))
        self._aim.say(self.tr("Waar het voor is"))
        self._use_when.say(self.tr("Wanneer je het gebruikt"))
        self._caution.say(self.tr("Waar je op let"), self.tr("Wanneer past dit model niet?"))
        self._fewest.say(self.tr("Minuten: van"))
        self._most.say(self.tr("tot"), self.tr("Minuten: tot"))
        set_button_words(self._add, self.tr("Fase toevoegen"))
        for place in range(len(self._phases)):
            self._phase(place).say()

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def _phase(self, place: int) -> PhaseBox:
        phase = self._phases[place]
        assert isinstance(phase, PhaseBox)
        return phase

    def _make_phase(self, place: int) -> QWidget:
        phase = PhaseBox(place, self._help)
        phase.changed.connect(self._take_phase)
        phase.moved.connect(self._move_phase)
        phase.removed.connect(self._remove_phase)
        phase.field_wanted.connect(self._add_field)
        phase.field_removed.connect(self._say_field_gone)
        return phase

    def _tell(self, draft: ModelDraft, key: str = "") -> None:
        self.show_draft(draft)
        self.edited.emit(draft, key)

    def _take_words(self) -> None:
        box = self.sender()
        draft = replace(
            self._draft,
            title=self._title.text(),
            aim=self._aim.text(),
            use_when=self._use_when.text(),
            caution=self._caution.text(),
        )
        self._tell(draft, box.objectName())

    def _take_minutes(self) -> None:
        self._tell(replace(self._draft, minutes=(self._fewest.value(), self._most.value())), "minutes")

    def _take_phase(self, place: int, phase: PhaseDraft, key: str) -> None:
        self._tell(replace(self._draft, phases=with_part(self._draft.phases, place, phase)), f"{place}.{key}" if key else "")

    def _move_phase(self, place: int, way: int) -> None:
        phases = moved(self._draft.phases, place, way)
        if phases != self._draft.phases:
            self._tell(replace(self._draft, phases=phases))
            self._phase(place + way).focus_first()

    def _remove_phase(self, place: int) -> None:
        self.removed.emit(self.tr("Fase verwijderd"))
        self._tell(replace(self._draft, phases=without(self._draft.phases, place)))
        if self._phases:
            self._phase(min(place, len(self._phases) - 1)).focus_first()
        else:
            self._add.setFocus()

    def _say_field_gone(self) -> None:
        self.removed.emit(self.tr("Veld verwijderd"))

    def _new_field(self) -> FieldDraft:
        return FieldDraft(unique_id("", {field.id for field in self._draft.fields()}, "answer"))

    def _add_field(self, place: int) -> None:
        phase = self._draft.phases[place]
        self._take_phase(place, replace(phase, fields=(*phase.fields, self._new_field())), "")
        self._phase(place).focus_inner(len(phase.fields))

    def _add_phase(self) -> None:
        taken = {phase.id for phase in self._draft.phases}
        phase = PhaseDraft(unique_id("", taken, "phase"), fields=(self._new_field(),))
        self._tell(replace(self._draft, phases=(*self._draft.phases, phase)))
        self._phase(len(self._phases) - 1).focus_first()
