"""The stores that were replaced by a restore: kept for a while, then removed."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from peercoach_desktop.store.errors import translate_errors
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.restore import PREVIOUS

KEPT = timedelta(days=30)
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d-\d{6})(-\d+)?")


@dataclass(frozen=True, order=True)
class PreviousStore:
    """A store as it stood before something took its place, and when that was (local time)."""

    replaced: datetime
    folder: Path


def previous_stores(paths: VaultPaths) -> tuple[PreviousStore, ...]:
    """Return the kept predecessors of a store, oldest first."""
    start = f"{PREVIOUS}-{paths.folder.name}-"
    with translate_errors():
        folders = [folder for folder in paths.folder.parent.glob(f"{start}*") if folder.is_dir()]
    stamped = ((_STAMP.fullmatch(folder.name.removeprefix(start)), folder) for folder in folders)
    return tuple(sorted(PreviousStore(datetime.strptime(stamp[1], "%Y-%m-%d-%H%M%S"), folder) for stamp, folder in stamped if stamp))


def remove_previous(paths: VaultPaths, before: datetime) -> tuple[PreviousStore, ...]:
    """Remove the predecessors that were replaced before `before`, and return them. Raises FolderNotWritable."""
    old = tuple(previous for previous in previous_stores(paths) if previous.replaced < before)
    with translate_errors():
        for previous in old:
            shutil.rmtree(previous.folder)
    return old
