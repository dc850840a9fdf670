"""The texts of sessions, read in short turns with the driver alone, and which of them changed since they were read.

What changes is noted by triggers that live in this connection, in memory: no way of writing passes them by, and what is rolled back
was never noted. Nothing of it is in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.domain.sharing import SEALED, UNCLEAR
from peercoach_desktop.domain.written import TextKey, TextSource, WrittenText
from peercoach_desktop.store.columns import json_of, time_of
from peercoach_desktop.store.database import Database

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

Readable: TypeAlias = Callable[[TextKey, Any], str]
"""Returns what a person wrote in the plain data under a key; "" where that is nothing to find."""


class Noted(NamedTuple):
    """What was written or cleared: rows of `table` in a session; `own` says which, "" for all."""

    session_id: str
    table: str
    own: str


@dataclass(frozen=True)
class _Table:
    """A table with texts: its columns with the name of the text in each. `own` is the column that tells apart those of one session.

    A name that is empty or ends in ":" goes on with what stands in that column.
    """

    source: TextSource
    columns: Mapping[str, str]
    own: str = ""

    def keys(self, own: str) -> set[TextKey]:
        """Return under which keys the texts stand that `own` was noted for."""
        return {TextKey(self.source, _named(name, own)) for name in self.columns.values()}


_GOAL = {name: f"goal.{name}" for name in ("text", "visible_when", "first_step")}
_OBSERVATION = {name: f"observation.{name}" for name in ("context", "position")}
_REFERRAL = {
    name: f"referral.{name}"
    for name in ("reason", "urgency", "referred_to", "who_contacts", "peer_agrees", "coach_consulted", "handover_text")
}
_TABLES = {
    "answer": _Table(TextSource.ANSWER, {"value": ""}, own="field_id"),
    "item_note": _Table(TextSource.NOTE, {"seen": "seen:", "reading": "reading:"}, own="item_id"),
    "goal_version": _Table(TextSource.RECORD, _GOAL),
    "agreement": _Table(TextSource.RECORD, dict.fromkeys(("what", "owner_name", "more"), "agreement.rows")),
    "agreement_outcome": _Table(TextSource.RECORD, {"reason": "agreement.outcomes"}),
    "observation": _Table(TextSource.RECORD, _OBSERVATION),
    "referral": _Table(TextSource.RECORD, _REFERRAL),
}
_JSON = {"value", "more"}

_PAGE = 2_000
_MOST_AT_ONCE = 500
_NOTED = "CREATE TEMP TABLE IF NOT EXISTS noted (session_id TEXT, source TEXT, own TEXT)"
_TRIGGER = """
    CREATE TEMP TRIGGER IF NOT EXISTS {table}_{event} AFTER {event} ON main.{table} BEGIN {notes} END
"""
_TAKE = "DELETE FROM temp.noted WHERE rowid IN (SELECT rowid FROM temp.noted LIMIT ?) RETURNING session_id, source, own"
_LISTED = "SELECT id, coalesce(started, planned, changed, '9999'), rowid FROM session WHERE id > ? ORDER BY id LIMIT ?"
_SESSIONS = """
    SELECT session.id, session.trajectory_id, session.kind, session.state, session.started, session.planned, session.model,
           session.steps, session.packs
    FROM session WHERE session.{} IN ({})
