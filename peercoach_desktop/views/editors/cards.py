"""Editor for a choice that has a story: a coaching model or a checklist."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import ChecklistChoice, Field, ModelChoice
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext, OptionCard
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.labels import caption_label, hint_label


class CardsEditor(FieldEditor):
    """Cards with a title, a line and the minutes it takes; one can be chosen. Below them: what to mind with it, and whose idea it is."""

    def __init__(
        self, field: Field, kind: ModelChoice | ChecklistChoice, words: Wording, context: EditorContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, words, context, parent)
        self._kind = kind
        self._control = SegmentedControl(most_segments=0)
        self._control.set_options([card.id for card in self._offered()])
        self._control.chosen.connect(self._on_chosen)
        for button in self._control.buttons():
            self._watch(button)
        self._caution = hint_label()
        self._origin = caption_label()
        self._set_body(self._lay_out())
        self._say_all()

    def value(self) -> Value:
        """Return the id of the chosen card, or None."""
        return self._control.value()

    def set_value(self, value: Value) -> None:
        """Show a card as chosen."""
        self._control.set_value(value if isinstance(value, str) else None)
        self._say_chosen()

    def cursor_position(self) -> int:
        """Return the place of the card with the focus."""
        return self._control.focused_option()

    def focus_at(self, cursor: int) -> None:
        """Put the focus on a card."""
        self._control.focus_chosen(cursor)

    def _offered(self) -> tuple[OptionCard, ...]:
        return self.context.models if isinstance(self._kind, ModelChoice) else self.context.checklists

    def _say_all(self) -> None:
        super()._say_all()
        offered = {button.option for button in self._control.buttons()}
        for card in self._offered():
            if card.id in offered:
                title = self.tr("{title} (eigen)").format(title=card.title) if card.own else card.title
                self._control.set_words(card.id, title, " ".join(part for part in (card.line, self._minutes(card)) if part))

        self._say_chosen()

    def _say_chosen(self) -> None:
        chosen = next((card for card in self._offered() if card.id == self._control.value()), None)
        for label, words in ((self._caution, chosen.caution if chosen else ""), (self._origin, chosen.origin if chosen else "")):
            label.setText(words)
            label.setVisible(bool(words))

    def _lay_out(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._control, self._caution, self._origin):
            column.addWidget(widget)
        return body

    def _minutes(self, card: OptionCard) -> str:
        if card.minutes is None:
            return ""
        low, high = card.minutes
        return self.tr("{minutes} minuten").format(minutes=low if low == high else f"{low}–{high}")

    def _name_parts(self, name: str) -> None:
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(self.text("hint"))

    def _on_chosen(self) -> None:
        self._say_chosen()
        self.changed.emit()
