"""The steps of a session on the rail."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import ElidedLabel, plain_label, plain_tooltip
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.kit.options import RowButton

OPEN = "open"
CURRENT = "current"
DONE = "done"


class _Circle(QFrame):
    """The number of a step, or a check once it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setProperty("role", "step_circle")
        self._number = plain_label(str(number), "step_number", wrap=False)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._check = IconLabel("check", "on_accent", em=0.8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._check, 0, Qt.AlignmentFlag.AlignCenter)
        self.set_state(OPEN)

    def set_number(self, number: int) -> None:
        self._number.setText(str(number))

    def set_state(self, state: str) -> None:
        set_look(self, state=state)
        set_look(self._number, state=state)
        self._number.setVisible(state != DONE)
        self._check.setVisible(state == DONE)


class RailStep(RowButton):
    """One step: circle with a number or check, lines to its neighbours, title and state. `opened(id)` when it is pressed."""

    opened = Signal(str)

    def __init__(self, step: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__("step", parent)
        self.step = step
        self._circle = _Circle(number)
        self._above = _line()
        self._below = _line()
        self._bar = QFrame()
        self._bar.setProperty("role", "step_bar")
        self._bar.setFixedWidth(4)
        self._title = ElidedLabel(role="step_title")
        self._state = ElidedLabel(role="substep")
        self._texts = QWidget()
        self._lay_out()
        self.setCheckable(True)
        self.clicked.connect(self._open)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_progress(OPEN)

    def set_words(self, title: str, state: str, shortcut: str = "") -> None:
        """Show the title and the state in words ("2 van 5 vragen"); `shortcut` is told in the tooltip."""
        self._title.set_full_text(title)
        self._state.set_full_text(state)
        self.setAccessibleName(title)
        self.setAccessibleDescription(state)
        self.setToolTip(plain_tooltip(f"{title}: {state} ({shortcut})" if shortcut else f"{title}: {state}"))

    def set_progress(self, progress: str, *, selected: bool = False) -> None:
        """Show the step as open, current or done; `selected` for the step on the screen."""
        self._circle.set_state(DONE if progress == DONE else CURRENT if selected or progress == CURRENT else OPEN)
        self._bar.setVisible(selected)
        self.setChecked(selected)

    def set_lines(self, *, above: bool | None, below: bool | None) -> None:
        """Draw the lines to the neighbours: True for done, False for not yet, None for no neighbour."""
        for line, done in ((self._above, above), (self._below, below)):
            set_look(line, done="true" if done else "false", kept="false" if done is None else "true")

    def set_narrow(self, *, on: bool) -> None:
        """Show the circle alone; the words stay in the tooltip."""
        self._texts.setVisible(not on)

    def set_slim(self, *, on: bool) -> None:
        """Take one line, with the state in the tooltip alone, where there is little height."""
        self._state.setVisible(not on)
        set_look(self, slim="true" if on else "false")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(8)
        bar = QVBoxLayout()
        bar.setContentsMargins(0, 14, 0, 14)
        bar.addWidget(self._bar)
        holder = QWidget()
        holder.setFixedWidth(4)
        holder.setLayout(bar)
        row.addWidget(holder)
        rail = QVBoxLayout()
        rail.setSpacing(2)
        for widget, stretch in ((self._above, 1), (self._circle, 0), (self._below, 1)):
            rail.addWidget(widget, stretch, Qt.AlignmentFlag.AlignHCenter if stretch == 0 else Qt.AlignmentFlag(0))
        rail.setAlignment(self._above, Qt.AlignmentFlag.AlignHCenter)
        rail.setAlignment(self._below, Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(rail)
        column = QVBoxLayout(self._texts)
        column.setContentsMargins(4, 2, 0, 2)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addStretch(1)
        row.addWidget(self._texts, 1)

    def _open(self) -> None:
        self.setChecked(self._bar.isVisibleTo(self))
        self.opened.emit(self.step)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "step_line")
    return line
