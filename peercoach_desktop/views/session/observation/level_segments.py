"""The four levels of a point beside one another, with a key for each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peercoach_desktop.domain.records import SEEN_LEVELS, RatingLevel
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.session.observation.marks import KEYS

_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class LevelSegments(SegmentedControl):
    """`given(level or "", by_arrow)` when the coach chooses or clears; `moved(-1 or 1)` for Up and Down; `note_asked` for N."""

    given = Signal(str, bool)
    moved = Signal(int)
    note_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._by_arrow = False
        self.set_options(SEEN_LEVELS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.chosen.connect(self._tell)

    def show_level(self, level: RatingLevel | None) -> None:
        """Show a level; one of the two that have no segment leaves all four open."""
        self.set_value(level if level in SEEN_LEVELS else None)

    def say(self, behaviour: str, levels: dict[str, str]) -> None:
        """Show the words of the levels; to a screen reader each also says which point it is for."""
        self.setAccessibleName(behaviour)
        for level in SEEN_LEVELS:
            self.set_words(level, levels[level])
            self.button(level).setAccessibleName(f"{levels[level]}: {behaviour}")
        needed = sum(button.segment_width() for button in self.buttons()) + len(self.buttons())
        self.setFixedWidth(needed)

    def focus_here(self) -> None:
        """Put the focus on the level that is chosen, or on the first."""
        self.focus_chosen(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key per level; Backspace clears, Up and Down go to another point, N opens the example."""
        way = _WAYS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text() in KEYS:
            self.given.emit(KEYS[event.text()], False)
        elif plain and event.key() in _CLEARING:
            self.given.emit("", False)
        elif plain and way is not None:
            self.moved.emit(way)
        elif plain and event.text().lower() == "n":
            self.note_asked.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        self._by_arrow = True
        super()._move(step)
        self._by_arrow = False

    def _tell(self, level: str) -> None:
        self.given.emit(level, self._by_arrow)
