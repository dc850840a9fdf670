"""Keeps the windows out of screenshots, screen sharing and pictures that the system takes by itself. Windows alone can do that."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

NORMAL, EXCLUDED = 0x00, 0x11
"""WDA_NONE and WDA_EXCLUDEFROMCAPTURE."""

Affinity = Callable[[int, int], object]


def can_exclude(platform: str = sys.platform) -> bool:
    """Return whether this platform can keep a window out of pictures."""
    return platform == "win32"


class CaptureGuard(QObject):
    """Tells the system for each window, at every show, whether a picture of it may be taken.

    It is said again at every show because the system forgets it with the window. `affinity(window id, value)` is the
    system's own function, another one in tests.
    """

    def __init__(self, app: QObject, parent: QObject, *, allowed: bool, affinity: Affinity | None = None) -> None:
        super().__init__(parent)
        self._allowed = allowed
        self._affinity = affinity or _system_affinity
        app.installEventFilter(self)
        self._tell_all()

    def set_allowed(self, allowed: bool) -> None:
        """Let pictures be taken from now on, or not."""
        self._allowed = allowed
        self._tell_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice each window that is shown."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange) and isinstance(watched, QWidget) and watched.isWindow():
            self._tell(watched)
        return False

    def _tell_all(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._tell(window)

    def _tell(self, window: QWidget) -> None:
        if window.internalWinId():
            self._affinity(int(window.internalWinId()), NORMAL if self._allowed else EXCLUDED)


def _system_affinity(window_id: int, value: int) -> object:
    library = getattr(ctypes, "windll").user32  # noqa: B009 - only there on Windows
    return library.SetWindowDisplayAffinity(ctypes.c_void_p(window_id), ctypes.c_uint32(value))
