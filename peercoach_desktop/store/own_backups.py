"""The automatic backups of one store in a folder: which files are really ours, and which name is free for the next."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from peercoach_desktop.store.backup_format import opened
from peercoach_desktop.store.errors import StoreError, translate_errors
from peercoach_desktop.store.files import PARTIAL
from peercoach_desktop.store.paths import VaultPaths

ENDING = ".peercoach"
_STAMP = r"\d{8}-\d{6}(-\d+)?"


@dataclass(frozen=True, order=True)
class OwnBackup:
    """An automatic backup of this store, by what its header says; `made` is local time."""

    made: datetime
    path: Path


def own_backups(folder: Path, paths: VaultPaths, vaults: frozenset[str]) -> tuple[OwnBackup, ...]:
    """Return the automatic backups of a store in `folder`, oldest first.

    A file counts only if it has such a name, is no link, and its unbroken header names one of `vaults` (the ids that follow from the
    root keys the store had). Anything else is not ours to touch. Raises FolderNotWritable if the folder cannot be read.
    """
    found = []
    for path in _named(folder, paths, ""):
        with contextlib.suppress(StoreError), opened(path) as backup:
            if backup.header.slots.vault in vaults:
                found.append(OwnBackup(backup.header.made, path))
    return tuple(sorted(found))


def free_name(folder: Path, paths: VaultPaths, made: datetime) -> Path:
    """Return a path for a new automatic backup: it says when, and of which store by its neutral id, and nothing more."""
    stem = f"reserve-{paths.folder.name}-{made:%Y%m%d-%H%M%S}"
    path, number = folder / f"{stem}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ENDING}"
    return path


def sweep_own(folder: Path, paths: VaultPaths) -> None:
    """Remove half-written backups of this store that a kill left in `folder`. Raises FolderNotWritable."""
    with translate_errors():
        for path in _named(folder, paths, PARTIAL):
            path.unlink(missing_ok=True)


def _named(folder: Path, paths: VaultPaths, ending: str) -> Iterator[Path]:
    name = re.compile(rf"reserve-{re.escape(paths.folder.name)}-{_STAMP}{re.escape(ENDING + ending)}")
    with translate_errors():
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        yield from (path for path in files if name.fullmatch(path.name) and path.is_file() and not path.is_symlink())
