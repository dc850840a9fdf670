"""Erasing one peer, one trajectory or one meeting for real, with a receipt of what is out of reach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from peercoach_desktop.services.backup_log import BackupLog, MadeBackup
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.settings import CoachSettings
from peercoach_desktop.store.counts import Counts
from peercoach_desktop.store.erase_list import Erasable
from peercoach_desktop.store.previous import previous_stores
from peercoach_desktop.store.store import Store


@dataclass(frozen=True)
class EraseReceipt:
    """What was erased and when, without a name. It holds nothing that leads back to the peer, so it can be kept.

    `out_of_reach` are backups that still hold the dossier in places that are not connected: the coach destroys those. `in_reach`
    are the same in places that are: `AutomaticBackups.renew` replaces them. Either of them loses the dossier again when it is put
    back here. `previous` are folders of stores that were replaced by a restore; they go within 30 days.
    """

    kind: Erasable | None
    erased: datetime
    counts: Counts
    out_of_reach: tuple[MadeBackup, ...]
    in_reach: tuple[MadeBackup, ...]
    previous: tuple[Path, ...] = ()


class EraseService:
    """Erases dossiers. What was erased cannot be taken back: ask first, and show `preview`."""

    def __init__(self, store: Store, settings: CoachSettings, clock: Clock) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock

    def preview(self) -> tuple[MadeBackup, ...]:
        """Return the backups that would still hold what is erased now, out of reach or not."""
        return BackupLog(self._store).all()

    def erase_peer(self, peer_id: str) -> EraseReceipt:
        """Erase a peer with every trajectory, session, record, wording and choice. Raises KeyError if unknown, and StoreError."""
        return self._erase(Erasable.PEER, peer_id)

    def erase_trajectory(self, trajectory_id: str) -> EraseReceipt:
        """Erase one trajectory; the peer's name and the other trajectories stay. Raises KeyError if unknown, and StoreError."""
        return self._erase(Erasable.TRAJECTORY, trajectory_id)

    def erase_meeting(self, meeting_id: str) -> EraseReceipt:
        """Erase one meeting of a learning group with its moments. Raises KeyError if unknown, and StoreError."""
        return self._erase(Erasable.GROUP_MEETING, meeting_id)

    def receipt_of_all(self) -> EraseReceipt:
        """Return the receipt for erasing the whole store; take it before `Access.erase_store`, which leaves nothing to ask."""
        return self._receipt(None, self._store.counts())

    def _erase(self, kind: Erasable, dossier_id: str) -> EraseReceipt:
        self._store.writer.flush()
        self._settings.keep_window_place({})  # it may point at what goes
        return self._receipt(kind, self._store.erasing.erase(kind, dossier_id, self._clock().date()))

    def _receipt(self, kind: Erasable | None, counts: Counts) -> EraseReceipt:
        made = BackupLog(self._store).all()
        return EraseReceipt(
            kind=kind,
            erased=self._clock(),
            counts=counts,
            out_of_reach=tuple(line for line in made if not line.in_reach),
            in_reach=tuple(line for line in made if line.in_reach),
            previous=tuple(previous.folder for previous in previous_stores(self._store.paths)),
        )
