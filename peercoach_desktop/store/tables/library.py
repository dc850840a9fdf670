"""Tables of what a coach does beside sessions: questions asked, content of the own hand, inventories filled in, the own log."""

from __future__ import annotations

from sqlmodel import Field

from peercoach_desktop.store.tables.base import Base, belongs_to, table_of


class AskedQuestionRow(Base, table=True):
    """A question of the bank that the coach asked in a session."""

    __tablename__ = "asked_question"

    session_id: str = belongs_to("session", primary_key=True)
    question_id: str = Field(primary_key=True)
    at: str


class OwnPackRow(Base, table=True):
    """A pack that the coach made or adapted, as it is now; sessions keep the version they used in `pack_version`.

    `based_on` names the pack it was copied from ("" for none) and `based_version` the version of that; `files` is JSON, name to text.
    """

    __tablename__ = "own_pack"

    id: str = Field(primary_key=True)
    kind: str
    version: int
    based_on: str = ""
    based_version: int = 0
    changed: str
    retired: bool = False
    files: str


class InventoryResultRow(Base, table=True):
    """An inventory as filled in once: by a peer, or by the coach where `peer_id` is empty. `answers` is JSON, statement to answer."""

    __tablename__ = "inventory_result"

    id: str = Field(primary_key=True)
    peer_id: str | None = belongs_to("peer", index=True)
    pack_id: str
    pack_number: int
    day: str
    changed: str
    answers: str


class CoachEntryRow(Base, table=True):
    """Something in the log of the coach; with a `peer_id` it is about that peer and goes with that peer. `answers` is JSON, by field."""

    __tablename__ = "coach_entry"

    id: str = Field(primary_key=True)
    kind: str
    peer_id: str | None = belongs_to("peer", index=True)
    day: str
    changed: str
    answers: str


ASKED_QUESTION = table_of(AskedQuestionRow)
COACH_ENTRY = table_of(CoachEntryRow)
OWN_PACK = table_of(OwnPackRow)
INVENTORY_RESULT = table_of(InventoryResultRow)
