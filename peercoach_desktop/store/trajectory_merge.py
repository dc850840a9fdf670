"""Writes a trajectory from elsewhere into the store. Whatever it points to must be in the file or here, and of the same trajectory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from peercoach_desktop.domain.inventory_results import check_content
from peercoach_desktop.store import agreements
from peercoach_desktop.store.columns import json_of, json_text
from peercoach_desktop.store.errors import DamagedStore
from peercoach_desktop.store.packs import Packs
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import AGREEMENT, CONSENT, GOAL, INVENTORY_RESULT, PEER, SESSION, TRAJECTORY
from peercoach_desktop.store.trajectory_rows import Plain, checked, columns, session_tables

_JSON = {"answer": ("value",), "session": ("steps", "packs", "done_steps"), "agreement": ("more",)}
_MOST_FILES = 64
_MOST_INVENTORIES = 5_000


def keep_packs(packs: Packs, given: Any) -> dict[str, int]:
    """Keep the packs of a file and return the number of each here, by digest. Raises DamagedStore."""
    numbers = {}
    for pack in given:
        files, version = pack["files"], pack["version"]
        named = isinstance(files, dict) and len(files) <= _MOST_FILES and all(isinstance(text, str) for text in files.values())
        if not named or type(version) is not int or not isinstance(pack["pack_id"], str):
            raise DamagedStore("a pack")
        digest = hashlib.sha256(json_text(dict(sorted(files.items()))).encode()).hexdigest()
        numbers[f"{pack['pack_id']} {digest}"] = packs.keep(pack["pack_id"], version, files)
    return numbers


def checked_session(session: Any, trajectory_id: str) -> Plain:
    """Return a session from elsewhere with rows of known tables only. Raises DamagedStore."""
    row = checked(SESSION, session["session"], {"trajectory_id": trajectory_id})
    rows = {}
    for table in session_tables():
        fixed = {"session_id": row["id"], **({"trajectory_id": trajectory_id} if "trajectory_id" in table.c else {})}
        if given := session["rows"].get(table.name):
            rows[table.name] = [checked(table, each, fixed) for each in given]
    for name, texts in _JSON.items():
        for each in [row] if name == "session" else rows.get(name, []):
            for text in texts:
                json_of(each[text])
    return {"session": row, "rows": rows}


def checked_inventories(data: Any) -> list[Plain]:
    """Return what the peer of a file filled in; nothing for a file of before there were inventories. Raises DamagedStore."""
    given = data.get("inventories", [])
    if not isinstance(given, list) or len(given) > _MOST_INVENTORIES or len({each["row"]["id"] for each in given}) < len(given):
        raise DamagedStore("inventories")
    return [_checked_inventory(each, data["peer"]["id"]) for each in given]


def _checked_inventory(given: Any, peer_id: str) -> Plain:
    row = checked(INVENTORY_RESULT, given["row"], {"peer_id": peer_id})
    try:
        check_content(json_of(row["answers"]))
        date.fromisoformat(row["day"]), datetime.fromisoformat(row["changed"])
    except ValueError:
        raise DamagedStore("an inventory") from None
    return {"row": row, "pack": given["pack"]}


def merge_inventories(core: Connection, inventories: list[Plain], taken: set[str], numbers: Mapping[str, int]) -> None:
    """Write what the peer filled in and is taken from the file."""
    for each in inventories:
        if each["row"]["id"] in taken:
            _put(core, INVENTORY_RESULT, {**each["row"], "pack_number": numbers[f"{each['row']['pack_id']} {each['pack']}"]})


def merge_own(core: Connection, own: Mapping[str, Plain], data: Any, taken: set[str]) -> None:
    """Write peer, trajectory, goals and consents. Goals are only added: their words are in the sessions."""
    for table, row in ((PEER, own["peer"]), (TRAJECTORY, own["trajectory"])):
        if row["id"] in taken:
            _put(core, table, row)
    trajectory_id = own["trajectory"]["id"]
    of_trajectory = {"trajectory_id": trajectory_id}
    known = {row.id: row.trajectory_id for row in core.execute(select(GOAL.c.id, GOAL.c.trajectory_id))}
    for goal in (checked(GOAL, row, of_trajectory) for row in data["goals"]):
        if known.get(goal["id"], trajectory_id) != trajectory_id:
            raise DamagedStore("a goal of somebody else")
        if goal["id"] not in known:
            core.execute(insert(GOAL), goal)
    names = [column.name for column in columns(CONSENT)]
    there = {tuple(row) for row in core.execute(select(*columns(CONSENT)).where(CONSENT.c.trajectory_id == trajectory_id))}
    for consent in (checked(CONSENT, row, of_trajectory) for row in data["consents"]):
        if tuple(consent[name] for name in names) not in there:
            core.execute(insert(CONSENT), consent)


def merge_sessions(core: Connection, sessions: list[Plain], numbers: Mapping[str, int]) -> None:
    """Set sessions to what the file holds: table by table, as rows of one session may point to those of another."""
    for session in sessions:
        row = {**session["session"]}
        row["packs"] = json_text({pack: numbers[f"{pack} {digest}"] for pack, digest in json_of(row["packs"]).items()})
        _put(core, SESSION, row)
        _clear(core, session)
    for table in session_tables():
        for session in sessions:
            for each in session["rows"].get(table.name, []):
                _add(core, table, each)


def _clear(core: Connection, session: Plain) -> None:
    """Take away the rows of a session. An agreement that stays keeps what later sessions said of it."""
    row = session["session"]
    for table in reversed(session_tables()):
        if table is AGREEMENT:
            stay = [each["id"] for each in session["rows"].get(table.name, [])]
            core.execute(delete(table).where(table.c.session_id == row["id"], table.c.id.not_in(stay)))
        else:
            core.execute(delete(table).where(table.c.session_id == row["id"]))


def settle(core: Connection, trajectory_id: str) -> None:
    """Bring each agreement in line with what the sessions say came of it."""
    ids: Iterable[str] = list(core.scalars(select(AGREEMENT.c.id).where(AGREEMENT.c.trajectory_id == trajectory_id)))
    agreements.settle(core, trajectory_id, ids)


def _add(core: Connection, table: Table, row: Plain) -> None:
    if table is not AGREEMENT:
        core.execute(insert(table), row)
        return
    owner = core.scalar(select(AGREEMENT.c.session_id).where(AGREEMENT.c.id == row["id"]))
    if owner not in (None, row["session_id"]):
        raise DamagedStore("an agreement of another session")
    _put(core, table, row)


def _put(core: Connection, table: Table, row: Plain) -> None:
    core.execute(upsert(table, ("id",), *(name for name in row if name != "id")), row)
