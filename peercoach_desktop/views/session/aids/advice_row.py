"""A line that opens: its title is the button, what it says comes below, with at most one thing to do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import hint_label, plain_label, strong_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.session.aids.action_chip import ActionChip

_INDENT = 8


class AdviceRow(QWidget):
    """`toggled(id)` when it is pressed, `asked(id)` when its button is."""

    toggled = Signal(str)
    asked = Signal(str)

    def __init__(self, ident: str, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ident = ident
        self.title = title
        self.chip = QuestionChip(ident, title, self)
        set_look(self.chip, look="row")
        if note:
            self.chip.add_note(note)
        self._icon = IconLabel("chevron-down", "accent_text", em=0.95)
        layout = self.chip.layout()
        assert layout is not None
        layout.addWidget(self._icon)
        layout.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self._parts: list[Callable[[], QWidget]] = []
        self._body = QWidget(self)
        self._body.setProperty("role", "clear")
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(_INDENT, 6, _INDENT, 4)
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chip)
        column.addWidget(self._body)
        self.chip.picked.connect(self.toggled)
        self.set_open(on=False)

    def add_widget(self, widget: QWidget) -> None:
        """Show a widget between the button and what opens."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, widget)

    def add_lines(self, *lines: str, role: str = "body") -> None:
        """Say `lines` where it is open."""
        self._parts += [partial(plain_label, line, role) for line in lines]

    def add_part(self, heading: str, text: str) -> None:
        """Say `text` under a small heading where it is open."""
        self._parts += [partial(strong_label, heading), partial(hint_label, text)]

    def add_action(self, words: str) -> None:
        """Offer one thing to do where it is open."""
        self._parts.append(partial(self._make_action, words))

    def is_open(self) -> bool:
        """Return whether it is open."""
        return not self._body.isHidden()

    def set_open(self, *, on: bool) -> None:
        """Open it or close it. What it says is made when it is first opened: most lines never are."""
        if on:
            for make in self._parts:
                self._lines.addWidget(make())
            self._parts.clear()
        self._body.setVisible(on)
        self._icon.set_icon("chevron-up" if on else "chevron-down")
        self.chip.setAccessibleDescription(self.tr("Uitgeklapt") if on else self.tr("Ingeklapt"))

    def _make_action(self, words: str) -> ActionChip:
        action = ActionChip("check")
        action.set_words(words)
        action.clicked.connect(self._ask)
        return action

    def _ask(self) -> None:
        self.asked.emit(self.ident)
