"""Brings an older database file up to date, in one transaction or not at all.

A revision is a file in `migrations/versions`: `0002_what_changes.py` with `revision`, `down_revision` and `upgrade()`,
written with `alembic.op`. It never imports the tables of today. Alembic is loaded only when there is something to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select, table

from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import StoreError

VERSIONS = Path(__file__).parent / "migrations" / "versions"


def migrate(database: Database, version: int, versions: Path = VERSIONS) -> None:
    """Run the revisions after the file's `user_version` up to `version`. Raises StoreError, then the file is as it was."""
    with _without_foreign_keys(database), database.writing() as core:
        rows = _rows(core)
        for upgrade in _upgrades(_version(core), version, versions):
            with Operations.context(MigrationContext.configure(core)):
                upgrade()
        _check(core, rows)
        core.exec_driver_sql(f"PRAGMA user_version = {version}")


@contextmanager
def _without_foreign_keys(database: Database) -> Iterator[None]:
    """Switch them off, which works outside a transaction only: rebuilding a table would else delete all that belongs to its rows."""
    with database.raw_reading() as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            raw.execute("PRAGMA foreign_keys = ON")


def _upgrades(after: int, version: int, versions: Path) -> Iterator[Callable[[], None]]:
    scripts = ScriptDirectory(versions.parent, version_locations=[versions])
    for script in reversed(list(scripts.walk_revisions())):
        if after < int(script.revision) <= version:
            yield script.module.upgrade


def _version(core: Connection) -> int:
    return int(core.exec_driver_sql("PRAGMA user_version").scalar_one())


def _rows(core: Connection) -> dict[str, int]:
    tables = core.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return {name: core.execute(select(func.count()).select_from(table(name))).scalar_one() for name in tables}


def _check(core: Connection, before: dict[str, int]) -> None:
    if core.exec_driver_sql("PRAGMA foreign_key_check").all():
        raise StoreError("a migration left rows that belong to nothing")
    after = _rows(core)
    if any(after.get(name) != count for name, count in before.items()):
        raise StoreError("a migration lost rows")