"""
_EVERYBODY = "SELECT trajectory.id, peer.id, peer.first_name FROM trajectory JOIN peer ON peer.id = peer_id"
_PEOPLE = _EVERYBODY + " WHERE trajectory.id IN ({})"
_PEER = (
    "CREATE TEMP TRIGGER IF NOT EXISTS {table}_{event} AFTER {event} ON main.{table} BEGIN INSERT INTO noted VALUES ('', 'peer', ''); END"
)
_MOST_PEOPLE = 5_000

Texts: TypeAlias = dict[tuple[str, TextKey], str]
"""Texts by session and key; one that says nothing is left out."""


class SessionTexts:
    """Reads texts. Each call is one short turn at the connection."""

    def __init__(self, database: Database, readable: Readable) -> None:
        self._database = database
        self._readable = readable
        self._people: dict[str, tuple[str, str]] = {}

    def begin_noting(self) -> None:
        """Note from now on what changes."""
        with self._database.raw_reading() as raw:
            raw.execute(_NOTED)
            for table, texts in _TABLES.items():
                own = "{row}." + texts.own if texts.own else "''"
                for event, rows in (("INSERT", ("new",)), ("UPDATE", ("old", "new")), ("DELETE", ("old",))):
                    notes = "".join(f"INSERT INTO noted VALUES ({row}.session_id, '{table}', {own.format(row=row)}); " for row in rows)  # noqa: S608
                    raw.execute(_TRIGGER.format(table=table, event=event, notes=notes))
            for table in ("peer", "trajectory"):
                for event in ("UPDATE", "DELETE"):
                    raw.execute(_PEER.format(table=table, event=event))

    def take_noted(self) -> set[Noted]:
        """Return what changed since the last call, some hundreds at most, and forget it; nothing: that was all."""
        with self._database.raw_reading() as raw:
            while rows := raw.execute(_TAKE, (_MOST_AT_ONCE,)).fetchall():
                noted = {Noted(*row) for row in rows if row[1] in _TABLES}
                if any(row[1] not in _TABLES for row in rows):
                    self._people.clear()  # somebody has another name, or is gone
                if noted:
                    return noted
        return set()

    def is_noted(self) -> bool:
        """Return whether anything changed since the last call of `take_noted`."""
        with self._database.raw_reading() as raw:
            return raw.execute("SELECT 1 FROM temp.noted LIMIT 1").fetchone() is not None

    def sessions(self) -> list[tuple[str, int]]:
        """Return the ids of all sessions, oldest first, each with the number of its row: by that it is read in half the time."""
        found: list[tuple[str, int, str]] = []
        after = ""
        while True:
            with self._database.raw_reading() as raw:
                page = raw.execute(_LISTED, (after, _PAGE)).fetchall()
            found += [(when, number, session_id) for session_id, when, number in page]
            if len(page) < _PAGE:
                return [(session_id, number) for _, number, session_id in sorted(found)]
            after = page[-1][0]

    def know_people(self) -> None:
        """Read with whom all trajectories are, as far as there is room: the first searches then need not look each of them up."""
        with self._database.raw_reading() as raw:
            rows = raw.execute(f"{_EVERYBODY} LIMIT {_MOST_PEOPLE}")
            self._people = {trajectory_id: (peer_id, first_name) for trajectory_id, peer_id, first_name in rows}

    def of_sessions(self, session_ids: Iterable[str]) -> Texts:
        """Return all texts of some sessions."""
        ids = tuple(session_ids)
        marks = ",".join("?" * len(ids))
        with self._turn() as (raw, found):
            for name, table in _TABLES.items():
                found.read(table, raw.execute(f"{_select(name, table)} WHERE session_id IN ({marks})", ids))
        return found.texts

    def of_keys(self, keys: Iterable[tuple[str, TextKey]]) -> Texts:
        """Return the texts under some keys, those that are still there."""
        wanted = set(keys)
        texts = self.noted(Noted(session_id, *_home(key)) for session_id, key in wanted)
        return {place: text for place, text in texts.items() if place in wanted}

    def noted(self, noted: Iterable[Noted]) -> Texts:
        """Return the texts that stand now where something was noted."""
        by_table: dict[str, set[tuple[str, ...]]] = {}
        for session_id, name, own in noted:
            by_table.setdefault(name, set()).add((session_id, own) if _TABLES[name].own else (session_id,))
        with self._turn() as (raw, found):
            for name, keys in by_table.items():
                table = _TABLES[name]
                columns = f"(session_id, {table.own})" if table.own else "(session_id)"
                rows = ",".join(["(?, ?)" if table.own else "(?)"] * len(keys))
                found.read(
                    table, raw.execute(f"{_select(name, table)} WHERE {columns} IN (VALUES {rows})", [cell for key in keys for cell in key])
                )
        return found.texts

    def with_sessions(self, texts: Mapping[tuple[str, TextKey], str], number_of: Callable[[str], int]) -> list[WrittenText]:
        """Return texts with the sessions they stand in, in the order given; one whose session is gone is left out.

        `number_of` gives the number of a session's row. It may be old, after compacting for instance: the id counts.
        """
        ids = {session_id for session_id, _ in texts}
        with self._database.raw_reading() as raw:
            rows = {row[0]: row for row in _read_sessions(raw, "rowid", [number_of(session_id) for session_id in ids])}
            others = [session_id for session_id in ids if session_id not in rows]
            if others:
                rows |= {row[0]: row for row in _read_sessions(raw, "id", others)}
            self._read_people(raw, {rows[session_id][1] for session_id in ids if session_id in rows})
        sessions = {
            session_id: (_session_of(rows[session_id]), *self._people[rows[session_id][1]])
            for session_id in ids
            if session_id in rows and rows[session_id][1] in self._people
        }
        return [WrittenText(*sessions[session_id], key, text) for (session_id, key), text in texts.items() if session_id in sessions]

    def _read_people(self, raw: Connection, trajectory_ids: set[str]) -> None:
        """Read with whom trajectories are, where that is not known yet."""
        if len(self._people) > _MOST_PEOPLE:
            self._people.clear()
        unknown = list(trajectory_ids - self._people.keys())
        if unknown:
            rows = raw.execute(_PEOPLE.format(",".join("?" * len(unknown))), unknown)
            self._people |= {trajectory_id: (peer_id, first_name) for trajectory_id, peer_id, first_name in rows}

    @contextmanager
    def _turn(self) -> Iterator[tuple[Connection, _Found]]:
        with self._database.raw_reading() as raw:
            yield raw, _Found(self._readable)


class _Found:
    """Texts by session and key, gathered from rows."""

    def __init__(self, readable: Readable) -> None:
        self.texts: Texts = {}
        self._readable = readable

    def read(self, table: _Table, rows: Iterable[tuple[Any, ...]]) -> None:
        """Take the rows of a table. What is sealed is not taken: nobody finds it before it is open. What is no answer neither."""
        columns = tuple(table.columns.items())
        for session_id, own, *cells in rows:
            if own.startswith((SEALED, UNCLEAR)):
                continue
            for (column, name), cell in zip(columns, cells, strict=True):
                if cell:
                    self._take(session_id, TextKey(table.source, _named(name, own)), _plain(cell) if column in _JSON else cell)

    def _take(self, session_id: str, key: TextKey, plain: Any) -> None:
        text = self._readable(key, plain)
        if text and not text.isspace():
            place = (session_id, key)
            before = self.texts.get(place)
            self.texts[place] = text if before is None else f"{before}\n{text}"


def _plain(cell: str) -> Any:
    """Return the data in a column of JSON; most of it is one text, which needs no parsing."""
    return cell[1:-1] if cell[0] == '"' and "\\" not in cell else json_of(cell)


def keys_of(noted: Noted) -> set[TextKey]:
    """Return the keys under which something may stand, or have stood, that was noted."""
    return _TABLES[noted.table].keys(noted.own)


def _select(name: str, table: _Table) -> str:
    return f"SELECT session_id, {table.own or chr(39) * 2}, {', '.join(table.columns)} FROM {name}"  # noqa: S608


@lru_cache(maxsize=512)
def _home(key: TextKey) -> tuple[str, str]:
    """Return the table in which a text stands, and what tells it apart there."""
    for name, table in _TABLES.items():
        if table.source is key.source and (table.own or key.name in table.columns.values()):
            own = key.name if table.source is TextSource.ANSWER else key.name.partition(":")[2]
            return name, own
    raise KeyError(key)


def _named(name: str, own: str) -> str:
    return name if name and name[-1] != ":" else name + own


def _read_sessions(raw: Connection, column: str, keys: list[Any]) -> list[tuple[Any, ...]]:
    return list(raw.execute(_SESSIONS.format(column, ",".join("?" * len(keys))), keys))


def _session_of(row: tuple[Any, ...]) -> Session:
    session_id, trajectory_id, kind, state, started, planned, model, steps, packs = row
    return Session(
        id=session_id,
        trajectory_id=trajectory_id,
        kind=kind,
        state=SessionState(state),
        steps=_steps_of(steps),
        packs=_packs_of(packs),
        planned=time_of(planned),
        started=time_of(started),
        model=model,
    )


@lru_cache(maxsize=64)
def _packs_of(text: str) -> Mapping[str, int]:
    return MappingProxyType(json_of(text))


@lru_cache(maxsize=64)
def _steps_of(text: str) -> tuple[Step, ...]:
    """Return the steps of a session; most sessions have those of their kind."""
    return tuple(Step(step, form, None if pages is None else tuple(pages)) for step, form, pages in json_of(text))
