"""Inside a process that is measured: when its window was painted first, and when it first answered a key.

Imports nothing beyond what every window has loaded, because the loaded modules are a figure too.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget


class FirstMoments(QObject):
    """Waits until `window` is painted, sends a key to what has the focus in it, and calls `then` once that is painted again."""

    def __init__(self, window: QWidget, then: Callable[[FirstMoments], None]) -> None:
        super().__init__(window)
        self.modules: list[str] = []
        self.answering = 0
        self.cpu = 0.0
        self._window = window
        self._then = then
        self._target: QWidget | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the paints."""
        if event.type() is QEvent.Type.Paint:
            if watched is self._window and not self.modules:
                self.modules = list(sys.modules)
                QTimer.singleShot(0, self._press)
            elif watched is self._target and not self.answering:
                self.answering = time.perf_counter_ns()
                self.cpu = time.process_time()
                QTimer.singleShot(0, self._tell)
        return False

    def _press(self) -> None:
        focus: QWidget | None = self._window.focusWidget()
        if focus is None:
            focus = self._window
        self._target = focus.viewport() if isinstance(focus, QAbstractScrollArea) else focus
        self._target.installEventFilter(self)
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QCoreApplication.postEvent(focus, key)
        self._target.update()

    def _tell(self) -> None:
        self._then(self)


def main_window() -> QWidget:
    """Return the window of this process."""
    return next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.isWindow())


def report(moments: FirstMoments) -> None:
    """Say what was measured and end this process at once."""
    tell({"answering": moments.answering, "cpu": moments.cpu, "modules": moments.modules, "memory": memory()})


def tell(said: dict[str, object]) -> None:
    """Write what was measured for the process that asked, and end this one at once."""
    import json

    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    os._exit(0)


def memory() -> int:
    """Return the memory of this process in bytes, its part of what is shared counted (PSS); 0 where the system does not tell."""
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as lines:  # noqa: PTH123 - pathlib is not loaded in a bare window
            return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    except OSError:
        return 0
