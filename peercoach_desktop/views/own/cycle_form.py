"""The editor of the phases of a group meeting."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import CycleDraft, CyclePhaseDraft, Draft
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.cycle_phase_box import CyclePhaseBox
from peercoach_desktop.views.own.draft_form import DraftForm, fitting, moved, with_part, without
from peercoach_desktop.views.own.question_hint import QuestionHelp


class CycleForm(DraftForm):
    """A title and the phases: renamed, in another order, more or fewer of them, with other minutes."""

    def __init__(self, help_: QuestionHelp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = help_
        self._draft = CycleDraft()
        self._title = TextBox()
        self._title.edited.connect(self._take_title)
        self.column.addWidget(self._title)
        self._phases: list[QWidget] = []
        self._phase_column = QVBoxLayout()
        self._phase_column.setSpacing(12)
        self.column.addLayout(self._phase_column)
        self._add = secondary_button(icon="plus")
        self._add.clicked.connect(self._add_phase)
        self.column.addWidget(self._add)
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show the phases."""
        assert isinstance(draft, CycleDraft)
        self._draft = draft
        self._title.show_text(draft.title)
        new = fitting(self._phases, len(draft.phases), self._make_phase, self._phase_column)
        for place, phase in enumerate(draft.phases):
            self.phase(place).show_phase(phase, place, len(draft.phases))
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Hoe je deze fasen noemt"))
        set_button_words(self._add, self.tr("Fase toevoegen"))
        for place in range(len(self._phases)):
            self.phase(place).say()

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def phase(self, place: int) -> CyclePhaseBox:
        """Return a phase by its place."""
        phase = self._phases[place]
        assert isinstance(phase, CyclePhaseBox)
        return phase

    def _make_phase(self, place: int) -> QWidget:
        phase = CyclePhaseBox(place, self._help)
        phase.changed.connect(self._take_phase)
        phase.moved.connect(self._move_phase)
        phase.removed.connect(self._remove_phase)
        return phase

    def _tell(self, draft: CycleDraft, key: str = "") -> None:
        self.show_draft(draft)
        self.edited.emit(draft, key)

    def _take_title(self) -> None:
        self._tell(replace(self._draft, title=self._title.text()), "title")

    def _take_phase(self, place: int, phase: CyclePhaseDraft, key: str) -> None:
        self._tell(replace(self._draft, phases=with_part(self._draft.phases, place, phase)), f"{place}.{key}")

    def _move_phase(self, place: int, way: int) -> None:
        phases = moved(self._draft.phases, place, way)
        if phases != self._draft.phases:
            self._tell(replace(self._draft, phases=phases))
            self.phase(place + way).focus_first()

    def _remove_phase(self, place: int) -> None:
        self.removed.emit(self.tr("Fase verwijderd"))
        self._tell(replace(self._draft, phases=without(self._draft.phases, place)))
        if self._phases:
            self.phase(min(place, len(self._phases) - 1)).focus_first()
        else:
            self._add.setFocus()

    def _add_phase(self) -> None:
        taken = {phase.id for phase in self._draft.phases}
        phase = CyclePhaseDraft(unique_id("", taken, "phase"))
        self._tell(replace(self._draft, phases=(*self._draft.phases, phase)))
        self.phase(len(self._phases) - 1).focus_first()
