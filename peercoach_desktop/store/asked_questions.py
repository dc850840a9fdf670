"""Which questions of the bank the coach asked, by session."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from peercoach_desktop.store.columns import time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import ASKED_QUESTION, SESSION

_PUT = upsert(ASKED_QUESTION, ("session_id", "question_id"), "at")


class AskedQuestions:
    """Questions by session; each stands there once, with when it was asked last."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_session(self, session_id: str) -> dict[str, datetime]:
        """Return what was asked in a session, first asked first."""
        row = ASKED_QUESTION.c
        statement = select(row.question_id, row.at).where(row.session_id == session_id).order_by(row.at, row.question_id)
        with self._database.reading() as core:
            return {question: datetime.fromisoformat(at) for question, at in core.execute(statement).all()}

    def elsewhere(self, session_id: str) -> dict[str, datetime]:
        """Return what was asked in the other sessions of the same trajectory, each with when it was asked last."""
        row = ASKED_QUESTION.c
        trajectory = select(SESSION.c.trajectory_id).where(SESSION.c.id == session_id).scalar_subquery()
        others = select(SESSION.c.id).where(SESSION.c.trajectory_id == trajectory, SESSION.c.id != session_id)
        statement = select(row.question_id, row.at).where(row.session_id.in_(others)).order_by(row.at)
        with self._database.reading() as core:
            return {question: datetime.fromisoformat(at) for question, at in core.execute(statement).all()}

    def put(self, session_id: str, question_id: str, at: datetime | None) -> None:
        """Keep that a question was asked, and when; None takes it back."""
        with self._database.writing() as core:
            if at is None:
                row = ASKED_QUESTION.c
                core.execute(delete(ASKED_QUESTION).where(row.session_id == session_id, row.question_id == question_id))
            else:
                core.execute(_PUT, {"session_id": session_id, "question_id": question_id, "at": time_text(at)})
