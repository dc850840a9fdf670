"""One field on a page: brings what the editor says to the session, and what the session holds to the editor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.fields import Choice, Field, LongText, ShortText
from peercoach_desktop.domain.values import Value
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.session.structure import is_structural
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

PRIVACY = "privacy"
"""The reminder about names, in the list of hints the coach folded away."""


class FieldLine(QObject):
    """Holds the editor of one field. `answered(field)` comes after each change by the coach, `left` when the focus goes out."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, table: Table, stop: Stop, field: Field, context: EditorContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._table = table
        self._stop = stop
        self.editor: FieldEditor = make_editor(field, table.words.of_step(stop.step), context, parent)
        self.editor.set_value(self._known())
        self.editor.show_unclear(table.opened.unclear.of(field.id))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._enter)
        self.editor.changed.connect(self._on_changed)
        self.editor.left.connect(self.left)
        self.editor.removed.connect(self._offer_back)
        self.editor.drafted.connect(self._keep_unclear)

    def take(self) -> None:
        """Bring what was typed a moment ago to the session now."""
        if self._soon.isActive():
            self._soon.stop()
            self._enter()

    def refresh(self) -> None:
        """Show what the session holds, where another page, or undo, changed it."""
        self.take()
        if self.editor.value() != self._known():
            self.editor.set_value(self._known())
            self._keep_unclear()
        self.fold_privacy()

    def show_again(self, context: EditorContext) -> None:
        """Show the words again, in another language or with other surroundings."""
        self.editor.retranslate(self._table.words.of_step(self._stop.step), context)

    def focus_end(self) -> None:
        """Put the focus in the editor: behind the text, or on the option that is chosen."""
        value, kind = self._known(), self.field.kind
        match kind:
            case ShortText() | LongText() if isinstance(value, str):
                self.editor.focus_at(len(value))
            case Choice() if value in kind.options:
                self.editor.focus_at(kind.options.index(str(value)))
            case _:
                self.editor.focus_at(0)

    def keep_privacy(self, *, on: bool) -> None:
        """Keep the reminder about names here, or leave it to another field of the page."""
        self.editor.show_privacy(on=on)
        line = self.editor.privacy_line()
        if line is not None:
            line.folded_by_hand.connect(self._privacy_folded)
        self.fold_privacy()

    def fold_privacy(self) -> None:
        """Fold the reminder if the coach folded it before, on whatever page."""
        line = self.editor.privacy_line()
        if line is not None:
            line.set_folded(on=self._table.desk.settings.is_folded(PRIVACY))

    def _known(self) -> Value:
        return self._table.opened.record.values.get(self.field.id)

    def _on_changed(self) -> None:
        """Let a typed letter be painted first; anything else is taken at once."""
        if isinstance(self.field.kind, ShortText | LongText):
            self._table.undo.typed()
            self._soon.start(0)
        else:
            self._enter()

    def _keep_unclear(self) -> None:
        """Keep what was typed and is no answer yet, as it was typed."""
        if self._table.may_write:
            self._table.opened.unclear.keep(self.field.id, self.editor.unclear())

    def _enter(self) -> None:
        before = self._table.opened.record.values.get(self.field.id)
        after = self.editor.value()
        if before == after:
            return
        if not self._table.may_write:  # a button of a toast from before, say
            self.editor.set_value(before)
            return
        try:
            self._table.opened.enter(self.field, after)
        except StoreError as error:
            self._table.ui.errors.say(error, self.editor)
        if is_structural(self.field.kind, before, after):
            self._table.undo.answered(self._stop, self.field, before, after)
        else:
            self._table.undo.typed()
        self.answered.emit(self.field)

    def _offer_back(self, description: str, put_back: Callable[[], None]) -> None:
        self._table.ui.toasts.show_toast(description or self.tr("Verwijderd."), self.tr("Ongedaan maken"), put_back)

    def _privacy_folded(self, folded: bool) -> None:
        self._table.desk.settings.fold(PRIVACY, folded=folded)
