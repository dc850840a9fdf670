"""Which schema a database file has, and what is to be done about it."""

from __future__ import annotations

from contextlib import suppress

from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import DiskFull, NewerVersion, NotOurs

SCHEMA_VERSION = 6
"""The number of the newest revision in `migrations/versions`. It is in the file as `user_version`, which alone decides."""


def is_older(database: Database) -> bool:
    """Return whether opening this file would bring it up to date: it has tables, of an older revision."""
    with database.raw_reading() as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
    return 0 < int(version) < SCHEMA_VERSION


def prepare(database: Database) -> None:
    """Make the tables in a new file and bring an older file up to date. Raises NewerVersion or NotOurs, then nothing was touched."""
    with database.raw_reading() as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        (tables,) = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if version > SCHEMA_VERSION:
        raise NewerVersion(version)
    if version == 0 and tables:
        raise NotOurs("a database without a schema version")
    if version == 0:
        _create(database)
    elif version < SCHEMA_VERSION:
        from peercoach_desktop.store.migrate import migrate

        migrate(database, SCHEMA_VERSION)
        with suppress(DiskFull):  # a table that was written anew leaves as much room as it had: no backup need carry that along
            database.compact()


def _create(database: Database) -> None:
    from peercoach_desktop.store.tables import METADATA

    with database.writing() as core:
        METADATA.create_all(core, checkfirst=False)
        core.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
