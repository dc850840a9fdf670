"""Rounding off a talk, and going on with it after all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.session_clock import SessionClock
from peercoach_desktop.views.session.table import Table


class RoundingOff(QObject):
    """`finished` once the talk is rounded off, `reopened` once it can be written in again.

    `flush` saves all that is on the page first; it raises StoreError.
    """

    finished = Signal()
    reopened = Signal()

    def __init__(self, table: Table, frame: Frame, clock: SessionClock, flush: Callable[[], None]) -> None:
        super().__init__(frame)
        self._table = table
        self._frame = frame
        self._clock = clock
        self._flush = flush
        frame.bar.finish_asked.connect(self.finish)
        frame.finished.reopen_asked.connect(self.reopen)

    def finish(self) -> None:
        """Round the talk off; what cannot be saved is said, and the talk stays open."""
        try:
            self._flush()
            self._clock.stop()
            self._table.opened.finish()
        except StoreError as error:
            self._clock.run()
            self._table.ui.errors.say(error, self._frame)
            return
        finally:
            self._frame.follow_writing()
        self.finished.emit()
        self._frame.finished.tell()

    def reopen(self) -> None:
        """Go on with the talk: everything in it can be written again, and taken back as before."""
        try:
            self._table.opened.reopen()
        except StoreError as error:
            self._table.ui.errors.say(error, self._frame)
        self._frame.follow_writing()
        self._clock.run()
        self.reopened.emit()
