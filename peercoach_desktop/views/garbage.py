"""Collects garbage in the thread of the window alone.

Python collects in whatever thread happens to allocate. Widgets of a closed page that hold one another would then be
destroyed by the thread that saves, while Qt lets only the thread of the window do that; the program would crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000


class MainThreadGarbage(QObject):
    """Switches automatic collection off for as long as it lives, and collects from a timer when Python would have done so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose count is over Python's own threshold."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
        if due:
            gc.collect(max(due))

    def close(self) -> None:
        """Leave collecting as it was found."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
