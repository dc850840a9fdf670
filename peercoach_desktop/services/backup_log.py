"""Which backups were made and where: what an erase receipt names, and when one was last proven on another device."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peercoach_desktop.services.settings import MADE_BACKUPS
from peercoach_desktop.store.store import Store

if TYPE_CHECKING:
    from peercoach_desktop.store.proof import Proof

_KEPT = 400


@dataclass(frozen=True)
class MadeBackup:
    """A backup that was proven when it was made. `elsewhere`: on another device than the store."""

    path: Path
    made: datetime
    elsewhere: bool

    @property
    def in_reach(self) -> bool:
        """Whether the file is there now."""
        try:
            return self.path.is_file()
        except OSError:
            return False


class BackupLog:
    """The list of backups of the open store, kept in the store itself. Files that were thinned out are taken off."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[MadeBackup, ...]:
        """Return the backups, oldest first, also those whose place is out of reach."""
        kept = self._store.settings.get(MADE_BACKUPS, [])
        return tuple(MadeBackup(Path(line["path"]), datetime.fromisoformat(line["made"]), line["elsewhere"]) for line in kept)

    def add(self, proof: Proof) -> MadeBackup:
        """Write down a backup that was just proven."""
        made = MadeBackup(proof.path, proof.made, on_another_device(proof.path, self._store.paths.folder))
        self._put([*(line for line in self.all() if line.path != made.path), made])
        return made

    def forget(self, paths: set[Path]) -> None:
        """Take off backups that are gone for good."""
        self._put([line for line in self.all() if line.path not in paths])

    def proven_elsewhere(self) -> datetime | None:
        """Return when a backup was last proven on another device than the store's, or None."""
        return max((line.made for line in self.all() if line.elsewhere), default=None)

    def _put(self, lines: list[MadeBackup]) -> None:
        self._store.settings.put(MADE_BACKUPS, [_plain(line) for line in lines[-_KEPT:]])


def on_another_device(path: Path, store_folder: Path) -> bool:
    """Return whether a file lies on another device than the store, as far as the system can tell."""
    return path.parent.stat().st_dev != store_folder.stat().st_dev


def _plain(line: MadeBackup) -> dict[str, Any]:
    return {"path": str(line.path), "made": line.made.isoformat(), "elsewhere": line.elsewhere}
