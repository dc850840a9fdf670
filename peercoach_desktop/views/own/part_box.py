"""A part of a draft in the editor with the smaller parts inside it: what a part of a checklist and a phase of a model share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import quiet_button
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.own.boxes import MoveButtons, TextBox
from peercoach_desktop.views.own.draft_form import fitting


class InnerBox(QWidget):
    """A smaller part, such as a point or a field. `changed(place, draft, key)`, `moved(place, -1 or 1)`, `removed(place)`."""

    changed = Signal(int, object, str)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = self._place = 0
        self._buttons = MoveButtons(self)
        self._buttons.moved.connect(self._tell_moved)
        self._buttons.removed.connect(self._tell_removed)

    def say(self) -> None:
        """Show all words in the language of now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the cursor in the first text."""
        raise NotImplementedError

    def _number(self) -> str:
        """Return which one it is, as the coach reads it."""
        return f"{self._part + 1}.{self._place + 1}"

    def _tell_moved(self, way: int) -> None:
        self.moved.emit(self._place, way)

    def _tell_removed(self) -> None:
        self.removed.emit(self._place)


class PartBox(Card):
    """The first of its `texts` stands beside the buttons that move the part; below them the smaller parts, and a button for one more.

    `changed(place, draft, key)`, `moved(place, -1 or 1)`, `removed(place)`.
    """

    changed = Signal(int, object, str)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, place: int, *texts: TextBox, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._place = place
        self._first = texts[0]
        self._head = head = QWidget()
        self._buttons = MoveButtons(head)
        self._buttons.moved.connect(self._tell_moved)
        self._buttons.removed.connect(self._tell_removed)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._first, 1)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self._inner: list[QWidget] = []
        self._inner_column = QVBoxLayout()
        self._inner_column.setSpacing(14)
        self._add = quiet_button(icon="plus")
        self._add.clicked.connect(self._ask_inner)
        for widget in (head, *texts[1:]):
            self.column.addWidget(widget)
        self.column.addLayout(self._inner_column)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def focus_first(self) -> None:
        """Put the cursor in the first text."""
        self._first.text_edit.setFocus()

    def focus_inner(self, place: int) -> None:
        """Put the cursor in a smaller part, or on the button to add one where there is none."""
        if 0 <= place < len(self._inner):
            self._box(place).focus_first()
        else:
            self._add.setFocus()

    def focus_buttons(self, way: int) -> None:
        """Put the focus on the button that moves this part on."""
        (self._buttons.up if way < 0 else self._buttons.down).setFocus()

    def say(self) -> None:
        """Show the words of the smaller parts in the language of now."""
        for place in range(len(self._inner)):
            self._box(place).say()

    def _stand_at(self, place: int, total: int, wanted: int) -> bool:
        """Take a place among `total` parts, with room for so many smaller ones; return whether widgets were made or dropped."""
        self._place = place
        self._buttons.set_alone(on=total < 2)
        return fitting(self._inner, wanted, self._make_inner, self._inner_column)

    def _box(self, place: int) -> InnerBox:
        box = self._inner[place]
        assert isinstance(box, InnerBox)
        return box

    def _make_inner(self, place: int) -> InnerBox:
        raise NotImplementedError

    def _ask_inner(self) -> None:
        """Add a smaller part at the end."""
        raise NotImplementedError

    def _tell_moved(self, way: int) -> None:
        self.moved.emit(self._place, way)

    def _tell_removed(self) -> None:
        self.removed.emit(self._place)
