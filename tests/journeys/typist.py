"""A child process: the real program on a store, in which somebody types on and on. Tells on standard output what was typed when.

Called with the folder of the stores and the passphrase; the session to type in is the page where the coach was.
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from peercoach_desktop.app import Start, build
from peercoach_desktop.store.preferences import read_preferences
from peercoach_desktop.views.program import Processes

EVERY_MS = 12


def text() -> str:
    """Return what is typed: numbers in their order, so that a gap shows."""
    return "".join(f"{number} " for number in range(20_000))


def main(folder: Path, passphrase: str) -> None:
    """Type until somebody ends this process."""
    app = QApplication([])
    program = build(app, Start(folder, "nl", read_preferences(folder)), Processes(lambda _: None, app.quit))
    program.begin()
    program.window.activateWindow()
    typed, whole = count(1), text()

    def unlock() -> None:
        focus = app.focusWidget()
        if focus is None:
            QTimer.singleShot(EVERY_MS, unlock)
            return
        QTest.keyClicks(focus, passphrase + "\r")
        timer.start()

    def type_on() -> None:
        focus = app.focusWidget()
        if isinstance(focus, QPlainTextEdit):
            number = next(typed)
            QTest.keyClicks(focus, whole[number - 1])
            sys.stdout.write(f"{time.monotonic()} {number}\n")
            sys.stdout.flush()

    timer = QTimer(interval=EVERY_MS)
    timer.timeout.connect(type_on)
    QTimer.singleShot(0, unlock)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
