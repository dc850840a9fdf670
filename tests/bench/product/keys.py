"""How long a key takes until what it changed is painted, for use inside the process that is measured."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from statistics import median

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

KEYS = 40
_LETTERS = "de overdracht begint met de situatie en "


class Painted(QObject):
    """Says whether `widget` was painted since `wait` began."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._painted = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self._painted = self._painted or event.type() is QEvent.Type.Paint
        return False

    def after(self, cause: Callable[[], object], seconds: float = 20) -> float:
        """Return the seconds from `cause` until the widget has been painted. Raises TimeoutError."""
        QApplication.processEvents()
        self._painted = False
        began = time.perf_counter()
        cause()
        while not self._painted:
            QApplication.processEvents()
            if time.perf_counter() - began > seconds:
                raise TimeoutError
        return time.perf_counter() - began


class Typist:
    """Types in a text field of a window, through the window as the system gives it keys."""

    def __init__(self, edit: QPlainTextEdit | QTextEdit) -> None:
        self._edit = edit
        self._painted = Painted(edit.viewport())

    def type(self) -> float:
        """Empty the field, type 40 keys and return the usual seconds of one."""
        self._edit.setPlainText("")
        window = self._edit.window().windowHandle()
        assert window is not None
        return median(self._painted.after(lambda key=key: QTest.keyClick(window, key)) for key in _LETTERS)  # type: ignore[misc]


def answer(questions: Mapping[str, Callable[[], float]]) -> None:
    """Measure what is asked for, line by line, until nobody asks any more."""
    for line in sys.stdin:
        sys.stdout.write(f"{questions[line.strip()]()}\n")
        sys.stdout.flush()
