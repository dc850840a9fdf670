"""Notices where the focus goes in the window, and lets undo work in a text field too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from peercoach_desktop.views.kit.texts import GrowingText


class FocusWatch(QObject):
    """`moved` when the focus goes to another widget; `undo_wished(redo)` when the keys for undo or redo are pressed in a text.

    A text field would keep these keys to itself even when it has nothing to undo; the workspace knows whether typing or
    another step came last.
    """

    moved = Signal()
    undo_wished = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None

    def follow(self, window: QWindow | None) -> None:
        """Watch the focus of `window`."""
        if window is self._window or window is None:
            return
        self.rest()
        self._window = window
        window.focusObjectChanged.connect(self._focus_moved)
        self._focus_moved(window.focusObject())

    def rest(self) -> None:
        """Stop watching: the page is not on the screen, or on its way out."""
        if self._window is not None and isValid(self._window):
            self._window.focusObjectChanged.disconnect(self._focus_moved)
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo in a line of text to the shortcuts of the workspace."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_step(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _focus_moved(self, thing: QObject | None) -> None:
        if isinstance(thing, GrowingText):
            thing.undo_taker = self.undo_wished.emit
        elif isinstance(thing, QLineEdit):
            thing.removeEventFilter(self)
            thing.installEventFilter(self)
        self.moved.emit()


def _is_step(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
