"""The one window: a stack of pages, with toasts over it and a curtain for when it locks."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from peercoach_desktop.views.theme import Theme

if TYPE_CHECKING:
    from peercoach_desktop.views.kit.toast import Toast
    from peercoach_desktop.views.lock.curtain import Curtain

PROGRAM = "Peercoach Desktop"
_SIZE = (1280, 800)
_SMALL_SCREEN = 1440
_BAR = 64


class MainWindow(QMainWindow):
    """Shows one page at a time. `closing` comes before it closes; whoever hears it may call `keep_open`.

    `own_requested`: from the example to the coach's own store.
    `try_again`: saving failed behind the curtain, and the coach asks to do it once more. `home_requested(number)`: to a page of home.
    """

    closing = Signal()
    try_again = Signal()
    find_requested = Signal()
    home_requested = Signal(int)
    help_requested = Signal()
    own_requested = Signal()
    settings_requested = Signal()
    larger_requested = Signal()
    smaller_requested = Signal()
    usual_size_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        layout = theme.tokens.layout
        self.setMinimumSize(layout["window_width"], layout["window_height"])
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._toast: Toast | None = None
        self._is_shared = False
        self._held: tuple[str, str, Callable[[], None] | None] | None = None
        self._private_keys: list[QShortcut] = []
        self._may_close = True
        self._title = ""
        self._put_back: Callable[[], None] | None = None
        self._make_shortcuts()
        self.set_title("")

    @cached_property
    def curtain(self) -> Curtain:
        """The curtain over the window; `try_again` is its button."""
        from peercoach_desktop.views.lock.curtain import Curtain

        curtain = Curtain(self)
        curtain.try_again.connect(self.try_again)
        return curtain

    def mark_example(self, *, vanishes: bool) -> None:
        """Say from now on, over every page and in the title, that this is the example; `vanishes`: it goes with the window."""
        from peercoach_desktop.views.example_strip import ExampleStrip

        if self.menuWidget() is None:
            strip = ExampleStrip(self, vanishes=vanishes)
            strip.own_requested.connect(self.own_requested)
            self.setMenuWidget(strip)
            self.set_title(self._title)

    def show_toast(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Show `text` for a while; `action` is the words on its button, `on_action` what the button does."""
        self._forget_undo()
        if self._is_shared:
            self._held = (text, action, on_action)
        else:
            self._show(text, action, on_action)

    def offer_undo(self, text: str, put_back: Callable[[], None]) -> None:
        """Say that something was taken away; the button beside it puts it back, and so does Ctrl+Z while the page is the same."""
        self.show_toast(text, self.tr("Ongedaan maken"), self._undo)
        self._put_back = put_back
        self._undo_key.setEnabled(not self._is_shared)

    def warn(self, text: str) -> None:
        """Show `text` whoever looks: it says nothing of a person, and it cannot wait."""
        self._show(text)

    def _show(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        if self._toast is None:
            from peercoach_desktop.views.kit.toast import Toast

            self._toast = Toast(self._stack, _BAR)
        self._toast.show_toast(text, action, on_action)

    def hide_toast(self) -> None:
        """Take the toast away, if there is one."""
        if self._toast is not None:
            self._toast.hide()

    def share(self, on: bool) -> None:
        """Let nothing come over the page while two people look at it: a toast waits, and the keys for people and settings rest."""
        self._is_shared = on
        for shortcut in self._private_keys:
            shortcut.setEnabled(not on)
        held, self._held = self._held, None
        if on:
            self.hide_toast()
        elif held is not None:
            self.show_toast(*held)

    def room(self) -> QWidget:
        """Return the parent to build a page with. One that comes in when it is full has all its widgets styled once more."""
        return self._stack

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Show `page`, which the window keeps until `drop_page`. `title` never holds a name of a person."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        if page is not self._stack.currentWidget():
            self._undo_key.setEnabled(False)
        self._stack.setCurrentWidget(page)
        self.set_title(title)

    def drop_page(self, page: QWidget) -> None:
        """Let a page go."""
        self._stack.removeWidget(page)
        page.deleteLater()

    def current_page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._stack.currentWidget()

    def set_title(self, title: str) -> None:
        """Say in the title bar where the coach is."""
        if title != self._title:
            self._undo_key.setEnabled(False)
        self._title = title
        example = self.tr("Voorbeeld") if self.menuWidget() is not None else ""
        self.setWindowTitle(" – ".join(part for part in (example, title, PROGRAM) if part))

    def cover(self) -> None:
        """Cover everything at once, dialogs and menus included, with a title that says nothing."""
        self.set_title("")
        for window in QApplication.topLevelWidgets():
            if window is not self and window.isVisible():
                window.hide()
        self.hide_toast()
        self._forget_undo()
        self.curtain.cover()

    def keep_open(self) -> None:
        """Do not close after all: what is on the screen could not be saved."""
        self._may_close = False

    def come_forward(self) -> None:
        """Come before the other windows."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_fitting(self) -> None:
        """Show the window in a size that fits the screen; a small screen is filled."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        if screen.width() <= _SMALL_SCREEN:
            self.resize(max(screen.width() * 9 // 10, self.minimumWidth()), max(screen.height() * 9 // 10, self.minimumHeight()))
            self.showMaximized()
        else:
            self.resize(*_SIZE)
            self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Say the title in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.set_title(self._title)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is open; there is nothing to ask."""
        self._may_close = True
        self.closing.emit()
        if self._may_close:
            event.accept()
        else:
            event.ignore()

    def _undo(self) -> None:
        put_back = self._put_back
        self._forget_undo()
        self.hide_toast()
        if put_back is not None:
            put_back()

    def _forget_undo(self) -> None:
        self._put_back = None
        self._undo_key.setEnabled(False)

    def _make_shortcuts(self) -> None:
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._undo_key.activated.connect(self._undo)
        self._undo_key.setEnabled(False)
        keys = (
            (QKeySequence("Ctrl+K"), self.find_requested),
            (QKeySequence("Ctrl+,"), self.settings_requested),
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.larger_requested),
            (QKeySequence("Ctrl+="), self.larger_requested),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.smaller_requested),
            (QKeySequence("Ctrl+0"), self.usual_size_requested),
        )
        for sequence, signal in keys:
            shortcut = QShortcut(sequence, self)
            shortcut.activated.connect(signal)
            if signal in (self.find_requested, self.settings_requested):
                self._private_keys.append(shortcut)
