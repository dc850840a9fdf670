"""Rounding off a talk or a meeting, and going on with it after all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.finished_line import FinishedLine
from peercoach_desktop.views.ui_context import ErrorVoice


class Led(Protocol):
    """What can be rounded off and opened again. Both raise StoreError."""

    def finish(self) -> None:
        """Round it off."""

    def reopen(self) -> None:
        """Let it be written in again."""


@dataclass(frozen=True)
class Room:
    """What rounding off does around what is led.

    `flush` saves all that is on the page first and raises StoreError; `rest` and `run` are the clock's; `follow_writing` lets all be
    written in, or read alone, as is so now.
    """

    flush: Callable[[], None]
    rest: Callable[[], None]
    run: Callable[[], None]
    follow_writing: Callable[[], None]


class RoundingOff(QObject):
    """`finished` once it is rounded off, `reopened` once it can be written in again."""

    finished = Signal()
    reopened = Signal()

    def __init__(self, led: Led, line: FinishedLine, room: Room, errors: ErrorVoice, parent: QWidget) -> None:
        super().__init__(parent)
        self._led = led
        self._line = line
        self._room = room
        self._errors = errors
        self._place = parent
        line.reopen_asked.connect(self.reopen)

    def finish(self) -> None:
        """Round it off; what cannot be saved is said, and it stays open."""
        try:
            self._room.flush()
            self._room.rest()
            self._led.finish()
        except StoreError as error:
            self._room.run()
            self._errors.say(error, self._place)
            return
        finally:
            self._room.follow_writing()
        self.finished.emit()
        self._line.tell()

    def reopen(self) -> None:
        """Go on with it: everything in it can be written again, and taken back as before."""
        try:
            self._led.reopen()
        except StoreError as error:
            self._errors.say(error, self._place)
        self._room.follow_writing()
        self._room.run()
        self.reopened.emit()
