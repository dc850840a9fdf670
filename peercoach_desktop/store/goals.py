"""Goals: each session shows the wording it left behind, later sessions the latest one until they change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.records import Goal, ProgressPoint
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.domain.values import Value
from peercoach_desktop.store.bound_parts import moment_part, number_part, text_part
from peercoach_desktop.store.columns import day_of
from peercoach_desktop.store.statements import SESSION_ORDER, sessions_until, upsert
from peercoach_desktop.store.tables import GOAL, GOAL_VERSION, PROGRESS_POINT, SESSION

_PARTS = {
    "text": text_part("text"),
    "visible_when": text_part("visible_when"),
    "baseline": number_part("baseline"),
    "target": number_part("target"),
    "first_step": text_part("first_step"),
    "review_date": moment_part("review_date"),
}
_PROGRESS = "progress"
_PUT_PROGRESS = upsert(PROGRESS_POINT, ("goal_id", "session_id"), "day", "value")


class GoalRecord:
    """The goal of a session: the newest that the session worded itself, else the newest of the sessions before it."""

    names = frozenset({*_PARTS, _PROGRESS})

    def read(self, core: Connection, session: Session, fields: Mapping[str, Field]) -> dict[str, Value]:
        """Return the goal as the session shows it."""
        shown = _shown(core, session.id)
        values: dict[str, Value] = {name: _PARTS[name].of(shown) if shown else None for name in fields if name != _PROGRESS}
        if _PROGRESS in fields:
            values[_PROGRESS] = _progress(core, session.id, shown.goal_id) if shown else None
        return values

    def write(self, core: Connection, session: Session, name: str, value: Value) -> None:
        """Change the goal from this session on. A goal is made when its first value is written."""
        shown = _shown(core, session.id)
        if name == _PROGRESS:
            _write_progress(core, session, shown, value)
            return
        columns = _PARTS[name].values(value)
        if (_PARTS[name].of(shown) if shown else None) == (value or None):
            return
        goal_id = _own_version(core, session, shown)
        of_session = (GOAL_VERSION.c.goal_id == goal_id, GOAL_VERSION.c.session_id == session.id)
        core.execute(update(GOAL_VERSION).where(*of_session), columns)
        _drop_if_blank(core, goal_id)


def goals(core: Connection, session_ids: Sequence[str]) -> tuple[Goal, ...]:
    """Return the goals worded in these sessions (oldest first), in the order in which they came up, each as worded last."""
    return tuple(_goal_of(row) for row in _latest_versions(core, session_ids))


def progress_points(core: Connection, trajectory_id: str) -> tuple[ProgressPoint, ...]:
    """Return the progress points of all goals of a trajectory, oldest session first."""
    statement = select(PROGRESS_POINT).join(SESSION, SESSION.c.id == PROGRESS_POINT.c.session_id).order_by(*SESSION_ORDER)
    rows = core.execute(statement.where(SESSION.c.trajectory_id == trajectory_id)).all()
    return tuple(ProgressPoint(row.goal_id, row.session_id, date.fromisoformat(row.day), row.value) for row in rows)


def _latest_versions(core: Connection, session_ids: Sequence[str]) -> list[Row[Any]]:
    """Return of each goal the latest version; the goal that came up first comes first."""
    place = {session_id: number for number, session_id in enumerate(session_ids)}
    statement = select(GOAL_VERSION, GOAL.c.trajectory_id, GOAL.c.position).join(GOAL, GOAL.c.id == GOAL_VERSION.c.goal_id)
    rows = core.execute(statement.where(GOAL_VERSION.c.session_id.in_(session_ids))).all()
    first: dict[str, tuple[int, int]] = {}
    latest: dict[str, Row[Any]] = {}
    for row in sorted(rows, key=lambda row: place[row.session_id]):
        first.setdefault(row.goal_id, (place[row.session_id], row.position))
        latest[row.goal_id] = row
    return sorted(latest.values(), key=lambda row: first[row.goal_id])


def _shown(core: Connection, session_id: str) -> Row[Any] | None:
    versions = _latest_versions(core, sessions_until(core, session_id))
    own = [version for version in versions if version.session_id == session_id]
    return (own or versions)[-1] if versions else None


def _own_version(core: Connection, session: Session, shown: Row[Any] | None) -> str:
    """Return the goal, with a version of this session that was copied from the one shown, or is empty."""
    if shown is None:
        goal_id = str(uuid4())
        last = core.scalar(select(func.max(GOAL.c.position)).where(GOAL.c.trajectory_id == session.trajectory_id)) or 0
        core.execute(insert(GOAL), {"id": goal_id, "trajectory_id": session.trajectory_id, "position": last + 1})
        core.execute(insert(GOAL_VERSION), {"goal_id": goal_id, "session_id": session.id})
        return goal_id
    if shown.session_id != session.id:
        columns = {column: getattr(shown, column) for part in _PARTS.values() for column in part.columns}
        core.execute(insert(GOAL_VERSION), {"goal_id": shown.goal_id, "session_id": session.id, **columns})
    return str(shown.goal_id)


def _drop_if_blank(core: Connection, goal_id: str) -> None:
    """Take a goal away again when everything in it was cleared."""
    versions = core.execute(select(GOAL_VERSION).where(GOAL_VERSION.c.goal_id == goal_id)).all()
    written = any(part.of(version) is not None for version in versions for part in _PARTS.values())
    scaled = core.scalar(select(func.count()).where(PROGRESS_POINT.c.goal_id == goal_id))
    if not written and not scaled:
        core.execute(delete(GOAL).where(GOAL.c.id == goal_id))


def _progress(core: Connection, session_id: str, goal_id: str) -> int | None:
    of_point = (PROGRESS_POINT.c.goal_id == goal_id, PROGRESS_POINT.c.session_id == session_id)
    return core.scalar(select(PROGRESS_POINT.c.value).where(*of_point))


def _write_progress(core: Connection, session: Session, shown: Row[Any] | None, value: Value) -> None:
    (number,) = number_part("value").split(value)
    if number is not None:
        goal_id = shown.goal_id if shown else _own_version(core, session, None)
        when = session.started or session.planned or datetime.now()
        core.execute(_PUT_PROGRESS, {"goal_id": goal_id, "session_id": session.id, "day": when.date().isoformat(), "value": number})
    elif shown is not None:
        of_point = (PROGRESS_POINT.c.goal_id == shown.goal_id, PROGRESS_POINT.c.session_id == session.id)
        core.execute(delete(PROGRESS_POINT).where(*of_point))
        _drop_if_blank(core, shown.goal_id)


def _goal_of(row: Row[Any]) -> Goal:
    return Goal(
        row.goal_id, row.trajectory_id, row.text, row.visible_when, row.baseline, row.target, row.first_step, day_of(row.review_date)
    )
