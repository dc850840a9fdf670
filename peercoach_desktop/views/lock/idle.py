"""Notices that nobody has touched keys or mouse for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from peercoach_desktop.views.lock.limit import IdleLimit, boot_clock

LIMIT = 5 * 60
"""Seconds without a key or the mouse before the program locks."""
WARNING = 30
"""Seconds before that, when it says so for the first time."""
_AGAIN = 10

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
_COMES_IN_SIGHT = {QEvent.Type.Expose, QEvent.Type.FocusIn}


class IdleWatch(QObject):
    """Watches the windows of the program. Clocks that count sleep decide, so a laptop that slept is locked when it wakes.

    `warned(seconds)` comes a few times shortly before the end, `eased` when somebody is there after all, `expired` once at
    the end, also when the clock was put back by more than a minute. `lock_asked`: Ctrl+L in a dialog.
    """

    warned = Signal(int)
    eased = Signal()
    expired = Signal()
    lock_asked = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._clock = clock
        self._watched: list[QWindow] = []
        self._boot = boot
        self._limit = IdleLimit(LIMIT)
        self._next_warning = WARNING
        self._on = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.check)

    @property
    def app(self) -> QGuiApplication:
        """The application whose windows it watches."""
        return self._app

    def start(self) -> None:
        """Watch from now on."""
        self._on = True
        self._limit.begin(self._clock(), self._boot())
        self._app.focusWindowChanged.connect(self._follow)
        self._follow(self._app.focusWindow())
        for window in self._app.topLevelWindows():
            self._follow(window)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        if self._on:
            self._on = False
            self._timer.stop()
            self._app.focusWindowChanged.disconnect(self._follow)

    def touch(self) -> None:
        """Somebody is there: begin to count again, unless it was too late already."""
        if self.check() and self._limit.touch(self._clock(), self._boot()) and self._next_warning < WARNING:
            self._next_warning = WARNING
            self.eased.emit()

    def check(self) -> bool:
        """Look at the clock; return whether the window may still show what is in it."""
        if not self._on:
            return False
        idle = self._limit.look(self._clock(), self._boot())
        if idle is None:
            self.stop()
            self.expired.emit()
            return False
        before = self._next_warning
        while self._next_warning and idle >= LIMIT - self._next_warning:
            self._next_warning -= _AGAIN
        if self._next_warning < before:
            self.warned.emit(round(LIMIT - idle))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count keys and mouse; look at the clock before a window shows anything again."""
        if self._on:
            if _is_lock_key(watched, event):
                self.lock_asked.emit()
                return True
            if event.type() in _TOUCHES:
                self.touch()
            elif event.type() in _COMES_IN_SIGHT:
                self.check()
        return super().eventFilter(watched, event)

    def _follow(self, window: QWindow | None) -> None:
        # Each window has a filter of its own: one on the application would see every paint and timer too.
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)
            window.destroyed.connect(self._forget_dead)

    def _forget_dead(self) -> None:
        alive = self._app.topLevelWindows()
        self._watched = [window for window in self._watched if window in alive]


def _is_lock_key(window: QObject, event: QEvent) -> bool:
    """Return whether this is Ctrl+L in a dialog: it keeps every other shortcut from the pages, but not this one."""
    if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(window, QWindow):
        return False
    in_dialog = window.modality() is not Qt.WindowModality.NonModal
    return in_dialog and event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
