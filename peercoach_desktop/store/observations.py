"""Observations with a checklist: levels and notes per point."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from peercoach_desktop.domain.records import ItemNote, Mark, Observation, Rater, RatingLevel
from peercoach_desktop.store.columns import exact_time_text, moment_of
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import ITEM_NOTE, MARK, OBSERVATION

_PUT_MARK = upsert(MARK, ("session_id", "item_id", "rater"), "level", "at")
_PUT_NOTE = upsert(ITEM_NOTE, ("session_id", "item_id"), "seen", "reading")


class Observations:
    """The observation of each session. Its checklist, context, position and time are written through `Bound`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, session_id: str) -> Observation:
        """Return the observation of a session; an empty one where nothing was filled in."""
        with self._database.reading() as core:
            row = core.execute(select(OBSERVATION).where(OBSERVATION.c.session_id == session_id)).one_or_none()
            marks = core.execute(select(MARK).where(MARK.c.session_id == session_id)).all()
            notes = core.execute(select(ITEM_NOTE).where(ITEM_NOTE.c.session_id == session_id)).all()
        return Observation(
            session_id,
            checklist=row.checklist if row else "",
            context=row.context if row else "",
            position=row.position if row else "",
            when=moment_of(row.moment) if row else None,
            marks={(mark.item_id, Rater(mark.rater)): Mark(RatingLevel(mark.level), datetime.fromisoformat(mark.at)) for mark in marks},
            notes={note.item_id: ItemNote(note.seen, note.reading) for note in notes},
        )

    def mark(self, session_id: str, item_id: str, rater: Rater, level: RatingLevel | None, at: datetime) -> None:
        """Keep the level that a rater gave to a point at a time (local, to the millisecond); None clears it."""
        of_point = (MARK.c.session_id == session_id, MARK.c.item_id == item_id, MARK.c.rater == rater.value)
        with self._database.writing() as core:
            if level is None:
                core.execute(delete(MARK).where(*of_point))
                return
            row = {"session_id": session_id, "item_id": item_id, "rater": rater.value, "level": level.value, "at": exact_time_text(at)}
            core.execute(_PUT_MARK, row)

    def note(self, session_id: str, item_id: str, note: ItemNote) -> None:
        """Keep what was seen at a point and what the coach makes of it; an empty note goes."""
        with self._database.writing() as core:
            if note == ItemNote():
                core.execute(delete(ITEM_NOTE).where(ITEM_NOTE.c.session_id == session_id, ITEM_NOTE.c.item_id == item_id))
            else:
                core.execute(_PUT_NOTE, {"session_id": session_id, "item_id": item_id, "seen": note.seen, "reading": note.reading})
