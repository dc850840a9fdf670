"""What nobody caught: one calm sentence for the user, and a log with kinds and places only, never a text of a session."""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

LOG_NAME = "logboek.txt"
_LARGEST = 200_000
_PACKAGE = "peercoach_desktop"


class LastResort(QObject):
    """Catches errors of every thread. `happened(exception)` comes in the window's thread."""

    happened = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder

    def install(self) -> None:
        """Catch from now on all that nobody else catches. A crash of the program itself leaves its places on standard error."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        if sys.stderr is not None:
            faulthandler.enable()

    def note(self, error: BaseException) -> None:
        """Write the kind of an error and where it happened to the log; a log that cannot be written is left."""
        places = [
            f"{Path(frame.filename).name}:{frame.lineno}"
            for frame in traceback.extract_tb(error.__traceback__)
            if _PACKAGE in Path(frame.filename).parts
        ]
        line = f"{datetime.now():%Y-%m-%d %H:%M:%S} {type(error).__name__} {' '.join(places)}\n"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            log = self._folder / LOG_NAME
            if log.exists() and log.stat().st_size > _LARGEST:
                log.unlink()
            with log.open("a", encoding="utf-8") as file:
                file.write(line)
        except OSError:
            return

    def _on_error(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            raise SystemExit(1)
        self.note(error)
        self.happened.emit(error)

    def _on_thread_error(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._on_error(caught.exc_type, caught.exc_value, caught.exc_traceback)
