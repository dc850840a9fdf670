"""Paper: the product's layout beside a canvas that draws the same words by hand."""

from __future__ import annotations

import time
from collections.abc import Callable

from peercoach_desktop.reports.pdf import render_pdf
from tests.bench.child import Companion
from tests.bench.documents import three_pages
from tests.bench.measure import Figure, against, in_turns
from tests.bench.references.canvas_report import canvas_report
from tests.bench.rows import Bench, Rows


def report(bench: Bench) -> list[Figure]:
    document = three_pages()
    turns = in_turns(_timed(lambda: render_pdf(document)), _timed(lambda: canvas_report(document)), bench.turns(45))
    return [Figure("F-P1", "report of 3 pages, embedded fonts, warm", "canvas by hand", 2.2, turns)]


def preview(bench: Bench) -> list[Figure]:
    with Companion("product.preview", bench.new_folder()) as child:
        turns = in_turns(lambda: child.ask("preview"), lambda: child.ask("report"), bench.turns(15))
    return [Figure("F-P4", "preview asked for to page 1 painted", "the report alone", 1.5, turns)]


def file_size(_: Bench) -> list[Figure]:
    document = three_pages()
    extra = (len(render_pdf(document)) - len(canvas_report(document, embedded=False))) / 1024
    return [Figure("F-P5", "size over the same words in Helvetica", "1 KiB", 60, against(extra, 1), "KiB")]


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def measure() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return measure


ROWS: Rows = {"F-P1": report, "F-P4": preview, "F-P5": file_size}
