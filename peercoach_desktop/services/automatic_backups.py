"""Backups that make themselves: after each session and once a day, beside the store and in a second place."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.services.backup_log import BackupLog, on_another_device
from peercoach_desktop.services.backups import BackupService
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.settings import SECOND_PLACE
from peercoach_desktop.store.errors import StoreError, translate_errors
from peercoach_desktop.store.store import Store

if TYPE_CHECKING:  # Today asks how backups stand; what makes them is loaded with the first round
    from peercoach_desktop.store.own_backups import OwnBackup
    from peercoach_desktop.store.proof import Proof

LATE = timedelta(days=7)
Progress = Callable[[float], bool]


@dataclass(frozen=True)
class FailedPlace:
    """A folder where no backup could be made, and why. The others were made all the same."""

    place: Path
    error: StoreError


@dataclass(frozen=True)
class BackupRun:
    """What came of a round: backups that were proven, places that failed, and files that were thinned out."""

    proofs: tuple[Proof, ...] = ()
    failed: tuple[FailedPlace, ...] = ()
    removed: tuple[Path, ...] = ()


@dataclass(frozen=True)
class BackupState:
    """What Today shows: the second place and whether it is there now, and when a backup was last proven on another device.

    `is_late`: for a week no backup was proven on another device; the line is then amber.
    """

    second_place: Path | None
    is_connected: bool
    proven_elsewhere: datetime | None
    is_late: bool


class AutomaticBackups:
    """Makes, proves and thins backups of the open store. Call it from a background thread: saving goes on meanwhile."""

    def __init__(self, store: Store, backups: BackupService, clock: Clock) -> None:
        self._store = store
        self._backups = backups
        self._clock = clock
        self._log = BackupLog(store)

    @property
    def own_place(self) -> Path:
        """The folder beside the store."""
        return self._store.paths.backups

    @property
    def second_place(self) -> Path | None:
        """The folder that the coach chose, such as a stick; None until then."""
        chosen = self._store.settings.get(SECOND_PLACE)
        return Path(chosen) if chosen else None

    def choose_second_place(self, folder: Path | None) -> bool:
        """Keep the second place (None: no longer one); returns whether it is on another device than the store.

        Raises FolderNotWritable or DiskFull, then the place stays what it was.
        """
        if folder is not None:
            with translate_errors():
                elsewhere = on_another_device(folder / "_", self._store.paths.folder)
            from peercoach_desktop.store.files import require_writable

            require_writable(folder)
        self._store.settings.put(SECOND_PLACE, None if folder is None else str(folder.absolute()))
        return folder is not None and elsewhere

    def state(self) -> BackupState:
        """Return what Today shows."""
        place, proven, now = self.second_place, self._log.proven_elsewhere(), self._clock()
        return BackupState(place, place is not None and place.is_dir(), proven, proven is None or now - proven >= LATE)

    def is_due(self) -> bool:
        """Return whether the daily round is still to come: a place that is there has no proven backup of today."""
        today = self._clock().date()
        done = {line.path.parent for line in self._log.all() if line.made.date() == today and line.in_reach}
        place = self.second_place
        return self.own_place not in done or (place is not None and place.is_dir() and place not in done)

    def daily(self, progress: Progress | None = None) -> BackupRun:
        """Make the round of today where it is due; an empty result where it is not."""
        return self.run(progress) if self.is_due() else BackupRun()

    def run(self, progress: Progress | None = None) -> BackupRun:
        """Make a backup in each place, as after a session: proven first, then older ones are thinned out. Never raises StoreError."""
        proofs, failed, removed = [], [], []
        for place in self._places():
            try:
                proofs.append(self._make(place, progress))
            except StoreError as error:
                failed.append(FailedPlace(place, error))
            else:
                removed += self._thin(place, self._outlived)
        self._log.forget(set(removed))
        return BackupRun(tuple(proofs), tuple(failed), tuple(removed))

    def renew(self) -> BackupRun:
        """Make new backups, and remove the automatic ones from before wherever a new one is proven. For after erasing or a new key.

        Predecessors kept by a restore go too. Backups that the coach made by hand stay: the erase receipt names them.
        """
        begun = self._clock()
        run = self.run()
        removed = [path for proof in run.proofs for path in self._thin(proof.path.parent, _all_but(proof.path))]
        self._log.forget(set(removed))
        if run.proofs:
            from peercoach_desktop.store.previous import remove_previous

            remove_previous(self._store.paths, begun)
        return BackupRun(run.proofs, run.failed, (*run.removed, *removed))

    def _places(self) -> list[Path]:
        second = self.second_place
        return [self.own_place] if second is None or second == self.own_place else [self.own_place, second]

    def _make(self, place: Path, progress: Progress | None) -> Proof:
        from peercoach_desktop.store.own_backups import free_name, sweep_own

        with translate_errors():
            if place == self.own_place:
                place.mkdir(mode=0o700, exist_ok=True)
        sweep_own(place, self._store.paths)
        made = self._clock().replace(microsecond=0)
        return self._backups.make(free_name(place, self._store.paths, made), progress, made=made)

    def _thin(self, place: Path, outlived: Callable[[tuple[OwnBackup, ...]], list[OwnBackup]]) -> list[Path]:
        """Remove what is outlived and return it; what cannot be removed now waits for the next round."""
        from peercoach_desktop.store.own_backups import own_backups

        removed = []
        with contextlib.suppress(StoreError):
            for backup in outlived(own_backups(place, self._store.paths, self._store.erasing.vaults())):
                with translate_errors():
                    backup.path.unlink()
                removed.append(backup.path)
        return removed

    def _outlived(self, found: tuple[OwnBackup, ...]) -> list[OwnBackup]:
        from peercoach_desktop.domain.backup_rota import kept

        stay = kept((backup.made for backup in found), self._clock())
        return [backup for backup in found if backup.made not in stay]


def _all_but(path: Path) -> Callable[[tuple[OwnBackup, ...]], list[OwnBackup]]:
    return lambda found: [backup for backup in found if backup.path != path]
