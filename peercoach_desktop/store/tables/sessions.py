"""Tables of sessions and what belongs to one session alone."""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field

from peercoach_desktop.store.tables.base import Base, belongs_to, table_of


class SessionRow(Base, table=True):
    """One talk. `steps`, `packs` and `done_steps` are JSON; the place is where the coach was in it."""

    __tablename__ = "session"
    __table_args__ = (
        Index(None, "trajectory_id", "started"),
        Index(None, "state", "changed"),
        Index(None, "state", "planned"),
        Index(None, "changed"),
    )

    id: str = Field(primary_key=True)
    trajectory_id: str = belongs_to("trajectory")
    kind: str
    state: str
    planned: str | None = None
    started: str | None = None
    ended: str | None = None
    changed: str | None = None
    elapsed: int = 0
    model: str = ""
    source: str
    place_step: str = ""
    place_page: str = ""
    place_field: str = ""
    place_cursor: int = 0
    steps: str
    packs: str
    done_steps: str = "[]"


class AnswerRow(Base, table=True):
    """The answer to one field of one session, as JSON. The answers of a session lie together, and are found in one step."""

    __tablename__ = "answer"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy takes a plain dict

    session_id: str = belongs_to("session", primary_key=True)
    field_id: str = Field(primary_key=True)
    value: str


class TextVersionRow(Base, table=True):
    """An earlier wording of a field."""

    __tablename__ = "text_version"
    __table_args__ = (Index(None, "session_id", "field_id"),)

    number: int | None = Field(default=None, primary_key=True)
    session_id: str = belongs_to("session")
    field_id: str
    text: str
    at: str


class ShareChoiceRow(Base, table=True):
    """A line that was switched on or off by hand for an audience, and when."""

    __tablename__ = "share_choice"

    session_id: str = belongs_to("session", primary_key=True)
    field_id: str = Field(primary_key=True)
    audience: str = Field(primary_key=True)
    allowed: bool
    at: str


class ShownToPeerRow(Base, table=True):
    """When the peer read the summary on this screen."""

    __tablename__ = "shown_to_peer"

    session_id: str = belongs_to("session", primary_key=True)
    at: str


SESSION = table_of(SessionRow)
ANSWER = table_of(AnswerRow)
TEXT_VERSION = table_of(TextVersionRow)
SHARE_CHOICE = table_of(ShareChoiceRow)
SHOWN_TO_PEER = table_of(ShownToPeerRow)
