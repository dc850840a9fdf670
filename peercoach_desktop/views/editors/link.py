"""A button to something that has its own page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field, Link
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words


class LinkEditor(FieldEditor):
    """`opened(target)` when the button is pressed. Keeps the value it was given."""

    opened = Signal(str)

    def __init__(self, field: Field, kind: Link, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._target = kind.target
        self._value: Value = None
        self._button = secondary_button(icon="arrow-right")
        self._button.clicked.connect(self._open)
        self._watch(self._button)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        row.addStretch(1)
        self._set_body(body)
        self._say_all()

    def value(self) -> Value:
        """Return the value it was given."""
        return self._value

    def set_value(self, value: Value) -> None:
        """Keep a value; there is nothing to show."""
        self._value = value

    def set_read_only(self, *, on: bool) -> None:
        """Change nothing: where the button leads can be looked at in any case."""

    def focus_at(self, _cursor: int) -> None:
        """Put the focus on the button."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_all(self) -> None:
        super()._say_all()
        set_button_words(self._button, self.text("button"))

    def _open(self) -> None:
        self.opened.emit(self._target)
