"""Editors for a line and for a few lines of text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.fields import LONG_TEXT_SOFT_LIMIT, SHORT_TEXT_SOFT_LIMIT, TEXT_HARD_LIMIT, Field
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.labels import StatusLabel
from peercoach_desktop.views.kit.texts import GrowingText


class TextEditor(FieldEditor):
    """Plain text with its own steps to undo. Over `soft_limit` characters it counts and says so; it never cuts."""

    soft_limit = LONG_TEXT_SOFT_LIMIT
    lines = 6
    most_lines = 14

    def __init__(self, field: Field, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._edit = GrowingText(self.lines, self.most_lines, TEXT_HARD_LIMIT)
        self._note: StatusLabel | None = None
        self._edit.edited.connect(self._on_edited)
        self._edit.entered.connect(self._on_entered)
        self._edit.refused.connect(self._on_refused)
        self._watch(self._edit)
        self._label.setBuddy(self._edit)
        self._set_body(self._edit)
        self._say_all()

    def value(self) -> Value:
        """Return the text, or None where there is none."""
        return self._edit.text() or None

    def set_value(self, value: Value) -> None:
        """Show a text."""
        self._edit.set_text(value if isinstance(value, str) else "")
        self._count()

    def cursor_position(self) -> int:
        """Return the place of the cursor in the text."""
        return self._edit.position()

    def focus_at(self, cursor: int) -> None:
        """Put the cursor at a place in the text."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.set_position(cursor)

    def retranslate(self, words: Wording, context: EditorContext) -> None:
        """Show the words again; the count too."""
        super().retranslate(words, context)
        self._count()

    def _name_parts(self, name: str) -> None:
        self._edit.setAccessibleName(name)
        self._edit.setAccessibleDescription(self.text("hint"))

    def _on_edited(self) -> None:
        self._count()
        self.changed.emit()

    def _on_refused(self, room: int) -> None:
        sentence = self.tr("Dit past niet in één veld. Er kunnen nog %n tekens bij. Plak een korter stuk.", "", room)
        self._say_note(sentence, "danger", "circle-alert")

    def _count(self) -> None:
        length = len(self._edit.text())
        if length <= self.soft_limit:
            self._say_note("", "muted", "info")
            return
        sentence = self.tr("{length} tekens. Korter leest beter: probeer onder {limit} te blijven.")
        self._say_note(sentence.format(length=length, limit=self.soft_limit), "muted", "info")

    def _say_note(self, sentence: str, tone: str, icon: str) -> None:
        if self._note is None:
            if not sentence:
                return
            self._note = StatusLabel(tone, icon)
            self._column.insertWidget(self._column.indexOf(self._edit) + 1, self._note)
        self._note.say(sentence, tone, icon)
        self._note.setVisible(bool(sentence))


class ShortTextEditor(TextEditor):
    """Looks like one line and grows when the text does. Enter goes on to the next field."""

    soft_limit = SHORT_TEXT_SOFT_LIMIT
    lines = 1
    most_lines = 6


class LongTextEditor(TextEditor):
    """A few lines, growing to about 300 logical pixels."""
