"""Tables of what a peer may count on: what was erased, what was agreed to, and what can be taken back."""

from __future__ import annotations

from sqlmodel import Field

from peercoach_desktop.store.tables.base import Base, belongs_to, table_of


class ErasedRow(Base, table=True):
    """A dossier that was erased: its random id and the day, nothing about whom. An older backup that is put back loses it again."""

    __tablename__ = "erased"

    id: str = Field(primary_key=True)
    kind: str
    day: str


class ConsentRow(Base, table=True):
    """A yes or a no of the peer, as the coach wrote it down: `purpose` is what was asked, `said_by` who answered."""

    __tablename__ = "consent"

    number: int | None = Field(default=None, primary_key=True)
    trajectory_id: str = belongs_to("trajectory", index=True)
    purpose: str
    given: bool
    said_by: str
    at: str


class MergeBaseRow(Base, table=True):
    """What a session held when it was last handed over or taken in, as a digest: tells which side changed it since."""

    __tablename__ = "merge_base"

    session_id: str = belongs_to("session", primary_key=True)
    digest: str


class UndoStepRow(Base, table=True):
    """What stood somewhere before it was changed or cleared; `before` is JSON."""

    __tablename__ = "undo_step"

    number: int | None = Field(default=None, primary_key=True)
    session_id: str = belongs_to("session", index=True)
    place: str
    before: str
    at: str


ERASED = table_of(ErasedRow)
CONSENT = table_of(ConsentRow)
MERGE_BASE = table_of(MergeBaseRow)
UNDO_STEP = table_of(UndoStepRow)
