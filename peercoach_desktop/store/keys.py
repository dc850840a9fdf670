"""Keys that follow from the root key of a store."""

from __future__ import annotations

import hashlib
import hmac
import secrets

ROOT_BYTES = 16
_HASH_BYTES = 32


def new_root() -> bytes:
    """Return a new random root key of 128 bits."""
    return secrets.token_bytes(ROOT_BYTES)


def derive(root: bytes, purpose: bytes, length: int) -> bytes:
    """Return `length` bytes by HKDF-SHA256 (RFC 5869, empty salt); another `purpose` gives unrelated bytes.

    Written with the standard library: opening the store would otherwise load a large library for six lines.
    """
    secret = hmac.digest(bytes(_HASH_BYTES), root, "sha256")
    made = block = b""
    for number in range(1, -(-length // _HASH_BYTES) + 1):
        block = hmac.digest(secret, block + purpose + bytes([number]), "sha256")
        made += block
    return made[:length]


def database_key(root: bytes) -> bytes:
    """Return the 32 bytes key and 16 bytes salt that SQLCipher takes as a raw key."""
    return derive(root, b"peercoach database 1", 48)


def backup_key(root: bytes) -> bytes:
    """Return the key of the seal over a backup."""
    return derive(root, b"peercoach backup 1", 32)


def vault_id(root: bytes) -> str:
    """Return what a slot file and a backup may show of the root key: an id that leads nowhere."""
    return derive(root, b"peercoach vault id 1", 16).hex()


def check_bytes(root: bytes) -> bytes:
    """Return the 32 check bits that the recovery code carries."""
    return hashlib.sha256(b"peercoach recovery code 1" + root).digest()[:4]
