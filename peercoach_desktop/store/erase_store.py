"""Erasing a whole store: keys first, then all that belongs to it. A kill halfway is finished by the next start."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from peercoach_desktop.store.errors import translate_errors
from peercoach_desktop.store.files import rename_folder
from peercoach_desktop.store.paths import GOING, NEUTRAL_ID, VaultPaths
from peercoach_desktop.store.previous import previous_stores


def erase_store(paths: VaultPaths) -> None:
    """Erase a closed store with its own backups and predecessors; the caller holds its lock. Raises FolderNotWritable."""
    with translate_errors():
        rename_folder(paths.folder, paths.erased)
    _finish(paths)


def finish_erasing(data_folder: Path) -> None:
    """Finish what a kill interrupted. Raises FolderNotWritable."""
    with translate_errors():
        going = [folder for folder in data_folder.glob(f"*{GOING}") if NEUTRAL_ID.fullmatch(folder.stem) and folder.is_dir()]
    for folder in going:
        _finish(VaultPaths(folder.with_suffix("")))


def _finish(paths: VaultPaths) -> None:
    gone = VaultPaths(paths.erased)
    with translate_errors():
        # Without its slots the rest is noise for everybody but who has the paper code.
        for slots in (gone.slots, gone.slots_copy):
            slots.unlink(missing_ok=True)
        for left in _all_of(paths):
            if left.is_dir():
                shutil.rmtree(left)
            else:
                left.unlink(missing_ok=True)
        shutil.rmtree(paths.erased)


def _all_of(paths: VaultPaths) -> Iterator[Path]:
    """Yield what lies beside the folder; the lock goes last, so that nobody else comes in between."""
    yield from (previous.folder for previous in previous_stores(paths))
    yield from (paths.building, paths.ready, paths.backups, paths.name, paths.knock, paths.lock)
