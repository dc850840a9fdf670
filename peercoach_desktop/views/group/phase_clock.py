"""The clock of the phases: it counts in the phase on the screen, and never calls."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from peercoach_desktop.services.open_meeting import OpenMeeting

COUNTED_EVERY = 15
"""Seconds; how often the time goes to the store. Leaving a phase counts what is left."""


class PhaseClock(QObject):
    """`counted` when a phase has more seconds than before. A meeting that has ended counts no more."""

    counted = Signal()

    def __init__(self, opened: OpenMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._phase = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(COUNTED_EVERY * 1_000)
        self._timer.timeout.connect(self.count)

    def run(self, phase: str) -> None:
        """Count for a phase from now on ("" for none)."""
        self.count()
        self._phase = phase if self._opened.meeting.ended is None else ""
        if self._phase:
            self._since.start()
            self._timer.start()
        else:
            self._timer.stop()
            self._since.invalidate()

    def count(self) -> None:
        """Bring the time so far to the meeting."""
        seconds = self._since.elapsed() // 1_000 if self._phase and self._since.isValid() else 0
        if seconds:
            self._since.restart()
            self._opened.spend(self._phase, seconds)
            self.counted.emit()
