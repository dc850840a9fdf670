"""What a hand-over file looks like: one trajectory, under a passphrase of its own. Of the family of the backup.

16 bytes   magic
 4 bytes   length of the header
header     JSON: when, schema, the slots, and length and SHA-256 of what follows
32 bytes   HMAC-SHA256 of all before it, under a key that follows from the file's own root key
32 bytes   SHA-256 of all before it: damage shows before anyone is asked for a passphrase
body       12 bytes nonce, then JSON under AES-256-GCM together with the header
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from peercoach_desktop.store import slots as slot_codec
from peercoach_desktop.store.columns import json_text
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, NotOurs
from peercoach_desktop.store.import_file import opened_import
from peercoach_desktop.store.keys import backup_key, derive, new_root
from peercoach_desktop.store.schema import SCHEMA_VERSION
from peercoach_desktop.store.slots import Kdf, Slots

MAGIC = b"PEERCOACH\0OVERD\n"
VERSION = 1
LARGEST = 64 * 1024 * 1024
_USUAL = Kdf()
_LENGTH_BYTES, _HASH_BYTES, _NONCE_BYTES = 4, 32, 12
_LARGEST_HEADER = 64 * 1024


@dataclass(frozen=True)
class HandOverFile:
    """A file whose header and checksums are in order; `body` is still sealed. `made` is local time."""

    made: datetime
    schema: int
    slots: Slots
    sealed: bytes
    seal: bytes
    body: bytes


def encode(data: Any, passphrase: str, made: datetime, kdf: Kdf = _USUAL) -> bytes:
    """Return the bytes of a hand-over file. Raises NotEnoughMemory; the passphrase is checked by the caller."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    root, nonce = new_root(), secrets.token_bytes(_NONCE_BYTES)
    text = json_text(data).encode()
    length = len(text) + _NONCE_BYTES + 16
    # What the body is sealed together with cannot hold the checksum of the body.
    bound = _bound(made, length, slots := slot_codec.wrap(root, passphrase, kdf))
    body = nonce + AESGCM(_body_key(root)).encrypt(nonce, text, bound)
    header = {**_about(made, length), **slot_codec.to_plain(slots), "sha256": hashlib.sha256(body).hexdigest()}
    front = json.dumps(header, separators=(",", ":")).encode()
    sealed = MAGIC + len(front).to_bytes(_LENGTH_BYTES, "big") + front
    whole = sealed + _seal(sealed, root)
    return whole + hashlib.sha256(whole).digest() + body


def read(path: Path) -> HandOverFile:
    """Return a file with every checksum in order, without a passphrase. Raises NoStore, NotOurs, DamagedStore, NewerVersion."""
    with opened_import(path, LARGEST) as file:
        return decode(file.read(LARGEST + 1))


def decode(data: bytes) -> HandOverFile:
    """Return the file in `data`, as `read` does."""
    start = len(MAGIC) + _LENGTH_BYTES
    _require_magic(data)
    length = int.from_bytes(data[len(MAGIC) : start], "big")
    end = start + length
    if length > _LARGEST_HEADER or len(data) < end + 2 * _HASH_BYTES:
        raise DamagedStore("header length")
    sealed, seal = data[:end], data[end : end + _HASH_BYTES]
    if hashlib.sha256(sealed + seal).digest() != data[end + _HASH_BYTES : end + 2 * _HASH_BYTES]:
        raise DamagedStore("header")
    return _from_header(sealed, seal, data[end + 2 * _HASH_BYTES :], start)


def unlock(file: HandOverFile, passphrase: str) -> Any:
    """Return the data in a file. Raises WrongPassphrase, NotEnoughMemory, or DamagedStore if somebody made it up."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    root = slot_codec.unwrap(file.slots, passphrase)
    if not hmac.compare_digest(_seal(file.sealed, root), file.seal):
        raise DamagedStore("the seal of the header")
    bound = _bound(file.made, len(file.body), file.slots)
    try:
        text = AESGCM(_body_key(root)).decrypt(file.body[:_NONCE_BYTES], file.body[_NONCE_BYTES:], bound)
        return json.loads(text, parse_constant=_refuse)
    except (InvalidTag, ValueError, RecursionError):
        raise DamagedStore("the body") from None


def _from_header(sealed: bytes, seal: bytes, body: bytes, start: int) -> HandOverFile:
    try:
        header = json.loads(sealed[start:])
        if _number(header["version"]) > VERSION:
            raise NewerVersion(header["version"])
        if _number(header["schema"]) > SCHEMA_VERSION:
            raise NewerVersion(header["schema"])
        made, length = datetime.fromisoformat(header["made"]).replace(tzinfo=None), _number(header["length"])
        if length != len(body) or hashlib.sha256(body).hexdigest() != header["sha256"]:
            raise DamagedStore("the body")
        return HandOverFile(made, header["schema"], slot_codec.from_plain(header), sealed, seal, body)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise DamagedStore("header") from None


def _require_magic(data: bytes) -> None:
    start = data[: len(MAGIC)]
    if start == MAGIC:
        return
    same = sum(ours == found for ours, found in zip(MAGIC, start, strict=False))
    # A backup begins in the same way and is another kind of file.
    if same >= len(MAGIC) - 2 or (len(start) < len(MAGIC) and MAGIC.startswith(start)):
        raise DamagedStore("the first bytes")
    raise NotOurs


def _about(made: datetime, length: int) -> dict[str, Any]:
    return {"version": VERSION, "made": made.isoformat(timespec="seconds"), "schema": SCHEMA_VERSION, "length": length}


def _bound(made: datetime, length: int, slots: Slots) -> bytes:
    return f"{slots.vault}|{length}|{made.isoformat(timespec='seconds')}".encode()


def _body_key(root: bytes) -> bytes:
    return derive(root, b"peercoach hand-over 1", 32)


def _seal(sealed: bytes, root: bytes) -> bytes:
    return hmac.digest(backup_key(root), sealed, "sha256")


def _number(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise DamagedStore("a number in the header")
    return value


def _refuse(constant: str) -> Any:
    raise ValueError(constant)
