"""Stores to measure on: made by the product itself, then filled in bulk with sessions like the one that was led in it."""

from __future__ import annotations

import itertools
import json
import random
import shutil
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from peercoach_desktop.content.library import Library
from peercoach_desktop.services.compose import open_desk, shipped_library
from peercoach_desktop.store import vault
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store

PASSPHRASE = "drie blauwe fietsen naast de sloot"
ANSWERS = 40
"""Answers in each session."""
SESSIONS_A_PEER = 8
_BATCH = 500
_START = datetime(2020, 1, 6, 9)
_WORDS = [
    "ik",
    "we",
    "je",
    "peer",
    "collega",
    "vraag",
    "overdracht",
    "rustig",
    "druk",
    "dienst",
    "plan",
    "week",
    "gesprek",
    "doel",
    "stap",
    "hulp",
    "zorg",
    "bewoner",
    "afdeling",
    "samen",
    "leren",
    "kijken",
    "luisteren",
    "zeggen",
    "durven",
    "vragen",
    "weten",
    "doen",
    "eerst",
    "daarna",
    "soms",
    "altijd",
    "liever",
    "beter",
    "kleiner",
    "morgen",
    "volgende",
    "keer",
]


@dataclass(frozen=True)
class BenchStore:
    """A closed store below `folder`; `session` is one that can be led on, of the newest peer."""

    folder: Path
    paths: VaultPaths
    root: bytes
    session: str

    def copied(self, folder: Path) -> Path:
        """Copy the database file into `folder` and return where it is."""
        folder.mkdir()
        return Path(shutil.copy(self.paths.database, folder / "copy.db"))


def make_store(
    folder: Path, sessions: int, *, kind: str = "first", library: Library | None = None, say: Callable[[random.Random], str] | None = None
) -> BenchStore:
    """Make a store with `sessions` sessions of 40 answers each; the last one is of `kind` and is still open. `say` makes the answers."""
    folder.mkdir(parents=True)
    paths = vault.new_vault_folder(folder)
    root = vault.create(paths, PASSPHRASE)
    store = Store.open(paths, root)
    desk = open_desk(store, library or shipped_library())
    desk.settings.name_coach("Mirthe")
    peer = desk.people.add("Zoë")
    led = desk.coaching.start(peer.id, kind)
    if sessions > 1:
        _fill(store, led.id, sessions - 1, say or text)
    store.close()
    return BenchStore(folder, paths, root, led.id)


def text(chance: random.Random) -> str:
    """Return an answer of a few sentences."""
    return " ".join(chance.choices(_WORDS, k=chance.randint(6, 34))).capitalize() + "."


def _fill(store: Store, like: str, count: int, say: Callable[[random.Random], str]) -> None:
    chance = random.Random(1)  # noqa: S311 - the same text in each run
    numbers = iter(range(count))
    while batch := list(itertools.islice(numbers, _BATCH)):
        with store._database.raw_writing() as raw:
            rows = list(_sessions(batch))
            raw.executemany(_PEER, ((row.peer, f"Peer {row.number}") for row in rows))
            raw.executemany(_TRAJECTORY, ((row.trajectory, row.peer) for row in rows))
            raw.executemany(_SESSION, ((row.id, row.trajectory, row.state, *row.times, like) for row in rows))
            raw.executemany("INSERT INTO answer (session_id, field_id, value) VALUES (?, ?, ?)", _answers(rows, chance, say))
            raw.executemany(_AGREEMENT, (agreement for row in rows for agreement in _agreements(row, chance)))


_PEER = "INSERT OR IGNORE INTO peer (id, first_name, role, work_group, setting, time_in_work) VALUES (?, ?, '', '', '', '')"
_TRAJECTORY = "INSERT OR IGNORE INTO trajectory (id, peer_id, started, storage_period) VALUES (?, ?, '2020-01-06', '')"
_SESSION = """
    INSERT INTO session (id, trajectory_id, kind, state, planned, started, ended, changed, elapsed, model, source, place_step, place_page,
                         place_field, place_cursor, steps, packs, done_steps)
    SELECT ?, ?, kind, ?, NULL, ?, ?, ?, 3000, model, source, place_step, place_page, place_field, place_cursor, steps, packs, done_steps
    FROM session WHERE id = ?
"""
_AGREEMENT = """
    INSERT INTO agreement (id, trajectory_id, session_id, position, owner_name, owner_role, what, due, more, status, reason)
    VALUES (?, ?, ?, ?, 'Mirthe', 'coach', ?, ?, '{}', ?, '')
"""


@dataclass(frozen=True)
class _Row:
    number: int
    id: str
    peer: str
    trajectory: str
    state: str
    times: tuple[str, str | None, str]


def _sessions(numbers: list[int]) -> Iterator[_Row]:
    for number in numbers:
        peer = number // SESSIONS_A_PEER
        started = _START + timedelta(minutes=30 * number)
        is_open = number % 500 == 499
        ended = None if is_open else (started + timedelta(hours=1)).isoformat()
        times = (started.isoformat(), ended, (started + timedelta(hours=1)).isoformat())
        yield _Row(number, str(uuid.uuid4()), f"peer-{peer}", f"trajectory-{peer}", "open" if is_open else "done", times)


def _answers(rows: list[_Row], chance: random.Random, say: Callable[[random.Random], str]) -> Iterator[tuple[str, str, str]]:
    for row in rows:
        for field in range(ANSWERS):
            yield row.id, f"field_{field}", json.dumps(say(chance), ensure_ascii=False)


def _agreements(row: _Row, chance: random.Random) -> Iterator[tuple[str, str, str, int, str, str, str]]:
    due = (date(2020, 1, 6) + timedelta(days=row.number // 40)).isoformat()
    for position in range(2):
        status = "" if row.number % 100 == 99 else "done"
        yield str(uuid.uuid4()), row.trajectory, row.id, position, text(chance), due, status
