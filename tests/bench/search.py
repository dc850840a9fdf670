"""Searching, beside reading through all answers with the driver alone, and beside the search of Anki."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from peercoach_desktop.services.compose import open_desk, shipped_library
from peercoach_desktop.services.search import SearchService
from peercoach_desktop.store.search import Order
from peercoach_desktop.store.store import Store
from tests.bench.child import Companion, run_child
from tests.bench.measure import MEBIBYTES, MILLISECONDS, Figure, Turn, against, high
from tests.bench.product.search import settle
from tests.bench.references.raw_store import RawStore
from tests.bench.rows import Bench, Rows
from tests.bench.vocabulary import COMMON, sentence, words

_NOTES = 80_000
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


@dataclass(frozen=True)
class Spent:
    """Seconds on the clock, and of the processor: the second is what it takes where nothing else runs."""

    clock: float
    processor: float


def newest(bench: Bench) -> list[Figure]:
    return _figures("F-T6", "search as you type", bench, Order.NEWEST, {**SEARCHES, **FUNCTION_WORDS}, 0.015)


def best(bench: Bench) -> list[Figure]:
    return _figures("F-T7", "best first", bench, Order.BEST, SEARCHES, 0.06)


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


def beside_anki(bench: Bench) -> list[Figure]:
    """Return what finding a word takes, beside Anki's own search for it in 80,000 notes with texts of the same kind."""
    if not bench.anki:
        sys.stderr.write("F-T8 is left out: name a Python that has Anki with --anki\n")
        return []
    folder = bench.new_folder()
    chance = random.Random(8)  # noqa: S311 - the same texts and words in each run
    texts = folder / "texts"
    texts.write_text("\n".join(sentence(chance) for _ in range(_NOTES)), encoding="utf-8")
    source = bench.spoken_store()
    store = Store.open(source.paths, source.root)
    try:
        search = _ready(store)
        with Companion("references.anki_find", folder, texts, python=bench.anki) as anki:
            return [
                Figure("F-T8", f"a word found, {name}", "Anki, 80,000 notes", 0.10, _beside(search, order, anki, bench.turns(60)))
                for name, order in (("newest first", Order.NEWEST), ("best first", Order.BEST))
            ]
    finally:
        store.close()


def _beside(search: SearchService, order: Order, anki: Companion, count: int) -> list[Turn]:
    chance = random.Random(5)  # noqa: S311 - as above
    turns = []
    for number in range(count):
        word = tuple(SEARCHES.values())[number % 3](chance)
        turns.append(Turn(_spent(partial(search.find, word, "nl", order)).clock * MILLISECONDS, anki.ask(word) * MILLISECONDS))
    return turns[3:]


def _ready(store: Store) -> SearchService:
    """Return the search of a store once its index is full and at rest."""
    search = open_desk(store, shipped_library()).search
    search.begin()
    while not search.is_ready:
        time.sleep(0.05)
    settle(search)
    return search


def _figures(row: str, what: str, bench: Bench, order: Order, kinds: Kinds, goal: float) -> list[Figure]:
    """Return the slowest in twenty searches of each round over all kinds, against reading all once in that round."""
    rounds = list(_rounds(bench, order, kinds))
    every = [spent for searches, _ in rounds for spent in searches]
    slowest = {name: high((getattr(spent, name) for spent in every), 0.95) for name in ("clock", "processor")}
    return [
        Figure(
            row,
            f"{what}, slowest in 20, {bench.sessions}{words}",
            "all answers read",
            goal,
            [Turn(slowest[name] * MILLISECONDS, getattr(scan, name) * MILLISECONDS) for _, scan in rounds],
        )
        for name, words in (("clock", ""), ("processor", ", cpu"))
    ]


def _rounds(bench: Bench, order: Order, kinds: Kinds) -> Iterator[tuple[list[Spent], Spent]]:
    """Yield for each round what one search of each kind took, and what reading all took. The first round does not count."""
    source = bench.spoken_store()
    chance = random.Random(4)  # noqa: S311 - the same searches in each run
    raw = RawStore(source.copied(bench.new_folder() / "raw"), source.root)
    store = Store.open(source.paths, source.root)
    try:
        search = _ready(store)
        for number in range(bench.turns(15) + 1):
            searches = [_spent(partial(search.find, typed(chance), "nl", order)) for typed in kinds.values()]
            scan = _spent(partial(raw.scan, SEARCHES["usual word"](chance)))
            if number:
                yield searches, scan
    finally:
        store.close()
        raw.close()


def _spent(work: Callable[[], object]) -> Spent:
    clock, processor = time.perf_counter(), time.thread_time()
    work()
    return Spent(time.perf_counter() - clock, time.thread_time() - processor)


ROWS: Rows = {"F-T6": newest, "F-T7": best, "F-T8": beside_anki, "F-T6M": weight}
