"""The people of the program: the peer and the trajectory the two walk together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

DEFAULT_STORAGE_PERIOD = "6_months"
STORAGE_MONTHS = {"delete_at_end": 0, "3_months": 3, "6_months": 6, "12_months": 12}
"""The options of the contract's `storage_period`, in months after the end of the trajectory."""


@dataclass(frozen=True)
class Peer:
    """The coached one: a first name (or alias) and what the intake asks about work. Ids are random UUIDs."""

    id: str
    first_name: str
    role: str = ""
    group: str = ""
    setting: str = ""
    time_in_work: str = ""


@dataclass(frozen=True)
class Trajectory:
    """What coach and peer do together over a period, until it is closed."""

    id: str
    peer_id: str
    started: date
    closed: date | None = None
    storage_period: str = DEFAULT_STORAGE_PERIOD


def keep_until(trajectory: Trajectory, last_session: date | None) -> date | None:
    """Return the day after which the trajectory must go: the storage period after its end.

    A trajectory that was never closed counts from its last session; without sessions there is no such day.
    """
    end = trajectory.closed or last_session
    if end is None:
        return None
    return _add_months(end, STORAGE_MONTHS.get(trajectory.storage_period, STORAGE_MONTHS[DEFAULT_STORAGE_PERIOD]))


def _add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last_of_month = (first_of_next - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last_of_month))


@dataclass(frozen=True)
class PeerSummary:
    """A peer in the list of people: what the coach needs to find somebody, nothing of what was said."""

    peer: Peer
    trajectory: Trajectory
    sessions: int
    last_session: datetime | None
    open_agreements: int
