"""The short lines of the first page: enough to find a talk or an agreement, nothing of what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from peercoach_desktop.domain.records import Owner
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.values import Moment


class SessionLine(NamedTuple):
    """A session in a list. `when` is when it started or is planned, `elapsed` seconds on its clock, `step` where the coach was.

    A tuple, because a hundred of these are made for each look at Today, and a frozen dataclass takes four times as long to make.
    """

    session_id: str
    trajectory_id: str
    peer_id: str
    first_name: str
    kind: str
    state: SessionState
    when: datetime | None
    changed: datetime | None
    step: str
    elapsed: int


@dataclass(frozen=True)
class MeetingLine:
    """A meeting of a group that was begun and not ended. `group` is how the coach calls the group, if at all."""

    meeting_id: str
    group: str
    begun: datetime | None
    changed: datetime | None


@dataclass(frozen=True)
class PlannedLine:
    """A meeting to come. One that was agreed but has no session yet has no `session_id` and no `kind`.

    `purpose` is next (a session) or follow_up (a look back after the end).
    """

    when: Moment
    purpose: str
    trajectory_id: str
    peer_id: str
    first_name: str
    session_id: str = ""
    kind: str = ""


@dataclass(frozen=True)
class AgreementLine:
    """An open agreement in a list. `owner_name` is the name as it was written down."""

    agreement_id: str
    session_id: str
    trajectory_id: str
    peer_id: str
    first_name: str
    owner: Owner
    owner_name: str
    what: str
    due: date | None

    def is_overdue(self, today: date) -> bool:
        """Return whether it should have been kept before `today`."""
        return self.due is not None and self.due < today
