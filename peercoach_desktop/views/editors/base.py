"""What every editor has in common: label, hint and editor below one another, and how it speaks to its page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.labels import StatusLabel, hint_label, strong_label
from peercoach_desktop.views.kit.privacy import PrivacyLine
from peercoach_desktop.views.kit.read_only import set_read_only

Unclear = Mapping[str, Sequence[str]]
"""Texts by the part of the field they stand in ("" for the field itself)."""
BELOW = "/"
"""Between the id of a part and what stands below it, in the keys of `Unclear`."""
Undo = Callable[[], None]


class FieldEditor(QWidget):
    """Edits the answer to one field. Value in is value out.

    `changed`: the coach changed the value (never `set_value`). `left`: the focus left the whole editor.
    `removed`: something with structure was taken away; a description for a toast, and a call that puts it
    back and then says `changed`. The call does nothing once the editor is gone. `drafted`: `unclear` returns other texts
    now. `entered`: Enter was pressed in a line; with `enter_moves_on` the focus goes on by itself. `nested`: it is a cell
    or a part of another editor. `among_many`: other questions stand on the same page, so that the names of its parts begin with its own.
    `read_only`: the answer can be read and copied, and not be changed.
    """

    changed = Signal()
    left = Signal()
    removed = Signal(str, object)
    drafted = Signal()
    entered = Signal()
    enter_moves_on = True
    nested = False
    among_many = False
    read_only = False

    def __init__(self, field: Field, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.words = words
        self.context = context
        self._heading_hidden = False
        self._label = strong_label()
        self._hint = hint_label()
        self._problem: StatusLabel | None = None
        self._privacy: PrivacyLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for line in (self._label, self._hint):
            line.hide()
            self._column.addWidget(line)

    # --- What a page uses

    def value(self) -> Value:
        """Return the answer as it stands; None where nothing is filled in."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Show `value`. Silent: no signal and no step to undo; forgets earlier steps."""
        raise NotImplementedError

    def cursor_position(self) -> int:
        """Return where the work is in this editor, for `focus_at` to go back to."""
        return 0

    def focus_at(self, cursor: int) -> None:
        """Put the focus in this editor, at a place that `cursor_position` returned (or near it)."""
        raise NotImplementedError

    def retranslate(self, words: Wording, context: EditorContext) -> None:
        """Show all words again, in another language or with other names. The value stays."""
        self.words = words
        self.context = context
        self._say_all()

    def show_privacy(self, *, on: bool = True) -> None:
        """Show or hide the reminder not to name care recipients under the editor."""
        if on and self._privacy is None:
            self._privacy = PrivacyLine(self)
            self._privacy.retranslate(self.name())
            self._column.addWidget(self._privacy)
        elif not on and self._privacy is not None:
            self._privacy.hide()
            self._column.removeWidget(self._privacy)
            self._privacy.deleteLater()
            self._privacy = None

    def privacy_line(self) -> PrivacyLine | None:
        """Return the reminder under the editor, for the page to fold it; None where there is none."""
        return self._privacy

    def hide_heading(self, *, on: bool = True) -> None:
        """Leave label and hint out, where what surrounds the editor says them, or show them. The accessible name stays."""
        self._heading_hidden = on
        for line in (self._label, self._hint):
            line.setVisible(not on and bool(line.text()))

    def set_narrow(self) -> None:
        """Take less room, as a cell beside others. An editor that has a narrow shape takes it."""

    def set_read_only(self, *, on: bool) -> None:
        """Let the answer be read and copied alone, or be changed again. Call it again after `set_value`: there may be new lines."""
        for editor in (self, *self.findChildren(FieldEditor)):
            editor.read_only = on
            editor.follow_read_only()
        set_read_only(self, on=on)

    def follow_read_only(self) -> None:
        """Leave out what is of use to a writer alone while it is `read_only`."""
        if self._privacy is not None:
            self._privacy.setHidden(self.read_only)

    def has_focus_inside(self) -> bool:
        """Return whether the focus is anywhere in this editor."""
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def name(self) -> str:
        """Return the label as words: also the accessible name of the editor."""
        return self.text("label")

    def set_name(self, name: str) -> None:
        """Give the editor another accessible name, where the same label is on the page more than once."""
        self.setAccessibleName(name)
        self._name_parts(name)

    # --- What an editor uses

    def text(self, key: str) -> str:
        """Return the words of this field under `key`, with the first names filled in; "" where there are none."""
        return self.words.get(f"{self.field.key}.{key}", peer=self.context.peer_label, coach=self.context.coach_name)

    def _set_body(self, body: QWidget) -> None:
        """Place the editor itself under label, hint and problem. What comes later is later for the Tab key too."""
        self._column.insertWidget(2, body)
        if self.field.private_hint:
            self.show_privacy()

    def _say_all(self) -> None:
        """Show the words. An editor with more words adds its own."""
        for line, text in ((self._label, self.text("label")), (self._hint, self.text("hint"))):
            line.setText(text)
            line.setVisible(bool(text) and not self._heading_hidden)
        if self._privacy is not None:
            self._privacy.retranslate(self.name())
        self.set_name(self.name())

    def _name_parts(self, name: str) -> None:
        """Give the widgets inside their accessible names, of which `name` is the first part."""

    def forget(self) -> None:
        """Let go of what was typed and is no value; most fields have no such thing."""

    def unclear(self) -> Unclear:
        """Return what was typed and is no value, so that it can be kept as it was typed; most fields have no such thing."""
        return {}

    def show_unclear(self, texts: Unclear) -> None:
        """Show what `unclear` returned, with the sentence that belongs to it. Silent, as `set_value` is; call it after that."""

    def _say_problem(self, sentence: str) -> None:
        """Show what is wrong and how to mend it, or nothing ("")."""
        if self._problem is None:
            if not sentence:
                return
            self._problem = StatusLabel(tone="danger", icon="circle-alert")
            self._column.insertWidget(2, self._problem)
        self._problem.say(sentence)
        self._problem.setVisible(bool(sentence))

    def _watch(self, widget: QWidget) -> None:
        """Notice when the focus leaves `widget` for a place outside this editor."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell `left` when the focus goes out, except to a menu or calendar of the editor itself."""
        if _is_farewell(event):
            self._maybe_left()
        return super().eventFilter(watched, event)

    def _maybe_left(self) -> None:
        if not self.has_focus_inside():
            self._on_left()
            self.left.emit()

    def _on_entered(self) -> None:
        self.entered.emit()
        if self.enter_moves_on:
            self.focusNextChild()

    def _on_left(self) -> None:
        """Check the input now that the focus is gone, where an editor has something to check."""

    def _offer_back(self, description: str, put_back: Undo) -> None:
        """Tell `removed`, with a call that puts back what went and says so."""
        self.removed.emit(description, _PutBack(self, put_back))


def below(texts: Unclear, part: str) -> Unclear:
    """Return those of `texts` that stand in a part of the field, by what stands below it."""
    return {name.removeprefix(f"{part}{BELOW}"): lines for name, lines in texts.items() if name.startswith(f"{part}{BELOW}")}


def _is_farewell(event: QEvent) -> bool:
    if not isinstance(event, QFocusEvent) or event.type() is not QEvent.Type.FocusOut:
        return False
    return event.reason() is not Qt.FocusReason.PopupFocusReason


class _PutBack:
    """Calls `put_back` and tells `changed`, as long as the editor lives."""

    def __init__(self, editor: FieldEditor, put_back: Undo) -> None:
        self._editor = editor
        self._put_back = put_back

    def __call__(self) -> None:
        if isValid(self._editor):
            self._put_back()
            self._editor.changed.emit()
