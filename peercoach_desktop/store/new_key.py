"""A new key for a store after a suspected leak: an encrypted copy under a new root key, proven, takes the place of the old one."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.store import passphrase as rules
from peercoach_desktop.store import slots, vault
from peercoach_desktop.store.columns import json_of, json_text
from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.erase_list import list_key, sealed
from peercoach_desktop.store.erasing import FORMER_KEYS, listed
from peercoach_desktop.store.errors import DamagedStore, translate_errors
from peercoach_desktop.store.files import rename_folder, sync, sync_folder
from peercoach_desktop.store.keys import database_key, new_root, vault_id
from peercoach_desktop.store.paths import VaultPaths, list_vaults
from peercoach_desktop.store.proof import check_whole, number_of
from peercoach_desktop.store.restore import remove_leftovers, swap
from peercoach_desktop.store.slots import Kdf

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_USUAL = Kdf()
_KEPT_FORMER = 8


@dataclass(frozen=True)
class NewKey:
    """The new root key, and the folder with the store under the old one."""

    root: bytes
    old: Path


def renew_key(paths: VaultPaths, root: bytes, old: str | None, new: str, kdf: Kdf = _USUAL) -> NewKey:
    """Give a closed store a new root key and passphrase; the caller holds its lock. A kill leaves the old store or the new one.

    `old` is the passphrase so far, None after unlocking with the recovery code. The old passphrase and the old code do not open
    the new store; backups from before still open with them. Raises PassphraseRefused, WrongPassphrase, DamagedStore, DiskFull,
    FolderNotWritable, NotEnoughMemory, OpenElsewhere; then the old store is untouched.
    """
    rules.check(new, old=old)
    if old is not None and vault.unlock(paths, old) != root:
        raise DamagedStore("the slots belong to another store")
    list_vaults(paths.folder.parent)
    building, fresh = VaultPaths(paths.building), new_root()
    with translate_errors():
        remove_leftovers(building.folder, paths.ready)
        try:
            building.folder.mkdir(mode=0o700)
            _copy(paths.database, root, building.database, fresh)
            _write_slots(building, fresh, slots.wrap(fresh, new, kdf))
            sync_folder(building.folder)
        except BaseException:
            shutil.rmtree(building.folder, ignore_errors=True)
            raise
        rename_folder(building.folder, paths.ready)
        kept = swap(paths, keep=True)
    assert kept is not None
    return NewKey(fresh, kept)


def _copy(source: Path, root: bytes, target: Path, fresh: bytes) -> None:
    with contextlib.closing(connect(source, root)) as raw:
        # SQLite may write the copy without waiting for the disk: it counts only after it was synced below.
        raw.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), f"x'{database_key(fresh).hex()}'"))
        raw.execute("PRAGMA fresh.secure_delete = ON")
        raw.execute("SELECT sqlcipher_export('fresh')").fetchone()
        raw.execute(f"PRAGMA fresh.user_version = {number_of(raw, 'PRAGMA user_version')}")
        raw.execute("DETACH DATABASE fresh")
        before = digest(raw)
    _remember_former(target, root, fresh)
    check_whole(target, fresh)
    with contextlib.closing(connect(target, fresh)) as raw:
        if digest(raw) != before:
            raise DamagedStore("the copy under the new key differs")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    with target.open("r+b") as file:
        sync(file.fileno())


def _remember_former(target: Path, root: bytes, fresh: bytes) -> None:
    """Keep the key of the seal over the list of erasures: a backup under the old root key must still be able to trust that list."""
    with contextlib.closing(connect(target, fresh)) as raw:
        row = raw.execute("SELECT value FROM setting WHERE name = ?", (FORMER_KEYS,)).fetchone()
        former = dict(list((json_of(row[0]) if row else {}).items())[1 - _KEPT_FORMER :])
        former[vault_id(root)] = list_key(root).hex()
        put = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        raw.execute(put, (FORMER_KEYS, json_text(former)))


def _write_slots(building: VaultPaths, fresh: bytes, wrapped: slots.Slots) -> None:
    with contextlib.closing(connect(building.database, fresh)) as raw:
        row = raw.execute("SELECT value FROM setting WHERE name = ?", (FORMER_KEYS,)).fetchone()
        entries = listed(raw)
    keys = {former: bytes.fromhex(key) for former, key in json_of(row[0]).items()}
    erased = sealed(entries, {**keys, vault_id(fresh): list_key(fresh)})
    vault.write_slots(building, wrapped.with_erased(erased))


def digest(raw: Connection) -> str:
    """Return one checksum over every value of every table, the settings that only keys need left out."""
    found = hashlib.sha256()
    for line in _values(raw):
        found.update(line.encode())
    return found.hexdigest()


def _values(raw: Connection) -> Iterator[str]:
    tables = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    without_rowid = {name for _, name, _, _, is_without, _ in raw.execute("PRAGMA main.table_list").fetchall() if is_without}
    for name, sql in tables:
        yield f"{name}|{sql}|"
        where = f"WHERE name <> '{FORMER_KEYS}'" if name == "setting" else ""
        order = "" if name in without_rowid else "ORDER BY rowid"  # without one, rows come in the order of their key
        for row in raw.execute(f'SELECT * FROM "{name}" {where} {order}'):  # noqa: S608 - a name out of the database itself
            yield repr(row)
