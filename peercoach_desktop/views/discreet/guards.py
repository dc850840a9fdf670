"""What watches over the window from outside its pages: the curtain, pictures of the screen, the clipboard, and what the system tells."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from peercoach_desktop.views.discreet.capture import CaptureGuard, can_exclude
from peercoach_desktop.views.discreet.clipboard import ClipboardGuard
from peercoach_desktop.views.discreet.privacy_curtain import PrivacyCurtain
from peercoach_desktop.views.lock.idle import IdleWatch
from peercoach_desktop.views.lock.system.watch import SystemWatch
from peercoach_desktop.views.main_window import PROGRAM, MainWindow
from peercoach_desktop.views.surroundings import Surroundings


class Guards(QObject):
    """Made once the window is on the screen. `lock_asked`: lock now, where there is anything to lock."""

    lock_asked = Signal()

    def __init__(self, window: MainWindow, around: Surroundings, idle: IdleWatch, platform: str = sys.platform) -> None:
        super().__init__(window)
        self._ui = ui = around.ui
        self.curtain = PrivacyCurtain(idle.app, PROGRAM, ui.discretion, self)
        self.curtain.touched.connect(idle.touch)
        self.curtain.lock_asked.connect(self.lock_asked)
        self.clipboard = ClipboardGuard(QGuiApplication.clipboard(), self)
        self.system = SystemWatch(idle.app, int(window.winId()), self, platform)
        self.system.locked.connect(self.lock_asked)
        if can_exclude(platform):
            capture = CaptureGuard(idle.app, self, allowed=around.appearance.capture)
            around.appearance.capture_changed.connect(capture.set_allowed)
        ui.discretion.names_changed.connect(self._say_names)

    def _say_names(self) -> None:
        hidden = self.tr("De namen zijn verborgen. Ctrl+Shift+N toont ze weer.")
        self._ui.toasts.show_toast(hidden if self._ui.discretion.hides_names else self.tr("De namen zijn weer te zien."))
