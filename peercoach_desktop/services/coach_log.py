"""The log of the coach: something learned, an obstacle of a peer, a story of the coach's own. For the coach alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.coach_log import LogEntry
from peercoach_desktop.domain.codec import to_plain
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Form, Pack
from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.values import Value, is_filled
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.store.store import Store

LOG_PACK = "coach_log"
_MOST = 500


class CoachLog:
    """Reads and keeps the entries. Nothing of it is on any paper or in the file of a peer."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock

    @property
    def pack(self) -> Pack:
        """The kinds of entry, with their words."""
        return self._library.pack(LOG_PACK)

    def form(self, kind: str) -> Form | None:
        """Return what an entry of `kind` asks; None for a kind of a newer program."""
        return {form.id: form for form in self.pack.forms}.get(kind)

    # -- writing ------------------------------------------------------------------------------

    def begin(self, kind: str, peer_id: str | None = None) -> LogEntry:
        """Return a new entry of today. It is kept from its first answer on."""
        import uuid  # the first page only reads; this would load much with it

        now = self._clock()
        return LogEntry(str(uuid.uuid4()), kind, now.date(), now, peer_id)

    def answer(self, entry: LogEntry, field: Field, value: Value) -> LogEntry:
        """Keep an answer and return the entry as it is now."""
        answers = {**entry.answers, field.id: to_plain(value)}
        if not is_filled(value):
            del answers[field.id]
        return self._keep(replace(entry, answers=answers))

    def date(self, entry: LogEntry, day: date) -> LogEntry:
        """Keep another day and return the entry as it is now."""
        return self._placed(replace(entry, day=day))

    def about(self, entry: LogEntry, peer_id: str | None) -> LogEntry:
        """Keep whom an entry is about and return it as it is now."""
        return self._placed(replace(entry, peer_id=peer_id))

    def remove(self, entry: LogEntry) -> None:
        """Take an entry away. Raises StoreError."""
        self._store.writer.flush()
        self._store.coach_log.remove(entry.id)

    def put_back(self, entry: LogEntry) -> None:
        """Keep an entry again that was taken away. Raises StoreError."""
        self._store.coach_log.put(entry)

    def flush(self) -> None:
        """Save at once what is still on its way. Raises StoreError."""
        self._store.writer.flush()

    # -- reading ------------------------------------------------------------------------------

    def entries(self, kind: str = "") -> tuple[LogEntry, ...]:
        """Return the entries of a kind, or all (""), the latest first. Those of a kind that is not known stay in the store, unseen."""
        self._store.writer.flush()
        return tuple(entry for entry in self._store.coach_log.all() if self.form(entry.kind) and kind in ("", entry.kind))

    def open_ones(self) -> tuple[LogEntry, ...]:
        """Return what is still to be talked about, the oldest first; read with the driver alone, for the first page."""
        self._store.writer.flush()
        return tuple(reversed([entry for entry in self._store.today.log(_MOST) if self._is_open(entry)]))

    def peers(self) -> tuple[Peer, ...]:
        """Return whom an entry may be about, by name."""
        peers = (summary.peer for summary in self._store.people.peers())
        return tuple(sorted(peers, key=lambda peer: peer.first_name.casefold()))

    def names(self, entries: Iterable[LogEntry]) -> dict[str, str]:
        """Return the first names of whom `entries` are about, by id."""
        wanted = {entry.peer_id for entry in entries if entry.peer_id}
        return {peer_id: self._store.people.peer(peer_id).first_name for peer_id in wanted}

    def _is_open(self, entry: LogEntry) -> bool:
        form = self.form(entry.kind)
        return form is not None and entry.is_open(form)

    def _placed(self, entry: LogEntry) -> LogEntry:
        """Keep a day or a person, once anything was answered."""
        return self._keep(entry) if entry.answers else entry

    def _keep(self, entry: LogEntry) -> LogEntry:
        changed = replace(entry, changed=self._clock())
        self._store.writer.change(("coach_entry", changed.id), lambda store: store.coach_log.put(changed))
        return changed
