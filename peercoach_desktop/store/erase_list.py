"""The list of what was erased: random ids with a day, no names. It stands in the store and, sealed, in the slot files.

Whoever puts an older backup back, or an old database file in its place, must not see again what was erased.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from peercoach_desktop.store.errors import DamagedStore
from peercoach_desktop.store.keys import derive, vault_id

MOST = 5_000
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_SEAL = re.compile(r"[0-9a-f]{64}")
_MOST_SEALS = 16


class Erasable(StrEnum):
    """What can be erased by itself."""

    PEER = "peer"
    TRAJECTORY = "trajectory"
    GROUP_MEETING = "group_meeting"


@dataclass(frozen=True, order=True)
class Erased:
    """One dossier that was erased, and when."""

    kind: Erasable
    id: str
    day: date


@dataclass(frozen=True)
class SealedList:
    """The list as it stands in a slot file, sealed under a key of each root key that the store had (by vault id)."""

    entries: tuple[Erased, ...] = ()
    seals: Mapping[str, str] = field(default_factory=dict, hash=False)

    def trusted(self, root: bytes) -> tuple[Erased, ...]:
        """Return the entries. Raises DamagedStore if they were not sealed by somebody with this root key."""
        if not self.entries:
            return ()
        expected = _seal(self.entries, list_key(root))
        if not hmac.compare_digest(expected, self.seals.get(vault_id(root), "")):
            raise DamagedStore("the list of what was erased")
        return self.entries


def list_key(root: bytes) -> bytes:
    """Return the key of the seal over the list; it leads to no other key."""
    return derive(root, b"peercoach erase list 1", 32)


def sealed(entries: Iterable[Erased], keys: Mapping[str, bytes]) -> SealedList:
    """Return the list, sealed with each of `keys` (by vault id): those of the root key now and of the ones before it."""
    ordered = tuple(sorted(set(entries)))
    return SealedList(ordered, {vault: _seal(ordered, key) for vault, key in sorted(keys.items())})


def to_plain(found: SealedList) -> dict[str, Any]:
    """Return the list as JSON data; nothing where nothing was erased."""
    if not found.entries:
        return {}
    return {"erased": [_entry_to_plain(entry) for entry in found.entries], "seals": dict(found.seals)}


def from_plain(data: Mapping[str, Any]) -> SealedList:
    """Return the list in JSON data. Raises DamagedStore for any other shape."""
    entries, seals = data.get("erased", []), data.get("seals", {})
    try:
        if len(entries) > MOST or len(seals) > _MOST_SEALS:
            raise DamagedStore("the list of what was erased")
        checked = {vault: seal for vault, seal in seals.items() if _ID.fullmatch(vault) and _SEAL.fullmatch(seal)}
        return SealedList(tuple(_entry_from_plain(*entry) for entry in entries), checked)
    except (ValueError, TypeError, AttributeError):
        raise DamagedStore("the list of what was erased") from None


def _entry_to_plain(entry: Erased) -> list[str]:
    return [entry.kind.value, entry.id, entry.day.isoformat()]


def _entry_from_plain(kind: str, erased_id: str, day: str) -> Erased:
    if not _ID.fullmatch(erased_id):
        raise DamagedStore("the list of what was erased")
    return Erased(Erasable(kind), erased_id, date.fromisoformat(day))


def _seal(entries: tuple[Erased, ...], key: bytes) -> str:
    text = "\n".join("|".join(_entry_to_plain(entry)) for entry in entries)
    return hmac.digest(key, text.encode(), "sha256").hex()
