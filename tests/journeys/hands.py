"""Two hands on a keyboard: every key goes to what has the focus, and what stands on the screen is only read."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.views.ward import Ward

W = TypeVar("W", bound=QWidget)
MOST_TABS = 120
Role = QAccessible.Role


class Hands:
    """Types, presses keys and looks. `ward` is the program they lead."""

    def __init__(self, ward: Ward) -> None:
        self.ward = ward

    # --- Keys

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifier)
            QTest.qWait(0)

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.AltModifier)

    def tab(self) -> None:
        self.key(Qt.Key.Key_Tab)

    def write(self, text: str) -> None:
        """Type what a keyboard can type: letters that have no key of their own come as composed ones do."""
        for plain, letters in groupby(text, key=str.isascii):
            if plain:
                QTest.keyClicks(self.focus(), "".join(letters))
                continue
            for letter in letters:
                QApplication.sendEvent(self.focus(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        QTest.qWait(0)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab until what has the focus is called `name`."""
        met = []
        for _ in range(MOST_TABS):
            if self.name() == name:
                return
            met.append(self.name())
            if back:
                self.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            else:
                self.tab()
        raise AssertionError(f"Tab never comes to {name!r}, only to {sorted(set(met))}")

    def press(self, name: str) -> None:
        """Go to the button with this name by Tab, and press it."""
        self.tab_to(name)
        self.key(Qt.Key.Key_Space)

    # --- Eyes

    def focus(self) -> QWidget:
        """Return what has the focus; a dialog or the window where nothing in it has."""
        found = QApplication.focusWidget() or QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return found or self.ward.program.window

    def name(self) -> str:
        """Return what a screen reader calls what has the focus."""
        return name_of(self.focus())

    def role(self) -> Role:
        """Return what a screen reader says it is."""
        return role_of(self.focus())

    def inside(self, kind: type[W]) -> W | None:
        """Return the widget of this kind in which the focus is."""
        widget: Any = self.focus()
        while widget is not None and not isinstance(widget, kind):
            widget = widget.parentWidget()
        return widget

    def says(self) -> str:
        """Return all words that stand on the screen, without the places where a long one may break."""
        root = QApplication.activeModalWidget() or self.ward.program.window
        return "\n".join(label.text().replace("\u200b", "") for label in root.findChildren(QLabel) if label.isVisible() and label.text())

    def until(self, condition: Callable[[], object]) -> None:
        self.ward.until(condition)

    def until_it_says(self, words: str) -> None:
        self.until(lambda: words in self.says())

    def in_dialog(self, act: Callable[[], None], name: str) -> None:
        """Press the button `name`, which opens a dialog, and lead that by `act`, which must close it."""
        self.tab_to(name)
        self.ward.in_dialog(lambda _: act(), lambda: self.key(Qt.Key.Key_Space))
        self.look_at_window()

    def look_at_window(self) -> None:
        """Make the window the active one again, as a window manager does when a dialog is gone."""
        self.ward.program.window.activateWindow()
        self.until(self.ward.program.window.isActiveWindow)


def name_of(widget: QWidget) -> str:
    """Return the name that assistive technology gets."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> Role:
    """Return the role that assistive technology gets."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role()
