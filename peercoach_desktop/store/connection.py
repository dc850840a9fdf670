"""Opens the encrypted database with the settings that the promises about saving rest on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.store.errors import FolderNotWritable, NoStore, StoreError, translate_errors
from peercoach_desktop.store.files import require_writable
from peercoach_desktop.store.keys import database_key

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

# One process at a time (EXCLUSIVE leaves no -shm file beside it), nothing acknowledged before it is on the disk,
# no scrap of text outside the encrypted file, and a file that is not trusted. Of a page that was read, most of the work is decrypting it:
# 32 MB of them are kept while the store is open, which a search over many years needs and a small store never takes.
_SETTINGS = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -32000",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)


def connect(database: Path, root: bytes, *, create: bool = False) -> Connection:
    """Return an open connection in autocommit mode; any thread may use it, one at a time.

    `create` makes the file if it is not there. Raises NoStore, DamagedStore, OpenElsewhere, FolderNotWritable, DiskFull.
    """
    if not create and not database.is_file():
        raise NoStore(database.name)
    require_writable(database.parent)
    # Not tried by opening it: closing that handle would let go of the lock of a connection in this process.
    if database.exists() and not os.access(database, os.W_OK):
        raise FolderNotWritable(database.name)
    return _open(database, "mode=rwc" if create else "mode=rw", root)


def open_copy(database: Path, root: bytes) -> Connection:
    """Return a connection that only reads a copy that nobody else has open, and leaves no file beside it. Raises DamagedStore."""
    return _open(database, "mode=ro&immutable=1", root)


def _open(database: Path, mode: str, root: bytes) -> Connection:
    from sqlcipher3 import dbapi2

    with translate_errors():
        connection = dbapi2.connect(
            f"{database.absolute().as_uri()}?{mode}", uri=True, timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            _unlock(connection, root)
            if "immutable" not in mode:
                _keep_log(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _unlock(connection: Connection, root: bytes) -> None:
    connection.execute(f"PRAGMA key = \"x'{database_key(root).hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise StoreError("the driver does not encrypt")
    for setting in _SETTINGS:
        connection.execute(setting)
    # Reading first: a file that does not open with this key must not be written to.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _keep_log(connection: Connection) -> None:
    if connection.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
        raise FolderNotWritable("no write-ahead log on this file system")
