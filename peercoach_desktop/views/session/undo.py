"""Steps to undo beside typing: choices, rows and ratings. Undoing saves like any other change."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.records import Mark, Rater
from peercoach_desktop.domain.values import Value
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.way import Stop


class Undo(QObject):
    """One line of steps for the whole session, beside the history each text editor has of its own.

    `answer_back(stop, field, from, to)` asks to take an answer from one value to another;
    `mark_back(stop, item, rater, mark)` asks to put a mark back (None: none); `asked_back(question, at)` that a question was asked
    at a time (None: not asked). Loading is never a step. While nothing may be written nothing is taken back either; the steps stay.
    """

    answer_back = Signal(object, object, object, object)
    mark_back = Signal(object, str, object, object)
    asked_back = Signal(str, object)
    available = Signal()

    def __init__(self, opened: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._stack = QUndoStack(self)
        self._newest_is_step = False
        self._stack.indexChanged.connect(self.available)

    def answered(self, stop: Stop, field: Field, before: Value, after: Value) -> None:
        """Remember that an answer went from `before` to `after`."""
        self._stack.push(_AnswerStep(self, stop, field, before, after))
        self._newest_is_step = True

    def marked(self, stop: Stop, key: tuple[str, Rater], before: Mark | None, after: Mark | None) -> None:
        """Remember that a mark was given, changed or cleared."""
        self._stack.push(_MarkStep(self, stop, key, before, after))
        self._newest_is_step = True

    def asked(self, question: str, before: datetime | None, after: datetime | None) -> None:
        """Remember that a question was asked, or that this was taken back."""
        self._stack.push(_AskedStep(self, question, before, after))
        self._newest_is_step = True

    def typed(self) -> None:
        """Remember that the newest change was typing, which the text editor itself can undo."""
        self._newest_is_step = False

    def undo(self) -> None:
        """Take back the newest change: in the text that has the focus, or else the last step."""
        if not self._opened.may_write:
            return
        text = _focused_text()
        if _can_undo(text) and not (self._newest_is_step and self._stack.canUndo()):
            assert text is not None
            text.undo()
        else:
            self._stack.undo()
            self._newest_is_step = self._stack.canUndo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if not self._opened.may_write:
            return
        text = _focused_text()
        if _can_redo(text) and not (self._newest_is_step and self._stack.canRedo()):
            assert text is not None
            text.redo()
        else:
            self._stack.redo()

    def forget(self) -> None:
        """Let go of all steps: answers came in that were not given here."""
        self._stack.clear()
        self._newest_is_step = False

    def can_undo(self) -> bool:
        """Return whether there is anything to take back."""
        return self._stack.canUndo() or _can_undo(_focused_text())

    def can_redo(self) -> bool:
        """Return whether there is anything to do again."""
        return self._stack.canRedo() or _can_redo(_focused_text())


class _Step(QUndoCommand):
    """A step that was already taken when it is pushed."""

    def __init__(self, undo: Undo) -> None:
        super().__init__()
        self._undo = undo
        self._taken = True

    def redo(self) -> None:
        """Take the step again; the first call comes from pushing it."""
        if self._taken:
            self._taken = False
        else:
            self._forward()

    def _forward(self) -> None:
        raise NotImplementedError


class _AnswerStep(_Step):
    def __init__(self, undo: Undo, stop: Stop, field: Field, before: Value, after: Value) -> None:
        super().__init__(undo)
        self._stop = stop
        self._field = field
        self._before = before
        self._after = after

    def undo(self) -> None:
        """Go back to the answer before."""
        self._undo.answer_back.emit(self._stop, self._field, self._after, self._before)

    def _forward(self) -> None:
        self._undo.answer_back.emit(self._stop, self._field, self._before, self._after)


class _MarkStep(_Step):
    def __init__(self, undo: Undo, stop: Stop, key: tuple[str, Rater], before: Mark | None, after: Mark | None) -> None:
        super().__init__(undo)
        self._stop = stop
        self._key = key
        self._before = before
        self._after = after

    def undo(self) -> None:
        """Put back the mark from before, with its own time."""
        self._undo.mark_back.emit(self._stop, *self._key, self._before)

    def _forward(self) -> None:
        self._undo.mark_back.emit(self._stop, *self._key, self._after)


class _AskedStep(_Step):
    def __init__(self, undo: Undo, question: str, before: datetime | None, after: datetime | None) -> None:
        super().__init__(undo)
        self._question = question
        self._before = before
        self._after = after

    def undo(self) -> None:
        """Say about the question what was so before."""
        self._undo.asked_back.emit(self._question, self._before)

    def _forward(self) -> None:
        self._undo.asked_back.emit(self._question, self._after)


def _focused_text() -> QLineEdit | QPlainTextEdit | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None


def _can_undo(text: QLineEdit | QPlainTextEdit | None) -> bool:
    match text:
        case QLineEdit():
            return text.isUndoAvailable()
        case QPlainTextEdit():
            return text.document().isUndoAvailable()
        case _:
            return False


def _can_redo(text: QLineEdit | QPlainTextEdit | None) -> bool:
    match text:
        case QLineEdit():
            return text.isRedoAvailable()
        case QPlainTextEdit():
            return text.document().isRedoAvailable()
        case _:
            return False
