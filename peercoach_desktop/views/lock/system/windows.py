"""Windows: messages to the window tell that the session is locked or left, and that the computer is about to sleep."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
WTS_LEAVING = (0x2, 0x4, 0x6, 0x7)
"""The console or a remote screen is taken away, somebody logs off, the session is locked."""
THIS_SESSION = 0

Register = Callable[[int, int], object]


def says_lock(message: int, word: int) -> bool:
    """Return whether a message with this first word means that nobody looks at the screen any more."""
    if message == WM_WTSSESSION_CHANGE:
        return word in WTS_LEAVING
    return message == WM_POWERBROADCAST and word == PBT_APMSUSPEND


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at one message and leave it to whoever it is for."""
        if QByteArray(kind) == b"windows_generic_MSG":
            said = wintypes.MSG.from_address(int(message))
            if says_lock(said.message, said.wParam):
                self._tell()
        return False, 0


class WindowsSession(QObject):
    """`locked` when the system says so. `register(window, session)` is the system's own function, another one in tests."""

    locked = Signal()

    def __init__(self, app: QCoreApplication, window_id: int, parent: QObject, register: Register | None = None) -> None:
        super().__init__(parent)
        self.messages = _Messages(self._tell)
        (register or _register)(window_id, THIS_SESSION)
        app.installNativeEventFilter(self.messages)

    def _tell(self) -> None:
        self.locked.emit()


def _register(window_id: int, session: int) -> object:
    library = getattr(ctypes, "windll").wtsapi32  # noqa: B009 - only there on Windows
    return library.WTSRegisterSessionNotification(wintypes.HWND(window_id), wintypes.DWORD(session))
