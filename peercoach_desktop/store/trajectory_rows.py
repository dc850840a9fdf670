"""A trajectory as plain rows, to hand it over: whatever table belongs to it comes along, also one that a later revision adds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Integer, Table, select

from peercoach_desktop.domain.whole_text import is_whole
from peercoach_desktop.store.columns import json_of, json_text
from peercoach_desktop.store.errors import DamagedStore
from peercoach_desktop.store.tables import (
    CONSENT,
    GOAL,
    INVENTORY_RESULT,
    MERGE_BASE,
    METADATA,
    PACK_VERSION,
    PEER,
    SESSION,
    TRAJECTORY,
    UNDO_STEP,
)

LONGEST_TEXT = 4_000_000
_LARGEST_NUMBER = 2**63 - 1
# What a session holds follows from its tables; these stay at home.
_AT_HOME = {MERGE_BASE.name, UNDO_STEP.name}
# Numbers of rows differ from store to store; how an agreement stands follows from the outcomes.
LEFT_OUT = {
    "text_version": {"number"},
    "consent": {"number"},
    "agreement": {"status", "reason"},
    "inventory_result": {"pack_number"},
}
# Where the coach was looking is no difference that anybody has to choose about.
_NO_CONTENT = {"changed", "elapsed", "place_step", "place_page", "place_field", "place_cursor"}

Plain = dict[str, Any]


def session_tables() -> tuple[Table, ...]:
    """Return the tables with rows of one session, parents before children."""
    return tuple(table for table in METADATA.sorted_tables if "session_id" in table.c and table.name not in _AT_HOME)


def columns(table: Table) -> list[Column[Any]]:
    """Return the columns of a table that travel."""
    return [column for column in table.c if column.name not in LEFT_OUT.get(table.name, set())]


def trajectory_as_plain(core: Connection, trajectory_id: str) -> Plain:
    """Return a trajectory with its peer, what the peer filled in, sessions, goals, consents and packs. Raises KeyError if not there."""
    trajectory = _rows(core, TRAJECTORY, "id", trajectory_id)
    if not trajectory:
        raise KeyError(trajectory_id)
    sessions = [session_as_plain(core, row["id"]) for row in _rows(core, SESSION, "trajectory_id", trajectory_id)]
    inventories = inventories_as_plain(core, trajectory[0]["peer_id"])
    used = {digest for each in sessions for digest in json_of(each["session"]["packs"]).values()}
    return {
        "peer": _rows(core, PEER, "id", trajectory[0]["peer_id"])[0],
        "trajectory": trajectory[0],
        "goals": _rows(core, GOAL, "trajectory_id", trajectory_id),
        "consents": _rows(core, CONSENT, "trajectory_id", trajectory_id),
        "packs": list(_packs(core, used | {each["pack"] for each in inventories}).values()),
        "sessions": sessions,
        "inventories": inventories,
    }


def inventories_as_plain(core: Connection, peer_id: str) -> list[Plain]:
    """Return what a peer filled in; the pack of each by what is in it."""
    numbers = {row.id: row.pack_number for row in core.execute(select(INVENTORY_RESULT).where(INVENTORY_RESULT.c.peer_id == peer_id))}
    rows = _rows(core, INVENTORY_RESULT, "peer_id", peer_id)
    return [{"row": row, "pack": _digest_of(core, row["pack_id"], numbers[row["id"]])} for row in rows]


def session_as_plain(core: Connection, session_id: str) -> Plain:
    """Return a session with its rows by table; its packs by what is in them, as numbers differ from store to store."""
    row = _rows(core, SESSION, "id", session_id)[0]
    row["packs"] = json_text({pack: _digest_of(core, pack, number) for pack, number in sorted(json_of(row["packs"]).items())})
    tables = {table.name: _rows(core, table, "session_id", session_id) for table in session_tables()}
    return {"session": row, "rows": {name: rows for name, rows in tables.items() if rows}}


def digest(session: Plain) -> str:
    """Return a checksum of what a session holds; two that say the same have the same."""
    row = {name: value for name, value in session["session"].items() if name not in _NO_CONTENT}
    rows = {name: sorted(json.dumps(row, sort_keys=True) for row in rows) for name, rows in session["rows"].items() if rows}
    return hashlib.sha256(json.dumps([row, rows], sort_keys=True).encode()).hexdigest()


def checked(table: Table, row: Any, fixed: Mapping[str, str]) -> Plain:
    """Return a row from elsewhere with just the columns of `table`, each of its kind. Raises DamagedStore.

    `fixed` are columns that must have this value: a row of a session cannot point to another one. A column that the file does not
    have yet gets the value that new rows get.
    """
    if not isinstance(row, dict) or any(row.get(name) != value for name, value in fixed.items()):
        raise DamagedStore(f"a row of {table.name}")
    return {column.name: _cell(column, row) for column in columns(table)}


def _cell(column: Column[Any], row: Plain) -> Any:
    if column.name not in row:
        default = getattr(column.default, "arg", None)
        if default is None and not column.nullable:
            raise DamagedStore(f"no {column.name}")
        return default
    value = row[column.name]
    if value is None and column.nullable:
        return None
    if type(value) is not _kind(column) or _is_too_large(value) or (isinstance(value, str) and not is_whole(value)):
        raise DamagedStore(f"the kind of {column.name}")
    return value


def _kind(column: Column[Any]) -> type:
    kinds = {Boolean: bool, Integer: int}
    return next((kind for sql, kind in kinds.items() if isinstance(column.type, sql)), str)


def _is_too_large(value: Any) -> bool:
    return len(value) > LONGEST_TEXT if isinstance(value, str) else abs(value) > _LARGEST_NUMBER


def _rows(core: Connection, table: Table, column: str, value: str) -> list[Plain]:
    statement = select(*columns(table)).where(table.c[column] == value)
    order = table.c.number if "number" in table.c else next(iter(table.primary_key))
    return [row._asdict() for row in core.execute(statement.order_by(order))]


def _digest_of(core: Connection, pack: str, number: int) -> str:
    found = core.scalar(select(PACK_VERSION.c.digest).where(PACK_VERSION.c.pack_id == pack, PACK_VERSION.c.number == number))
    return str(found or "")


def _packs(core: Connection, wanted: Iterable[str]) -> dict[str, Plain]:
    statement = select(PACK_VERSION.c.pack_id, PACK_VERSION.c.version, PACK_VERSION.c.digest, PACK_VERSION.c.files)
    rows = core.execute(statement.where(PACK_VERSION.c.digest.in_(set(wanted)))).all()
    return {row.digest: {"pack_id": row.pack_id, "version": row.version, "files": json_of(row.files)} for row in rows}
