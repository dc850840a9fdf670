"""The keys of a page beside home and session: back, lock, help, and to a page of home."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.main_window import MainWindow

Wish = Callable[[], Any] | SignalInstance

BACK = ("Escape", "Alt+Left")
PLACES = 5
"""Pages of home that Alt and a number lead to."""


class BesideKeys(QObject):
    """Makes the keys of `page` work: Escape and Alt+Left call `leave`, Ctrl+L `lock`, F1 shows the keys; Alt+1 to Alt+5 leave and go on.

    Without `leave` the page has other meanings for those keys. A page that has these keys may also be left by finding something.
    """

    leaving = Signal()

    def __init__(self, page: QWidget, *, lock: Wish, leave: Wish | None = None) -> None:
        super().__init__(page)
        self._page = page
        page.setProperty("beside", True)
        add_key(page, "Ctrl+L", lock)
        add_key(page, "F1", self._help)
        if leave is None:
            return
        self.leaving.connect(leave)
        for keys in BACK:
            add_key(page, keys, self.leave)
        for number in range(1, PLACES + 1):
            add_key(page, f"Alt+{number}", self._go).setObjectName(str(number))

    def leave(self) -> None:
        """Leave the page as Escape does."""
        self.leaving.emit()

    def _go(self) -> None:
        number, window = int(self.sender().objectName()), self._page.window()
        self.leave()
        if isinstance(window, MainWindow) and window.current_page() is not self._page:
            window.home_requested.emit(number)

    def _help(self) -> None:
        window = self._page.window()
        if isinstance(window, MainWindow):
            window.help_requested.emit()


def add_key(page: QWidget, keys: str, wish: Wish) -> QShortcut:
    """Let `keys` (a Qt key sequence) do something while the focus is in `page`; return the shortcut."""
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(wish)
    return shortcut


def leave_page(page: QWidget) -> None:
    """Leave a page that has these keys, as Escape does."""
    for keys in page.findChildren(BesideKeys):
        keys.leave()
