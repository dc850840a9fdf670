"""The moment after a widget was first painted: what nobody waits for begins then, so that the paint does not wait for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_BREATH = 50
"""Milliseconds for what was asked for before, such as the first key."""


class FirstPaint(QObject):
    """Tells `came` once, shortly after `widget` was painted for the first time from now on."""

    came = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the paint, and look at nothing any more after it."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(_BREATH, self._tell)  # a method of a QObject: not called when the window is gone by then
        return False

    def _tell(self) -> None:
        self.came.emit()
