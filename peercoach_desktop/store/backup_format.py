"""What a backup file looks like.

16 bytes   magic
 4 bytes   length of the header
header     JSON: when, how much, the slots, and length and SHA-256 of the database
32 bytes   HMAC-SHA256 of all before it, under a key that follows from the root key
32 bytes   SHA-256 of all before it: damage shows before anyone is asked for a key
database   the encrypted database, byte by byte
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from peercoach_desktop.store import slots as slot_codec
from peercoach_desktop.store.counts import Counts
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, NotOurs, Stopped, translate_errors
from peercoach_desktop.store.files import sync
from peercoach_desktop.store.import_file import opened_import
from peercoach_desktop.store.keys import backup_key
from peercoach_desktop.store.slots import Slots

MAGIC = b"PEERCOACH\0KOPIE\n"
VERSION = 1
Progress = Callable[[float], bool]
_LENGTH_BYTES = 4
_HASH_BYTES = 32
_LARGEST_HEADER = 64 * 1024
_LARGEST = 1 << 36
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Header:
    """What stands in front of the database: `length` in bytes and `sha256` are those of the database."""

    made: datetime
    schema: int
    counts: Counts
    slots: Slots
    length: int
    sha256: str = "0" * 64


@dataclass(frozen=True)
class OpenBackup:
    """A backup that is open for reading, its header found whole. `sealed` is what the seal covers."""

    file: BinaryIO
    header: Header
    sealed: bytes
    seal: bytes

    @property
    def size(self) -> int:
        """The size of the file in bytes."""
        return len(self.sealed) + 2 * _HASH_BYTES + self.header.length

    def is_sealed_by(self, root: bytes) -> bool:
        """Return whether this header was written by someone with this root key."""
        return hmac.compare_digest(_seal(self.sealed, root), self.seal)

    def extract(self, target: Path, progress: Progress | None = None) -> None:
        """Write the database to `target`, which must not exist. Raises DamagedStore, DiskFull, FolderNotWritable, Stopped."""
        self.file.seek(len(self.sealed) + 2 * _HASH_BYTES)
        with target.open("xb") as copy:
            found = _copy_hashed(self.file, copy, self.header.length, progress)
        if found != self.header.sha256:
            raise DamagedStore("the database in the backup")


@contextmanager
def opened(path: Path) -> Iterator[OpenBackup]:
    """Give a backup with its header checked, without a key. Raises NoStore, NotOurs, DamagedStore or NewerVersion."""
    with translate_errors(), opened_import(path, _LARGEST) as file:
        yield _read(file)


def write(target: BinaryIO, header: Header, root: bytes, database: BinaryIO, progress: Progress | None = None) -> None:
    """Write a backup and wait until it is on the disk; the checksum of the header is filled in. Raises OSError, Stopped."""
    target.seek(len(_front(header, root)))
    checksum = _copy_hashed(database, target, header.length, progress)
    target.seek(0)
    target.write(_front(replace(header, sha256=checksum), root))
    target.flush()
    sync(target.fileno())


def _front(header: Header, root: bytes) -> bytes:
    text = json.dumps(_to_plain(header), separators=(",", ":")).encode()
    sealed = MAGIC + len(text).to_bytes(_LENGTH_BYTES, "big") + text
    front = sealed + _seal(sealed, root)
    return front + hashlib.sha256(front).digest()


def _copy_hashed(source: BinaryIO, target: BinaryIO, length: int, progress: Progress | None) -> str:
    """Copy up to `length` bytes and return their SHA-256. Raises Stopped if `progress` (0 to 1) says so."""
    checksum = hashlib.sha256()
    left = length
    while left and (piece := source.read(min(left, _CHUNK))):
        checksum.update(piece)
        target.write(piece)
        left -= len(piece)
        if progress is not None and not progress(1 - left / length):
            raise Stopped
    return checksum.hexdigest()


def _read(file: BinaryIO) -> OpenBackup:
    start = file.read(len(MAGIC) + _LENGTH_BYTES)
    _require_magic(start)
    length = int.from_bytes(start[len(MAGIC) :], "big")
    if length > _LARGEST_HEADER:
        raise DamagedStore("header length")
    sealed = start + file.read(length)
    seal, checksum = file.read(_HASH_BYTES), file.read(_HASH_BYTES)
    if hashlib.sha256(sealed + seal).digest() != checksum:
        raise DamagedStore("header")
    header = _from_plain(sealed[len(start) :])
    if os.fstat(file.fileno()).st_size != len(sealed) + 2 * _HASH_BYTES + header.length:
        raise DamagedStore("the file is cut off or holds more than was written")
    return OpenBackup(file, header, sealed, seal)


def _require_magic(start: bytes) -> None:
    if start[: len(MAGIC)] == MAGIC:
        return
    # One of ours with a bad spot there, or cut off at once, is damaged; anything else is another kind of file.
    same = sum(ours == found for ours, found in zip(MAGIC, start, strict=False))
    if 2 * same >= len(MAGIC) or MAGIC.startswith(start):
        raise DamagedStore("the first bytes")
    raise NotOurs


def _seal(sealed: bytes, root: bytes) -> bytes:
    return hmac.digest(backup_key(root), sealed, "sha256")


def _to_plain(header: Header) -> dict[str, Any]:
    counts = {"peers": header.counts.peers, "sessions": header.counts.sessions, "answers": header.counts.answers}
    return {
        "version": VERSION,
        "made": header.made.isoformat(timespec="seconds"),
        "schema": header.schema,
        "counts": counts,
        **slot_codec.to_plain(header.slots),
        "length": header.length,
        "sha256": header.sha256,
    }


def _from_plain(text: bytes) -> Header:
    try:
        data = json.loads(text)
        version = _number(data["version"])
        if version > VERSION:
            raise NewerVersion(version)
        plain = data["counts"]
        return Header(
            datetime.fromisoformat(data["made"]).replace(tzinfo=None),
            _number(data["schema"]),
            Counts(_number(plain["peers"]), _number(plain["sessions"]), _number(plain["answers"])),
            slot_codec.from_plain(data),
            _number(data["length"]),
            bytes.fromhex(data["sha256"]).hex(),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        raise DamagedStore("header") from None


def _number(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise DamagedStore("a number in the header")
    return value
