"""The root key, wrapped by a passphrase: a slot. Slots stand in `kluis.sleutels`, in its copy and in every backup."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from peercoach_desktop.store import erase_list
from peercoach_desktop.store.erase_list import SealedList
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, NotEnoughMemory, WrongPassphrase
from peercoach_desktop.store.keys import ROOT_BYTES, vault_id
from peercoach_desktop.store.passphrase import normal_form

FORMAT = "peercoach-sleutels"
VERSION = 1
MOST_SLOTS = 8
# A file may not make us work for more than some seconds, all its slots together, or use memory without end.
_MOST_MEMORY_KIB = 512 * 1024
_MOST_WORK_KIB = 2 * _MOST_MEMORY_KIB
_MOST_LANES = 16
_SALT_BYTES = 16
_NONCE_BYTES = 12
_WRAPPED_BYTES = ROOT_BYTES + 16
LARGEST_FILE = 512 * 1024


@dataclass(frozen=True)
class Kdf:
    """How hard Argon2id works on a passphrase: memory in KiB, passes over it, lanes at a time."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True)
class Slot:
    """A root key wrapped by AES-256-GCM under Argon2id of a passphrase."""

    kdf: Kdf
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True)
class Slots:
    """The slots of one store; `vault` is the id that follows from its root key, `erased` the list of what was erased."""

    vault: str
    slots: tuple[Slot, ...]
    erased: SealedList = field(default_factory=SealedList)

    def with_erased(self, erased: SealedList) -> Slots:
        """Return the same slots with another list of what was erased."""
        return replace(self, erased=erased)


def wrap(root: bytes, passphrase: str, kdf: Kdf) -> Slots:
    """Return one slot that opens with `passphrase`, opened once to prove it. Raises NotEnoughMemory."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    vault, salt, nonce = vault_id(root), secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    wrapped = AESGCM(_key(passphrase, salt, kdf)).encrypt(nonce, root, _bound(vault, kdf, salt))
    slots = Slots(vault, (Slot(kdf, salt, nonce, wrapped),))
    if unwrap(slots, passphrase) != root:
        raise DamagedStore("the new slot does not open")
    return slots


def unwrap(slots: Slots, passphrase: str) -> bytes:
    """Return the root key. Raises WrongPassphrase, NotEnoughMemory, or DamagedStore if the key inside is another store's."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not slots.slots:
        raise DamagedStore("no slot: only the recovery code opens this")
    for slot in slots.slots:
        key = _key(passphrase, slot.salt, slot.kdf)
        try:
            root = AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound(slots.vault, slot.kdf, slot.salt))
        except InvalidTag:
            continue
        if not hmac.compare_digest(vault_id(root), slots.vault):
            raise DamagedStore("the key in the slot belongs to another store")
        return root
    raise WrongPassphrase


def encode(slots: Slots) -> bytes:
    """Return the text of a slot file: the slots, and a checksum that needs no key."""
    body = {"format": FORMAT, "version": VERSION, **to_plain(slots)}
    return _canonical({"body": body, "sha256": _checksum(body)}) + b"\n"


def decode(data: bytes) -> Slots:
    """Return the slots in a slot file. Raises DamagedStore if a byte is not as it was written, NewerVersion."""
    try:
        envelope = json.loads(data)
        body = envelope["body"]
        intact = envelope["sha256"] == _checksum(body) and _canonical(envelope) + b"\n" == data
        known = body["format"] == FORMAT and isinstance(body["version"], int)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise DamagedStore("slot file") from None
    if not (intact and known):
        raise DamagedStore("slot file")
    if body["version"] > VERSION:
        raise NewerVersion(body["version"])
    if body["version"] != VERSION:
        raise DamagedStore("slot file")
    return from_plain(body)


def to_plain(slots: Slots) -> dict[str, Any]:
    """Return the slots as JSON data."""
    return {"vault": slots.vault, "slots": [_slot_to_plain(slot) for slot in slots.slots], **erase_list.to_plain(slots.erased)}


def from_plain(data: dict[str, Any]) -> Slots:
    """Return the slots in JSON data. Raises DamagedStore if a size, a type or the work it asks for is out of bounds."""
    try:
        plain = data["slots"]
        if len(plain) > MOST_SLOTS or len(bytes.fromhex(data["vault"])) != 16:
            raise DamagedStore("slots")
        found = Slots(data["vault"], tuple(_slot_from_plain(slot) for slot in plain), erase_list.from_plain(data))
    except (ValueError, KeyError, TypeError):
        raise DamagedStore("slots") from None
    if sum(slot.kdf.memory * slot.kdf.passes for slot in found.slots) > _MOST_WORK_KIB:
        raise DamagedStore("more work than a slot file may ask for")
    return found


def _slot_to_plain(slot: Slot) -> dict[str, Any]:
    kdf = {"name": "argon2id", "memory_kib": slot.kdf.memory, "passes": slot.kdf.passes, "lanes": slot.kdf.lanes}
    return {"kdf": kdf, "salt": slot.salt.hex(), "nonce": slot.nonce.hex(), "wrapped": slot.wrapped.hex()}


def _slot_from_plain(data: dict[str, Any]) -> Slot:
    slot = Slot(_kdf_from_plain(data["kdf"]), bytes.fromhex(data["salt"]), bytes.fromhex(data["nonce"]), bytes.fromhex(data["wrapped"]))
    if (len(slot.salt), len(slot.nonce), len(slot.wrapped)) != (_SALT_BYTES, _NONCE_BYTES, _WRAPPED_BYTES):
        raise DamagedStore("slot of another size")
    return slot


def _kdf_from_plain(data: dict[str, Any]) -> Kdf:
    kdf = Kdf(data["memory_kib"], data["passes"], data["lanes"])
    if data["name"] != "argon2id" or not all(type(number) is int for number in (kdf.memory, kdf.passes, kdf.lanes)):
        raise DamagedStore("key derivation")
    if not (1 <= kdf.lanes <= _MOST_LANES and kdf.passes >= 1 and 8 * kdf.lanes <= kdf.memory <= _MOST_MEMORY_KIB):
        raise DamagedStore("key derivation out of bounds")
    return kdf


def _key(passphrase: str, salt: bytes, kdf: Kdf) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        work = Argon2id(salt=salt, length=32, iterations=kdf.passes, lanes=kdf.lanes, memory_cost=kdf.memory)
        return work.derive(normal_form(passphrase))
    except MemoryError:
        raise NotEnoughMemory from None


def _bound(vault: str, kdf: Kdf, salt: bytes) -> bytes:
    """Return what a slot is sealed together with: nobody can lower the work or move a slot to another store."""
    parts: Iterable[object] = (FORMAT, VERSION, vault, "argon2id", kdf.memory, kdf.passes, kdf.lanes, salt.hex())
    return "|".join(map(str, parts)).encode()


def _checksum(body: object) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _canonical(data: object) -> bytes:
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
