"""The privacy curtain: one key covers every window of the program, any key or click brings all back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from peercoach_desktop.views.discreet.veil import Veil
from peercoach_desktop.views.discretion import Discretion

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CURTAIN_KEYS = ("F12", "Ctrl+Shift+H")
NAMES_KEY = "Ctrl+Shift+N"

_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock)
_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)


class PrivacyCurtain(QObject):
    """Watches the keys of all windows. It asks for nothing and locks nothing; the idle lock runs on behind it.

    `touched` comes before anything is shown again, for the idle watch to look at the clock first. `lock_asked`: Ctrl+L while covered.
    """

    touched = Signal()
    lock_asked = Signal()

    def __init__(self, app: QGuiApplication, neutral_title: str, discretion: Discretion, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._neutral_title = neutral_title
        self._discretion = discretion
        self._watched: list[QWindow] = []
        self._veils: dict[QWidget, Veil] = {}
        self._titles: dict[QWidget, str] = {}
        self._closed = False
        discretion.cover_asked.connect(self.cover)
        app.focusWindowChanged.connect(self._follow)
        for window in app.topLevelWindows():
            self._follow(window)

    @property
    def is_closed(self) -> bool:
        """Whether everything is covered now."""
        return self._closed

    def cover(self) -> None:
        """Cover every window now; menus and lists that hang over them go."""
        self._closed = True
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._cover_one(window)

    def lift(self) -> None:
        """Show everything again as it was."""
        self.touched.emit()
        self._closed = False
        for veil in self._veils.values():
            if isValid(veil):
                veil.hide()
        for window, title in self._titles.items():
            if isValid(window) and window.windowTitle() == self._neutral_title:
                window.setWindowTitle(title)
        self._titles = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the curtain; while it is closed, take everything."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if self._closed and event.type() in _PRESSES:
            self.lift()
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if self._closed:
            if event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.lock_asked.emit()
            elif event.key() not in _SILENT and not event.isAutoRepeat():
                self.lift()
            return True
        if event.key() == Qt.Key.Key_F12 or (event.key() == Qt.Key.Key_H and event.modifiers() == CTRL_SHIFT):
            self._discretion.ask_cover()
            return True
        if event.key() == Qt.Key.Key_N and event.modifiers() == CTRL_SHIFT:
            self._discretion.toggle_names()
            return True
        return False

    def _cover_one(self, window: QWidget) -> None:
        if window.windowType() in _PASSING:
            window.close()
            return
        if window not in self._veils or not isValid(self._veils[window]):
            self._veils[window] = Veil(window)
            window.windowTitleChanged.connect(self._hold_titles)  # saving goes on behind it, and says where it is
        self._hold_titles()
        self._veils[window].cover()

    def _hold_titles(self) -> None:
        """Keep the titles for when all is shown again, the newest of each window."""
        for window in self._veils if self._closed else ():
            if isValid(window) and window.windowTitle() != self._neutral_title:
                self._titles[window] = window.windowTitle()
                window.setWindowTitle(self._neutral_title)

    def _follow(self, window: QWindow | None) -> None:
        if window is None:
            return
        if window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)
            window.destroyed.connect(self._forget_dead)
        if self._closed:
            self.cover()

    def _forget_dead(self) -> None:
        alive = self._app.topLevelWindows()
        self._watched = [window for window in self._watched if window in alive]
        self._veils = {window: veil for window, veil in self._veils.items() if isValid(window)}
