"""One process per store: a lock that the operating system lets go when the process ends, so it is never stale."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from peercoach_desktop.store.errors import OpenElsewhere, translate_errors
from peercoach_desktop.store.files import sweep
from peercoach_desktop.store.paths import VaultPaths


class InstanceLock:
    """Holds a store for this process, from `acquire` to `release`.

    `knock_file` is the file that a second start writes to; the process that holds the lock watches it and comes forward.
    """

    def __init__(self) -> None:
        self._descriptor: int | None = None
        self.knock_file: Path | None = None

    def acquire(self, paths: VaultPaths) -> None:
        """Take the lock, and clear away what a killed process left. Raises OpenElsewhere at once if another process has it."""
        with translate_errors():
            descriptor = os.open(paths.lock, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(descriptor)
                paths.knock.touch(mode=0o600)
                sweep(paths.folder)
            except BaseException:
                os.close(descriptor)
                raise
        self._descriptor = descriptor
        self.knock_file = paths.knock

    def release(self) -> None:
        """Let the lock go; does nothing if it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    @staticmethod
    def knock(paths: VaultPaths) -> None:
        """Ask the process that has the store open to come forward. Raises FolderNotWritable or DiskFull."""
        import secrets

        with translate_errors():
            # Written in place: a watcher of the file would lose sight of it after a rename.
            paths.knock.write_text(secrets.token_hex(8), encoding="ascii")


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise OpenElsewhere from None

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OpenElsewhere from None
