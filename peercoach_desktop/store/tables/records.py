"""Tables of what lives longer than one session."""

from __future__ import annotations

from sqlalchemy import Boolean, ColumnElement, Index, UniqueConstraint, literal_column, or_, text
from sqlmodel import Field

from peercoach_desktop.store.tables.base import Base, belongs_to, table_of

_OPEN = "status IN ('', 'partly')"


class GoalRow(Base, table=True):
    """A goal; its words are in its versions. `position` is the order in which goals were made."""

    __tablename__ = "goal"
    id: str = Field(primary_key=True)
    trajectory_id: str = belongs_to("trajectory", index=True)
    position: int


class GoalVersionRow(Base, table=True):
    """A goal as worded in a session. A session without a version of its own shows the latest earlier one."""

    __tablename__ = "goal_version"

    goal_id: str = belongs_to("goal", primary_key=True)
    session_id: str = belongs_to("session", primary_key=True, index=True)
    text: str = ""
    visible_when: str = ""
    baseline: int | None = None
    target: int | None = None
    first_step: str = ""
    review_date: str | None = None


class ProgressPointRow(Base, table=True):
    """Where the peer placed a goal on its scale in a session."""

    __tablename__ = "progress_point"

    goal_id: str = belongs_to("goal", primary_key=True)
    session_id: str = belongs_to("session", primary_key=True, index=True)
    day: str
    value: int


class AgreementRow(Base, table=True):
    """Who does what by when. `status` and `reason` are those of the latest outcome, so that open ones are found at once.

    `more` is JSON with the cells of the row that the columns cannot hold exactly.
    """

    __tablename__ = "agreement"
    __table_args__ = (
        Index(None, "session_id", "position"),
        Index("ix_agreement_open", "due", sqlite_where=text(_OPEN)),
        Index("ix_agreement_open_own", "due", sqlite_where=text(f"{_OPEN} AND owner_role = 'coach'")),
    )

    id: str = Field(primary_key=True)
    trajectory_id: str = belongs_to("trajectory", index=True)
    session_id: str = belongs_to("session")
    position: int
    owner_name: str = ""
    owner_role: str = ""
    what: str = ""
    due: str | None = None
    more: str = "{}"
    status: str = ""
    reason: str = ""


class AgreementOutcomeRow(Base, table=True):
    """How an agreement went, as said in a session."""

    __tablename__ = "agreement_outcome"

    agreement_id: str = belongs_to("agreement", primary_key=True)
    session_id: str = belongs_to("session", primary_key=True, index=True)
    position: int
    status: str = ""
    reason: str = ""


class AppointmentRow(Base, table=True):
    """A next meeting, one per purpose and session. `moment` is text that sorts by time."""

    __tablename__ = "appointment"
    __table_args__ = (UniqueConstraint("session_id", "purpose"),)

    id: str = Field(primary_key=True)
    trajectory_id: str = belongs_to("trajectory", index=True)
    session_id: str = belongs_to("session")
    purpose: str
    moment: str = Field(index=True)


class ReferralRow(Base, table=True):
    """Where the peer was pointed to in a session, and why."""

    __tablename__ = "referral"

    session_id: str = belongs_to("session", primary_key=True)
    reason: str = ""
    urgency: str = ""
    referred_to: str = ""
    who_contacts: str = ""
    peer_agrees: str = ""
    check_back: str | None = None
    coach_consulted: str = ""
    handover_text: str = ""


GOAL = table_of(GoalRow)
GOAL_VERSION = table_of(GoalVersionRow)
PROGRESS_POINT = table_of(ProgressPointRow)
AGREEMENT = table_of(AgreementRow)
AGREEMENT_OUTCOME = table_of(AgreementOutcomeRow)
APPOINTMENT = table_of(AppointmentRow)
REFERRAL = table_of(ReferralRow)


def is_open() -> ColumnElement[bool]:
    """Return the condition that an agreement is open (see `Agreement.is_open`), written as in the index, so that SQLite uses that."""
    return literal_column(f"agreement.{_OPEN}", Boolean)


def is_written() -> ColumnElement[bool]:
    """Return the condition that anything stands in an agreement."""
    return or_(AGREEMENT.c.what != "", AGREEMENT.c.owner_name != "", AGREEMENT.c.due.is_not(None))
