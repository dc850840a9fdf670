"""The one backup file, and when one was last proved to be restorable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.services.backup_log import BackupLog
from peercoach_desktop.services.settings import LAST_BACKUP
from peercoach_desktop.store.counts import Counts
from peercoach_desktop.store.store import Store

if TYPE_CHECKING:
    from peercoach_desktop.store.proof import Proof


@dataclass(frozen=True)
class LastBackup:
    """The newest backup that was opened again and compared."""

    path: Path
    made: datetime
    counts: Counts


class BackupService:
    """Makes backups of the open store. Verifying and restoring need no open store: see `store.backup`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def make(self, target: Path, progress: Callable[[float], bool] | None = None, *, made: datetime | None = None) -> Proof:
        """Write one backup file to `target` and prove it. `progress` gets 0.0–1.0 and returns False to stop; `made` is the time of it.

        Raises StoreError; then nothing new stands at `target` and the last proven backup stays what it was.
        """
        from peercoach_desktop.store.backup import write_backup

        self._store.writer.flush()
        proof = write_backup(self._store, target, progress, made=made)
        BackupLog(self._store).add(proof)
        counts = [proof.counts.peers, proof.counts.sessions, proof.counts.answers]
        self._store.settings.put(LAST_BACKUP, {"path": str(proof.path), "made": proof.made.isoformat(), "counts": counts})
        return proof

    def last(self) -> LastBackup | None:
        """Return the newest proven backup, or None if there is none yet."""
        kept = self._store.settings.get(LAST_BACKUP)
        if not kept:
            return None
        return LastBackup(Path(kept["path"]), datetime.fromisoformat(kept["made"]), Counts(*kept["counts"]))
