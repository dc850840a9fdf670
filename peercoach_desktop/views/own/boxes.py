"""The small parts that the editors of own material are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import TEXT_HARD_LIMIT
from peercoach_desktop.views.editors.line_buttons import LineButtons
from peercoach_desktop.views.kit.labels import hint_label, strong_label
from peercoach_desktop.views.kit.texts import GrowingText


class TextBox(QWidget):
    """A text under its label. `edited` when the coach changed it, `entered` for Enter in a text of one line."""

    edited = Signal()
    entered = Signal()

    def __init__(self, lines: int = 1, most: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._hint = strong_label(), hint_label()
        self.text_edit = GrowingText(lines, most, TEXT_HARD_LIMIT)
        self._label.setBuddy(self.text_edit)
        self.text_edit.edited.connect(self.edited)
        self.text_edit.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, self._hint, self.text_edit):
            column.addWidget(widget)
        self._hint.hide()

    def say(self, label: str, hint: str = "", name: str = "") -> None:
        """Show the label and a hint below it; `name` is said where the label alone is on the page more than once."""
        self._label.setText(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.text_edit.setAccessibleName(name or label)

    def text(self) -> str:
        """Return what is written."""
        return self.text_edit.text()

    def show_text(self, text: str) -> None:
        """Show a text, unless it is there already: the cursor stays."""
        if text != self.text():
            self.text_edit.set_text(text)
            self.text_edit.set_position(len(text))


class NumberLine(QWidget):
    """A whole number beside its label. `edited` when the coach changed it; what is no number within the limits is not taken."""

    edited = Signal()

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = low
        self._label = strong_label()
        self._label.setWordWrap(False)
        self.line = QLineEdit()
        self.line.setValidator(QIntValidator(low, high, self.line))
        self.line.setMaxLength(len(str(high)))
        self.line.setFixedWidth(64)
        self._label.setBuddy(self.line)
        self.line.textEdited.connect(self._take)
        self.line.editingFinished.connect(self._show_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.line)

    def say(self, label: str, name: str = "") -> None:
        """Show the label; `name` is said where the label alone is on the page more than once."""
        self._label.setText(label)
        self.line.setAccessibleName(name or label)

    def value(self) -> int:
        """Return the number."""
        return self._value

    def show_value(self, value: int) -> None:
        """Show a number, without a signal."""
        self._value = value
        if self.line.text() != str(value) and not (self.line.hasFocus() and not self.line.hasAcceptableInput()):
            self.line.setText(str(value))

    def _take(self, text: str) -> None:
        if self.line.hasAcceptableInput() and int(text) != self._value:
            self._value = int(text)
            self.edited.emit()

    def _show_again(self) -> None:
        self.line.setText(str(self._value))


class MoveButtons(LineButtons):
    """Up, down and remove for one part of a draft, with the keys Alt+Up, Alt+Down and Alt+Delete anywhere in `owner`.

    `moved(-1 or 1)` and `removed`. The buttons say what they move by `name_them`.
    """

    moved = Signal(int)
    removed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(parent=owner)
        self.up.clicked.connect(self._go_up)
        self.down.clicked.connect(self._go_down)
        self.remove.clicked.connect(self.removed)
        for keys, slot in (("Alt+Up", self._go_up), ("Alt+Down", self._go_down), ("Alt+Delete", self.removed)):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def name_them(self, name: str) -> None:
        """Name the buttons after what they move."""
        self._name(self.up, self.tr("Omhoog"), name, "Alt+Up")
        self._name(self.down, self.tr("Omlaag"), name, "Alt+Down")
        self._name(self.remove, self.tr("Verwijderen"), name, "Alt+Delete")

    def _go_up(self) -> None:
        self.moved.emit(-1)

    def _go_down(self) -> None:
        self.moved.emit(1)
