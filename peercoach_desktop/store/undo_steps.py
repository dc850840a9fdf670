"""What stood somewhere before it was changed or cleared, per session, so that it can be taken back after a restart too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from peercoach_desktop.store.columns import exact_time_text, json_of, json_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.tables import UNDO_STEP

KEPT = 50
"""Steps per session; older ones go."""


@dataclass(frozen=True)
class UndoStep:
    """What stood at a place (such as "answer", field id) before `at` (local, to the millisecond); `before` is JSON data."""

    place: tuple[str, ...]
    before: Any
    at: datetime


class UndoSteps:
    """Steps by session."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, session_id: str) -> tuple[UndoStep, ...]:
        """Return the steps of a session, oldest first."""
        statement = select(UNDO_STEP).where(UNDO_STEP.c.session_id == session_id).order_by(UNDO_STEP.c.number)
        with self._database.reading() as core:
            rows = core.execute(statement).all()
        return tuple(UndoStep(tuple(json_of(row.place)), json_of(row.before), datetime.fromisoformat(row.at)) for row in rows)

    def set(self, session_id: str, steps: tuple[UndoStep, ...]) -> None:
        """Keep these steps, oldest first, and no others; of more than 50 the newest."""
        rows = [
            {"session_id": session_id, "place": json_text(step.place), "before": json_text(step.before), "at": exact_time_text(step.at)}
            for step in steps[-KEPT:]
        ]
        with self._database.writing() as core:
            core.execute(delete(UNDO_STEP).where(UNDO_STEP.c.session_id == session_id))
            if rows:
                core.execute(insert(UNDO_STEP), rows)
