"""Two child processes around the lock: the real program that is locked, and the fresh one that takes its place.

`open FOLDER PASSPHRASE`: unlocks and shows a session; prints its own number as "open PID" and waits for a line; then presses Ctrl+L and
prints "locked SECONDS". It starts `fresh ...` as the product starts itself, which prints "shown SECONDS PID" once its window is painted.
Both stand on what `app.run` stands on, but for the guard that keeps other processes from reading their memory.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from peercoach_desktop.app import build, read_start
from peercoach_desktop.views.ending import Processes
from peercoach_desktop.views.first_paint import FirstPaint
from peercoach_desktop.views.program import Program

POLL_MS = 10
PATIENCE_MS = 40_000
"""After this it ends by itself, so that a test that waits for a word of it fails instead of waiting for ever."""


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def started(arguments: list[str], processes: Processes) -> tuple[QApplication, Program]:
    app = QApplication(["peercoach"])
    program = build(app, read_start(arguments, {}), processes)
    if not program.begin():
        raise SystemExit(program.exit_code)
    program.window.activateWindow()
    return app, program


def start_fresh(arguments: list[str]) -> None:
    """Start the locked one as the product does, and let it print where this one prints."""
    subprocess.Popen([sys.executable, "-m", "tests.trust.locking", "fresh", *arguments], start_new_session=True)


def fresh(arguments: list[str]) -> None:
    """Be the process that a lock leaves behind."""
    app, program = started(arguments, Processes(lambda _: None, lambda: None))
    painted = FirstPaint(program.window)
    painted.came.connect(lambda: say("shown", time.monotonic(), os.getpid()))
    QTimer.singleShot(PATIENCE_MS, app, lambda: os._exit(3))
    app.exec()


def opened(folder: Path, passphrase: str) -> None:
    """Be the process that is locked."""
    quits: list[bool] = []
    app, program = started(["--data-dir", str(folder)], Processes(start_fresh, lambda: quits.append(True)))
    QTimer.singleShot(0, lambda: unlock(program, passphrase))
    QTimer.singleShot(PATIENCE_MS, app, lambda: os._exit(3))
    while program.desk is None or not isinstance(field := app.focusWidget(), QPlainTextEdit):
        QTest.qWait(POLL_MS)
    QTest.keyClicks(field, "nog een paar woorden")
    say("open", os.getpid())
    sys.stdin.readline()
    say("locked", time.monotonic())
    QTest.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    while not quits:
        QTest.qWait(1)


def unlock(program: Program, passphrase: str) -> None:
    focus = QApplication.focusWidget()
    if focus is None:
        QTimer.singleShot(POLL_MS, lambda: unlock(program, passphrase))
    else:
        QTest.keyClicks(focus, f"{passphrase}\r")


if __name__ == "__main__":
    if sys.argv[1] == "fresh":
        fresh(sys.argv[2:])
    else:
        opened(Path(sys.argv[2]), sys.argv[3])
