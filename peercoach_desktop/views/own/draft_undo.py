"""Steps to undo in the editors of own material: each is the draft before and the draft after. Undoing saves like any other change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from peercoach_desktop.domain.own.drafts import Draft

_TYPING = 7


class DraftUndo(QObject):
    """`draft_back(draft)` asks to show and keep a draft; `available` when what can be undone changed."""

    draft_back = Signal(object)
    available = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self._tell)

    def changed(self, before: Draft, after: Draft, key: str) -> None:
        """Remember a change; typing on in the same field (`key`) is one step."""
        self._stack.push(_DraftStep(self, before, after, key))

    def undo(self) -> None:
        """Take the newest change back; nothing once the page is gone (a toast may still offer it)."""
        if isValid(self._stack):
            self._stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._stack.redo()

    def can_undo(self) -> bool:
        """Return whether there is anything to take back."""
        return self._stack.canUndo()

    def can_redo(self) -> bool:
        """Return whether there is anything to do again."""
        return self._stack.canRedo()

    def _tell(self, _: int) -> None:
        self.available.emit()


class _DraftStep(QUndoCommand):
    """A step that was already taken when it is pushed."""

    def __init__(self, undo: DraftUndo, before: Draft, after: Draft, key: str) -> None:
        super().__init__()
        self._undo = undo
        self._before = before
        self.after = after
        self.key = key
        self._taken = True

    def id(self) -> int:
        """Let typing join the step before it; other changes stay apart."""
        return _TYPING if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in further typing in the same field."""
        if not isinstance(other, _DraftStep) or other.key != self.key:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        """Go back to the draft before."""
        self._undo.draft_back.emit(self._before)

    def redo(self) -> None:
        """Take the step again; the first call comes from pushing it."""
        if self._taken:
            self._taken = False
        else:
            self._undo.draft_back.emit(self.after)
