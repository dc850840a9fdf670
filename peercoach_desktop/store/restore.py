"""Putting a backup back: proven beside the store first, then swapped in by a rename; the old store is kept."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from peercoach_desktop.store import vault
from peercoach_desktop.store.backup_format import opened
from peercoach_desktop.store.counts import Counts
from peercoach_desktop.store.erased_again import erased_in, forget
from peercoach_desktop.store.errors import StoreExists, translate_errors
from peercoach_desktop.store.files import rename_folder, sync, sync_folder
from peercoach_desktop.store.paths import VaultPaths, list_vaults
from peercoach_desktop.store.proof import prove_extracted, require_known_schema, root_for

PREVIOUS = "vorige"
"""How the name begins of a folder that keeps the store that was replaced."""


@dataclass(frozen=True)
class Restored:
    """What was put back; `safety_copy` is the folder that keeps the store that stood there, if one did.

    `erased_again` is how many dossiers in the backup had been erased since, and were taken out before anybody could see them.
    """

    counts: Counts
    safety_copy: Path | None
    erased_again: int = 0


def restore(path: Path, target: VaultPaths, *, passphrase: str | None = None, code: str | None = None, replace: bool = False) -> Restored:
    """Put the backup at `path` in the place of `target`, which must be closed, with its lock held by the caller.

    `replace` allows it where a store stands; that store is kept whole as a folder `vorige-…` beside it. Raises StoreExists,
    WrongPassphrase, WrongRecoveryCode, DamagedStore, NotOurs, NewerVersion, NotEnoughMemory, DiskFull, FolderNotWritable,
    NoStore; then whatever stood there is untouched.
    """
    list_vaults(target.folder.parent)  # first ends an earlier restore that was killed between its two renames
    occupied = target.folder.is_dir() and any(target.folder.iterdir())
    if occupied and not replace:
        raise StoreExists
    building = VaultPaths(target.building)
    with translate_errors():
        remove_leftovers(building.folder, target.ready)
        try:
            counts, erased_again = _build(path, building, target, passphrase, code)
        except BaseException:
            shutil.rmtree(building.folder, ignore_errors=True)
            raise
        rename_folder(building.folder, target.ready)
        return Restored(counts, swap(target, keep=occupied), erased_again)


def _build(path: Path, building: VaultPaths, target: VaultPaths, passphrase: str | None, code: str | None) -> tuple[Counts, int]:
    with opened(path) as backup:
        require_known_schema(backup.header.schema)
        building.folder.mkdir(mode=0o700)
        # First the checksum of the whole: damage must never look like a wrong passphrase.
        backup.extract(building.database)
        root = root_for(backup, passphrase, code)
        proof = prove_extracted(backup, path, building.database, root)
        forgotten = forget(building.database, root, erased_in(target, root))
        with building.database.open("r+b") as file:
            sync(file.fileno())
        slots = backup.header.slots.with_erased(forgotten.sealed(root))
        if slots.slots or slots.erased.entries:
            vault.write_slots(building, slots)
    sync_folder(building.folder)
    return forgotten.counts or proof.counts, forgotten.dossiers


def swap(target: VaultPaths, *, keep: bool) -> Path | None:
    """Let the ready folder take the place of the store. After a kill between the renames `list_vaults` does the second."""
    safety_copy = _free_name(target) if keep else None
    if safety_copy is not None:
        rename_folder(target.folder, safety_copy)
    elif target.folder.is_dir():
        target.folder.rmdir()
    try:
        rename_folder(target.ready, target.folder)
    except OSError:
        if safety_copy is not None:
            rename_folder(safety_copy, target.folder)
        raise
    sync_folder(target.folder.parent)
    return safety_copy


def _free_name(target: VaultPaths) -> Path:
    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    name, number = f"{PREVIOUS}-{target.folder.name}-{stamp}", 1
    path = target.folder.with_name(name)
    while path.exists():
        number += 1
        path = target.folder.with_name(f"{name}-{number}")
    return path


def remove_leftovers(*folders: Path) -> None:
    """Remove what a killed restore left half built."""
    for folder in folders:
        if folder.exists():
            shutil.rmtree(folder)
