"""The wordings that a field went through in a session, such as the help question."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select

from peercoach_desktop.store.columns import time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.tables import TEXT_VERSION


class Versions:
    """Wordings by session and field."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, session_id: str, field_id: str) -> tuple[str, ...]:
        """Return the kept wordings, oldest first."""
        statement = select(TEXT_VERSION.c.text).order_by(TEXT_VERSION.c.number)
        of_field = (TEXT_VERSION.c.session_id == session_id, TEXT_VERSION.c.field_id == field_id)
        with self._database.reading() as core:
            return tuple(core.scalars(statement.where(*of_field)))

    def all(self, session_id: str) -> dict[str, tuple[str, ...]]:
        """Return the kept wordings of every field of a session, oldest first."""
        statement = select(TEXT_VERSION.c.field_id, TEXT_VERSION.c.text).order_by(TEXT_VERSION.c.number)
        found: dict[str, tuple[str, ...]] = {}
        with self._database.reading() as core:
            for field, text in core.execute(statement.where(TEXT_VERSION.c.session_id == session_id)).all():
                found[field] = (*found.get(field, ()), text)
        return found

    def keep(self, session_id: str, field_id: str, text: str, at: datetime) -> None:
        """Keep a wording, unless it is the one kept last."""
        with self._database.writing() as core:
            if self.of(session_id, field_id)[-1:] == (text,):
                return
            core.execute(insert(TEXT_VERSION), {"session_id": session_id, "field_id": field_id, "text": text, "at": time_text(at)})
