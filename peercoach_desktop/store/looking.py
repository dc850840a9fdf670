"""Looks at the files of the data folder as a stranger would: what is there, and what can be read without the passphrase."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

from peercoach_desktop.domain.laptop import Contents, LaptopFile
from peercoach_desktop.store.backup_format import MAGIC
from peercoach_desktop.store.preferences import FILE_NAME

SAMPLE = 4096
_LOOKS = 32
_RANDOM = 7.0
"""Bits per byte. Encrypted data comes close to 8 in a sample of this size; text, tables and pictures with a header stay below."""

_SIGNATURES = (b"SQLite format 3\0", b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")
_PURPOSES = (
    (".sleutels", "keys"),
    (".kopie", "keys"),
    (".slot", "lock"),
    (".klop", "knock"),
    (".naam", "name"),
    (".peercoach", "backup"),
    (".db", "store"),
    (".db-wal", "store"),
    (".db-journal", "store"),
    (FILE_NAME, "preferences"),
    ("logboek.txt", "log"),
)


def look_at_folder(folder: Path) -> tuple[LaptopFile, ...]:
    """Return every file below `folder`, in the order of their paths; one that cannot be opened is told as closed."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file())
    return tuple(_file(path, folder) for path in found)


def _file(path: Path, folder: Path) -> LaptopFile:
    purpose = next((purpose for end, purpose in _PURPOSES if path.name.endswith(end)), "other")
    try:
        size, contents = path.lstat().st_size, _contents(path, purpose)
    except OSError:
        size, contents = 0, Contents.CLOSED
    return LaptopFile(path.relative_to(folder).as_posix(), size, purpose, contents)


def _contents(path: Path, purpose: str) -> Contents:
    samples = _samples(path)
    if not samples:
        return Contents.EMPTY
    if purpose == "backup" and samples[0].startswith(MAGIC):
        samples = samples[-max(1, len(samples) // 2) :]  # the front tells what it is, to whoever wants to restore it
    if _looks_random(samples):
        return Contents.ENCRYPTED
    return Contents.WRAPPED if purpose == "keys" else Contents.READABLE


def _samples(path: Path) -> list[bytes]:
    """Return pieces of a file, spread over the whole of it, the first and the last included."""
    size = path.stat().st_size
    last = max(size - SAMPLE, 0)
    places = sorted({last * step // (_LOOKS - 1) for step in range(_LOOKS)})
    pieces = []
    with path.open("rb") as file:
        for place in places:
            file.seek(place)
            pieces.append(file.read(SAMPLE))
    return [piece for piece in pieces if piece]


def _looks_random(samples: list[bytes]) -> bool:
    if samples[0].startswith(_SIGNATURES) or _is_text(samples[0]):
        return False
    return all(_entropy(sample) >= _RANDOM for sample in samples if len(sample) >= SAMPLE // 2)


def _is_text(sample: bytes) -> bool:
    try:
        sample[: len(sample) - 4 if len(sample) == SAMPLE else None].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _entropy(sample: bytes) -> float:
    """Return how many bits of surprise are in each byte, from 0 to 8."""
    return -sum(count / len(sample) * math.log2(count / len(sample)) for count in Counter(sample).values())
