"""Editors for one option and for any number of options."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.fields import Choice, Field, MultiChoice
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.choices import CheckList, SegmentedControl

NOT_YET_KNOWN = "not_yet_known"


class ChoiceEditor(FieldEditor):
    """One of the options: segments, a list, or cards in two columns. The chosen one pressed again, or Backspace, clears."""

    def __init__(self, field: Field, kind: Choice, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._kind = kind
        self._control = SegmentedControl()
        self._control.set_options((*kind.options, NOT_YET_KNOWN) if kind.not_yet_known else kind.options)
        self._control.chosen.connect(self._on_chosen)
        self._before: str | None = None
        for button in self._control.buttons():
            self._watch(button)
        self._set_body(self._control)
        self._say_all()

    def value(self) -> Value:
        """Return the id of the chosen option, or None."""
        return self._control.value()

    def set_value(self, value: Value) -> None:
        """Show an option as chosen."""
        self._before = value if isinstance(value, str) and value else None
        self._control.set_value(self._before)

    def cursor_position(self) -> int:
        """Return the place of the option with the focus."""
        return self._control.focused_option()

    def focus_at(self, cursor: int) -> None:
        """Put the focus on an option."""
        self._control.focus_chosen(cursor)

    def _say_all(self) -> None:
        super()._say_all()
        for option in self._kind.options:
            self._control.set_words(option, self.text(f"options.{option}"))
        if self._kind.not_yet_known:
            self._control.set_words(NOT_YET_KNOWN, self.text(f"options.{NOT_YET_KNOWN}") or self.tr("Weet ik nog niet"))

    def _name_parts(self, name: str) -> None:
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(self.text("hint"))

    def _on_chosen(self, option: str) -> None:
        before, self._before = self._before, option or None
        self.changed.emit()
        if before is not None and not option:
            self._offer_back(self.tr("Keuze gewist."), _Choose(self, before))


class _Choose:
    """Chooses an option again, unless another was chosen since."""

    def __init__(self, editor: ChoiceEditor, option: str) -> None:
        self._editor = editor
        self._option = option

    def __call__(self) -> None:
        if self._editor.value() is None:
            self._editor.set_value(self._option)


class MultiChoiceEditor(FieldEditor):
    """Any of the options, each on a row with a box to tick."""

    def __init__(self, field: Field, kind: MultiChoice, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._kind = kind
        self._list = CheckList()
        self._list.set_options(kind.options)
        self._list.chosen.connect(self._on_chosen)
        self._before: tuple[str, ...] = ()
        for button in self._list.buttons():
            self._watch(button)
        self._set_body(self._list)
        self._say_all()

    def value(self) -> Value:
        """Return the ids of the ticked options, or None where none is."""
        return self._list.value() or None

    def set_value(self, value: Value) -> None:
        """Tick these options."""
        self._before = tuple(item for item in value if isinstance(item, str)) if isinstance(value, tuple) else ()
        self._list.set_value(self._before)

    def cursor_position(self) -> int:
        """Return the place of the option with the focus."""
        return self._list.focused_option()

    def focus_at(self, cursor: int) -> None:
        """Put the focus on an option."""
        self._list.focus_option(cursor)

    def _say_all(self) -> None:
        super()._say_all()
        for option in self._kind.options:
            self._list.set_words(option, self.text(f"options.{option}"))

    def _on_chosen(self) -> None:
        chosen = self._kind.together(self._before, self._list.value())
        if chosen != self._list.value():
            self._list.set_value(chosen)
        self._before = chosen
        self.changed.emit()

    def _name_parts(self, name: str) -> None:
        self._list.setAccessibleName(name)
        self._list.setAccessibleDescription(self.text("hint"))
