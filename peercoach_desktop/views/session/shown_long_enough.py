"""When a question that is shown large counts as asked: not in passing by, but once both had the time to read it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from peercoach_desktop.services.clock import Clock

LONG_ENOUGH = timedelta(seconds=3)


class ShownLongEnough(QObject):
    """`asked(question)` once a question stood there for three seconds: at that moment, or when it goes. Once for each."""

    asked = Signal(str)

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._question = ""
        self._since: datetime | None = None
        self._counted: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(LONG_ENOUGH.total_seconds() * 1_000))
        self._timer.timeout.connect(self._look)

    def begin(self, counted: str) -> None:
        """Begin anew; `counted` is a question that was asked already when it was chosen ("": none)."""
        self._counted = {counted}
        self._since = None

    def show(self, question: str) -> None:
        """Follow which question stands there now ("": one that is no question to count)."""
        self._look()
        self._question, self._since = question, self._clock()
        self._timer.start()

    def end(self) -> None:
        """Nothing stands there any more."""
        self._look()
        self._since = None
        self._timer.stop()

    def _look(self) -> None:
        question = self._question
        if not question or self._since is None or question in self._counted:
            return
        if self._clock() - self._since >= LONG_ENOUGH:
            self._counted.add(question)
            self.asked.emit(question)
