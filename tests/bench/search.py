"""Searching, beside reading through all answers with the driver alone.

F-T8 has no row: its reference is the search of Anki, which is not among what is installed for the measurements.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator

from peercoach_desktop.services.compose import open_desk, shipped_library
from peercoach_desktop.store.search import Order
from peercoach_desktop.store.store import Store
from tests.bench.child import run_child
from tests.bench.measure import MEBIBYTES, MILLISECONDS, Figure, Turn, against, high
from tests.bench.references.raw_store import RawStore
from tests.bench.rows import Bench, Rows
from tests.bench.vocabulary import COMMON, words

Kinds = dict[str, Callable[[random.Random], str]]


def _among(first: int, last: int) -> Callable[[random.Random], str]:
    return lambda chance: words()[chance.randrange(first, last)]


def _beginning(length: int) -> Callable[[random.Random], str]:
    return lambda chance: _among(COMMON, 2_000)(chance)[:length].ljust(2, "e")


SEARCHES: Kinds = {
    "frequent word": _among(COMMON, 400),
    "usual word": _among(400, 4_000),
    "rare word": _among(4_000, 20_000),
    "word that nobody wrote": lambda chance: f"{_among(400, 4_000)(chance)}qx",
    "2 letters": _beginning(2),
    "3 letters": _beginning(3),
    "4 letters": _beginning(4),
    "5 letters": _beginning(5),
    "two words": lambda chance: f"{_among(COMMON, 400)(chance)} {_among(COMMON, 400)(chance)[:4]}",
    "word and function word": lambda chance: f"{_among(400, 4_000)(chance)} {_among(0, COMMON)(chance)}",
}
FUNCTION_WORDS: Kinds = {
    "function word": _among(0, COMMON),
    "two function words": lambda chance: " ".join(_among(0, COMMON)(chance) for _ in "12"),
}


def newest(bench: Bench) -> list[Figure]:
    turns = list(_turns(bench, Order.NEWEST, {**SEARCHES, **FUNCTION_WORDS}))
    return [_figure("F-T6", f"search as you type, slowest in twenty, {bench.sessions}", turns, 0.015)]


def best(bench: Bench) -> list[Figure]:
    turns = list(_turns(bench, Order.BEST, SEARCHES))
    return [_figure("F-T7", f"best first, slowest in twenty, {bench.sessions}", turns, 0.06)]


def weight(bench: Bench) -> list[Figure]:
    """Return what the index takes in memory, the lists beside it counted, and what stays of it once the store is closed."""
    source = bench.spoken_store()
    said = run_child("product.search", source.paths.folder, source.root.hex())
    before, full, closed = said["memory"]
    taken = against((full - before) * MEBIBYTES, 120)
    left = against(max(closed - before, 0) * MEBIBYTES, 120)
    return [
        Figure("F-T6", f"memory of the index, {bench.sessions} sessions", "most", 1.0, taken, "MiB"),
        Figure("F-T6", "what is left of it after closing the store", "most of the index", 0.15, left, "MiB"),
    ]


def _turns(bench: Bench, order: Order, kinds: Kinds) -> Iterator[Turn]:
    """Yield a turn per search: what was typed is found by the product and read through by the reference."""
    source = bench.spoken_store()
    chance = random.Random(4)  # noqa: S311 - the same searches in each run
    raw = RawStore(source.copied(bench.new_folder() / "raw"), source.root)
    store = Store.open(source.paths, source.root)
    search = open_desk(store, shipped_library()).search
    try:
        search.begin()
        while not search.is_ready:
            time.sleep(0.05)
        time.sleep(2)  # the index is brought together in a quiet moment
        for number in range(bench.turns(12) * len(kinds)):
            typed = list(kinds.values())[number % len(kinds)](chance)
            product, reference = _timed(lambda: search.find(typed, "nl", order)), _timed(lambda: raw.scan(typed))  # noqa: B023
            if number >= len(kinds):
                yield Turn(product * MILLISECONDS, reference * MILLISECONDS)
    finally:
        store.close()
        raw.close()


def _figure(row: str, what: str, turns: list[Turn], goal: float) -> Figure:
    """Return the figure of the slowest in twenty, against a usual scan: a scan takes the same whatever is looked for."""
    slowest = Turn(high((turn.product for turn in turns), 0.95), high((turn.reference for turn in turns), 0.5))
    return Figure(row, what, "all answers read", goal, [slowest])


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


ROWS: Rows = {"F-T6": newest, "F-T7": best, "F-T6M": weight}
