"""Backups: written, then opened from the disk as a restore would, and only then called proven."""

from __future__ import annotations

import contextlib
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from peercoach_desktop.store import vault
from peercoach_desktop.store.backup_format import Header, OpenBackup, Progress, opened, write
from peercoach_desktop.store.connection import open_copy
from peercoach_desktop.store.counts import Counts, counts_of
from peercoach_desktop.store.erase_list import SealedList
from peercoach_desktop.store.errors import Stopped, StoreError, WrongPassphrase, translate_errors
from peercoach_desktop.store.files import PARTIAL, TRIAL, replace, sync_folder
from peercoach_desktop.store.keys import vault_id
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.proof import Proof, number_of, prove, prove_extracted, require_known_schema, require_same_store, root_for
from peercoach_desktop.store.restore import Restored, restore
from peercoach_desktop.store.slots import Slots

__all__ = ["BackupPreview", "Counts", "Proof", "Restored", "preview", "restore", "verify", "verify_with", "write_backup"]


class Copied(Protocol):
    """What a backup is made of: an open store."""

    paths: VaultPaths
    root: bytes

    def snapshot(self, target: Path, progress: Progress | None = None) -> bool:
        """Copy the encrypted database, as saved, to `target`; returns False if `progress` said to stop."""


@dataclass(frozen=True)
class BackupPreview:
    """What a backup says about itself; only opening it with a key proves it. `size` is in bytes."""

    made: datetime
    counts: Counts
    size: int


def preview(path: Path) -> BackupPreview:
    """Return what the header of a backup says, without a key. Raises NoStore, NotOurs, DamagedStore, NewerVersion.

    Looks at the header and the size of the file; `verify` and `restore` check the rest before they use a key.
    """
    with opened(path) as backup:
        require_known_schema(backup.header.schema)
        return BackupPreview(backup.header.made, backup.header.counts, backup.size)


def write_backup(store: Copied, target: Path, progress: Progress | None = None, *, made: datetime | None = None) -> Proof:
    """Write a backup of an open store to `target` and prove it; what stood there is replaced only by a proven one.

    `progress` gets 0 to 1 and returns False to stop; `made` is the time it says it was made (now). Raises Stopped, DiskFull,
    FolderNotWritable, DamagedStore, StoreMoved.
    """
    partial = target.with_name(target.name + PARTIAL)
    with translate_errors(), _scratch(store.paths.folder) as snapshot, _scratch(store.paths.folder) as trial:
        try:
            if not store.snapshot(snapshot, _part_of(progress, 0.0, 0.2)):
                raise Stopped  # noqa: TRY301 - the partial file goes, as after any other end
            _write_partial(store, made or datetime.now(), snapshot, partial, _part_of(progress, 0.2, 0.6))
            snapshot.unlink()
            with opened(partial) as backup:
                proof = prove(backup, target, trial, store.root, _part_of(progress, 0.6, 0.8))
            _report(progress, 1.0)
            replace(partial, target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)
    return proof


def verify(path: Path, root: bytes) -> Proof:
    """Read a backup back whole with this root key. Raises DamagedStore, NotOurs, NewerVersion, WrongPassphrase, NoStore."""
    with _verifying(path) as (backup, trial):
        require_same_store(backup, root, WrongPassphrase)
        return prove(backup, path, trial, root)


def verify_with(path: Path, *, passphrase: str | None = None, code: str | None = None) -> Proof:
    """Read a backup back whole, opened by its own slots or by the recovery code.

    Raises WrongPassphrase, WrongRecoveryCode, DamagedStore, NotOurs, NewerVersion, NotEnoughMemory, NoStore.
    """
    with _verifying(path) as (backup, trial):
        # First the checksum of the whole: damage must never look like a wrong passphrase.
        backup.extract(trial)
        root = root_for(backup, passphrase, code)
        return prove_extracted(backup, path, trial, root)


def _write_partial(store: Copied, made: datetime, snapshot: Path, partial: Path, progress: Progress | None) -> None:
    with contextlib.closing(open_copy(snapshot, store.root)) as connection:
        counts, schema = counts_of(connection), number_of(connection, "PRAGMA user_version")
    header = Header(made.replace(microsecond=0), schema, counts, _own_slots(store.paths, store.root), snapshot.stat().st_size)
    with snapshot.open("rb") as database, partial.open("wb") as file:
        write(file, header, store.root, database, progress)


def _own_slots(paths: VaultPaths, root: bytes) -> Slots:
    """Return the slots of the store; none if they are lost, then only the recovery code opens the backup."""
    with contextlib.suppress(StoreError):
        found = vault.read_slots(paths)
        if found.vault == vault_id(root):
            # The list of what was erased is in the database that follows.
            return found.with_erased(SealedList())
    return Slots(vault_id(root), ())


@contextlib.contextmanager
def _verifying(path: Path) -> Iterator[tuple[OpenBackup, Path]]:
    with translate_errors(), opened(path) as backup, tempfile.TemporaryDirectory(prefix="peercoach-") as folder:
        require_known_schema(backup.header.schema)
        yield backup, Path(folder) / f"kluis{TRIAL}"


@contextlib.contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """Give a free name in `folder` for a while; after a kill, the next start sweeps it away."""
    path = folder / f"{secrets.token_hex(4)}{TRIAL}"
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _report(progress: Progress | None, done: float) -> None:
    if progress is not None and not progress(done):
        raise Stopped


def _part_of(progress: Progress | None, start: float, end: float) -> Progress | None:
    """Return a progress of 0 to 1 that moves the whole from `start` to `end`."""
    if progress is None:
        return None
    whole = progress
    return lambda done: whole(start + done * (end - start))
