"""The clock of the talk: it runs while the talk is on the screen and stands still in a pause."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.services.open_session import OpenSession

TICK_MS = 1_000
COUNTED_EVERY = 15
"""Seconds; how often the time goes to the store. Leaving and pausing count what is left."""


class SessionClock(QObject):
    """Counts seconds and brings them to the session. `ticked(seconds)` tells the total, once a second and after each stop."""

    ticked = Signal(int)

    def __init__(self, opened: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_running(self) -> bool:
        """Whether the time counts now."""
        return self._timer.isActive()

    def seconds(self) -> int:
        """Return the time of the talk so far, pauses left out."""
        return self._opened.record.session.elapsed + self._uncounted()

    def run(self) -> None:
        """Count from now on. A talk that was rounded off takes no more time: it is only looked at."""
        if self._opened.record.session.state is SessionState.DONE:
            return
        if not self.is_running:
            self._since.start()
            self._timer.start()
            self.ticked.emit(self.seconds())

    def stop(self) -> None:
        """Stand still, and bring what was counted to the session."""
        self.count()
        self._timer.stop()
        self._since.invalidate()

    def count(self) -> None:
        """Bring the time so far to the session; the clock goes on."""
        seconds = self._uncounted()
        if seconds:
            self._opened.add_elapsed(seconds)
            self._since.restart()

    def _uncounted(self) -> int:
        return self._since.elapsed() // 1_000 if self._since.isValid() else 0

    def _tick(self) -> None:
        if self._uncounted() >= COUNTED_EVERY:
            self.count()
        self.ticked.emit(self.seconds())


def clock_words(seconds: int) -> str:
    """Return a length of time as minutes and seconds ("07:05"), with hours in front from one hour on."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
