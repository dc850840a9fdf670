"""One phase of a model in the editor, with its fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import FieldDraft, PhaseDraft
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.own.boxes import MoveButtons, TextBox
from peercoach_desktop.views.own.draft_form import fitting, moved, with_part, without
from peercoach_desktop.views.own.field_box import FieldBox


class PhaseBox(Card):
    """`changed(place, phase, key)`, `moved(place, -1 or 1)`, `removed(place)`, `field_wanted(place)` for one more field."""

    changed = Signal(int, object, str)
    moved = Signal(int, int)
    removed = Signal(int)
    field_wanted = Signal(int)
    field_removed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._place = place
        self._phase = PhaseDraft("")
        self._heading, self._hint = TextBox(), TextBox(2)
        for key, box in (("heading", self._heading), ("hint", self._hint)):
            box.setObjectName(key)
            box.edited.connect(self._take_words)
        head = QWidget()
        self._buttons = MoveButtons(head)
        self._buttons.moved.connect(self._tell_moved)
        self._buttons.removed.connect(self._tell_removed)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._heading, 1)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self._fields: list[QWidget] = []
        self._field_column = QVBoxLayout()
        self._field_column.setSpacing(14)
        self._add = quiet_button(icon="plus")
        self._add.clicked.connect(self._ask_field)
        self.column.addWidget(head)
        self.column.addWidget(self._hint)
        self.column.addLayout(self._field_column)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.say()

    def show_phase(self, phase: PhaseDraft, place: int, total: int) -> bool:
        """Show a phase; return whether widgets were made or dropped."""
        self._phase, self._place = phase, place
        self._heading.show_text(phase.heading)
        self._hint.show_text(phase.hint)
        self._buttons.set_alone(on=total < 2)
        new = fitting(self._fields, len(phase.fields), self._make_field, self._field_column)
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
        for place in range(len(self._fields)):
            self._field(place).say()

    def focus_first(self) -> None:
        """Put the cursor in the question."""
        self._heading.text_edit.setFocus()

    def focus_field(self, place: int) -> None:
        """Put the cursor in a field, or on the button to add one where there is none."""
        if 0 <= place < len(self._fields):
            self._field(place).focus_first()
        else:
            self._add.setFocus()

    def _field(self, place: int) -> FieldBox:
        field = self._fields[place]
        assert isinstance(field, FieldBox)
        return field

    def _make_field(self, _: int) -> QWidget:
        field = FieldBox()
        field.changed.connect(self._take_field)
        field.moved.connect(self._move_field)
        field.removed.connect(self._remove_field)
        return field

    def _take_words(self) -> None:
        box = self.sender()
        phase = replace(self._phase, heading=self._heading.text(), hint=self._hint.text())
        self.changed.emit(self._place, phase, box.objectName())

    def _take_field(self, place: int, field: FieldDraft, key: str) -> None:
        phase = replace(self._phase, fields=with_part(self._phase.fields, place, field))
        self.changed.emit(self._place, phase, f"{place}.{key}" if key else "")

    def _move_field(self, place: int, way: int) -> None:
        fields = moved(self._phase.fields, place, way)
        if fields != self._phase.fields:
            self.changed.emit(self._place, replace(self._phase, fields=fields), "")
            self.focus_field(place + way)

    def _remove_field(self, place: int) -> None:
        self.field_removed.emit()
        self.changed.emit(self._place, replace(self._phase, fields=without(self._phase.fields, place)), "")
        self.focus_field(min(place, len(self._fields) - 1))

    def _tell_moved(self, way: int) -> None:
        self.moved.emit(self._place, way)

    def _tell_removed(self) -> None:
        self.removed.emit(self._place)

    def _ask_field(self) -> None:
        self.field_wanted.emit(self._place)
