"""The rounds of backups that make themselves: after each session and once a day, beside the work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from peercoach_desktop.services.automatic_backups import BackupRun
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.background import Report, Task
from peercoach_desktop.views.surroundings import Surroundings

_FIRST_LOOK = 60_000
"""Milliseconds after opening: the first page and the first words come before the first backup."""
_NEXT_LOOKS = 3_600_000


class BackupRounds(QObject):
    """Runs one round at a time. `ended` when a round is done; `last` then tells what came of it.

    The example is thrown away with the window, so it has no rounds.
    """

    ended = Signal()

    def __init__(self, desk: Desk, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self.last = BackupRun()
        self._desk = desk
        self._around = around
        self._task: Task | None = None
        self._again = False
        self._stopped = False
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.daily)

    def start(self) -> None:
        """Look from now on whether the round of the day is due."""
        if not self._desk.settings.is_fictitious:
            self._looks.start(_FIRST_LOOK)

    def daily(self) -> None:
        """Make the round of the day where it is due, and let go of stores that were replaced more than 30 days ago."""
        self._looks.setInterval(_NEXT_LOOKS)
        access, now, backups = self._around.access, self._around.clock(), self._desk.automatic_backups
        if self._task is None:
            self._run(lambda report: _tidy_after(backups.daily(report), access.tidy, now))

    def after_session(self) -> None:
        """Make a round; one that is under way is followed by another, so that the last words are in it."""
        if self._task is not None:
            self._again = True
        elif not self._desk.settings.is_fictitious:
            self._run(self._desk.automatic_backups.run)

    def stop(self) -> None:
        """Break off and say nothing any more: the store closes."""
        self._looks.stop()
        self._stopped = True
        if self._task is not None:
            self._task.cancel()

    @property
    def is_running(self) -> bool:
        """Whether a round is under way."""
        return self._task is not None

    def _run(self, job: Callable[[Report], BackupRun]) -> None:
        self._task = self._around.background.run(job, self._on_done, self._on_failed)

    def _on_done(self, run: BackupRun) -> None:
        self._task = None
        if self._stopped:
            return
        if run.proofs or run.failed:
            self.last = run
        self.ended.emit()
        if self._again:
            self._again = False
            self.after_session()

    def _on_failed(self, _: Exception) -> None:
        """Say nothing here: the line with the last proven backup grows old, and says so."""
        self._task = None
        if not self._stopped:
            self.ended.emit()


def _tidy_after(run: BackupRun, tidy: Callable[[datetime], None], now: datetime) -> BackupRun:
    tidy(now)
    return run
