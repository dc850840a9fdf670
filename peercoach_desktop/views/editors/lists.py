"""Editors for lists: rows with columns, and rows of two linked texts."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field, PairRows, Rows, ShortText
from peercoach_desktop.domain.values import Pair, Row, Value, is_filled
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import BELOW, FieldEditor, Unclear, below
from peercoach_desktop.views.editors.columns import fits_a_table, may_be_table
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.heading import LinesHeading
from peercoach_desktop.views.editors.line import CURSOR_STEP, Line, MakeEditor
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.labels import StatusLabel


class LinesEditor(FieldEditor):
    """A list of lines. There is always a line to write in; an empty line is no value.

    Lines are added, removed and moved by buttons and keys (Enter in the last cell, Alt+Up, Alt+Down, Alt+Delete);
    Ctrl+Z outside a text puts back the line that was removed last.
    """

    def __init__(
        self, field: Field, columns: Sequence[Field], make: MakeEditor, words: Wording, context: EditorContext, parent: QWidget | None
    ) -> None:
        super().__init__(field, words, context, parent)
        self._columns = tuple(columns)
        self._make = make
        self._lines: list[Line] = []
        self._gone: list[_Reinsert] = []
        self._table: bool = may_be_table(columns)
        self._heading = LinesHeading(columns) if self._table and len(columns) > 1 else None
        self._add = quiet_button(icon="plus")
        self._add.clicked.connect(self._on_add)
        self._watch(self._add)
        self._note = StatusLabel("muted", "info")
        self._note.hide()
        self._set_body(self._lay_out())
        self._insert(0, "", {})
        self._say_all()

    # --- What the kinds of list differ in

    @abstractmethod
    def label_of(self, column: Field) -> str:
        """Return the words above a column."""

    @abstractmethod
    def note_at(self, filled: int) -> str:
        """Return what to say about the number of lines, or ""."""

    def maximum(self) -> int | None:
        """Return how many lines there can be; None for any number."""
        return None

    # --- Lines in and out

    def contents(self) -> list[tuple[str, dict[str, Value]]]:
        """Return id and cells of each line that holds something."""
        every = ((line.ident, line.values()) for line in self._lines)
        return [(ident, cells) for ident, cells in every if any(is_filled(cell) for cell in cells.values())]

    def set_contents(self, contents: Sequence[tuple[str, Mapping[str, Value]]]) -> None:
        """Show these lines, without a signal."""
        self._gone = []
        wanted = contents or [("", {})]
        for line in self._lines[len(wanted) :]:
            self._drop(line)
        del self._lines[len(wanted) :]
        for line, (ident, cells) in zip(self._lines, wanted, strict=False):
            if ident and ident != line.ident:
                line.forget()
            line.ident = ident or str(uuid4())
            line.set_values(cells)
        for ident, cells in wanted[len(self._lines) :]:
            self._insert(len(self._lines), ident, cells)
        self._say_lines()

    def unclear(self) -> Unclear:
        """Return what was typed in the lines and is no value."""
        return {f"{line.ident}{BELOW}{inner}": texts for line in self._lines for inner, texts in line.unclear().items()}

    def show_unclear(self, texts: Unclear) -> None:
        """Show what was typed in the lines. A line that holds nothing else comes back with it."""
        for ident in dict.fromkeys(name.partition(BELOW)[0] for name in texts):
            line = next((line for line in self._lines if line.ident == ident), None)
            if line is None:
                line = self._empty_line() or self._insert(len(self._lines), ident, {})
                line.ident = ident
            line.show_unclear(below(texts, ident))
        self._say_lines()

    def idents(self) -> tuple[str, ...]:
        """Return the ids of the lines in which anything stands."""
        return tuple(ident for ident, _ in self.contents()) + tuple(line.ident for line in self._lines if line.unclear())

    def insert_again(self, place: int, ident: str, cells: Mapping[str, Value], unclear: Unclear) -> None:
        """Put a removed line back at its place, instead of a lone empty line."""
        if len(self._lines) == 1 and not self.idents():
            self._drop(self._lines.pop())
        line = self._insert(min(place, len(self._lines)), ident, cells)
        line.show_unclear(unclear)
        self.drafted.emit()
        self._say_lines()
        line.show()
        line.focus_at(0)

    def cursor_position(self) -> int:
        """Return line, cell and cursor as one number."""
        for place, line in enumerate(self._lines):
            if (inner := line.cursor_position()) >= 0:
                return place * len(self._columns) * CURSOR_STEP + inner
        return 0

    def focus_at(self, cursor: int) -> None:
        """Put the focus in a cell of a line."""
        place, inner = divmod(max(cursor, 0), len(self._columns) * CURSOR_STEP)
        self._lines[min(place, len(self._lines) - 1)].focus_at(inner)

    def retranslate(self, words: Wording, context: EditorContext) -> None:
        """Show all words again, those of the cells too."""
        for line in self._lines:
            line.retranslate(words, context)
        super().retranslate(words, context)

    def follow_read_only(self) -> None:
        """Leave the buttons of the lines out too."""
        super().follow_read_only()
        self._show_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put back the line that was removed last with the key for undo."""
        if event.matches(QKeySequence.StandardKey.Undo) and self._gone and not self.read_only:
            self._gone.pop()()
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    # --- Inside

    def showEvent(self, event: QShowEvent) -> None:
        """Order the stops of Tab again: alone, without a window around it, Qt finds the last line before the button already."""
        super().showEvent(event)
        self._order_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as a table where it fits, else as cards."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """See again whether a table fits in another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        table = fits_a_table(self._columns, self.width(), self.fontMetrics())
        if table is self._table:
            return
        self._table = table
        for line in self._lines:
            line.set_table(on=table)
        if self._heading is not None:
            self._heading.setVisible(table)

    def _lay_out(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self._heading is not None:
            column.addWidget(self._heading)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(8)
        column.addLayout(self._stack)
        column.addWidget(self._note)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        column.addLayout(below)
        return body

    def _append(self, cells: Mapping[str, Value]) -> Line:
        line = self._insert(len(self._lines), "", cells)
        self._say_lines()
        line.show()
        return line

    def _insert(self, place: int, ident: str, cells: Mapping[str, Value]) -> Line:
        line = Line(ident or str(uuid4()), self._columns, self._make, self.words, self.context)
        line.set_values(cells)
        line.set_table(on=self._table)
        line.changed.connect(self._on_changed)
        line.left.connect(self._maybe_left)
        line.removed.connect(self.removed)
        line.drafted.connect(self.drafted)
        line.remove_wished.connect(self._remove)
        line.move_wished.connect(self._move)
        line.entered_last.connect(self._on_entered_last)
        for button in (line.buttons.up, line.buttons.down, line.buttons.remove):
            self._watch(button)
        self._lines.insert(place, line)
        self._stack.insertWidget(place, line)
        return line

    def _drop(self, line: Line) -> None:
        self._stack.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()

    def _remove(self, line: Line) -> None:
        if self.read_only:
            return
        place = self._lines.index(line)
        cells, unclear = line.values(), line.unclear()
        self._lines.remove(line)
        if not self._lines:
            self._insert(0, "", {}).show()
        self._say_lines()
        self._lines[min(place, len(self._lines) - 1)].focus_at(0)
        self._drop(line)
        if unclear or any(is_filled(cell) for cell in cells.values()):
            put_back = _Reinsert(self, place, line.ident, cells, unclear)
            self._gone.append(put_back)
            self.changed.emit()
            self.drafted.emit()
            self._offer_back(self.tr("Regel verwijderd."), put_back)

    def _move(self, line: Line, step: int) -> None:
        place = self._lines.index(line)
        new = place + step
        if self.read_only or not 0 <= new < len(self._lines):
            return
        cursor = line.cursor_position()
        self._lines.insert(new, self._lines.pop(place))
        self._stack.removeWidget(line)
        self._stack.insertWidget(new, line)
        self._say_lines()
        if cursor >= 0:
            line.focus_at(cursor)
        self.changed.emit()

    def _on_add(self) -> None:
        """Go to the first empty line there is, or to a new one."""
        line = self._empty_line() or self._append({})
        line.focus_at(0)

    def _empty_line(self) -> Line | None:
        empty = (line for line in self._lines if not line.unclear() and not any(is_filled(cell) for cell in line.values().values()))
        return next(empty, None)

    def _on_entered_last(self, line: Line) -> None:
        place = self._lines.index(line) + 1
        most = place if self.read_only else self.maximum()
        if place < len(self._lines):
            self._lines[place].focus_at(0)
        elif any(is_filled(cell) for cell in line.values().values()) and (most is None or place < most):
            self._append({}).focus_at(0)
        else:
            self._add.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        self._say_note()
        self.changed.emit()

    def _say_all(self) -> None:
        super()._say_all()
        if self._heading is not None:
            self._heading.say([self.label_of(column) for column in self._columns])

    def _say_lines(self) -> None:
        single = len(self._columns) == 1 and may_be_table(self._columns)
        before = f"{self.name()}: " if self.among_many else ""
        labels = [self.name()] if single else [f"{before}{self.label_of(column)}" for column in self._columns]
        for number, line in enumerate(self._lines, 1):
            line.say(number, labels, self.accessibleName() or self.name(), alone=len(self._lines) == 1)
        self._order_tabs()
        if self._heading is not None:
            self._heading.set_alone(on=len(self._lines) == 1)
        self._show_buttons()
        self._say_note()

    def _show_buttons(self) -> None:
        """Offer one more line while there is room for it. Who only reads needs no buttons."""
        most = self.maximum()
        self._add.setVisible(not self.read_only and (most is None or len(self._lines) < most))
        for line in self._lines:
            line.buttons.setHidden(self.read_only)
        if self._heading is not None:
            self._heading.buttons.setHidden(self.read_only)

    def _order_tabs(self) -> None:
        """Let Tab go through the lines as they stand, and then to the button for one more."""
        stops = [stop for line in self._lines for stop in line.stops()]
        for before, after in pairwise([self._add, *stops, self._add]):
            self.setTabOrder(before, after)

    def _say_note(self) -> None:
        filled = len(self.contents())
        self._lines[0].buttons.remove.setVisible(filled > 0 or len(self._lines) > 1)
        note = self.note_at(filled)
        self._note.say(note)
        self._note.setVisible(bool(note))

    def _name_parts(self, name: str) -> None:
        words = self.text("add") or self.tr("Nog een regel")
        set_button_words(self._add, words, f"{words}, {name}" if self.nested or self.among_many else words)
        self._add.setAccessibleDescription(name)
        self._say_lines()


class _Reinsert:
    """Puts a removed line back; once."""

    def __init__(self, editor: LinesEditor, place: int, ident: str, cells: Mapping[str, Value], unclear: Unclear) -> None:
        self._editor = editor
        self._place = place
        self._ident = ident
        self._cells = cells
        self._unclear = unclear

    def __call__(self) -> None:
        if self._ident not in self._editor.idents():
            self._editor.insert_again(self._place, self._ident, self._cells, self._unclear)


class RowsEditor(LinesEditor):
    """Rows with the columns of the field. More rows than advised are fine; a line says that fewer work better."""

    def __init__(
        self, field: Field, kind: Rows, make: MakeEditor, words: Wording, context: EditorContext, parent: QWidget | None = None
    ) -> None:
        self._advised = kind.advised
        super().__init__(field, kind.columns, make, words, context, parent)

    def value(self) -> Value:
        """Return the rows, or None where there are none."""
        return tuple(Row(ident, cells) for ident, cells in self.contents()) or None

    def set_value(self, value: Value) -> None:
        """Show rows."""
        rows = value if isinstance(value, tuple) else ()
        self.set_contents([(row.id, row.cells) for row in rows if isinstance(row, Row)])

    def label_of(self, column: Field) -> str:
        """Return the label of the column's own words."""
        return self.text(f"columns.{column.id}.label")

    def note_at(self, filled: int) -> str:
        """Advise fewer rows where there are more than fit a talk."""
        if self._advised is None or filled <= self._advised:
            return ""
        return self.tr("Dit zijn er {filled}. Meestal werkt {advised} of minder beter.").format(filled=filled, advised=self._advised)


class PairsEditor(LinesEditor):
    """Rows of two linked texts under two headings; at most as many as the field says."""

    def __init__(
        self, field: Field, kind: PairRows, make: MakeEditor, words: Wording, context: EditorContext, parent: QWidget | None = None
    ) -> None:
        self._maximum = kind.maximum
        sides = tuple(Field(side, ShortText(), key=f"{field.key}.{side}") for side in ("left", "right"))
        super().__init__(field, sides, make, words, context, parent)

    def value(self) -> Value:
        """Return the pairs, or None where there are none."""
        return tuple(Pair(str(cells.get("left", "")), str(cells.get("right", ""))) for _, cells in self.contents()) or None

    def set_value(self, value: Value) -> None:
        """Show pairs."""
        pairs = value if isinstance(value, tuple) else ()
        self.set_contents([("", {"left": pair.left, "right": pair.right}) for pair in pairs if isinstance(pair, Pair)])

    def label_of(self, column: Field) -> str:
        """Return the words for the left or the right column."""
        return self.text(column.id)

    def note_at(self, filled: int) -> str:
        """Say when the list is full."""
        return self.tr("Meer passen er niet in deze lijst.") if filled >= self._maximum else ""

    def maximum(self) -> int | None:
        """Return how many pairs the field takes."""
        return self._maximum
