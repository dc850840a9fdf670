"""The proof that a backup can be put back: opened from the disk, checked, every row read, the counts compared."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.store import recovery_code, slots
from peercoach_desktop.store.backup_format import OpenBackup, Progress
from peercoach_desktop.store.connection import open_copy
from peercoach_desktop.store.counts import Counts, counts_of
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, StoreError, WrongRecoveryCode, translate_errors
from peercoach_desktop.store.keys import vault_id
from peercoach_desktop.store.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


# Room for the pages of most stores: the rows are read right after the check that read the same pages.
_CACHE_KIB = 64 * 1024


@dataclass(frozen=True)
class Proof:
    """A backup that was read back whole. `size` is in bytes."""

    path: Path
    made: datetime
    counts: Counts
    size: int


def prove(backup: OpenBackup, path: Path, trial: Path, root: bytes, progress: Progress | None = None) -> Proof:
    """Take the database out of a backup to the free name `trial` and read it whole. Raises DamagedStore, Stopped."""
    backup.extract(trial, progress)
    return prove_extracted(backup, path, trial, root)


def prove_extracted(backup: OpenBackup, path: Path, trial: Path, root: bytes) -> Proof:
    """Read the database that was taken out of a backup: its seal, both checks, every row, the counts. Raises DamagedStore."""
    header = backup.header
    if not backup.is_sealed_by(root):
        raise DamagedStore("the seal of the header")
    if check_whole(trial, root) != header.counts:
        raise DamagedStore("the counts differ")
    return Proof(path, header.made, header.counts, backup.size)


def check_whole(database: Path, root: bytes) -> Counts:
    """Read a copy that nobody has open whole: both checks, every row; return what is in it. Raises DamagedStore, NewerVersion."""
    # A bad page makes the rest of its connection fail too, so each check has its own.
    with contextlib.closing(open_copy(database, root)) as connection, translate_errors():
        _check_seals(connection)
    with contextlib.closing(open_copy(database, root)) as connection, translate_errors():
        require_known_schema(number_of(connection, "PRAGMA user_version"))
        _check_structure(connection)
        _read_every_row(connection)
        return counts_of(connection)


def root_for(backup: OpenBackup, passphrase: str | None, code: str | None) -> bytes:
    """Return the root key of a backup by what the user gave. Raises WrongPassphrase, WrongRecoveryCode, NotEnoughMemory."""
    if code is not None:
        root = recovery_code.root_of(code)
        require_same_store(backup, root, WrongRecoveryCode)
        return root
    return slots.unwrap(backup.header.slots, passphrase or "")


def require_same_store(backup: OpenBackup, root: bytes, otherwise: type[StoreError]) -> None:
    """Raise `otherwise` if the backup was made of a store with another root key."""
    if backup.header.slots.vault != vault_id(root):
        raise otherwise("a backup of another store")


def _check_seals(connection: Connection) -> None:
    # Finds changed bytes, in free pages too, but no pages that are missing.
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise DamagedStore("a page was changed")


def _check_structure(connection: Connection) -> None:
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise DamagedStore("pages do not fit together")


def _read_every_row(connection: Connection) -> None:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in tables:
        quoted = name.replace('"', '""')
        for _ in connection.execute(f'SELECT * FROM "{quoted}"'):  # noqa: S608 - a name out of the database itself
            pass


def number_of(connection: Connection, question: str) -> int:
    """Return the one number that a statement answers."""
    (number,) = connection.execute(question).fetchone()
    return int(number)


def require_known_schema(schema: int) -> None:
    """Raise NewerVersion for a schema that a newer version of the program made."""
    if schema > SCHEMA_VERSION:
        raise NewerVersion(schema)
