"""The lists of the first page, read with the driver alone: the first paint must not wait for SQLAlchemy."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from peercoach_desktop.domain.coach_log import LogEntry
from peercoach_desktop.domain.meetings import GROUP_NAME
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.today import AgreementLine, MeetingLine, PlannedLine, SessionLine
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.store.columns import day_of, day_text, json_of, moment_of, owner_of, time_of
from peercoach_desktop.store.database import Database

_SESSIONS = """
    SELECT session.id, trajectory.id, peer.id, peer.first_name, session.kind, session.state,
           coalesce(session.started, session.planned), session.changed, session.place_step, session.elapsed
    FROM session JOIN trajectory ON trajectory.id = session.trajectory_id JOIN peer ON peer.id = trajectory.peer_id
"""
_UNFINISHED = f"{_SESSIONS} WHERE session.state = 'open' ORDER BY session.changed DESC LIMIT :limit"
_LATEST = f"{_SESSIONS} ORDER BY session.changed DESC LIMIT :limit"

_MEETINGS = """
    SELECT group_meeting.id, group_answer.value, group_meeting.begun, group_meeting.changed
    FROM group_meeting LEFT JOIN group_answer ON group_answer.meeting_id = group_meeting.id AND group_answer.field_id = :named
    WHERE group_meeting.ended IS NULL ORDER BY group_meeting.changed DESC LIMIT :limit
"""

# A meeting that was agreed on stands here until a session is planned or led on that day.
_PLANNED = """
    SELECT session.planned AS moment, 'next', trajectory.id, peer.id, peer.first_name, session.id, session.kind
    FROM session JOIN trajectory ON trajectory.id = session.trajectory_id JOIN peer ON peer.id = trajectory.peer_id
    WHERE session.state = 'planned' AND session.planned IS NOT NULL
    UNION ALL
    SELECT appointment.moment, appointment.purpose, trajectory.id, peer.id, peer.first_name, '', ''
    FROM appointment JOIN trajectory ON trajectory.id = appointment.trajectory_id JOIN peer ON peer.id = trajectory.peer_id
    WHERE appointment.moment >= :day AND NOT EXISTS (
        SELECT 1 FROM session WHERE session.trajectory_id = appointment.trajectory_id
        AND substr(coalesce(session.started, session.planned), 1, 10) = substr(appointment.moment, 1, 10))
    ORDER BY moment LIMIT :limit
"""

# In three bands, each in the order of an index: sorting all that is open would take long in a large store.
_AGREEMENTS = """
    WITH first_of_each AS (
        SELECT * FROM (
            SELECT 1 AS band, *, rowid AS number FROM agreement INDEXED BY ix_agreement_open_own
            WHERE status IN ('', 'partly') AND owner_role = 'coach' AND due < :day ORDER BY due, number LIMIT :limit)
        UNION ALL
        SELECT * FROM (
            SELECT 2 AS band, *, rowid AS number FROM agreement INDEXED BY ix_agreement_open
            WHERE status IN ('', 'partly') AND due IS NOT NULL AND NOT (owner_role = 'coach' AND due < :day)
            ORDER BY due, number LIMIT :limit)
        UNION ALL
        SELECT * FROM (
            SELECT 3 AS band, *, rowid AS number FROM agreement INDEXED BY ix_agreement_open
            WHERE status IN ('', 'partly') AND due IS NULL AND (what <> '' OR owner_name <> '') ORDER BY number LIMIT :limit))
    SELECT item.id, item.session_id, trajectory.id, peer.id, peer.first_name, item.owner_role, item.owner_name, item.what, item.due
    FROM first_of_each AS item JOIN trajectory ON trajectory.id = item.trajectory_id JOIN peer ON peer.id = trajectory.peer_id
    ORDER BY band, due, number LIMIT :limit
"""


_LOG = """
    SELECT coach_entry.id, coach_entry.kind, coach_entry.day, coach_entry.changed, coach_entry.peer_id, coach_entry.answers
    FROM coach_entry ORDER BY coach_entry.day DESC, coach_entry.changed DESC LIMIT :limit
"""


_STATES = {state.value: state for state in SessionState}
"""Looked up in a tenth of the time that the enum itself takes."""


class Today:
    """The first lines of each list, as short as they are shown."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unfinished(self, limit: int) -> tuple[SessionLine, ...]:
        """Return the sessions being led, the one changed last first."""
        return tuple(_session_line(row) for row in self._read(_UNFINISHED, limit=limit))

    def meetings(self, limit: int) -> tuple[MeetingLine, ...]:
        """Return the meetings of a group that were begun and not ended, the one changed last first."""
        return tuple(_meeting_line(row) for row in self._read(_MEETINGS, limit=limit, named=GROUP_NAME))

    def log(self, limit: int) -> tuple[LogEntry, ...]:
        """Return what stands in the log of the coach, the latest first."""
        return tuple(_log_entry(row) for row in self._read(_LOG, limit=limit))

    def latest(self, limit: int) -> tuple[SessionLine, ...]:
        """Return the sessions of any state, the one changed last first."""
        return tuple(_session_line(row) for row in self._read(_LATEST, limit=limit))

    def planned(self, limit: int, today: date | None = None) -> tuple[PlannedLine, ...]:
        """Return the planned sessions, and the meetings agreed on for `today` or later that have no session yet, the first one first."""
        rows = self._read(_PLANNED, limit=limit, day=_day(today))
        return tuple(PlannedLine(_moment(row[0]), *row[1:]) for row in rows)

    def open_agreements(self, limit: int, today: date | None = None) -> tuple[AgreementLine, ...]:
        """Return the open agreements: the coach's own overdue ones first, then by date, then those without one."""
        return tuple(_agreement_line(row) for row in self._read(_AGREEMENTS, limit=limit, day=_day(today)))

    def _read(self, statement: str, **values: Any) -> list[tuple[Any, ...]]:
        with self._database.raw_reading() as raw:
            rows: list[tuple[Any, ...]] = raw.execute(statement, values).fetchall()
        return rows


def _day(today: date | None) -> str | None:
    return day_text(today or datetime.now().date())


def _moment(text: str) -> Moment:
    """Return the moment in a column of either form; seconds are of no use in a list."""
    planned = moment_of(text)
    assert planned is not None
    return planned


def _session_line(row: tuple[Any, ...]) -> SessionLine:
    session, trajectory, peer, first_name, kind, state, when, changed, step, elapsed = row
    return SessionLine(session, trajectory, peer, first_name, kind, _STATES[state], time_of(when), time_of(changed), step, elapsed)


def _meeting_line(row: tuple[Any, ...]) -> MeetingLine:
    meeting, named, begun, changed = row
    name = json_of(named) if named else ""
    return MeetingLine(meeting, name if isinstance(name, str) else "", time_of(begun), time_of(changed))


def _agreement_line(row: tuple[Any, ...]) -> AgreementLine:
    agreement, session, trajectory, peer, first_name, role, owner_name, what, due = row
    return AgreementLine(agreement, session, trajectory, peer, first_name, owner_of(role), owner_name, what, day_of(due))


def _log_entry(row: tuple[Any, ...]) -> LogEntry:
    entry_id, kind, day, changed, peer_id, answers = row
    on, at = day_of(day), time_of(changed)
    assert on is not None
    assert at is not None
    return LogEntry(entry_id, kind, on, at, peer_id, json_of(answers))
