"""Saving and reading, beside the driver alone on a copy of the same store."""

from __future__ import annotations

import itertools
import json
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from peercoach_desktop.services.compose import Desk, open_desk, shipped_library
from peercoach_desktop.store.store import Store
from tests.bench.child import Companion
from tests.bench.measure import Figure, against, high, in_turns
from tests.bench.references.raw_store import RawStore
from tests.bench.rows import Bench, Rows
from tests.bench.stores import text

_FIELD = "first_words"
_BYTES_OF_TEXT = """
    SELECT (SELECT sum(length(CAST(value AS BLOB)) - 2) FROM answer) + (SELECT sum(length(CAST(what AS BLOB))) FROM agreement)
"""


@dataclass(frozen=True)
class Pair:
    """The product and the driver alone, each on its own copy of one store."""

    desk: Desk
    raw: RawStore
    session: str


@contextmanager
def opened(bench: Bench) -> Iterator[Pair]:
    source = bench.store()
    raw = RawStore(source.copied(bench.new_folder() / "raw"), source.root)
    store = Store.open(source.paths, source.root)
    try:
        yield Pair(open_desk(store, shipped_library()), raw, source.session)
    finally:
        store.close()
        raw.close()


def autosave(bench: Bench) -> list[Figure]:
    chance = random.Random(2)  # noqa: S311 - the same text in each run
    with opened(bench) as pair:
        session = pair.desk.coaching.open(pair.session)
        field = session.record.pack.field(_FIELD)

        def product() -> None:
            session.enter(field, text(chance))
            session.flush()

        def reference() -> None:
            pair.raw.save(pair.session, _FIELD, json.dumps(text(chance)), datetime.now().isoformat(timespec="seconds"))

        turns = in_turns(lambda: _timed(product), lambda: _timed(reference), bench.turns(300))
    slowest = against(high((turn.product for turn in turns), 0.99), high((turn.reference for turn in turns), 0.99))
    return [
        Figure("F-T1", f"one answer saved, {bench.sessions} sessions", "raw commit and checkpoint", 1.5, turns),
        Figure("F-T1", "the same, slowest in a hundred (goal: 20 ms)", "the same", 20 / slowest[0].reference, slowest),
    ]


def reading(bench: Bench) -> list[Figure]:
    with opened(bench) as pair:
        ids = itertools.cycle([line.session_id for line in pair.desk.store.today.latest(50)][1:])
        count = bench.turns(90)
        answers = in_turns(
            lambda: _timed(lambda: pair.desk.store.answers.read(next(ids))), lambda: _timed(lambda: pair.raw.answers(next(ids))), count
        )
        latest = in_turns(lambda: _timed(lambda: pair.desk.store.today.latest(50)), lambda: _timed(pair.raw.latest), count)
    return [
        Figure("F-T4", "40 answers of a session read", "raw statement", 2.2, answers),
        Figure("F-T4", "50 latest sessions read", "raw statement", 2.2, latest),
    ]


def typing(bench: Bench) -> list[Figure]:
    with Companion("product.typing", bench.new_folder()) as child:
        turns = in_turns(lambda: child.ask("saving"), lambda: child.ask("idle"), bench.turns(15))
    return [Figure("F-T3", "key to paint while saving goes on", "the same, idle", 1.15, turns)]


def size(bench: Bench) -> list[Figure]:
    source = bench.store()
    store = Store.open(source.paths, source.root)
    with store._database.raw_reading() as raw:
        (letters,) = raw.execute(_BYTES_OF_TEXT).fetchone()
    store.close()
    return [
        Figure(
            "F-T10",
            "store, tables alone",
            "text of the answers",
            2.2,
            against(source.paths.database.stat().st_size / 1024, letters / 1024),
            "KiB",
        )
    ]


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


ROWS: Rows = {"F-T1": autosave, "F-T3": typing, "F-T4": reading, "F-T10": size}
