"""One field of a model in the editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import FieldDraft, FieldKind
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.part_box import InnerBox

_OFFERED = (FieldKind.SHORT_TEXT, FieldKind.LONG_TEXT, FieldKind.SCALE)


class FieldBox(InnerBox):
    """Its label, hint and kind, and who may have the answer. A field of another kind keeps what it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = FieldDraft("")
        self._label, self._hint, self._low, self._high = TextBox(), TextBox(), TextBox(), TextBox()
        self._kind = SegmentedControl()
        self._kind.set_options(tuple(kind.value for kind in _OFFERED))
        self._kept = hint_label()
        self._shared = QCheckBox()
        for key, box in (("label", self._label), ("hint", self._hint), ("low", self._low), ("high", self._high)):
            box.setObjectName(key)
            box.edited.connect(self._take_words)
        self._kind.chosen.connect(self._take_kind)
        self._shared.toggled.connect(self._take_shared)
        self._lay_out()

    def show_field(self, field: FieldDraft, phase: int, place: int, total: int) -> None:
        """Show a field."""
        self._field, self._part, self._place = field, phase, place
        for box, text in ((self._label, field.label), (self._hint, field.hint), (self._low, field.low), (self._high, field.high)):
            box.show_text(text)
        self._kind.set_value(field.kind.value if field.kind in _OFFERED else None)
        self._kind.setVisible(field.kind is not FieldKind.KEPT)
        self._kept.setVisible(field.kind is FieldKind.KEPT)
        self._ends.setVisible(field.kind is FieldKind.SCALE)
        self._shared.blockSignals(True)
        self._shared.setChecked(field.shared)
        self._shared.blockSignals(False)
        self._buttons.set_alone(on=total < 2)
        self.say()

    def say(self) -> None:
        """Show all words in the language of now."""
        number = self._number()
        self._label.say(self.tr("Veld {number}").format(number=number))
        self._hint.say(self.tr("Uitleg bij het veld"), name=self.tr("Uitleg bij veld {number}").format(number=number))
        self._low.say(self.tr("Laagste"), name=self.tr("Laagste van veld {number}").format(number=number))
        self._high.say(self.tr("Hoogste"), name=self.tr("Hoogste van veld {number}").format(number=number))
        self._kind.setAccessibleName(self.tr("Soort van veld {number}").format(number=number))
        words = {
            FieldKind.SHORT_TEXT: self.tr("Eén regel"),
            FieldKind.LONG_TEXT: self.tr("Meer regels"),
            FieldKind.SCALE: self.tr("Schaal"),
        }
        for kind in _OFFERED:
            self._kind.set_words(kind.value, words[kind])
        self._kept.setText(self.tr("Dit soort veld komt uit het origineel. Je kunt de naam en de uitleg veranderen."))
        self._shared.setText(self.tr("De peer mag dit antwoord krijgen"))
        self._shared.setAccessibleName(f"{self._shared.text()}: {number}")
        self._buttons.name_them(self.tr("veld {number}").format(number=number))

    def focus_first(self) -> None:
        """Put the cursor in the name."""
        self._label.text_edit.setFocus()

    def _take_words(self) -> None:
        box = self.sender()
        field = self._field
        words = {key: text for key, text in field.words.items() if key != "paper"} if self._label.text() != field.label else field.words
        changed = replace(
            field, label=self._label.text(), hint=self._hint.text(), low=self._low.text(), high=self._high.text(), words=words
        )
        self.changed.emit(self._place, changed, box.objectName())

    def _take_kind(self, kind: str) -> None:
        structure = {key: value for key, value in self._field.structure.items() if key not in ("low", "high")}
        if kind:
            self.changed.emit(self._place, replace(self._field, kind=FieldKind(kind), structure=structure), "")
        else:
            self._kind.set_value(self._field.kind.value)

    def _take_shared(self, on: bool) -> None:
        self.changed.emit(self._place, replace(self._field, shared=on), "")

    def _lay_out(self) -> None:
        self._ends = QWidget()
        ends = QHBoxLayout(self._ends)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(12)
        ends.addWidget(self._low, 1)
        ends.addWidget(self._high, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._label, self._hint, self._kind, self._kept, self._ends):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self._shared)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column.addLayout(foot)
