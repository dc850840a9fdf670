"""Handing a trajectory over and taking one in: merged by identity, so twice is the same as once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, select

from peercoach_desktop.domain.hand_over import Compared, Comparison, Difference, Side
from peercoach_desktop.store import trajectory_merge
from peercoach_desktop.store.columns import json_of, time_of
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import DamagedStore, StoreError
from peercoach_desktop.store.packs import Packs
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import ERASED, INVENTORY_RESULT, MERGE_BASE, PEER, SESSION, TRAJECTORY
from peercoach_desktop.store.trajectory_rows import Plain, checked, digest, session_as_plain, trajectory_as_plain

_PUT_BASE = upsert(MERGE_BASE, ("session_id",), "digest")
_MOST_SESSIONS = 5_000


class HandOver:
    """Trajectories as plain data, out and in."""

    def __init__(self, database: Database, packs: Packs) -> None:
        self._database = database
        self._packs = packs

    def give(self, trajectory_id: str) -> Plain:
        """Return a trajectory, and remember what its sessions held, to see later which side changed one. Raises KeyError."""
        with self._database.writing() as core:
            data = trajectory_as_plain(core, trajectory_id)
            for session in data["sessions"]:
                core.execute(_PUT_BASE, {"session_id": session["session"]["id"], "digest": digest(session)})
        return data

    def compare(self, data: Any) -> Comparison:
        """Return how the data of a file compare to what is here; nothing is written. Raises DamagedStore for data of another shape."""
        with self._database.reading() as core, _untrusted():
            own = _own_rows(data)
            parts = [_compared(core, PEER, own["peer"], "peer"), _compared(core, TRAJECTORY, own["trajectory"], "trajectory")]
            parts += [_compared_session(core, session) for session in _sessions(data)]
            parts += [_compared_inventory(core, each["row"]) for each in trajectory_merge.checked_inventories(data)]
            ids = [own["peer"]["id"], own["trajectory"]["id"]]
            erased = core.scalar(select(ERASED.c.day).where(ERASED.c.id.in_(ids)).limit(1))
            when = time_of(erased)
        return Comparison(own["peer"]["first_name"], tuple(parts), when.date() if when else None)

    def take(self, data: Any, choices: Mapping[str, Side]) -> Comparison:
        """Merge the data of a file and return what it was compared to. Inside a transaction of the caller, who reads it back.

        `choices` says per id which side stays where both changed. Raises DamagedStore, or ValueError if a choice is missing or
        the trajectory was erased here; then nothing was written.
        """
        compared = self.compare(data)
        if compared.erased is not None:
            raise ValueError("this was erased here")
        if open_ones := [part for part in compared.conflicts if part.id not in choices]:
            raise ValueError(f"{len(open_ones)} conflicts to choose about")
        taken = {part.id for part in compared.parts if _is_taken(part, choices)}
        with self._database.writing() as core, _untrusted():
            numbers = trajectory_merge.keep_packs(self._packs, data["packs"])
            own = _own_rows(data)
            trajectory_merge.merge_own(core, own, data, taken)
            sessions = list(_sessions(data))
            trajectory_merge.merge_sessions(core, [session for session in sessions if session["session"]["id"] in taken], numbers)
            trajectory_merge.merge_inventories(core, trajectory_merge.checked_inventories(data), taken, numbers)
            for session in sessions:
                core.execute(_PUT_BASE, {"session_id": session["session"]["id"], "digest": digest(session)})
            trajectory_merge.settle(core, own["trajectory"]["id"])
        return compared


def _is_taken(part: Compared, choices: Mapping[str, Side]) -> bool:
    chosen = part.difference is Difference.CONFLICT and choices[part.id] is Side.THEIRS
    return chosen or part.difference in (Difference.NEW, Difference.THEIRS_CHANGED)


def _own_rows(data: Any) -> dict[str, Plain]:
    peer = checked(PEER, data["peer"], {})
    return {"peer": peer, "trajectory": checked(TRAJECTORY, data["trajectory"], {"peer_id": peer["id"]})}


def _sessions(data: Any) -> Iterator[Plain]:
    given = data["sessions"]
    if not isinstance(given, list) or len(given) > _MOST_SESSIONS or len({each["session"]["id"] for each in given}) < len(given):
        raise DamagedStore("sessions")
    for session in given:
        yield trajectory_merge.checked_session(session, data["trajectory"]["id"])


def _compared(core: Connection, table: Any, row: Plain, part: str) -> Compared:
    found = core.execute(select(table).where(table.c.id == row["id"])).one_or_none()
    if found is None:
        return Compared(part, row["id"], Difference.NEW)
    if part == "trajectory" and found.peer_id != row["peer_id"]:
        raise DamagedStore("a trajectory of somebody else")
    same = found._asdict() == row
    return Compared(part, row["id"], Difference.SAME if same else Difference.CONFLICT)


def _compared_session(core: Connection, theirs: Plain) -> Compared:
    row = theirs["session"]
    found = core.execute(select(SESSION.c.trajectory_id, SESSION.c.changed).where(SESSION.c.id == row["id"])).one_or_none()
    if found is not None and found.trajectory_id != row["trajectory_id"]:
        raise DamagedStore("a session of somebody else")
    json_of(row["packs"])
    return Compared(
        "session",
        row["id"],
        _difference(core, theirs) if found else Difference.NEW,
        row["kind"],
        time_of(row["started"] or row["planned"]),
        time_of(found.changed) if found else None,
        time_of(row["changed"]),
    )


def _compared_inventory(core: Connection, row: Plain) -> Compared:
    """Compare what the peer filled in. It grows on one laptop at a time, so the one that was changed last holds all of it."""
    found = core.execute(select(INVENTORY_RESULT).where(INVENTORY_RESULT.c.id == row["id"])).one_or_none()
    if found is None:
        return Compared("inventory", row["id"], Difference.NEW)
    if found.peer_id != row["peer_id"]:
        raise DamagedStore("an inventory of somebody else")
    if {name: value for name, value in found._asdict().items() if name in row} == row:
        return Compared("inventory", row["id"], Difference.SAME)
    newer = Difference.THEIRS_CHANGED if row["changed"] > found.changed else Difference.OURS_CHANGED
    return Compared("inventory", row["id"], newer)


def _difference(core: Connection, theirs: Plain) -> Difference:
    session_id = theirs["session"]["id"]
    ours, incoming = digest(session_as_plain(core, session_id)), digest(theirs)
    base = core.scalar(select(MERGE_BASE.c.digest).where(MERGE_BASE.c.session_id == session_id))
    if ours == incoming:
        return Difference.SAME
    if ours == base:
        return Difference.THEIRS_CHANGED
    return Difference.OURS_CHANGED if incoming == base else Difference.CONFLICT


@contextmanager
def _untrusted() -> Iterator[None]:
    """Say of data from elsewhere that do not fit that they are damaged, whatever they broke."""
    try:
        yield
    except StoreError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, RecursionError):
        raise DamagedStore("the data of a hand-over") from None
    except Exception as error:
        if type(error).__module__.startswith("sqlalchemy"):
            raise DamagedStore("rows that do not fit") from None
        raise
