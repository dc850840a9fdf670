"""A child process: the real program on a store, in which somebody types on and on. Tells on standard output what was typed when.

Called with the folder of the stores and the passphrase; the session to type in is the page where the coach was. With a third word,
"bursts", it types for a moment and waits for a moment, and tells "saved NUMBER" too: so many stood there when the window said "saved" and
nothing waited. "broken" is the same with a program that says so without saving.
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from peercoach_desktop.app import Start, build
from peercoach_desktop.store.preferences import read_preferences
from peercoach_desktop.views.ending import Processes

EVERY_MS = 12
BURST = 40
"""So many ticks it types, and then so many it waits for what was typed to be saved."""


def text() -> str:
    """Return what is typed: numbers in their order, so that a gap shows."""
    return "".join(f"{number} " for number in range(20_000))


def main(folder: Path, passphrase: str, way: str = "") -> None:
    """Type until somebody ends this process."""
    if way == "broken":
        break_saving()
    app = QApplication([])
    program = build(app, Start(folder, "nl", read_preferences(folder)), Processes(lambda _: None, app.quit))
    program.begin()
    program.window.activateWindow()
    typed, whole = count(1), text()
    ticks, told = count(), [0, 0]

    def unlock() -> None:
        focus = app.focusWidget()
        if focus is None:
            QTimer.singleShot(EVERY_MS, unlock)
            return
        QTest.keyClicks(focus, passphrase + "\r")
        timer.start()

    def type_on() -> None:
        focus = app.focusWidget()
        if not isinstance(focus, QPlainTextEdit):
            return
        if way and next(ticks) // BURST % 2:
            tell_saved()
            return
        told[0] = number = next(typed)
        QTest.keyClicks(focus, whole[number - 1])
        sys.stdout.write(f"{time.monotonic()} {number}\n")
        sys.stdout.flush()

    def tell_saved() -> None:
        desk = program.desk
        if desk is not None and told[0] > told[1] and not desk._desk.store.writer.pending() and says_saved(program.window):
            told[1] = told[0]
            sys.stdout.write(f"saved {told[1]}\n")
            sys.stdout.flush()

    timer = QTimer(interval=EVERY_MS)
    timer.timeout.connect(type_on)
    QTimer.singleShot(0, unlock)
    app.exec()


def says_saved(window: QWidget) -> bool:
    """Return whether "saved" stands on the screen."""
    return any(label.isVisible() and label.text().startswith("Opgeslagen") for label in window.findChildren(QLabel))


def break_saving() -> None:
    """Make a program that says that it saved, and did not."""
    from peercoach_desktop.store.writer import Writer

    run = Writer._run
    first = count()

    def sometimes(writer: Writer[Any], jobs: Any) -> Any:
        return run(writer, jobs) if next(first) < 2 else None

    Writer._run = sometimes  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
