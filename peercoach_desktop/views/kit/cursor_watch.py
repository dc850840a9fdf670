"""Notices where the focus and the cursor go on a page, while they go: at a lock the curtain has the focus before anybody can ask."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid


class CursorWatch(QObject):
    """`moved` each time that another widget within `root` gets the focus, and that the cursor moves in the text that has it."""

    moved = Signal()

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._text: QPlainTextEdit | QLineEdit | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not isValid(self._root) or not self._root.isAncestorOf(now):
            return
        if self._text is not None and isValid(self._text):
            self._text.cursorPositionChanged.disconnect(self._on_cursor)
        self._text = now if isinstance(now, QPlainTextEdit | QLineEdit) else None
        if self._text is not None:
            self._text.cursorPositionChanged.connect(self._on_cursor)
        self.moved.emit()

    def _on_cursor(self) -> None:
        if self._text is not None and isValid(self._text) and self._text.hasFocus():
            self.moved.emit()
