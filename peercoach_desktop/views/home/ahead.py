"""Home, made before there is a store to show: while the key is derived, the thread of the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # the first page is painted without home
    from peercoach_desktop.views.home.shell import HomeShell


class HomeAhead(QObject):
    """Makes home in short steps between the events of the window, or at once when it is needed. Nothing in it comes from a store."""

    def __init__(self, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._shell: HomeShell | None = None
        self._steps = self._make()
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Make it, unless it is made or being made: after a wrong passphrase it is still there."""
        self._next.start()

    def take(self) -> HomeShell:
        """Return home, with what was not made yet; the next one is made anew."""
        self._next.stop()
        for _ in self._steps:
            pass
        shell, self._shell = self._shell, None
        assert shell is not None
        self._steps = self._make()
        return shell

    def _go_on(self) -> None:
        if next(self._steps, None) is None:
            self._next.stop()

    def _make(self) -> Iterator[QWidget]:
        """Make one part a step."""
        from peercoach_desktop.views.home.shell import HomeShell

        self._shell = shell = HomeShell(self._around, self._window.room())
        yield shell
        yield shell.make_today()
