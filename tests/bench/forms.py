"""Forms of 60 fields: the product's own pages beside bare widgets."""

from __future__ import annotations

from tests.bench.child import Companion
from tests.bench.measure import Figure, in_turns
from tests.bench.rows import Bench, Rows


def key_to_paint(bench: Bench) -> list[Figure]:
    with Companion("product.form", bench.new_folder()) as product, Companion("references.text_window") as bare:
        turns = in_turns(lambda: product.ask("key"), lambda: bare.ask("key"), bench.turns(15))
    return [Figure("F-U1", "key to paint in a form of 60 fields", "bare QTextEdit window", 1.2, turns)]


def building(bench: Bench) -> list[Figure]:
    with Companion("product.form", bench.new_folder()) as child:
        turns = in_turns(lambda: child.ask("build"), lambda: child.ask("widgets"), bench.turns(15))
    return [Figure("F-U2", "form of 60 fields built and painted", "its widgets alone, styled", 3.8, turns)]


def returning(bench: Bench) -> list[Figure]:
    with Companion("product.form", bench.new_folder()) as child:
        turns = in_turns(lambda: child.ask("return"), lambda: child.ask("build"), bench.turns(15))
    return [Figure("F-U4", "back to a page of 60 fields", "building it", 0.5, turns)]


ROWS: Rows = {"F-U1": key_to_paint, "F-U2": building, "F-U4": returning}
