"""Linux: the login manager and the screen saver tell it over D-Bus, a socket of this computer alone."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class LinuxSession(QObject):
    """`locked` before the computer sleeps, and when the session or its screen saver locks. Without D-Bus it stays silent."""

    locked = Signal()

    def __init__(self, parent: QObject, system: QDBusConnection | None = None, session: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._system = system or QDBusConnection.systemBus()
        self._session = session or QDBusConnection.sessionBus()
        on_true, on_lock = SLOT("on_true(bool)"), SLOT("on_lock()")
        self._hear(self._system, (LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep"), on_true)
        self._hear(self._system, (LOGIN, "", f"{LOGIN}.Session", "Lock"), on_lock)
        for name in SCREEN_SAVERS:
            self._hear(self._session, ("", "", name, "ActiveChanged"), on_true)

    def _hear(self, bus: QDBusConnection, signal: tuple[str, str, str, str], slot: str) -> None:
        bus.connect(*signal, self, slot)  # type: ignore[call-overload] # the stub says bytes, the library takes str

    @Slot(bool)
    def on_true(self, begins: bool) -> None:
        """Hear that sleep or the screen saver begins (or is over, which changes nothing)."""
        if begins:
            self.locked.emit()

    @Slot()
    def on_lock(self) -> None:
        """Hear that the session is locked."""
        self.locked.emit()
