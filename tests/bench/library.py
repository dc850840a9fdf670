"""The library: finding at a key beside looking through every line of every item."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from peercoach_desktop.domain.library.folding import folded
from peercoach_desktop.domain.library.search import SearchIndex
from peercoach_desktop.services.compose import shipped_library
from peercoach_desktop.services.library.items import items_of
from tests.bench.measure import Figure, high, in_turns
from tests.bench.rows import Bench, Rows

TYPED = ("overdracht", "hulpvraga", "reflexie", "feedback geven", "stille groep", "kwaliteit", "medicatie", "xyzzyq")
"""What coaches type, letter by letter; three of them with a slip or in vain."""
_SLOWEST = 0.95


def finding(bench: Bench) -> list[Figure]:
    items = items_of(shipped_library())
    keys = [word[:length] for word in TYPED for length in range(1, len(word) + 1)]
    lines = [[line for text in item.texts.values() for line in (text.title, *text.body())] for item in items]

    def product() -> float:
        index = SearchIndex(items)  # a new one: it keeps answers
        return high((_timed(partial(index.find, key)) for key in keys), _SLOWEST)

    def reference() -> float:
        return _timed(lambda: [at for at, each in enumerate(lines) if any("overdracht" in folded(line) for line in each)])

    turns = in_turns(product, reference, bench.turns(15))
    return [Figure("F-L1", "finding in the library at a key, p95", "folding and scanning every line", 0.3, turns)]


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


ROWS: Rows = {"F-L1": finding}
