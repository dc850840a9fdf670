"""Editor for how many times: one more, one less."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.fields import Count, Field
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.labels import strong_label

_UP = (Qt.Key.Key_Up, Qt.Key.Key_Plus)
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Minus)


class CountEditor(FieldEditor):
    """A number with a button at each side. Up and + make it one more, Down and - one less, Backspace clears."""

    def __init__(self, field: Field, kind: Count, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._kind = kind
        self._count: int | None = None
        self._less, self._more = secondary_button(icon="minus"), secondary_button(icon="plus")
        self._shown = strong_label()
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in (self._less, self._more):
            self._watch(button)
        self._less.clicked.connect(self._one_less)
        self._more.clicked.connect(self._one_more)
        self._set_body(self._lay_out())
        self._say_all()

    def value(self) -> Value:
        """Return the number, or None where nothing was counted."""
        return self._count

    def set_value(self, value: Value) -> None:
        """Show a number."""
        self._count = value if isinstance(value, int) else None
        self._say_count()

    def focus_at(self, _cursor: int) -> None:
        """Put the focus on the button for one more."""
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count by keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take_key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        if key in _UP:
            self._one_more()
        elif key in _DOWN:
            self._one_less()
        elif key == Qt.Key.Key_Backspace:
            self._count_to(None)
        else:
            return False
        return True

    def _one_more(self) -> None:
        self._count_to(min((self._count or 0) + 1, self._kind.high))

    def _one_less(self) -> None:
        self._count_to(max((self._count or 0) - 1, 0))

    def _count_to(self, count: int | None) -> None:
        if count != self._count:
            self._count = count
            self._say_count()
            self.changed.emit()

    def _say_all(self) -> None:
        super()._say_all()
        self._say_count()

    def _say_count(self) -> None:
        self._shown.setText(self.tr("nog niet geteld") if self._count is None else str(self._count))
        for button in (self._less, self._more):
            button.setAccessibleDescription(self._shown.text())

    def _name_parts(self, name: str) -> None:
        for button, words in ((self._less, self.tr("Eén minder")), (self._more, self.tr("Eén meer"))):
            set_button_words(button, "", words)
            button.setAccessibleName(f"{words}, {name}")

    def _lay_out(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._less)
        row.addWidget(self._shown)
        row.addWidget(self._more)
        row.addStretch(1)
        return body
