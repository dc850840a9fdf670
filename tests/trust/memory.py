"""Reads what is in the memory of a process (Linux; the own user's processes, or as root)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def regions(process: int) -> Iterator[bytes]:
    """Yield the parts of the memory that the process can write: where its own data is."""
    maps = Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines()
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:  # noqa: PTH123 - a file of the kernel
        for line in maps:
            place, rights = line.split()[:2]
            if rights.startswith("rw"):
                start, end = (int(part, 16) for part in place.split("-"))
                memory.seek(start)
                try:
                    yield memory.read(end - start)
                except OSError:
                    continue  # a part that the kernel keeps to itself


def copies_of(process: int, *words: str) -> int:
    """Return how often one of the words stands in the memory of a process, in the ways that Python and Qt keep text."""
    ways = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-32-le")]
    return sum(region.count(way) for region in regions(process) for way in ways)
