"""Core statements that several repositories use."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, bindparam, func, literal_column, select
from sqlalchemy.dialects.sqlite import Insert, insert

from peercoach_desktop.store.tables import SESSION

SESSION_TIME: ColumnElement[str] = func.coalesce(SESSION.c.started, SESSION.c.planned, SESSION.c.changed, "9999")
"""When a session is, as far as known; one without any time is the newest."""

SESSION_ORDER: tuple[ColumnElement[Any], ...] = (SESSION_TIME, literal_column("session.rowid"))
"""Sessions oldest first."""

NEWEST_FIRST: tuple[ColumnElement[Any], ...] = (SESSION_TIME.desc(), literal_column("session.rowid").desc())

_IDS = select(SESSION.c.id).order_by(*SESSION_ORDER)

_ONE = SESSION.alias("one")

# Made once: it is asked several times for each page of a talk.
_IDS_BESIDE = _IDS.where(SESSION.c.trajectory_id == select(_ONE.c.trajectory_id).where(_ONE.c.id == bindparam("session")).scalar_subquery())


def upsert(table: Table, keys: tuple[str, ...], *columns: str, same: tuple[str, ...] = ()) -> Insert:
    """Return the statement that inserts a row, or sets `columns` of the row that has the same `keys`.

    A row that differs in one of the columns `same` is left alone; the row count is then 0.
    """
    # Not INSERT OR REPLACE: that would delete the row first, and with it all that belongs to it.
    statement = insert(table)
    return statement.on_conflict_do_update(
        index_elements=keys,
        set_={column: statement.excluded[column] for column in columns},
        where=and_(*(table.c[column] == statement.excluded[column] for column in same)) if same else None,
    )


def sessions_of(core: Connection, trajectory_id: str) -> list[str]:
    """Return the ids of the sessions of a trajectory, oldest first."""
    return list(core.scalars(_IDS.where(SESSION.c.trajectory_id == trajectory_id)))


def sessions_until(core: Connection, session_id: str) -> list[str]:
    """Return the ids of the sessions of the same trajectory up to and with this one, oldest first; none if there is no such session."""
    ids = list(core.scalars(_IDS_BESIDE, {"session": session_id}))
    return ids[: ids.index(session_id) + 1] if ids else []
