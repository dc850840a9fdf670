"""What watches over the window from outside its pages: the privacy curtain, and what the system tells about sleep and locking."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.views.discreet.privacy_curtain import PrivacyCurtain
from peercoach_desktop.views.lock.idle import IdleWatch
from peercoach_desktop.views.lock.system.watch import SystemWatch
from peercoach_desktop.views.main_window import PROGRAM, MainWindow
from peercoach_desktop.views.ui_context import UiContext


class Guards(QObject):
    """Made once the window is on the screen. `lock_asked`: lock now, where there is anything to lock."""

    lock_asked = Signal()

    def __init__(self, window: MainWindow, ui: UiContext, idle: IdleWatch, platform: str = sys.platform) -> None:
        super().__init__(window)
        self._ui = ui
        self.curtain = PrivacyCurtain(idle.app, PROGRAM, ui.discretion, self)
        self.curtain.touched.connect(idle.touch)
        self.curtain.lock_asked.connect(self.lock_asked)
        self.system = SystemWatch(idle.app, int(window.winId()), self, platform)
        self.system.locked.connect(self.lock_asked)
        ui.discretion.names_changed.connect(self._say_names)

    def _say_names(self) -> None:
        hidden = self.tr("De namen zijn verborgen. Ctrl+Shift+N toont ze weer.")
        self._ui.toasts.show_toast(hidden if self._ui.discretion.hides_names else self.tr("De namen zijn weer te zien."))
