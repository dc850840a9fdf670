"""The fields of a page below one another; a field with a condition comes and goes with the answer it hangs on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.session.context import editor_context
from peercoach_desktop.views.session.field_line import FieldLine
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

GAP = 22


class FieldList(QWidget):
    """Builds an editor per field. `answered(field)` comes after each change by the coach, `left` when a field lost the focus."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, table: Table, stop: Stop, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._sources = {field.when.field for field in fields if field.when is not None}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        context = editor_context(table)
        self._lines = [FieldLine(table, stop, field, context, self) for field in fields]
        for line in self._lines:
            column.addWidget(line.editor)
            line.answered.connect(self._answered)
            line.left.connect(self.left)
        self._remind_once()
        self._show_what_holds()

    def lines(self) -> tuple[FieldLine, ...]:
        """Return the lines that are shown now, in order."""
        return tuple(line for line in self._lines if self._table.opened.record.is_shown(line.field))

    def line(self, field_id: str) -> FieldLine | None:
        """Return the line of a field that is shown now, or None."""
        return next((line for line in self.lines() if line.field.id == field_id), None)

    def line_at(self, widget: QWidget | None) -> FieldLine | None:
        """Return the line that `widget` belongs to, or None."""
        return next((line for line in self._lines if widget is not None and line.editor.isAncestorOf(widget)), None)

    def take(self) -> None:
        """Bring what was typed a moment ago to the session now."""
        for line in self._lines:
            line.take()

    def refresh(self) -> None:
        """Show what the session holds now."""
        for line in self._lines:
            line.refresh()
        self._show_what_holds()

    def set_read_only(self, *, on: bool) -> None:
        """Let the answers be read alone, or be changed again."""
        for line in self._lines:
            line.editor.set_read_only(on=on)

    def show_again(self) -> None:
        """Show all words again; values and focus stay."""
        context = editor_context(self._table)
        for line in self._lines:
            line.show_again(context)

    def follow_conditions(self) -> None:
        """Show or hide the fields whose condition hangs on an answer that stands elsewhere."""
        self._show_what_holds()

    def stand_among_many(self) -> None:
        """Fit in with other lists on one page: no reminder about names of its own, and names that tell the parts of all fields apart."""
        for line in self._lines:
            line.editor.show_privacy(on=False)
            for editor in (line.editor, *line.editor.findChildren(FieldEditor)):
                editor.among_many = True
        self.show_again()

    def _answered(self, field: Field) -> None:
        if field.id in self._sources:
            self._show_what_holds()
        self.answered.emit(field)

    def _show_what_holds(self) -> None:
        for line in self._lines:
            shown = self._table.opened.record.is_shown(line.field)
            if line.editor.isHidden() == shown:
                line.editor.setVisible(shown)

    def _remind_once(self) -> None:
        """One reminder about names on a page is enough: below its first field for running text."""
        private = [line for line in self._lines if line.field.private_hint]
        for line in private:
            line.keep_privacy(on=line is private[0])
