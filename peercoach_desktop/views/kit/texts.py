"""A text field that grows with its text, takes plain text only and is no trap for the Tab key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from peercoach_desktop.views.kit.scrolling import keep_visible

_BORDERS = 5
"""Logical pixels: 2 px of border and padding at both sides, and the one that Qt keeps free before it scrolls."""

_MARGIN_IN_LINES = 0.42


OWN_LINE = "application/x-peercoach-line"
"""Marks what is dragged as a line of its own."""


class GrowingText(QPlainTextEdit):
    """`edited` when a person changed the text; `refused(room)` when a paste or key would go over `hard_limit` characters.

    One line (`lines` = 1) has no line breaks: Enter tells `entered`, and a break in a paste becomes a space. The height is
    that of `lines` lines at least, and grows to `most_lines`.
    """

    edited = Signal()
    entered = Signal()
    refused = Signal(int)

    def __init__(self, lines: int, most_lines: int, hard_limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most_lines = most_lines
        self._hard_limit = hard_limit
        self._silent = False
        self.undo_taker: Callable[[bool], None] | None = None
        """Who decides what undo (False) and redo (True) mean here, beside this text; None: the text itself."""
        self._seek = QTimer(self)
        self._seek.setSingleShot(True)
        self._seek.timeout.connect(self._keep_cursor_visible)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)
        self._fit()

    def text(self) -> str:
        """Return the text exactly as it was given or typed."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show `text`: no signal, no step to undo, and the cursor at the start."""
        self._silent = True
        self.setPlainText(text)
        self._silent = False
        self._fit()

    def position(self) -> int:
        """Return where the cursor is."""
        return self.textCursor().position()

    def set_position(self, position: int) -> None:
        """Put the cursor at `position`, or at the end of a shorter text."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(position, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    @property
    def is_one_line(self) -> bool:
        """Whether it has no line breaks."""
        return self._lines == 1

    def add_line(self, line: str) -> bool:
        """Write `line` below the text (behind it where there is one line only) as one step to undo; return whether there was room."""
        if self.isReadOnly():
            return False
        text = self.text()
        between = "" if not text or text[-1].isspace() else " " if self.is_one_line else "\n"
        if not self._has_room(len(between) + len(line)):
            return False
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        cursor.insertText(between + line)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop as plain text; all of it or nothing. What is to stand on a line of its own never ends up within a word."""
        text = source.text()
        if source.hasFormat(OWN_LINE):
            self.add_line(text)
            return
        if self._lines == 1:
            text = " ".join(text.splitlines())
        if self._has_room(len(text)):
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leaves a one-line field; a key that would go over the limit does nothing."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if with_control and self.undo_taker is not None and _is_undo_or_redo(event):
            self.undo_taker(event.matches(QKeySequence.StandardKey.Redo))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if with_control:
                event.ignore()
                return
            if self._lines == 1:
                self.entered.emit()
                return
        if event.text().isprintable() and event.text() and not self._has_room(len(event.text())):
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take composed letters, such as é, as far as there is room."""
        if not event.commitString() or self._has_room(len(event.commitString())):
            super().inputMethodEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the height that the text needs in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _has_room(self, more: int) -> bool:
        selected = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        room = self._hard_limit - len(self.text()) + selected
        if more > room:
            self.refused.emit(max(room, 0))
        return more <= room

    def _on_text(self) -> None:
        self._fit()
        if not self._silent:
            self.edited.emit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        margin = round(line * _MARGIN_IN_LINES)
        if self.document().documentMargin() != margin:
            self.document().setDocumentMargin(margin)
        most = self._most_lines * line
        needed = 0.0
        block = self.document().begin()
        while block.isValid() and needed <= most:
            self.blockBoundingRect(block)  # lays the block out
            needed += block.layout().boundingRect().height()
            block = block.next()
        inner = max(self._lines * line, min(round(needed), most))
        height = inner + 2 * margin + _BORDERS
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _on_cursor(self) -> None:
        """Paint the letter first, then scroll if need be."""
        self._seek.start(0)

    def _keep_cursor_visible(self) -> None:
        if self.hasFocus():
            rect = self.cursorRect()
            corner = self.viewport().mapTo(self, rect.topLeft())
            keep_visible(self, QRect(corner, rect.size()))


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
