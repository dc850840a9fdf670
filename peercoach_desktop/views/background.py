"""Long work beside the window: key derivation, PDF, backup. With progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Report: TypeAlias = Callable[[float], bool]
"""Takes how far the work is, from 0 to 1, and returns False if it must stop."""
Job: TypeAlias = Callable[[Report], Any]


class Task(QObject):
    """One piece of work under way. Exactly one of `done(result)` and `failed(exception)` comes, in the window's thread."""

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    _ended = Signal()

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._stop = threading.Event()
        self._result: Any = None
        self._error: Exception | None = None
        # The result waits here and only a bare signal crosses the threads: Qt would let go of a Python object without asking Python.
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def work(self) -> None:
        """Do the work. Called once, from a thread of its own."""
        try:
            self._result = self._job(self.report)
        except Exception as error:  # noqa: BLE001 - the window says it in words; nothing may end a thread silently
            self._error = error
        self._ended.emit()

    def cancel(self) -> None:
        """Ask the work to stop; it says so by `failed` when it has."""
        self._stop.set()

    def report(self, part: float) -> bool:
        """Tell how far the work is; return whether to go on. Called from the work's own thread."""
        self.progressed.emit(part)
        return not self._stop.is_set()

    def _tell(self) -> None:
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.done.emit(self._result)
        self.deleteLater()


class _Run(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.work()


class Background(QObject):
    """Runs work in threads. Give bound methods of widgets: a widget that is gone is then no longer told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A pool of its own would be waited for when its page goes, by a thread that keeps Python to itself: neither would ever end.
        # For the same reason a task belongs to the pool and not to this object: it may outlive the page that asked for it.
        self._pool = QThreadPool.globalInstance()
        self._running: set[Task] = set()

    def run(self, job: Job, on_done: Callable[[Any], None], on_failed: Callable[[Exception], None]) -> Task:
        """Start `job`, which gets a `Report`; its result goes to `on_done`, what it raises to `on_failed`."""
        task = Task(job, self._pool)
        task.done.connect(on_done)
        task.failed.connect(on_failed)
        task.done.connect(self._forget)
        task.failed.connect(self._forget)
        self._running.add(task)
        self._pool.start(_Run(task))
        return task

    def wait(self) -> None:
        """Ask all work to stop and wait until it has."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()

    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.discard(task)
