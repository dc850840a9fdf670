"""One line of a list editor: its number, its cells and the buttons to move and remove it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import BELOW, FieldEditor, Unclear, below
from peercoach_desktop.views.editors.columns import card_places, stretch_of
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.line_buttons import LineButtons
from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.kit.looks import set_look

MakeEditor = Callable[[Field, Wording, EditorContext, QWidget | None], FieldEditor]
CURSOR_STEP = 100_000
"""More than a text can be long: a cursor in a list is cell number times this, plus the cursor in the cell."""

_TOP = Qt.AlignmentFlag.AlignTop


class Line(QFrame):
    """Cells that belong together. `extras` are cells without a column: kept, not shown.

    `remove_wished`, `move_wished(step)` and `entered_last` tell the list what the coach wants.
    """

    changed = Signal()
    left = Signal()
    removed = Signal(str, object)
    drafted = Signal()
    remove_wished = Signal(QWidget)
    move_wished = Signal(QWidget, int)
    entered_last = Signal(QWidget)

    def __init__(self, ident: str, columns: Sequence[Field], make: MakeEditor, words: Wording, context: EditorContext) -> None:
        super().__init__()
        self.ident = ident
        self.extras: Mapping[str, Value] = {}
        self._columns = tuple(columns)
        self._table: bool | None = None
        self.cells = tuple(make(column, words, context, self) for column in columns)
        self.number = plain_label(role="number", wrap=False)
        self.buttons = LineButtons()
        self._grid = QGridLayout(self)
        self.buttons.remove.clicked.connect(self._wish_remove)
        self.buttons.up.clicked.connect(self._wish_up)
        self.buttons.down.clicked.connect(self._wish_down)
        for cell in self.cells:
            self._take(cell)

    def values(self) -> dict[str, Value]:
        """Return the cells that are filled in, by column id, with the extras."""
        shown = {column.id: cell.value() for column, cell in zip(self._columns, self.cells, strict=True)}
        return {**self.extras, **{name: value for name, value in shown.items() if value is not None}}

    def forget(self) -> None:
        """Let go of what was typed and is not kept: the line is going to show another one."""
        for cell in self.cells:
            cell.forget()

    def unclear(self) -> Unclear:
        """Return what was typed in the cells and is no value."""
        cells = zip(self._columns, self.cells, strict=True)
        return {f"{column.id}{BELOW}{inner}": texts for column, cell in cells for inner, texts in cell.unclear().items()}

    def show_unclear(self, texts: Unclear) -> None:
        """Show what was typed in the cells."""
        for column, cell in zip(self._columns, self.cells, strict=True):
            cell.show_unclear(below(texts, column.id))

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Show the cells, without a signal."""
        ids = [column.id for column in self._columns]
        self.extras = {name: value for name, value in values.items() if name not in ids}
        for column, cell in zip(self._columns, self.cells, strict=True):
            cell.set_value(values.get(column.id))

    def say(self, number: int, labels: Sequence[str], name: str, *, alone: bool) -> None:
        """Show the line number and name cells and buttons with it; `name` is the list, `alone` when there is no other line."""
        self.number.setText(str(number))
        for cell, label in zip(self.cells, labels, strict=True):
            cell.set_name(self.tr("{label}, regel {number}").format(label=label, number=number))
        self.buttons.say(number, name)
        self.buttons.set_alone(on=alone)

    def retranslate(self, words: Wording, context: EditorContext) -> None:
        """Show the words of the cells again."""
        for cell in self.cells:
            cell.retranslate(words, context)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in reading order: the cells, then the buttons."""
        inside = [widget for part in (*self.cells, self.buttons) for widget in part.findChildren(QWidget)]
        return [widget for widget in inside if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus]

    def set_table(self, *, on: bool) -> None:
        """Stand as a line of a table, or as a card with a label above each cell."""
        if on is self._table:
            return
        self._table = on
        for widget in (self.number, self.buttons, *self.cells):
            self._grid.removeWidget(widget)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for cell in self.cells:
            cell.hide_heading(on=on)
        set_look(self, role="row" if on else "row_card")
        if on:
            self._place_in_table()
        else:
            self._place_in_card()

    def cursor_position(self) -> int:
        """Return cell and cursor of the focus, or -1 where the focus is not in a cell."""
        for place, cell in enumerate(self.cells):
            if cell.has_focus_inside():
                return place * CURSOR_STEP + cell.cursor_position()
        return -1

    def focus_at(self, cursor: int) -> None:
        """Put the focus in a cell."""
        place, inner = divmod(max(cursor, 0), CURSOR_STEP)
        self.cells[min(place, len(self.cells) - 1)].focus_at(inner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the line, Alt+Delete removes it."""
        wishes = {Qt.Key.Key_Up: self._wish_up, Qt.Key.Key_Down: self._wish_down, Qt.Key.Key_Delete: self._wish_remove}
        wish = wishes.get(Qt.Key(event.key())) if event.modifiers() & Qt.KeyboardModifier.AltModifier else None
        if wish is None:
            super().keyPressEvent(event)
        else:
            wish()

    def changeEvent(self, event: QEvent) -> None:
        """Keep number and buttons beside the first line of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._table is not None:
            self._fit_side()

    def _take(self, cell: FieldEditor) -> None:
        cell.show_privacy(on=False)
        cell.nested = True
        cell.enter_moves_on = False
        cell.changed.connect(self.changed)
        cell.left.connect(self.left)
        cell.removed.connect(self.removed)
        cell.drafted.connect(self.drafted)
        cell.entered.connect(self._on_entered)
        if len(self.cells) > 1:
            cell.set_narrow()

    def _place_in_table(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.addWidget(self.number, 0, 0, _TOP)
        for place, (column, cell) in enumerate(zip(self._columns, self.cells, strict=True), 1):
            self._grid.addWidget(cell, 0, place, _TOP)
            self._grid.setColumnStretch(place, stretch_of(column))
        self._grid.addWidget(self.buttons, 0, len(self.cells) + 1, _TOP)
        self._fit_side()

    def _place_in_card(self) -> None:
        self._grid.setContentsMargins(14, 6, 14, 14)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.addWidget(self.number, 0, 0)
        self._grid.addWidget(self.buttons, 0, 1, Qt.AlignmentFlag.AlignRight)
        for (row, at, span), cell in zip(card_places(self._columns), self.cells, strict=True):
            self._grid.addWidget(cell, row + 1, at, 1, span, _TOP)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        self._fit_side()

    def _fit_side(self) -> None:
        """Give number and buttons the height of a text of one line, in a table."""
        height = self.fontMetrics().lineSpacing() + 22
        for widget in (self.number, self.buttons):
            widget.setMinimumHeight(height if self._table else 0)
        self.number.setFixedWidth(self.fontMetrics().averageCharWidth() * 2 + 2)

    def _on_entered(self) -> None:
        place = next((place for place, cell in enumerate(self.cells) if cell.has_focus_inside()), 0)
        if place + 1 < len(self.cells):
            self.cells[place + 1].focus_at(0)
        else:
            self.entered_last.emit(self)

    def _wish_remove(self) -> None:
        self.remove_wished.emit(self)

    def _wish_up(self) -> None:
        self.move_wished.emit(self, -1)

    def _wish_down(self) -> None:
        self.move_wished.emit(self, 1)
