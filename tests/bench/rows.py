"""Every row that is measured, by its id in the list of goals."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.measure import Figure
from tests.bench.stores import BenchStore, make_store
from tests.bench.vocabulary import sentence


@dataclass
class Bench:
    """What the rows share in one run: how many sessions, how many turns, and the stores made so far."""

    folder: Path
    sessions: int = 10_000
    quick: bool = False
    anki: str = ""
    """A Python that has Anki, for the row that is measured beside it."""
    _stores: dict[int, BenchStore] = field(default_factory=dict)

    def turns(self, usual: int) -> int:
        """Return how many turns to take of what usually takes `usual`."""
        return max(3, usual // 3) if self.quick else usual

    def store(self, sessions: int | None = None) -> BenchStore:
        """Return a store with so many sessions, made at the first call."""
        count = sessions or self.sessions
        if count not in self._stores:
            self._stores[count] = make_store(self.folder / str(count), count)
        return self._stores[count]

    def spoken_store(self) -> BenchStore:
        """Return a store whose answers have as many different words as those of people."""
        if -1 not in self._stores:
            self._stores[-1] = make_store(self.folder / "spoken", self.sessions, say=sentence)
        return self._stores[-1]

    def new_folder(self) -> Path:
        """Return a folder of its own."""
        return Path(tempfile.mkdtemp(dir=self.folder))


Measurement = Callable[[Bench], list[Figure]]
Rows = Mapping[str, Measurement]
