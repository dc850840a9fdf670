"""Takes out of a copy that is being put back what was erased since it was made."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.store import vault
from peercoach_desktop.store.connection import connect, open_copy
from peercoach_desktop.store.counts import Counts, counts_of
from peercoach_desktop.store.erase_list import Erased, SealedList, list_key, sealed
from peercoach_desktop.store.erasing import listed, present, remove
from peercoach_desktop.store.errors import StoreError, translate_errors
from peercoach_desktop.store.keys import vault_id
from peercoach_desktop.store.paths import VaultPaths


@dataclass(frozen=True)
class Forgotten:
    """How many dossiers were taken out; `counts` is what is left, None where nothing had to be done."""

    entries: tuple[Erased, ...] = ()
    dossiers: int = 0
    counts: Counts | None = None

    def sealed(self, root: bytes) -> SealedList:
        """Return the list as it goes into the slot files."""
        return sealed(self.entries, {vault_id(root): list_key(root)}) if self.entries else SealedList()


def erased_in(target: VaultPaths, root: bytes) -> tuple[Erased, ...]:
    """Return what was erased in the (closed) store that stands at `target`, as far as the root key of the backup can tell.

    Both places count: the sealed list in the slot files, also of a store with a later root key, and the store's own list.
    """
    found: set[Erased] = set()
    with contextlib.suppress(StoreError):
        found |= set(vault.read_slots(target).erased.trusted(root))
    with contextlib.suppress(StoreError), contextlib.closing(open_copy(target.database, root)) as raw, translate_errors():
        found |= set(listed(raw))
    return tuple(sorted(found))


def forget(database: Path, root: bytes, entries: Iterable[Erased]) -> Forgotten:
    """Take `entries` out of a database of any schema that nobody has open. Raises StoreError."""
    wanted = tuple(entries)
    if not wanted:
        return Forgotten()
    with contextlib.closing(connect(database, root)) as raw, translate_errors():
        back = present(raw, wanted)
        raw.execute("BEGIN IMMEDIATE")
        remove(raw, back)
        raw.execute("COMMIT")
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return Forgotten(wanted, len(back), counts_of(raw))
