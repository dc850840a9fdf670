"""Measures the figures and prints them as ratios: `python -m tests.bench --help`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench import forms, library, paper, saving, search, start
from tests.bench.rows import Bench, Rows

ROWS: Rows = {**start.ROWS, **saving.ROWS, **search.ROWS, **paper.ROWS, **forms.ROWS, **library.ROWS}


SESSIONS = (1_000, 10_000, 100_000)


def main() -> int:
    """Measure the rows asked for; return 1 if a goal was not reached."""
    options = _options()
    missed = 0
    with tempfile.TemporaryDirectory(prefix="peercoach-bench-") as folder:
        bench = Bench(Path(folder), options.sessions, quick=options.quick, anki=options.anki)
        for name in options.rows:
            for figure in ROWS[name](bench):
                sys.stdout.write(f"{figure.line()}\n")
                sys.stdout.flush()
                missed += not figure.reached
    return int(missed > 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Figures as ratios to a reference measured in the same run.")
    parser.add_argument("--rows", type=_rows, default=list(ROWS), metavar="ID,ID", help=f"which ones, of {', '.join(ROWS)}")
    parser.add_argument("--sessions", type=int, choices=SESSIONS, default=None, help="how many are in the store; 10000 if not given")
    parser.add_argument("--quick", action="store_true", help="a third of the turns and 1000 sessions: a look, no verdict")
    parser.add_argument(
        "--anki", default="", metavar="PYTHON", help="a Python that has the package anki, for F-T8; without it that row is left out"
    )
    options = parser.parse_args()
    options.sessions = options.sessions or (SESSIONS[0] if options.quick else SESSIONS[1])
    return options


def _rows(text: str) -> list[str]:
    names = [name.strip().upper() for name in text.split(",")]
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        raise argparse.ArgumentTypeError(f"no such row: {', '.join(unknown)}")
    return names


if __name__ == "__main__":
    sys.exit(main())
