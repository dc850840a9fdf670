"""Tables of the meetings of a learning group."""

from __future__ import annotations

from sqlmodel import Field

from peercoach_desktop.store.tables.base import Base, belongs_to, table_of


class GroupMeetingRow(Base, table=True):
    """A meeting. `cycle` is the pack with its phases; `packs`, `spent` and `place` are JSON."""

    __tablename__ = "group_meeting"

    id: str = Field(primary_key=True)
    begun: str
    changed: str
    ended: str | None
    cycle: str
    packs: str
    spent: str
    place: str


class GroupAnswerRow(Base, table=True):
    """What was filled in at a meeting; `value` is JSON."""

    __tablename__ = "group_answer"

    meeting_id: str = belongs_to("group_meeting", primary_key=True)
    field_id: str = Field(primary_key=True)
    value: str


class CriticalMomentRow(Base, table=True):
    """A moment that the coach marked. `acted` is yes, no or "" for not chosen."""

    __tablename__ = "critical_moment"

    id: str = Field(primary_key=True)
    meeting_id: str = belongs_to("group_meeting", index=True)
    at: str
    phase: str
    signal: str
    acted: str
    why: str


GROUP_MEETING = table_of(GroupMeetingRow)
GROUP_ANSWER = table_of(GroupAnswerRow)
CRITICAL_MOMENT = table_of(CriticalMomentRow)
