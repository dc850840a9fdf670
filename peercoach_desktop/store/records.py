"""Goals, progress, agreements and appointments, for lists and reports. They are written through `Bound`."""

from __future__ import annotations

from datetime import datetime

from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.records import Agreement, Appointment, Goal, ProgressPoint
from peercoach_desktop.store import agreements, appointments, goals
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import sessions_of, sessions_until


class Records:
    """What lives longer than one session."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def goals(self, trajectory_id: str, as_of_session: str | None = None) -> tuple[Goal, ...]:
        """Return the goals in the order in which they came up, as worded last, or as they stood in a session."""
        with self._database.reading() as core:
            sessions = sessions_until(core, as_of_session) if as_of_session else sessions_of(core, trajectory_id)
            return goals.goals(core, sessions)

    def progress(self, trajectory_id: str) -> tuple[ProgressPoint, ...]:
        """Return the progress points of all goals of a trajectory, oldest session first."""
        with self._database.reading() as core:
            return goals.progress_points(core, trajectory_id)

    def agreements(self, trajectory_id: str) -> tuple[Agreement, ...]:
        """Return the agreements of a trajectory, oldest first, each with how it stands now."""
        with self._database.reading() as core:
            return agreements.agreements(core, trajectory_id)

    def earlier_agreements(self, session_id: str) -> tuple[Agreement, ...]:
        """Return the agreements of earlier sessions that were open when this one began, as they stood then: the ones to review."""
        with self._database.reading() as core:
            return agreements.earlier_agreements(core, session_id)

    def open_agreements(self) -> tuple[tuple[Agreement, Peer], ...]:
        """Return the open agreements of everybody, the one due first at the top."""
        with self._database.reading() as core:
            return agreements.open_agreements(core)

    def appointments(self, after: datetime) -> tuple[tuple[Appointment, Peer], ...]:
        """Return the appointments from `after` on (local time), the first one first."""
        with self._database.reading() as core:
            return appointments.appointments(core, after)
