"""One line of a list editor: its number, its cells and the buttons to move and remove it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import DateField, Field, Person, ShortText
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.person import PersonEditor
from peercoach_desktop.views.kit.buttons import icon_button, set_button_words
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import plain_label

MakeEditor = Callable[[Field, Wording, EditorContext, QWidget | None], FieldEditor]
CURSOR_STEP = 100_000
"""More than a text can be long: a cursor in a list is cell number times this, plus the cursor in the cell."""

_MOST_TABLE_COLUMNS = 3
_TABLE_KINDS = (ShortText, DateField, Person)
_STRETCH: Mapping[type, int] = {ShortText: 4, DateField: 3, Person: 3}


def fits_a_table(columns: Sequence[Field]) -> bool:
    """Return whether lines with these columns stand as a table; other lines are cards with a label above each cell."""
    return len(columns) <= _MOST_TABLE_COLUMNS and all(isinstance(column.kind, _TABLE_KINDS) for column in columns)


def stretch_of(column: Field) -> int:
    """Return how much of the width a column takes in a table, in proportion to the others."""
    return _STRETCH.get(type(column.kind), 4)


class LineButtons(QWidget):
    """Up, down and remove. Up and down are there once there is more than one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.up = _tiny("chevron-up")
        self.down = _tiny("chevron-down")
        self.remove = _tiny("trash-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.up, self.down, self.remove):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            row.addWidget(button)

    def say(self, number: int) -> None:
        """Name the buttons for line `number`."""
        set_button_words(self.up, "", self.tr("Regel {number} omhoog").format(number=number), "Alt+Up")
        set_button_words(self.down, "", self.tr("Regel {number} omlaag").format(number=number), "Alt+Down")
        set_button_words(self.remove, "", self.tr("Regel {number} verwijderen").format(number=number), "Alt+Delete")


class Line(QFrame):
    """Cells that belong together. `extras` are cells without a column: kept, not shown.

    `remove_wished`, `move_wished(step)` and `entered_last` tell the list what the coach wants.
    """

    changed = Signal()
    left = Signal()
    removed = Signal(str, object)
    remove_wished = Signal(QWidget)
    move_wished = Signal(QWidget, int)
    entered_last = Signal(QWidget)

    def __init__(self, ident: str, columns: Sequence[Field], make: MakeEditor, words: Wording, context: EditorContext) -> None:
        super().__init__()
        self.ident = ident
        self.extras: Mapping[str, Value] = {}
        self._columns = tuple(columns)
        self._table = fits_a_table(columns)
        self.cells = tuple(make(column, words, context, self) for column in columns)
        self.number = plain_label(role="number", wrap=False)
        self.buttons = LineButtons()
        self.buttons.remove.clicked.connect(self._wish_remove)
        self.buttons.up.clicked.connect(self._wish_up)
        self.buttons.down.clicked.connect(self._wish_down)
        for cell in self.cells:
            self._take(cell)
        if self._table:
            self._lay_out_table()
        else:
            self._lay_out_card()

    def values(self) -> dict[str, Value]:
        """Return the cells that are filled in, by column id, with the extras."""
        shown = {column.id: cell.value() for column, cell in zip(self._columns, self.cells, strict=True)}
        return {**self.extras, **{name: value for name, value in shown.items() if value is not None}}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Show the cells, without a signal."""
        ids = [column.id for column in self._columns]
        self.extras = {name: value for name, value in values.items() if name not in ids}
        for column, cell in zip(self._columns, self.cells, strict=True):
            cell.set_value(values.get(column.id))

    def say(self, number: int, labels: Sequence[str], *, alone: bool) -> None:
        """Show the line number and name cells and buttons with it; `alone` when there is no other line."""
        self.number.setText(str(number))
        for cell, label in zip(self.cells, labels, strict=True):
            cell.set_name(self.tr("{label}, regel {number}").format(label=label, number=number))
        self.buttons.say(number)
        self.buttons.up.setVisible(not alone)
        self.buttons.down.setVisible(not alone)

    def retranslate(self, words: Wording, context: EditorContext) -> None:
        """Show the words of the cells again."""
        for cell in self.cells:
            cell.retranslate(words, context)

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

    def _take(self, cell: FieldEditor) -> None:
        cell.show_privacy(on=False)
        cell.enter_moves_on = False
        cell.changed.connect(self.changed)
        cell.left.connect(self.left)
        cell.removed.connect(self.removed)
        cell.entered.connect(self._on_entered)
        if self._table:
            cell.hide_heading()
            if isinstance(cell, PersonEditor) and len(self.cells) > 1:
                cell.set_narrow()

    def _lay_out_table(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        for column, cell in zip(self._columns, self.cells, strict=True):
            row.addWidget(cell, stretch_of(column), Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._fit_side()

    def _lay_out_card(self) -> None:
        self.setProperty("role", "row_card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 14)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(self.number)
        top.addStretch(1)
        top.addWidget(self.buttons)
        column.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for (grid_row, at, span), cell in zip(_places(self._columns), self.cells, strict=True):
            grid.addWidget(cell, grid_row, at, 1, span, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)

    def changeEvent(self, event: QEvent) -> None:
        """Keep number and buttons in the middle of the first line of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._table:
            self._fit_side()

    def _fit_side(self) -> None:
        height = self.fontMetrics().lineSpacing() + 22
        self.number.setFixedHeight(height)
        self.number.setFixedWidth(self.fontMetrics().averageCharWidth() * 2 + 2)
        self.buttons.setFixedHeight(height)

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


def _places(columns: Sequence[Field]) -> list[tuple[int, int, int]]:
    """Return row, column and span in a grid of two columns; what is not short has a row of its own."""
    places: list[tuple[int, int, int]] = []
    row, at = 0, 0
    for column in columns:
        if not isinstance(column.kind, _TABLE_KINDS):
            row, at = (row + 1, 0) if at else (row, 0)
            places.append((row, 0, 2))
            row += 1
            continue
        places.append((row, at, 1))
        row, at = (row, 1) if at == 0 else (row + 1, 0)
    return places


def _tiny(icon: str) -> InkButton:
    button = icon_button(icon)
    button.setProperty("kind", "tiny")
    return button
