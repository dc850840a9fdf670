"""Saves in the background: every change is on the disk at most half a second after the first one that was not."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Generic, Protocol, TypeAlias, TypeVar

from peercoach_desktop.store.errors import StoreError


class Transactional(Protocol):
    """What changes are made in: the store."""

    def transaction(self) -> AbstractContextManager[None]:
        """Make all inside one save: all or nothing. Raises StoreError."""


_Store = TypeVar("_Store", bound=Transactional)
_Said = TypeVar("_Said")

Key: TypeAlias = tuple[str, ...]

DELAY = 0.4
"""Seconds from the first unsaved change to the start of saving; what is left of the half second is for the saving itself."""


class Writer(Generic[_Store]):
    """A queue of changes with the thread that saves them.

    `on_saved` gets the time of a save, `on_failed` the reason of one that failed, once for each; both are called
    from the thread. What could not be saved stays, and is tried again with the next change or flush.
    """

    def __init__(self, store: _Store) -> None:
        self.on_saved: Callable[[datetime], None] = _ignore
        self.on_failed: Callable[[StoreError], None] = _ignore
        self._store = store
        self._condition = threading.Condition()
        self._waiting: dict[Key, Callable[[_Store], None]] = {}
        self._in_hand: dict[Key, Callable[[_Store], None]] = {}
        self._due: float | None = None
        self._taken = 0
        self._finished = 0
        self._error: StoreError | None = None
        self._thread: threading.Thread | None = None
        self._stopping = False

    def change(self, key: Key, job: Callable[[_Store], None]) -> None:
        """Save by calling `job`; of the jobs with the same key that wait, the last one wins. A job may run more than once."""
        with self._condition:
            self._waiting.pop(key, None)
            self._waiting[key] = job
            if self._due is None:
                self._wake(time.monotonic() + DELAY)

    def flush(self) -> None:
        """Save all at once and wait for it. Raises StoreError if anything could not be saved."""
        with self._condition:
            if self._waiting:
                self._wake(time.monotonic())
            last = self._taken + bool(self._waiting)
            if self._finished >= last:
                return
            self._condition.wait_for(lambda: self._finished >= last)
            if self._error is not None:
                raise self._error

    def pending(self) -> bool:
        """Return whether anything is not saved yet."""
        with self._condition:
            return bool(self._waiting or self._in_hand)

    def stop(self) -> None:
        """End the thread. What is not saved is dropped: flush first."""
        with self._condition:
            self._stopping = True
            self._waiting = {}
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _wake(self, due: float) -> None:
        self._due = due
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="store-writer", daemon=True)
            self._thread.start()
        self._condition.notify_all()

    def _work(self) -> None:
        while self._take():
            self._finish(self._save())
        self._finish(StoreError("the store is closed"))

    def _finish(self, error: StoreError | None) -> None:
        with self._condition:
            self._error = error
            self._finished = self._taken
            self._condition.notify_all()

    def _take(self) -> bool:
        """Wait until something is due and take all that waits in hand; False when it is time to stop."""
        with self._condition:
            while not self._stopping and (self._due is None or self._due > time.monotonic()):
                self._condition.wait(None if self._due is None else self._due - time.monotonic())
            self._in_hand, self._waiting, self._due = self._waiting, {}, None
            self._taken += 1
            return not self._stopping

    def _save(self) -> StoreError | None:
        error = self._run(self._in_hand)
        left = self._in_hand if error else {}
        if len(left) > 1 and type(error) is StoreError:
            # One change that cannot be kept must not hold up the others; a full disk would refuse each of them too.
            failed = {key: self._run({key: job}) for key, job in left.items()}
            left = {key: job for key, job in left.items() if failed[key]}
        with self._condition:
            self._waiting = {**left, **self._waiting}
            self._in_hand = {}
        if error is None or not left:
            _tell(self.on_saved, datetime.now())
            return None
        _tell(self.on_failed, error)
        return error

    def _run(self, jobs: dict[Key, Callable[[_Store], None]]) -> StoreError | None:
        try:
            with self._store.transaction():
                for job in jobs.values():
                    job(self._store)
        except StoreError as error:
            return error
        except Exception as error:  # noqa: BLE001 - a mistake in one job must not end all saving
            return StoreError(type(error).__name__)
        return None


def _tell(listener: Callable[[_Said], None], said: _Said) -> None:
    """Call a listener; its mistakes are shown like those of any thread, and saving goes on."""
    try:
        listener(said)
    except Exception:  # noqa: BLE001 - see above
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))


def _ignore(_: object) -> None:
    """Do nothing: nobody asked to hear it."""
