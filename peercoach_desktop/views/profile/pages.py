"""What stands on one page while somebody fills in: an introduction, statements, a choice out of many, or a list of rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.codec import from_plain, to_plain
from peercoach_desktop.domain.fields import TEXT_HARD_LIMIT, Field, Rows
from peercoach_desktop.domain.questionnaire import Picking, QuestionPage
from peercoach_desktop.domain.values import Row, Value, is_filled
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.kit.choices import CheckList
from peercoach_desktop.views.kit.labels import caption_label
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.profile.statement_row import StatementRow


class Filling(QWidget):
    """What can be filled in on a page. `answered(id, plain answer or None)` and `noted(id, text)` at each change; `done` after the last."""

    answered = Signal(str, object)
    noted = Signal(str, str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def focus_first(self) -> None:
        """Put the focus where the work begins."""


class Statements(Filling):
    """A few statements below one another. An answer by its number goes on to the next one."""

    def __init__(self, page: QuestionPage, answers: Mapping[str, Any], notes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = [StatementRow(each, answers.get(each.id), notes.get(each.id, "")) for each in page.statements]
        for row in self.rows:
            row.answered.connect(self.answered)
            row.noted.connect(self.noted)
            row.went_on.connect(self._go_on)
            self.column.addWidget(row)

    def focus_first(self) -> None:
        """Put the focus on the first statement without an answer, or on the first."""
        empty = (row for row in self.rows if row.segments.value() is None)
        first = next(empty, self.rows[0] if self.rows else None)
        if first is not None:
            first.segments.focus_here()

    def _go_on(self, statement: str) -> None:
        place = [row.statement.id for row in self.rows].index(statement) + 1
        if place < len(self.rows):
            self.rows[place].segments.focus_here()
        else:
            self.done.emit()


class Choosing(Filling):
    """A few out of many, and a text that goes with them."""

    def __init__(self, picking: Picking, answers: Mapping[str, Any], notes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picking = picking
        self.list = CheckList()
        self.list.setAccessibleName(picking.id)
        self.list.set_options([option for option, _ in picking.options])
        for option, text in picking.options:
            self.list.set_words(option, text)
        chosen = answers.get(picking.id)
        self.list.set_value([each for each in chosen if isinstance(each, str)] if isinstance(chosen, list) else [])
        self.list.chosen.connect(self._on_chosen)
        self.column.addWidget(self.list)
        if picking.note:
            self._note = GrowingText(1, 3, TEXT_HARD_LIMIT)
            label = caption_label(picking.note)
            label.setBuddy(self._note)
            self.column.addWidget(label)
            self.column.addWidget(self._note)
            self._note.setAccessibleName(picking.note)
            self._note.set_text(notes.get(picking.id, ""))
            self._note.edited.connect(self._on_noted)

    def name_list(self, name: str) -> None:
        """Say to a screen reader what is chosen here."""
        self.list.setAccessibleName(name)

    def focus_first(self) -> None:
        """Put the focus on the first option."""
        self.list.focus_option(0)

    def _on_chosen(self) -> None:
        self.answered.emit(self._picking.id, list(self.list.value()) or None)

    def _on_noted(self) -> None:
        self.noted.emit(self._picking.id, self._note.text())


class OneField(Filling):
    """A field as in a session, such as a list of rows."""

    def __init__(
        self, field: Field, answers: Mapping[str, Any], words: Wording, context: EditorContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._field = field
        self.editor = make_editor(field, words, context)
        try:
            self.editor.set_value(from_plain(field.kind, answers.get(field.id)))
        except ValueError:
            self.editor.set_value(None)
        self.editor.changed.connect(self._on_changed)
        self.column.addWidget(self.editor)

    def focus_first(self) -> None:
        """Put the focus in the field."""
        self.editor.focus_at(0)

    def add_row(self, word: str) -> None:
        """Add a row with `word` in its first column."""
        if not isinstance(self._field.kind, Rows):
            return
        rows = self.editor.value() or ()
        assert isinstance(rows, tuple)
        kept = [row for row in rows if isinstance(row, Row)]
        value: Value = (*kept, Row(str(uuid4()), {self._field.kind.columns[0].id: word}))
        self.editor.set_value(value)
        self._on_changed()

    def _on_changed(self) -> None:
        value = self.editor.value()
        self.answered.emit(self._field.id, to_plain(value) if is_filled(value) else None)
