"""The whole window on a real encrypted store in a temporary folder, led as a coach leads it: by keys and clicks."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.app import Start, build
from peercoach_desktop.domain.fields import MultiChoice
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.preferences import read_preferences
from peercoach_desktop.views.ending import Processes
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.program import Program
from tests.store.safes import PASSPHRASE

W = TypeVar("W", bound=QWidget)
NOW = datetime(2026, 3, 17, 14, 30)
COACH = "Mirthe"


def _make(folder: Path, passphrase: str) -> str:
    access = Access(folder)
    store, code = access.create(passphrase)
    store.settings.put("coach_name", COACH)
    access.close()
    return code


@cache
def _made_once(passphrase: str) -> tuple[str, tempfile.TemporaryDirectory[str]]:
    """Return the recovery code and the folder of a store; the folder goes with the process."""
    folder = tempfile.TemporaryDirectory(prefix="kluis-")
    return _make(Path(folder.name), passphrase), folder


class Ward:
    """One program at a time. `started` are the arguments of the processes it asked for, `left` how often it ended itself."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.app = qapp
        self.bot = qtbot
        self.folder = folder
        self.started: list[list[str]] = []
        self.left = 0
        self.now = NOW
        self.program: Program
        self._programs: list[Program] = []

    def start(self, *, language: str = "nl", example: bool = False) -> bool:
        """Start the program; return whether there is a window to look at."""
        self.end()
        kept = read_preferences(self.folder)
        start = Start(self.folder, kept.language or language, kept, example=example)
        self.program = build(self.app, start, Processes(self.started.append, self._leave), self.clock)
        self._programs.append(self.program)
        if not self.program.begin():
            return False
        self.program.window.resize(1366, 768)
        self.program.window.showNormal()
        self.program.window.activateWindow()
        self.until(self.program.window.isActiveWindow)
        return True

    def clock(self) -> datetime:
        """Return the time on the ward."""
        return self.now

    def make_store(self, passphrase: str = PASSPHRASE) -> str:
        """Make a store of a coach who was here before; return the recovery code.

        The first store in a folder is a copy of one that is made once in a run of tests; a second one is made anew.
        """
        if self.folder.exists():
            return _make(self.folder, passphrase)
        code, made = _made_once(passphrase)
        shutil.copytree(made.name, self.folder)
        return code

    def open(self, passphrase: str = PASSPHRASE) -> Desk:
        """Start on the store (made first if need be), unlock it and return the services."""
        if not Access(self.folder).vaults():
            self.make_store(passphrase)
        assert self.start()
        self.unlock(passphrase)
        return self.desk_services

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase and Enter."""
        self.program.window.activateWindow()
        self.until(self.program.window.isActiveWindow)
        self.write(passphrase)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.program.desk is not None)

    def talk(self, name: str = "Zoë") -> str:
        """Open a short session in which the gates are open, with the cursor in its first field; return its id."""
        desk = self.desk_services
        opened = desk.coaching.start(desk.people.add(name).id, "mini")
        agreed = opened.record.pack.field("confidentiality_agreed")
        assert isinstance(agreed.kind, MultiChoice)
        opened.enter(agreed, agreed.kind.options)
        opened.flush()
        self.desk.open_session(opened.id)
        self.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
        return opened.id

    @property
    def desk(self) -> OpenDesk:
        assert self.program.desk is not None
        return self.program.desk

    @property
    def desk_services(self) -> Desk:
        return self.desk._desk

    def page(self, kind: type[W]) -> W:
        """Return the page of this kind that is shown."""
        page = self.program.window.current_page()
        if isinstance(page, kind):
            return page
        found = [child for child in self.program.window.findChildren(kind) if child.isVisible()]
        assert found, f"{kind.__name__} is not shown but {type(page).__name__}"
        return found[0]

    def title(self) -> str:
        return self.program.window.windowTitle()

    # --- What a coach does

    def write(self, text: str) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._focus(), letter)
            else:
                QApplication.sendEvent(self._focus(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in whatever has the focus."""
        QTest.keyClick(self._focus(), key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.AltModifier)

    def press(self, words: str, inside: QWidget | None = None) -> None:
        """Click the button that says `words`."""
        QTest.mouseClick(self.button(words, inside), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))

    def part(self, root: QObject, kind: type[W], name: str = "") -> W:
        """Return the part of `root` of this kind (and object name)."""
        found = root.findChild(kind, name) if name else root.findChild(kind)
        assert isinstance(found, kind), f"no {kind.__name__} {name}"
        return found

    def button(self, words: str, inside: QWidget | None = None) -> QPushButton:
        root = inside or self.program.window
        found = [b for b in root.findChildren(QPushButton) if words in (b.text(), b.accessibleName()) and b.isVisible()]
        assert found, f"no button says {words!r}"
        return found[0]

    def says(self, root: QWidget | None = None) -> str:
        """Return all words that stand on the screen."""
        labels = (root or self.program.window).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible() and label.text())

    def focus_in(self, kind: type[W]) -> W:
        widget = self._focus()
        assert isinstance(widget, kind), type(widget).__name__
        return widget

    def field(self, name: str) -> QLineEdit:
        """Return the line whose label says `name`."""
        root = QApplication.activeModalWidget() or self.program.window
        for label in root.findChildren(QLabel):
            buddy = label.buddy()
            if label.text() == name and isinstance(buddy, QLineEdit) and buddy.isVisible():
                return buddy
        raise AssertionError(f"no field is called {name!r}")

    def until(self, condition: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def in_dialog(self, act: Callable[[QDialog], None], open_it: Callable[[], object]) -> None:
        """Open a dialog by `open_it` and lead it by `act`, which must close it."""
        led = self.lead_next(act)
        open_it()
        if led.error is not None:
            raise led.error
        assert led.dialog is not None, "no dialog opened"

    def lead_next(self, act: Callable[[QDialog], None]) -> Leader:
        """Lead the next dialog that opens by `act`."""
        return Leader(act, self.app)

    def end(self) -> None:
        """Close every program that is still there."""
        for program in self._programs:
            program.around.background.wait()
            program.idle.stop()
            program.around.access.close(give_up=True)
            program._clear_desk()
            program.window.hide()
            program.window.deleteLater()
        self._programs.clear()
        self.app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _leave(self) -> None:
        self.left += 1

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return QApplication.focusWidget() or popup or self.program.window


class Leader(QObject):
    """Waits for a dialog with the focus in it, other than the one that is there now, and leads it."""

    def __init__(self, act: Callable[[QDialog], None], parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: QDialog | None = None
        self.error: BaseException | None = None
        self._act = act
        self._before = QApplication.activeModalWidget()
        self._timer = QTimer(self)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(dialog, QDialog) or dialog is self._before or focus is None or not dialog.isAncestorOf(focus):
            return
        self._timer.stop()
        self.dialog = dialog
        try:
            self._act(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again where the dialog was opened
            self.error = error
            dialog.done(0)
