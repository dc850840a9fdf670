"""Erasing for real: the rows, the free pages and the log; remembered, so that an older copy loses it too. Needs the driver alone."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from peercoach_desktop.store import vault
from peercoach_desktop.store.counts import Counts, counts_of
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.erase_list import Erasable, Erased, list_key, sealed
from peercoach_desktop.store.errors import DamagedStore, DiskFull, StoreError
from peercoach_desktop.store.keys import vault_id
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.settings import Settings

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

UNFINISHED = "erase_unfinished"
"""Setting: rows were erased, and their pages and the list in the slot files are still to follow."""

FORMER_KEYS = "erase_list_keys"
"""Setting: the keys of the seal that belonged to earlier root keys, by vault id, as hex."""

_DELETE = {
    Erasable.PEER: "DELETE FROM peer WHERE id = ?",
    Erasable.TRAJECTORY: "DELETE FROM trajectory WHERE id = ?",
    Erasable.GROUP_MEETING: "DELETE FROM group_meeting WHERE id = ?",
}
_REMEMBER = "INSERT INTO erased (id, kind, day) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING"


class Erasing:
    """Erases dossiers of an open store and keeps the list of them."""

    def __init__(self, database: Database, paths: VaultPaths, root: bytes) -> None:
        self._database = database
        self._paths = paths
        self._root = root
        self._settings = Settings(database)

    def erase(self, kind: Erasable, dossier_id: str, day: date) -> Counts:
        """Erase a peer with all trajectories, one trajectory or one meeting; return how much went. Save what waits first.

        Afterwards no page of the database and no frame of the log holds it. Raises KeyError if it is not there, and StoreError
        (DiskFull: compacting needs as much room as the store takes); what is left is then done at the next opening.
        """
        with self._database.raw_writing() as raw:
            before = counts_of(raw)
            if not remove(raw, (Erased(kind, dossier_id, day),)):
                raise KeyError(dossier_id)
            after = counts_of(raw)
            raw.execute(_REMEMBER, (dossier_id, kind.value, day.isoformat()))
            self._settings.put(UNFINISHED, True)
        self._finish()
        return _difference(before, after)

    def entries(self) -> tuple[Erased, ...]:
        """Return all that was ever erased here."""
        with self._database.raw_reading() as raw:
            return listed(raw)

    def catch_up(self) -> int:
        """Erase again what an older copy brought back, and finish what was interrupted; returns how many dossiers went.

        Call it after opening, before anything is shown. Raises DiskFull only where rows came back that cannot be removed: a full disk
        keeps nobody out of a store in which they are gone already, and the rest follows at a next opening.
        """
        known = set(self.entries())
        in_slots = self._in_slots()
        news = [entry for entry in in_slots if entry.id not in {old.id for old in known}]
        with self._database.raw_reading() as raw:
            back = present(raw, (*known, *news))
        if news or back:
            self._take_over(news, back)
        if news or back or self._settings.get(UNFINISHED):
            with suppress(DiskFull):
                self._finish()
        elif known and set(in_slots) != known:
            self._write_list()
        return len(back)

    def _take_over(self, news: Iterable[Erased], back: Iterable[Erased]) -> None:
        with self._database.raw_writing() as raw:
            for entry in news:
                raw.execute(_REMEMBER, (entry.id, entry.kind.value, entry.day.isoformat()))
            remove(raw, back)
            self._settings.put(UNFINISHED, True)

    def _finish(self) -> None:
        self._database.compact()
        self._write_list()
        with self._database.raw_writing() as raw:
            raw.execute("DELETE FROM setting WHERE name = ?", (UNFINISHED,))

    def _in_slots(self) -> tuple[Erased, ...]:
        """Return the list in the slot files; nothing where they are lost or somebody changed it: the store's own list leads."""
        try:
            return vault.read_slots(self._paths).erased.trusted(self._root)
        except StoreError:
            return ()

    def _write_list(self) -> None:
        """Write the list to the slot files; a store that lost them is opened by its code, and keeps its own list."""
        try:
            slots = vault.read_slots(self._paths)
        except DamagedStore:
            return
        vault.write_slots(self._paths, slots.with_erased(sealed(self.entries(), self._keys())))

    def vaults(self) -> frozenset[str]:
        """Return the ids of the store under its root key and under those it had before."""
        return frozenset(self._keys())

    def _keys(self) -> dict[str, bytes]:
        former = {former_id: bytes.fromhex(key) for former_id, key in self._settings.get(FORMER_KEYS, {}).items()}
        return {**former, vault_id(self._root): list_key(self._root)}


def listed(raw: Connection) -> tuple[Erased, ...]:
    """Return the list in a database."""
    rows = raw.execute("SELECT kind, id, day FROM erased ORDER BY day, id").fetchall()
    return tuple(Erased(Erasable(kind), erased_id, date.fromisoformat(day)) for kind, erased_id, day in rows)


def present(raw: Connection, entries: Iterable[Erased]) -> tuple[Erased, ...]:
    """Return those of `entries` that are in the database, which may be of an older schema."""
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    kinds = [kind for kind in Erasable if kind.value in tables]
    found = {kind: {row[0] for row in raw.execute(f"SELECT id FROM {kind.value}").fetchall()} for kind in kinds}  # noqa: S608
    return tuple(entry for entry in entries if entry.id in found.get(entry.kind, ()))


def remove(raw: Connection, entries: Iterable[Erased]) -> int:
    """Delete dossiers with all that belongs to them, in the transaction of the caller; returns how many there were."""
    return sum(raw.execute(_DELETE[entry.kind], (entry.id,)).rowcount for entry in entries)


def _difference(before: Counts, after: Counts) -> Counts:
    return Counts(before.peers - after.peers, before.sessions - after.sessions, before.answers - after.answers)
