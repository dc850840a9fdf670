"""Builds the program as `app.run` does, for the measurements that begin somewhere else than at the first page."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from peercoach_desktop import app as building
from peercoach_desktop.views.ending import Processes
from peercoach_desktop.views.program import Program
from peercoach_desktop.views.theme import STYLE

_LOOK = 5
"""Milliseconds between two looks; what is measured says itself when it happened."""


def build(folder: str, environ: dict[str, str] | None = None) -> tuple[QApplication, Program]:
    """Return the application and the program on the store below `folder`; the program has not begun."""
    start = building.read_start(["--data-dir", folder, "--language", "nl"], environ or {})
    sys.setswitchinterval(building.SWITCH_INTERVAL)
    app = QApplication([*sys.argv[:1], *STYLE])
    return app, building.build(app, start, Processes(_start_nothing, app.quit))


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window work until `condition` holds, looked at every few milliseconds. Raises TimeoutError."""
    end = time.monotonic() + seconds
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(_LOOK)

    def look_now() -> None:
        if condition() or time.monotonic() > end:
            loop.quit()

    look.timeout.connect(look_now)
    look.start()
    loop.exec()
    if not condition():
        raise TimeoutError


def settle(program: Program) -> None:
    """Let all that was begun beside the window come to its end."""
    background = program.around.background
    wait_until(lambda: not background._running)


def _start_nothing(_: list[str]) -> None:
    raise RuntimeError("nothing may start another process here")
