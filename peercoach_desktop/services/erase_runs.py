"""Erasing from beginning to end: the dossier, the automatic backups that held it, and the receipt of what is left elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.document import Document
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.automatic_backups import AutomaticBackups
from peercoach_desktop.services.backup_log import BackupLog
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.erasing import EraseReceipt, EraseService
from peercoach_desktop.services.printing import report_words
from peercoach_desktop.store.store import Store


class EraseRuns:
    """Does the whole of it; call each from a thread. What was erased cannot be taken back."""

    def __init__(self, store: Store, erasing: EraseService, backups: AutomaticBackups) -> None:
        self._store = store
        self._erasing = erasing
        self._backups = backups

    def peer(self, peer_id: str) -> EraseReceipt:
        """Erase everything about a peer. Raises KeyError if unknown, and StoreError."""
        return self._with_backups(lambda: self._erasing.erase_peer(peer_id))

    def trajectory(self, trajectory_id: str) -> EraseReceipt:
        """Erase one trajectory; with the last one of a peer the peer goes too. Raises KeyError if unknown, and StoreError."""
        peer_id = self._store.people.trajectory(trajectory_id).peer_id
        if len(self._store.people.trajectories_of(peer_id)) == 1:
            return self.peer(peer_id)
        return self._with_backups(lambda: self._erasing.erase_trajectory(trajectory_id))

    def meeting(self, meeting_id: str) -> EraseReceipt:
        """Erase one meeting of a learning group. Raises KeyError if unknown, and StoreError."""
        return self._with_backups(lambda: self._erasing.erase_meeting(meeting_id))

    def everything(self, access: Access) -> EraseReceipt:
        """Erase the whole store with its own backups. All that has it open must have let go of it. Raises StoreError."""
        receipt = self._erasing.receipt_of_all()
        access.erase_store()
        return _still_there(receipt)

    def _with_backups(self, erase: Callable[[], EraseReceipt]) -> EraseReceipt:
        receipt = erase()
        self._backups.renew()
        listed = {line.path for line in BackupLog(self._store).all()}
        left = tuple(line for line in receipt.in_reach if line.path in listed)
        return _still_there(replace(receipt, in_reach=left))


def _still_there(receipt: EraseReceipt) -> EraseReceipt:
    """Return the receipt without the copies and folders that are gone by now."""
    return replace(
        receipt,
        in_reach=tuple(line for line in receipt.in_reach if line.in_reach),
        previous=tuple(folder for folder in receipt.previous if folder.is_dir()),
    )


def receipt_document(receipt: EraseReceipt, library: Library, clock: Clock, language: str) -> Document:
    """Return the receipt on paper; there may be no store any more when it is made."""
    from peercoach_desktop.reports.erase_receipt import Copy, Erasure, erase_receipt

    erasure = Erasure(
        kind=receipt.kind.value if receipt.kind else "store",
        erased=receipt.erased,
        sessions=receipt.counts.sessions,
        answers=receipt.counts.answers,
        out_of_reach=tuple(Copy(str(line.path), line.made) for line in receipt.out_of_reach),
        in_reach=tuple(Copy(str(line.path), line.made) for line in receipt.in_reach),
        previous=tuple(str(folder) for folder in receipt.previous),
    )
    return erase_receipt(erasure, report_words(library, clock, language))
