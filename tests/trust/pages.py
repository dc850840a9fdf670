"""Looks into the pages of an encrypted database by hand, the free ones and the log too, where SQL shows only what is not deleted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from peercoach_desktop.store.keys import database_key

PAGE = 4096
_IV, _SEAL, _SALT = 16, 64, 16
_LOG_HEADER, _FRAME_HEADER = 32, 24


def plain_pages(database: Path, root: bytes) -> list[bytes]:
    """Return every page of the database file and every frame of its log, decrypted."""
    key = database_key(root)[:32]
    log = database.with_name(database.name + "-wal")
    pages = [_opened(page, key, first=number == 0) for number, page in enumerate(_cut(database.read_bytes(), 0, 0))]
    frames = _cut(log.read_bytes() if log.exists() else b"", _LOG_HEADER, _FRAME_HEADER)
    return pages + [_opened(page, key, first=False) for page in frames]


def pages_with(database: Path, root: bytes, text: str) -> int:
    """Return in how many pages and frames `text` stands, as written in the store or escaped as JSON may do."""
    ways = {text.encode(), text.encode("utf-16-le"), text.encode("ascii", "backslashreplace")}
    return sum(any(way in page for way in ways) for page in plain_pages(database, root))


def _cut(data: bytes, start: int, header: int) -> Iterator[bytes]:
    step = header + PAGE
    for place in range(start, len(data) - step + 1, step):
        yield data[place + header : place + step]


def _opened(page: bytes, key: bytes, *, first: bool) -> bytes:
    body = page[_SALT if first else 0 : PAGE - _IV - _SEAL]
    start = page[PAGE - _IV - _SEAL : PAGE - _SEAL]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(start)).decryptor()
    return decryptor.update(body) + decryptor.finalize()
