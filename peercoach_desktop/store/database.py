"""One connection behind one lock, and what a save is: commit, checkpoint, and a look whether the file is still ours."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.errors import FolderNotWritable, OpenElsewhere, StoreError, StoreMoved, translate_errors

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlcipher3.dbapi2 import Connection as DriverConnection

_CHUNK = 1 << 20


class Database:
    """An open database file.

    What the first page needs is read with the driver alone (`raw_reading`); SQLAlchemy is imported at the first
    `reading` or `writing`. A thread that reads must not begin to write before it is done reading.
    """

    def __init__(self, path: Path, root: bytes) -> None:
        """Open the file at `path`, or make it. Raises the errors of `connect`."""
        self._path = path
        self._raw: DriverConnection = connect(path, root, create=True)
        # Kept open until the end: closing any handle on the file would let go of the locks of the connection (POSIX),
        # and with it the copy is made of the very file that is written, also when that was moved away.
        try:
            with translate_errors():
                self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except StoreError:
            self._raw.close()
            raise
        self._core: Connection | None = None
        self._writers = threading.RLock()
        self._users = threading.RLock()
        self._in_transaction = False
        self.on_written: Callable[[], None] = _nobody
        """Told after each save, by the thread that saved and with the connection still in hand: only take note."""

    @contextmanager
    def raw_reading(self) -> Iterator[DriverConnection]:
        """Give the driver's connection for reading."""
        with translate_errors(), self._users:
            yield self._raw

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a Core connection for reading."""
        with translate_errors(), self._users:
            yield self._core_connection()

    @contextmanager
    def raw_writing(self) -> Iterator[DriverConnection]:
        """Give the driver's connection inside a transaction; inside another one, take part in that.

        At the end of the outermost one all is on the disk, in the database file itself. Raises StoreError if not:
        either nothing was kept, or it is kept and doing the same again is harmless.
        """
        with translate_errors(), self._writers, self._users:
            if self._in_transaction:
                yield self._raw
                return
            self._raw.execute("BEGIN IMMEDIATE")
            self._in_transaction = True
            try:
                yield self._raw
                self._raw.execute("COMMIT")
                self.on_written()
            except BaseException:
                self._undo()
                raise
            finally:
                self._in_transaction = False
            self._settle()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a Core connection inside a transaction, as `raw_writing` does."""
        with self.raw_writing():
            yield self._core_connection()

    def copy_to(self, target: Path, progress: Callable[[float], bool] | None = None, *, strayed: bool = False) -> bool:
        """Copy the encrypted file as it is now to `target`, synced; returns False if `progress` (0 to 1) said to stop.

        Others can read meanwhile, and wait with writing. `strayed`: also where the file was moved or may not be written any more,
        which SQLite goes on writing. Raises DiskFull, FolderNotWritable or StoreMoved.
        """
        with translate_errors(), self._writers:
            with self._users:
                self._checkpoint()
                if not strayed:
                    self._require_in_place()
            with target.open("wb") as copy:
                finished = self._copy_pages(copy, progress)
                copy.flush()
                os.fsync(copy.fileno())
        return finished

    def compact(self) -> None:
        """Write all that is left anew, so that no page holds what was deleted. Raises DiskFull; then only free pages are left over."""
        with translate_errors(), self._writers, self._users:
            self._raw.execute("VACUUM")
            self._settle()

    def close(self) -> None:
        """Close the file; what was written before is in it."""
        with translate_errors(), self._writers, self._users:
            if self._core is not None:
                self._core.close()
                self._core = None
            self._raw.close()
            with suppress(OSError):  # closed before
                os.close(self._file)
            self._file = -1

    def _core_connection(self) -> Connection:
        if self._core is None:
            from peercoach_desktop.store.engine import core_connection

            self._core = core_connection(self._raw)
        return self._core

    def _undo(self) -> None:
        # A full disk may have ended the transaction already.
        if self._raw.in_transaction:
            self._raw.execute("ROLLBACK")

    def _settle(self) -> None:
        self._checkpoint()
        self._require_in_place()

    def _checkpoint(self) -> None:
        """Move all into the database file: a copy of it without the log beside it must hold every saved answer."""
        (busy, _, _) = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise OpenElsewhere("checkpoint")

    def _require_in_place(self) -> None:
        """Raise an error where SQLite goes on without one: in a file that no longer has a name, or that no next start can write."""
        ours = os.fstat(self._file)
        try:
            found = self._path.stat()
        except FileNotFoundError:
            raise StoreMoved from None
        if not os.path.samestat(ours, found):
            raise StoreMoved
        if not found.st_mode & stat.S_IWUSR:
            raise FolderNotWritable(self._path.name)

    def _copy_pages(self, target: BinaryIO, progress: Callable[[float], bool] | None) -> bool:
        total = os.fstat(self._file).st_size
        os.lseek(self._file, 0, os.SEEK_SET)
        done = 0
        while piece := os.read(self._file, _CHUNK):
            target.write(piece)  # os.write would stop halfway on a full disk without an error
            done += len(piece)
            if progress is not None and not progress(done / total):
                return False
        return True


def _nobody() -> None:
    """Nobody wants to know."""
