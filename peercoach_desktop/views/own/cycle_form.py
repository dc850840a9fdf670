"""The editor of the phases of a group meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.drafts import CycleDraft, CyclePhaseDraft, Draft
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.cycle_phase_box import CyclePhaseBox
from peercoach_desktop.views.own.parts_form import PartsForm
from peercoach_desktop.views.own.question_hint import QuestionHelp
from peercoach_desktop.views.own.spots import stand_at


class CycleForm(PartsForm[CycleDraft, CyclePhaseDraft, CyclePhaseBox]):
    """A title and the phases: renamed, in another order, more or fewer of them, with other minutes."""

    def __init__(self, help_: QuestionHelp, parent: QWidget | None = None) -> None:
        super().__init__(CycleDraft(), secondary_button(icon="plus"), parent)
        self._help = help_
        self._title = TextBox()
        stand_at(self._title, "title")
        self._title.edited.connect(self._take_title)
        self.column.addWidget(self._title)
        self.put_parts()
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show the phases."""
        assert isinstance(draft, CycleDraft)
        self._draft = draft
        self._title.show_text(draft.title)
        new = self.fit()
        for place, phase in enumerate(draft.phases):
            self.box(place).show_phase(phase, place, len(draft.phases))
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Hoe je deze fasen noemt"))
        set_button_words(self._add, self.tr("Fase toevoegen"))
        for box in self._boxes:
            box.say()

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def parts(self) -> tuple[CyclePhaseDraft, ...]:
        """Return the phases."""
        return self._draft.phases

    def with_parts(self, parts: Sequence[CyclePhaseDraft]) -> CycleDraft:
        """Return the draft with these phases."""
        return replace(self._draft, phases=tuple(parts))

    def new_part(self) -> CyclePhaseDraft:
        """Return a phase without words."""
        return CyclePhaseDraft(unique_id("", {phase.id for phase in self._draft.phases}, "phase"))

    def make_box(self, place: int) -> CyclePhaseBox:
        """Return the box of a phase."""
        box = CyclePhaseBox(place, self._help)
        box.changed.connect(self.take_part)
        box.moved.connect(self.move_part)
        box.removed.connect(self.remove_part)
        return box

    def focus_box(self, place: int, way: int = 0) -> None:  # noqa: ARG002 - wherever it came from
        """Put the cursor in a phase."""
        self.box(place).focus_first()

    def gone(self) -> str:
        """Return what is said when a phase was removed."""
        return self.tr("Fase verwijderd")

    def _take_title(self) -> None:
        self.tell(replace(self._draft, title=self._title.text()), "title")
