"""Start, unlocking and memory: each turn is a process of the product and one of the reference."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.bench.child import run_child
from tests.bench.measure import MEBIBYTES, MILLISECONDS, Figure, Turn, against
from tests.bench.rows import Bench, Rows
from tests.bench.stores import PASSPHRASE

BARE = "references.bare_window"
HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "alembic", "reportlab", "pypdfium2", "pypdf", "cryptography", "asyncio")
"""Libraries that must not be loaded when the first page is painted."""
OWN = ("peercoach_desktop", "tests", "__main__")


def first_page(bench: Bench) -> list[Figure]:
    turns = _pairs(bench, lambda: run_child("product.window", "--data-dir", bench.store().folder))
    return [_wall("F-S1", "start to an unlock page that answers", 1.10, turns)]


def main_window(bench: Bench) -> list[Figure]:
    store = bench.store()
    turns = _pairs(bench, lambda: run_child("product.home", store.folder, store.root.hex()))
    what = f"start to the 50 latest of {bench.sessions}, key at hand"
    cpu = [Turn(product["cpu"] * MILLISECONDS, bare["cpu"] * MILLISECONDS) for product, bare in turns]
    return [_wall("F-S2", what, 1.30, turns), Figure("F-S2", "the same, processor time", "bare window", 1.30, cpu)]


def unlocking(bench: Bench) -> list[Figure]:
    store = bench.store()
    said = [run_child("product.unlock", store.folder, PASSPHRASE) for _ in range(bench.turns(9) + 1)][1:]
    turns = [Turn(each["product"] * MILLISECONDS, each["reference"] * MILLISECONDS) for each in said]
    return [Figure("F-S4", f"passphrase to the 50 latest of {bench.sessions}", "key derivation alone", 1.4, turns)]


def weight(bench: Bench) -> list[Figure]:
    turns = _pairs(bench, lambda: run_child("product.memory", bench.store().folder), 5)
    if not turns[0][1]["memory"]:
        return []  # only Linux tells
    goals = (("with the unlock page", 1.2), ("with tables and content loaded", 2.4), ("after a report made and drawn", 2.7))
    return [
        Figure(
            "F-S6",
            f"memory {what}",
            "bare window",
            goal,
            [Turn(product["memory"][stage] * MEBIBYTES, bare["memory"] * MEBIBYTES) for product, bare in turns],
            "MiB",
        )
        for stage, (what, goal) in enumerate(goals)
    ]


def modules(bench: Bench) -> list[Figure]:
    product, bare = run_child("product.window", "--data-dir", bench.store().folder), run_child(BARE)
    ratio = against(len(foreign(product["modules"])), len(foreign(bare["modules"])))
    heavy = against(len(heavy_ones(product["modules"])), 1)
    return [
        Figure("F-S7", "modules at the first paint, without our own", "bare window", 1.25, ratio, ""),
        Figure("F-S7", "heavy libraries at the first paint", "none (compared with 1)", 0, heavy, ""),
    ]


def foreign(names: list[str]) -> list[str]:
    """Return the modules that are not of the program or of this folder."""
    return [name for name in names if name.partition(".")[0] not in OWN]


def heavy_ones(names: list[str]) -> set[str]:
    """Return which heavy libraries are among `names`."""
    return {name.partition(".")[0] for name in names} & set(HEAVY)


Said = dict[str, Any]


def _pairs(bench: Bench, product: Callable[[], Said], usual: int = 11) -> list[tuple[Said, Said]]:
    pairs = [(product(), run_child(BARE)) for _ in range(bench.turns(usual) + 1)]
    return pairs[1:]  # the first one reads all files from the disk


def _wall(row: str, what: str, goal: float, pairs: list[tuple[Said, Said]]) -> Figure:
    turns = [Turn(product["seconds"] * MILLISECONDS, bare["seconds"] * MILLISECONDS) for product, bare in pairs]
    return Figure(row, what, "bare window", goal, turns)


ROWS: Rows = {"F-S1": first_page, "F-S2": main_window, "F-S4": unlocking, "F-S6": weight, "F-S7": modules}
