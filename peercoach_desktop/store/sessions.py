"""The sessions themselves: what they are, how far they are and where the coach was."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, select, update

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.sessions import Place, Session, SessionState, Source
from peercoach_desktop.store.columns import json_of, json_text, time_of, time_text
from peercoach_desktop.store.counts import ANSWERS_OF_SESSION
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import NEWEST_FIRST, sessions_until, upsert
from peercoach_desktop.store.tables import ANSWER, ASKED_QUESTION, SESSION

_ALL = select(SESSION)
_PUT = upsert(SESSION, ("id",), *(column.name for column in SESSION.c if column.name != "id"))

# Made once: each saved answer touches its session.
_TOUCH = update(SESSION).where(SESSION.c.id == bindparam("session")).values(changed=bindparam("at"))

# Made once too: the questions beside a page look back at what was said before.
_EARLIER = (
    select(ANSWER.c.value, SESSION)
    .join(SESSION, SESSION.c.id == ANSWER.c.session_id)
    .where(ANSWER.c.field_id == bindparam("field"), SESSION.c.id.in_(bindparam("earlier", expanding=True)))
    .order_by(*NEWEST_FIRST)
)


class Sessions:
    """The sessions by id. Adding one that is there already sets it to what was given."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, session: Session) -> None:
        """Keep a new session of a known trajectory."""
        with self._database.writing() as core:
            core.execute(_PUT, _values(session))

    def update(self, session: Session) -> None:
        """Set all that is known of a session, its place and seconds included; one that is gone stays gone."""
        self._set(session.id, _values(session))

    def get(self, session_id: str) -> Session:
        """Return a session. Raises KeyError if there is none with this id."""
        with self._database.reading() as core:
            row = core.execute(_ALL.where(SESSION.c.id == session_id)).one_or_none()
        if row is None:
            raise KeyError(session_id)
        return session_of(row)

    def of_trajectory(self, trajectory_id: str) -> tuple[Session, ...]:
        """Return the sessions of a trajectory, newest first."""
        return self._read(_ALL.where(SESSION.c.trajectory_id == trajectory_id).order_by(*NEWEST_FIRST))

    def open(self) -> tuple[Session, ...]:
        """Return the sessions that are not finished, the one changed last first."""
        return self._read(_ALL.where(SESSION.c.state == SessionState.OPEN.value).order_by(SESSION.c.changed.desc()))

    def latest(self, limit: int) -> tuple[Session, ...]:
        """Return the sessions changed last, at most `limit`."""
        return self._read(_ALL.order_by(SESSION.c.changed.desc()).limit(limit))

    def move(self, session_id: str, place: Place) -> None:
        """Keep where the coach is."""
        values = {"place_step": place.step, "place_page": place.page, "place_field": place.field, "place_cursor": place.cursor}
        self._set(session_id, values)

    def touch(self, session_id: str, at: datetime) -> None:
        """Keep when the session was last changed (local time)."""
        with self._database.writing() as core:
            core.execute(_TOUCH, {"session": session_id, "at": time_text(at)})

    def set_elapsed(self, session_id: str, seconds: int) -> None:
        """Keep how many seconds the session clock counted."""
        self._set(session_id, {"elapsed": seconds})

    def remove_if_empty(self, session_id: str) -> bool:
        """Remove a session in which nothing was filled in or asked; returns whether it was empty and is gone. Save what waits first."""
        with self._database.writing() as core:
            asked = select(ASKED_QUESTION.c.question_id).where(ASKED_QUESTION.c.session_id == session_id).limit(1)
            if core.exec_driver_sql(ANSWERS_OF_SESSION, {"session_id": session_id}).scalar_one() or core.scalar(asked):
                return False
            core.execute(delete(SESSION).where(SESSION.c.id == session_id))
        return True

    def earlier_values(self, session_id: str, field_id: str) -> list[tuple[Session, Any]]:
        """Return the answers to a field in the earlier sessions of the trajectory, newest first, as plain JSON data."""
        with self._database.reading() as core:
            earlier = sessions_until(core, session_id)[:-1]
            if not earlier:
                return []
            rows = core.execute(_EARLIER, {"field": field_id, "earlier": earlier}).all()
        return [(session_of(row), json_of(row.value)) for row in rows]

    def talk_number(self, session_id: str) -> int:
        """Return which talk of its trajectory a session is, counting from 1."""
        with self._database.reading() as core:
            return max(len(sessions_until(core, session_id)), 1)

    def _set(self, session_id: str, values: dict[str, Any]) -> None:
        with self._database.writing() as core:
            core.execute(update(SESSION).where(SESSION.c.id == session_id), values)

    def _read(self, statement: Select[Any]) -> tuple[Session, ...]:
        with self._database.reading() as core:
            return tuple(session_of(row) for row in core.execute(statement).all())


def session_of(row: Row[Any]) -> Session:
    """Return the session in a row with all columns of its table."""
    return Session(
        id=row.id,
        trajectory_id=row.trajectory_id,
        kind=row.kind,
        state=SessionState(row.state),
        steps=tuple(Step(step, form, None if pages is None else tuple(pages)) for step, form, pages in json_of(row.steps)),
        packs=json_of(row.packs),
        planned=time_of(row.planned),
        started=time_of(row.started),
        ended=time_of(row.ended),
        elapsed=row.elapsed,
        model=row.model,
        source=Source(row.source),
        place=Place(row.place_step, row.place_page, row.place_field, row.place_cursor),
        done_steps=tuple(json_of(row.done_steps)),
        changed=time_of(row.changed),
    )


def _values(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "trajectory_id": session.trajectory_id,
        "kind": session.kind,
        "state": session.state.value,
        "planned": time_text(session.planned),
        "started": time_text(session.started),
        "ended": time_text(session.ended),
        "changed": time_text(session.changed),
        "elapsed": session.elapsed,
        "model": session.model,
        "source": session.source.value,
        "place_step": session.place.step,
        "place_page": session.place.page,
        "place_field": session.place.field,
        "place_cursor": session.place.cursor,
        "steps": json_text([[step.id, step.form, step.pages] for step in session.steps]),
        "packs": json_text(dict(session.packs)),
        "done_steps": json_text(session.done_steps),
    }
