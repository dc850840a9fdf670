"""Slowing down after wrong tries: guessing at the keyboard costs more each time, a slip costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

FREE = 3
LONGEST = timedelta(seconds=60)


class WrongTries:
    """Counts wrong tries on one store, on a clock that cannot be set (seconds; `time.monotonic`).

    It slows a person at this window. Whoever copies the file is slowed by the work in the slot, not by this.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._wrong = 0
        self._until = 0.0

    def was_wrong(self) -> timedelta:
        """Count a wrong passphrase or code, and return how long to wait: nothing three times, then 2, 4, 8 … at most 60 seconds."""
        self._wrong += 1
        seconds = 0 if self._wrong <= FREE else min(2 ** (self._wrong - FREE), LONGEST.total_seconds())
        self._until = self._monotonic() + seconds
        return timedelta(seconds=seconds)

    def was_right(self) -> None:
        """Begin again from nothing."""
        self._wrong = 0
        self._until = 0.0

    def left(self) -> timedelta:
        """Return how long it is until the next try is taken."""
        return timedelta(seconds=max(0.0, self._until - self._monotonic()))
