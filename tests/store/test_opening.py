"""Opening a store: the right schema, nothing heavy before the first paint, and a file that is not ours is left alone."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import NewerVersion, NotOurs, OpenElsewhere, StoreError
from peercoach_desktop.store.migrate import migrate
from peercoach_desktop.store.schema import SCHEMA_VERSION
from peercoach_desktop.store.store import Store
from tests.store.dossiers import a_session, field, paths_in, with_sessions
from tests.store.safes import ROOT

FIRST_PAINT = """
import sys
from pathlib import Path
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store

store = Store.open(VaultPaths(Path(sys.argv[1])), bytes(range(16)))
assert store.today.latest(50) and store.today.unfinished(50)
store.today.planned(50), store.today.open_agreements(50), store.settings.get("coach"), store.counts()
store.settings.put("coach", "Mirthe")
store.close()
heavy = {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "asyncio", "cryptography"}
print(sorted({name.partition(".")[0] for name in sys.modules} & heavy))
"""


def test_the_first_lists_need_no_heavy_library(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    store = Store.open(paths, ROOT)
    with_sessions(store, a_session(1))
    store.close()
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT, str(paths.folder)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_reading_goes_on_while_the_libraries_are_loaded_in_a_thread(store: Store) -> None:
    thread = threading.Thread(target=store.warm)
    thread.start()
    assert store.today.latest(1) == ()
    thread.join()
    assert store.people.peers() == ()


def schema_of(database: Database) -> list[tuple[str, ...]]:
    with database.raw_reading() as raw:
        rows: list[tuple[str, ...]] = raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return rows


def test_a_migrated_store_has_the_same_schema_as_a_new_one(tmp_path: Path, store: Store) -> None:
    migrated = Database(tmp_path / "migrated.db", ROOT)
    migrate(migrated, SCHEMA_VERSION)
    assert schema_of(migrated) == schema_of(store._database)
    with migrated.raw_reading() as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    migrated.close()


def test_a_newer_store_is_named_and_not_touched(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    Store.open(paths, ROOT).close()
    connection = connect(paths.database, ROOT)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = paths.database.read_bytes()
    with pytest.raises(NewerVersion) as refused:
        Store.open(paths, ROOT)
    assert refused.value.version == SCHEMA_VERSION + 1
    assert paths.database.read_bytes() == before
    assert [path.name for path in paths.folder.iterdir()] == ["kluis.db"]


def test_a_database_of_something_else_is_not_ours(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    connection = connect(paths.database, ROOT, create=True)
    connection.execute("CREATE TABLE other (x)")
    connection.close()
    with pytest.raises(NotOurs):
        Store.open(paths, ROOT)


def test_a_store_that_is_open_says_so_at_once_and_stays_whole(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    store = Store.open(paths, ROOT)
    with_sessions(store, a_session(1))
    with pytest.raises(OpenElsewhere):
        Store.open(paths, ROOT)
    store.bound.write(store.sessions.get("s1"), field("goal_text"), "nog steeds")
    store.close()
    store = Store.open(paths, ROOT)
    assert store.bound.read(store.sessions.get("s1"), field("goal_text")) == "nog steeds"
    store.close()


# -- a later schema -------------------------------------------------------------------------------

ADDS_A_COLUMN = f"""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{SCHEMA_VERSION + 1:04}", "{SCHEMA_VERSION:04}"

def upgrade():
    with op.batch_alter_table("peer", recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.String(), nullable=False, server_default=""))
"""
GOES_WRONG = {
    "loses rows": "DELETE FROM session",
    "leaves orphans": "UPDATE trajectory SET peer_id = 'nobody'",
    "fails": "SELECT * FROM nothing",
}


def versions_with(folder: Path, latest: str) -> Path:
    versions = folder / "migrations" / "versions"
    versions.mkdir(parents=True)
    for number in range(1, SCHEMA_VERSION + 1):
        before = f'"{number - 1:04}"' if number > 1 else None
        (versions / f"{number:04}_released.py").write_text(f'revision, down_revision = "{number:04}", {before}\n', encoding="utf-8")
    (versions / f"{SCHEMA_VERSION + 1:04}_latest.py").write_text(latest, encoding="utf-8")
    return versions


def content_of(database: Database) -> dict[str, list[tuple[object, ...]]]:
    with database.raw_reading() as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608


@pytest.fixture
def filled(store: Store) -> Database:
    (session,) = with_sessions(store, a_session(1))
    store.bound.write(session, field("goal_text"), "doel")
    store.answers.write("s1", "asked", "iets")
    return store._database


def test_rebuilding_a_parent_table_keeps_all_that_belongs_to_its_rows(filled: Database, tmp_path: Path) -> None:
    before = content_of(filled)
    migrate(filled, SCHEMA_VERSION + 1, versions_with(tmp_path, ADDS_A_COLUMN))
    after = content_of(filled)
    assert after.pop("peer") == [(*row, "") for row in before.pop("peer")]
    assert after == before
    with filled.raw_reading() as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION + 1,)
        assert raw.execute("PRAGMA foreign_keys").fetchone() == (1,)


@pytest.mark.parametrize("how", GOES_WRONG)
def test_a_migration_that_goes_wrong_leaves_everything_as_it_was(filled: Database, tmp_path: Path, how: str) -> None:
    before, schema = content_of(filled), schema_of(filled)
    with pytest.raises(StoreError):
        migrate(filled, SCHEMA_VERSION + 1, versions_with(tmp_path, f"{ADDS_A_COLUMN}    op.execute({GOES_WRONG[how]!r})\n"))
    assert (content_of(filled), schema_of(filled)) == (before, schema)
    with filled.raw_reading() as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert raw.execute("PRAGMA foreign_keys").fetchone() == (1,)
