"""The log of the coach."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select

from peercoach_desktop.domain.coach_log import LogEntry, newest_first
from peercoach_desktop.store.columns import day_of, day_text, json_of, json_text, time_of, time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import COACH_ENTRY

_PUT = upsert(COACH_ENTRY, ("id",), "peer_id", "day", "changed", "answers")


class CoachLogRows:
    """Entries of all kinds. Those about a peer go with that peer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, entry: LogEntry) -> None:
        """Keep an entry as it is now. Of what kind it is never changes."""
        row = {
            "id": entry.id,
            "kind": entry.kind,
            "peer_id": entry.peer_id,
            "day": day_text(entry.day),
            "changed": time_text(entry.changed),
            "answers": json_text(dict(entry.answers)),
        }
        with self._database.writing() as core:
            core.execute(_PUT, row)

    def remove(self, entry_id: str) -> None:
        """Take an entry away."""
        with self._database.writing() as core:
            core.execute(delete(COACH_ENTRY).where(COACH_ENTRY.c.id == entry_id))

    def all(self) -> list[LogEntry]:
        """Return all entries, the latest first."""
        with self._database.reading() as core:
            return newest_first(_entry(row) for row in core.execute(select(COACH_ENTRY)).all())


def _entry(row: Any) -> LogEntry:
    day, changed = day_of(row.day), time_of(row.changed)
    assert day is not None
    assert changed is not None
    return LogEntry(row.id, row.kind, day, changed, row.peer_id, json_of(row.answers))
