"""Listens to the system in the way this platform has, if it has one."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal


class SystemWatch(QObject):
    """`locked`: the system goes to sleep, or its screen is locked. A platform that tells nothing leaves it silent; the clocks remain."""

    locked = Signal()

    def __init__(self, app: QCoreApplication, window_id: int, parent: QObject, platform: str = sys.platform) -> None:
        super().__init__(parent)
        if platform == "win32":
            from peercoach_desktop.views.lock.system.windows import WindowsSession

            session = WindowsSession(app, window_id, self)
            session.locked.connect(self.locked)
        elif platform == "linux":
            from peercoach_desktop.views.lock.system.linux import LinuxSession

            LinuxSession(self).locked.connect(self.locked)
