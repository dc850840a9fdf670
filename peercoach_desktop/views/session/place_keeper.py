"""Keeps where the coach is: page, field and cursor, so that leaving at any moment loses nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.services.open_session import OpenSession

EVERY_MS = 1_000


class PlaceKeeper(QObject):
    """Asks `place` where the coach is, once a second and when told to, and brings it to the session if it is another."""

    def __init__(self, opened: OpenSession, place: Callable[[], Place], parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._place = place
        self._is_watching = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def watch(self, *, on: bool) -> None:
        """Look once a second, or stop looking: then `keep` does nothing, for the page may be on its way out."""
        self._is_watching = on
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def keep(self) -> None:
        """Keep where the coach is now, while the page is on the screen."""
        if self._is_watching:
            self.keep_now()

    def keep_now(self) -> None:
        """Keep where the coach is now."""
        place = self._place()
        if place != self._opened.record.session.place:
            self._opened.move(place)
