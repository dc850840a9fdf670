"""Handing a trajectory to another coach or another laptop, in one encrypted file, with the yes of the peer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.domain.consent import HAND_OVER, Consent
from peercoach_desktop.domain.hand_over import Comparison, Side
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.records import read_record
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store import handover_format, passphrase
from peercoach_desktop.store.errors import DamagedStore
from peercoach_desktop.store.files import write_safely
from peercoach_desktop.store.store import Store

ENDING = ".overdracht"


@dataclass(frozen=True)
class Incoming:
    """A file that was opened, and how it compares to what is here. Nothing of it is in the store yet."""

    made: datetime
    comparison: Comparison
    data: Any


class HandingOver:
    """Gives and takes trajectories."""

    def __init__(self, store: Store, shelf: Shelf, clock: Clock) -> None:
        self._store = store
        self._shelf = shelf
        self._clock = clock

    def record_answer(self, trajectory_id: str, *, given: bool, said_by: str) -> Consent:
        """Write down whether the peer agrees that the trajectory goes to another coach; a no stays on record too."""
        consent = Consent(HAND_OVER, given, said_by.strip(), self._clock())
        self._store.consents.add(trajectory_id, consent)
        return consent

    def may_give(self, trajectory_id: str) -> bool:
        """Return whether the latest answer of the peer is a yes."""
        answers = [consent for consent in self._store.consents.of_trajectory(trajectory_id) if consent.purpose == HAND_OVER]
        return bool(answers) and answers[-1].given

    def give(self, trajectory_id: str, target: Path, secret: str) -> None:
        """Write a trajectory with its packs to `target`, and open it again to prove it.

        Raises ValueError without the yes of the peer, PassphraseRefused, DiskFull, FolderNotWritable, NotEnoughMemory.
        """
        if not self.may_give(trajectory_id):
            raise ValueError("the peer did not agree")
        passphrase.check(secret)
        self._store.writer.flush()
        data = self._store.handover.give(trajectory_id)
        write_safely(target, handover_format.encode(data, secret, self._clock()))
        if handover_format.unlock(handover_format.read(target), secret) != data:
            raise DamagedStore("the file differs from what was handed over")

    def look(self, file: Path, secret: str) -> Incoming:
        """Open a file and compare it; nothing is written. Raises WrongPassphrase, DamagedStore, NotOurs, NewerVersion, NoStore."""
        read = handover_format.read(file)
        data = handover_format.unlock(read, secret)
        self._store.writer.flush()
        return Incoming(read.made, self._store.handover.compare(data), data)

    def take(self, incoming: Incoming, choices: Mapping[str, Side] | None = None) -> Comparison:
        """Merge a file that was looked at; all or nothing. Doing it again changes nothing.

        `choices` gives the side per id for each of the conflicts. Raises ValueError if one is missing or it was erased here, and
        DamagedStore if anything in it cannot be read back.
        """
        self._store.writer.flush()
        with self._store.transaction():
            compared = self._store.handover.take(incoming.data, choices or {})
            self._read_back(incoming.data["trajectory"]["id"])
        return compared

    def _read_back(self, trajectory_id: str) -> None:
        try:
            records = self._store.records
            records.agreements(trajectory_id), records.goals(trajectory_id), records.progress(trajectory_id)
            for session in self._store.sessions.of_trajectory(trajectory_id):
                read_record(self._store, self._shelf, session.id)
            for result in self._store.inventories.of(self._store.people.trajectory(trajectory_id).peer_id):
                self._shelf.pack(result.pack_id, {result.pack_id: result.pack_number})
            self._store.people.peers()
        except (PackError, ValueError, KeyError, TypeError, AttributeError, IndexError, AssertionError):
            raise DamagedStore("what was handed over cannot be read") from None
