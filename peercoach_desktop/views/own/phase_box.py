"""One phase of a model in the editor, with its fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.drafts import FieldDraft, PhaseDraft
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.draft_form import moved, with_part, without
from peercoach_desktop.views.own.field_box import FieldBox
from peercoach_desktop.views.own.part_box import PartBox
from peercoach_desktop.views.own.question_hint import BoxHint, QuestionHelp
from peercoach_desktop.views.own.spots import spot_of, stand_at


class PhaseBox(PartBox):
    """Also moves and removes its own fields. `field_wanted(place)` for one more, `field_removed` before one goes."""

    field_wanted = Signal(int)
    field_removed = Signal()

    def __init__(self, place: int, help_: QuestionHelp, parent: QWidget | None = None) -> None:
        self._heading, self._hint = TextBox(), TextBox(2)
        super().__init__(place, self._heading, self._hint, parent=parent)
        self._phase = PhaseDraft("")
        for key, box in (("heading", self._heading), ("hint", self._hint)):
            stand_at(box, key)
            box.edited.connect(self._take_words)
        BoxHint(self._heading, help_, self.column, self._head)
        self.say()

    def show_phase(self, phase: PhaseDraft, place: int, total: int) -> bool:
        """Show a phase; return whether widgets were made or dropped."""
        self._phase = phase
        self._heading.show_text(phase.heading)
        self._hint.show_text(phase.hint)
        new = self._stand_at(place, total, len(phase.fields))
        for number, field in enumerate(phase.fields):
            self._field(number).show_field(field, place, number, len(phase.fields))
        return new

    def say(self) -> None:
        """Show all words in the language of now."""
        number = self._place + 1
        self._heading.say(self.tr("Fase {number}: de vraag").format(number=number))
        self._hint.say(self.tr("Tip voor de coach"), name=self.tr("Tip voor de coach bij fase {number}").format(number=number))
        self._buttons.name_them(self.tr("fase {number}").format(number=number))
        set_button_words(self._add, self.tr("Veld toevoegen"), self.tr("Veld toevoegen aan fase {number}").format(number=number))
        super().say()

    def _field(self, place: int) -> FieldBox:
        field = self._box(place)
        assert isinstance(field, FieldBox)
        return field

    def _make_inner(self, _: int) -> FieldBox:
        field = FieldBox()
        field.changed.connect(self._take_field)
        field.moved.connect(self._move_field)
        field.removed.connect(self._remove_field)
        return field

    def _take_words(self) -> None:
        box = self.sender()
        phase = replace(self._phase, heading=self._heading.text(), hint=self._hint.text())
        self.changed.emit(self._place, phase, spot_of(box))

    def _take_field(self, place: int, field: FieldDraft, key: str) -> None:
        phase = replace(self._phase, fields=with_part(self._phase.fields, place, field))
        self.changed.emit(self._place, phase, f"{place}.{key}" if key else "")

    def _move_field(self, place: int, way: int) -> None:
        fields = moved(self._phase.fields, place, way)
        if fields != self._phase.fields:
            self.changed.emit(self._place, replace(self._phase, fields=fields), "")
            self.focus_inner(place + way)

    def _remove_field(self, place: int) -> None:
        self.field_removed.emit()
        self.changed.emit(self._place, replace(self._phase, fields=without(self._phase.fields, place)), "")
        self.focus_inner(min(place, len(self._inner) - 1))

    def _ask_inner(self) -> None:
        self.field_wanted.emit(self._place)
