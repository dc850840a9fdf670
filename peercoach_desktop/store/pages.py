"""Tells a damaged database from one that belongs to another key, without opening it."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from peercoach_desktop.store.errors import translate_errors
from peercoach_desktop.store.keys import database_key

# The layout of SQLCipher 4: pages of 4096 bytes that end in 16 bytes of start value and 64 bytes of HMAC-SHA512.
_PAGE = 4096
_HMAC = 64
_SALT = 16
_SALT_MASK = 0x3A
_HMAC_ROUNDS = 2


def any_page_fits(database: Path, root: bytes) -> bool:
    """Return whether at least one page was sealed with the key that follows from `root`."""
    key, salt = database_key(root)[:32], database_key(root)[32:]
    mask = bytes(byte ^ _SALT_MASK for byte in salt)
    seal_key = hashlib.pbkdf2_hmac("sha512", key, mask, _HMAC_ROUNDS, 32)
    with translate_errors(), database.open("rb") as file:
        number = 0
        while len(page := file.read(_PAGE)) == _PAGE:
            number += 1
            if hmac.compare_digest(_seal(page, number, seal_key), page[-_HMAC:]):
                return True
    return False


def _seal(page: bytes, number: int, key: bytes) -> bytes:
    # The salt in front of the first page is not sealed.
    sealed = page[_SALT if number == 1 else 0 : -_HMAC]
    return hmac.digest(key, sealed + number.to_bytes(4, "little"), "sha512")
