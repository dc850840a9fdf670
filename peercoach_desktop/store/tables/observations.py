"""Tables of an observation with a checklist."""

from __future__ import annotations

from sqlmodel import Field

from peercoach_desktop.store.tables.base import Base, belongs_to, table_of


class ObservationRow(Base, table=True):
    """One look at the work."""

    __tablename__ = "observation"

    session_id: str = belongs_to("session", primary_key=True)
    checklist: str = ""
    context: str = ""
    position: str = ""
    moment: str | None = None


class MarkRow(Base, table=True):
    """The level that one rater gave to one point; a point without a row was not observed."""

    __tablename__ = "mark"

    session_id: str = belongs_to("session", primary_key=True)
    item_id: str = Field(primary_key=True)
    rater: str = Field(primary_key=True)
    level: str
    at: str


class ItemNoteRow(Base, table=True):
    """What was seen at one point, and what the coach makes of it."""

    __tablename__ = "item_note"

    session_id: str = belongs_to("session", primary_key=True)
    item_id: str = Field(primary_key=True)
    seen: str = ""
    reading: str = ""


OBSERVATION = table_of(ObservationRow)
MARK = table_of(MarkRow)
ITEM_NOTE = table_of(ItemNoteRow)
