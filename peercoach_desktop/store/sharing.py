"""What coach and peer chose to share of a session."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from peercoach_desktop.domain.consent import DatedChoice
from peercoach_desktop.domain.sharing import Level, SharingChoices
from peercoach_desktop.store.columns import time_of, time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import SHARE_CHOICE, SHOWN_TO_PEER

_PUT_LINE = upsert(SHARE_CHOICE, ("session_id", "field_id", "audience"), "allowed", "at")
_PUT_SHOWN = upsert(SHOWN_TO_PEER, ("session_id",), "at")


class Sharing:
    """Choices by session."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def choices(self, session_id: str) -> SharingChoices:
        """Return what was chosen for a session."""
        lines = select(SHARE_CHOICE.c.field_id, SHARE_CHOICE.c.audience, SHARE_CHOICE.c.allowed)
        with self._database.reading() as core:
            shown = core.scalar(select(SHOWN_TO_PEER.c.at).where(SHOWN_TO_PEER.c.session_id == session_id))
            rows = core.execute(lines.where(SHARE_CHOICE.c.session_id == session_id)).all()
        return SharingChoices(time_of(shown), {(field, Level(audience)): allowed for field, audience, allowed in rows})

    def dated(self, session_id: str) -> tuple[DatedChoice, ...]:
        """Return the lines that were switched by hand, with when, oldest first."""
        statement = select(SHARE_CHOICE).where(SHARE_CHOICE.c.session_id == session_id).order_by(SHARE_CHOICE.c.at)
        with self._database.reading() as core:
            rows = core.execute(statement).all()
        return tuple(
            DatedChoice(session_id, row.field_id, Level(row.audience), row.allowed, datetime.fromisoformat(row.at)) for row in rows
        )

    def set_line(self, session_id: str, field_id: str, audience: Level, allowed: bool, at: datetime) -> None:  # noqa: FBT001 - fixed order
        """Keep that a line was switched on or off for an audience, and when."""
        row = {"session_id": session_id, "field_id": field_id, "audience": audience.value, "allowed": allowed, "at": time_text(at)}
        with self._database.writing() as core:
            core.execute(_PUT_LINE, row)

    def set_shown(self, session_id: str, at: datetime | None) -> None:
        """Keep when the peer read the summary on this screen; None takes it back."""
        with self._database.writing() as core:
            if at is None:
                core.execute(delete(SHOWN_TO_PEER).where(SHOWN_TO_PEER.c.session_id == session_id))
            else:
                core.execute(_PUT_SHOWN, {"session_id": session_id, "at": time_text(at)})
