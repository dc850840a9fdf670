"""A way out when the file of the open store was moved or may not be written: all that was entered, in a backup elsewhere."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.store.backup import Proof, write_backup
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store


def rescue(store: Store, target: Path, progress: Callable[[float], bool] | None = None) -> Proof:
    """Write all that is in the open store, what was typed last included, as one backup to `target`, and prove it.

    Nothing that stands anywhere is removed. `progress` gets 0 to 1 and returns False to stop. Raises Stopped, DiskFull or
    FolderNotWritable (of the folder of `target`).
    """
    with contextlib.suppress(StoreError):
        store.writer.flush()  # it says that it failed, and yet what it wrote is in the file that the copy is made of
    return write_backup(_Strayed(store, target.parent), target, progress)


@dataclass(frozen=True)
class _Beside(VaultPaths):
    """Scratch files go beside the backup, because the own folder may be gone; the slot files are those of the store."""

    home: VaultPaths

    @property
    def slots(self) -> Path:
        """The root key, wrapped by the passphrase."""
        return self.home.slots

    @property
    def slots_copy(self) -> Path:
        """The same once more."""
        return self.home.slots_copy


class _Strayed:
    """The open store, seen as what a backup is made of."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.root = store.root
        self.paths: VaultPaths = _Beside(folder, store.paths)
        self._store = store

    def snapshot(self, target: Path, progress: Callable[[float], bool] | None = None) -> bool:
        """Copy the encrypted database to `target`, wherever its file is now."""
        return self._store.snapshot(target, progress, strayed=True)
