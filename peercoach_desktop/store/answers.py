"""The answers that belong to one session alone, as the plain data that `domain.codec` makes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, delete, select

from peercoach_desktop.store.columns import json_of, json_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import ANSWER, SESSION

_READ = select(ANSWER.c.field_id, ANSWER.c.value).where(ANSWER.c.session_id == bindparam("session"))
_IN_TRAJECTORY = (
    select(ANSWER.c.session_id, ANSWER.c.field_id)
    .join(SESSION, SESSION.c.id == ANSWER.c.session_id)
    .where(SESSION.c.trajectory_id == bindparam("trajectory"))
)
_PUT = upsert(ANSWER, ("session_id", "field_id"), "value")
_DELETE = delete(ANSWER).where(ANSWER.c.session_id == bindparam("session"), ANSWER.c.field_id == bindparam("field"))


class Answers:
    """Answers by session and field id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, session_id: str) -> dict[str, Any]:
        """Return the answers of a session as plain JSON data, by field id."""
        with self._database.reading() as core:
            rows = core.execute(_READ, {"session": session_id}).all()
        return {field: json_of(value) for field, value in rows}

    def answered(self, trajectory_id: str) -> dict[str, set[str]]:
        """Return which fields hold an answer, by session of a trajectory."""
        with self._database.reading() as core:
            rows = core.execute(_IN_TRAJECTORY, {"trajectory": trajectory_id}).all()
        found: dict[str, set[str]] = {}
        for session, field in rows:
            found.setdefault(session, set()).add(field)
        return found

    def write(self, session_id: str, field_id: str, plain: Any) -> None:
        """Keep an answer given as plain JSON data; one that holds nothing goes."""
        with self._database.writing() as core:
            if is_empty(plain):
                core.execute(_DELETE, {"session": session_id, "field": field_id})
            else:
                core.execute(_PUT, {"session_id": session_id, "field_id": field_id, "value": json_text(plain)})


def is_empty(plain: Any) -> bool:
    """Return whether plain JSON data of a value holds nothing a person entered. The id of a row is none."""
    match plain:
        case {"id": str(), "cells": dict() as cells}:
            return is_empty(cells)
        case dict():
            return all(is_empty(cell) for cell in plain.values())
        case list() | tuple():
            return all(is_empty(item) for item in plain)
        case str():
            return not plain.strip()
        case _:
            return plain is None
