"""What is on the disk after the power fails at some moment: all that was synced, and of the rest anything, whole, half or not at all."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.trust.recorder import Event

SECTOR = 512


@dataclass
class Files:
    """Files by name, with the changes to each that no sync has made certain yet."""

    certain: dict[str, bytes]
    open: dict[str, list[Event]] = field(default_factory=dict)

    def take(self, event: Event) -> None:
        """Take the next event."""
        if event.what == "sync":
            data = self.certain.get(event.name, b"")
            for change in self.open.pop(event.name, []):
                data = changed(data, change)
            self.certain[event.name] = data
        elif event.what == "unlink":
            # Removing takes effect at once here: the store removes only what it emptied before, or a trial file.
            self.certain.pop(event.name, None)
            self.open.pop(event.name, None)
        else:
            self.open.setdefault(event.name, []).append(event)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return one of the many things that can be on the disk now."""
        found = {}
        reach = chance.choice((0.0, 0.3, 0.7, 0.95, 1.0))
        for name in {*self.certain, *self.open}:
            data = self.certain.get(name, b"")
            for change in self.open.get(name, []):
                if chance.random() < reach:
                    data = changed(data, change, None if chance.random() < 0.6 else chance)
            found[name] = data
        return found


def changed(data: bytes, event: Event, tear: random.Random | None = None) -> bytes:
    """Return `data` after a write or a truncation; with `tear` only some sectors of the write arrive."""
    if event.what == "truncate":
        return data[: event.place] + bytes(max(0, event.place - len(data)))
    grown = bytearray(data + bytes(max(0, event.place + len(event.data) - len(data))))
    place = event.place
    while place < event.place + len(event.data):
        end = min(place // SECTOR * SECTOR + SECTOR, event.place + len(event.data))
        if tear is None or tear.random() < 0.5:
            grown[place:end] = event.data[place - event.place : end - event.place]
        place = end
    return bytes(grown)


def states(before: dict[str, bytes], events: list[Event], chance: random.Random, each: int) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Yield, for a cut after every event, `each` things that can be on the disk, with the number of events before it."""
    files = Files(dict(before))
    for number, event in enumerate(events, 1):
        files.take(event)
        for _ in range(each):
            yield number, files.after_a_cut(chance)


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
