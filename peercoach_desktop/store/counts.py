"""How much a store holds, in three numbers that a backup must give back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


@dataclass(frozen=True)
class Counts:
    """`answers` counts every value that was filled in, those in records and the levels and notes of observations included.

    An inventory that was filled in counts as one, and so does an entry in the log of the coach.
    """

    peers: int
    sessions: int
    answers: int


CONTENT_COLUMNS = {
    "peer": ("role", "work_group", "setting", "time_in_work"),
    "trajectory": ("storage_period",),
    "session": ("model",),
    "answer": ("value",),
    "goal_version": ("text", "visible_when", "baseline", "target", "first_step", "review_date"),
    "progress_point": ("value",),
    "agreement": ("owner_name", "owner_role", "what", "due"),
    "agreement_outcome": ("status", "reason"),
    "appointment": ("moment",),
    "observation": ("checklist", "context", "position", "moment"),
    "mark": ("level",),
    "item_note": ("seen", "reading"),
    "inventory_result": ("answers",),
    "coach_entry": ("answers",),
    "group_answer": ("value",),
    "critical_moment": ("signal", "acted", "why"),
    "referral": ("reason", "urgency", "referred_to", "who_contacts", "peer_agrees", "check_back", "coach_consulted", "handover_text"),
}
"""Per table, the columns that hold what a person filled in."""


def counts_of(connection: Connection) -> Counts:
    """Return the counts of an open database, an older one too. Reads every row that counts; needs the driver alone."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    answers = " + ".join(_filled(table, columns) for table, columns in CONTENT_COLUMNS.items() if table in there)
    statement = f"SELECT (SELECT count(*) FROM peer), (SELECT count(*) FROM session), {answers}"  # noqa: S608 - the names stand above
    return Counts(*connection.execute(statement).fetchone())


def _filled(table: str, columns: tuple[str, ...], where: str = "") -> str:
    filled = " + ".join(f"count(nullif({column}, ''))" for column in columns)
    return f"(SELECT {filled} FROM {table} {where})"  # noqa: S608 - the names stand above


_NOT_OF_SESSION = ("peer", "trajectory", "inventory_result", "coach_entry", "group_answer", "critical_moment")
_KEY_OF_SESSION = {**dict.fromkeys(_NOT_OF_SESSION), "session": "id"}
_OF_SESSION = [
    _filled(table, columns, f"WHERE {key} = :session_id")
    for table, columns in CONTENT_COLUMNS.items()
    if (key := _KEY_OF_SESSION.get(table, "session_id"))
]
ANSWERS_OF_SESSION = f"SELECT {' + '.join(_OF_SESSION)}"
"""Statement that counts what was filled in in the session `:session_id`."""
