"""A restored store is the store, table by table; an older one comes up to date or stays; a newer one is not touched."""

from __future__ import annotations

import contextlib
import hashlib
import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.restoring import restore_backup
from peercoach_desktop.store import backup, vault
from peercoach_desktop.store.connection import connect, open_copy
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import NewerVersion, StoreError
from peercoach_desktop.store.migrate import migrate
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.schema import SCHEMA_VERSION
from peercoach_desktop.store.store import Store
from tests.store.safes import LIGHT, PASSPHRASE, a_vault, dying_at, posix_only
from tests.trust.form import dice, times
from tests.trust.killing import killed

Figure = Callable[[str, str], None]
SIGNS = "aåéßΩж中🙂 \n\t'\"%_\\{}<&>\u202e\u0000x"


def text(chance: random.Random) -> str:
    return "".join(chance.choices(SIGNS, k=chance.randrange(1, 400)))


def fill(store: Store, chance: random.Random, peers: int = 4) -> None:
    """Fill a store of any schema with whatever."""
    for peer in range(chance.randrange(1, peers + 1)):
        store.people.add(Peer(f"p{peer}", text(chance)), Trajectory(f"t{peer}", f"p{peer}", date(2026, 1, 1)))
        for number in range(chance.randrange(4)):
            session = Session(f"s{peer}-{number}", f"t{peer}", "mini", SessionState.OPEN, (), {})
            store.sessions.add(session)
            for field in range(chance.randrange(12)):
                store.answers.write(session.id, f"f{field}", chance.choice((text(chance), 7, [text(chance)], {"a": text(chance)})))
    store.settings.put("iets", text(chance))
    store.packs.keep("pakket", 1, {"nl.toml": text(chance)})


def tables(database: Path, root: bytes) -> dict[str, str]:
    """Return a checksum per table over every value; the numbers that answers had up to schema 5 are no value."""
    with contextlib.closing(open_copy(database, root)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        wanted = {name: f"SELECT * FROM {name}" for name in names}  # noqa: S608
        if "answer" in wanted:
            wanted["answer"] = "SELECT session_id, field_id, value FROM answer ORDER BY session_id, field_id"
        return {name: hashlib.sha256(repr(raw.execute(rows).fetchall()).encode()).hexdigest() for name, rows in wanted.items()}


def test_restore_rehearsal(tmp_path: Path, figure: Figure) -> None:
    stores, compared = times(6, 50), 0
    for number in range(stores):
        chance = dice(f"rehearsal {number}")
        paths, root = a_vault(tmp_path / f"data{number}")
        store = Store.open(paths, root)
        fill(store, chance)
        backup.write_backup(store, tmp_path / f"kopie{number}")
        store.close()
        restored = restore_backup(tmp_path / f"kopie{number}", tmp_path / f"terug{number}", passphrase=PASSPHRASE)
        before, after = tables(paths.database, root), tables(restored.store, root)
        assert after == before
        compared += len(before)
    figure("restore rehearsal", f"{stores} stores, {compared} of {compared} tables equal")


def test_a_restore_that_drops_a_row_is_caught(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    store = Store.open(paths, root)
    fill(store, dice("rehearsal mutant"))
    store.close()
    before = tables(paths.database, root)
    with contextlib.closing(connect(paths.database, root)) as raw:
        raw.execute("DELETE FROM setting")
    assert tables(paths.database, root) != before


GROUP = {"group_meeting", "group_answer", "critical_moment"}
LATER_TABLES = {
    1: {"erased", "consent", "merge_base", "undo_step", "asked_question", "own_pack", "inventory_result", "coach_entry", *GROUP},
    2: {"asked_question", "own_pack", "inventory_result", "coach_entry", *GROUP},
    3: {"coach_entry", *GROUP},
    4: GROUP,
    5: set(),
}
"""The tables that came after each released schema."""

ANSWERS_WITH_NUMBERS = """
    CREATE TABLE answer (
        number INTEGER NOT NULL, session_id VARCHAR NOT NULL, field_id VARCHAR NOT NULL, value VARCHAR NOT NULL,
        CONSTRAINT pk_answer PRIMARY KEY (number), CONSTRAINT uq_answer_session_id_field_id UNIQUE (session_id, field_id),
        CONSTRAINT fk_answer_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE
    )
"""
"""The table as it was up to schema 5."""

released = pytest.mark.parametrize("version", sorted(LATER_TABLES))


def an_older_store(data: Path, chance: random.Random, version: int = 1) -> tuple[VaultPaths, bytes]:
    """Return a closed, filled store of an earlier schema, made by its own migration."""
    paths = vault.new_vault_folder(data)
    root = vault.create(paths, PASSPHRASE, LIGHT)
    database = Database(paths.database, root)
    migrate(database, version)
    store = Store(paths, root, database)
    fill(store, chance)
    store.close()
    return paths, root


def version_of(paths: VaultPaths, root: bytes) -> int:
    with contextlib.closing(open_copy(paths.database, root)) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
    return int(version)


@released
def test_row19_every_row_of_an_older_store_is_there_after_the_migration(data: Path, version: int) -> None:
    paths, root = an_older_store(data, dice("older"), version)
    before = tables(paths.database, root)
    assert version_of(paths, root) == version
    access = Access(data)
    access.unlock(PASSPHRASE)
    access.close()
    after = tables(paths.database, root)
    assert version_of(paths, root) == SCHEMA_VERSION
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == LATER_TABLES[version]
    with contextlib.closing(open_copy(paths.database, root)) as raw:
        assert raw.execute("PRAGMA freelist_count").fetchone() == (0,)
    (kept,) = paths.backups.iterdir()
    assert backup.verify(kept, root).counts == backup.preview(kept).counts


@posix_only
@released
def test_row19_killed_at_any_step_the_store_is_old_or_new_and_a_proven_backup_is_there(data: Path, figure: Figure, version: int) -> None:
    step, kills, stayed = 0, 0, 0
    paths, root = an_older_store(data, dice("older"), version)
    before = tables(paths.database, root)
    died = True
    while died:
        step += times(3, 1)
        died = dying_at(step, lambda: Store.open(paths, root).close())
        kills += died
        with contextlib.closing(connect(paths.database, root)) as raw:  # a log that was left behind is played back
            (now,) = raw.execute("PRAGMA user_version").fetchone()
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        after = tables(paths.database, root)
        assert {name: after[name] for name in before} == before
        assert now in (version, SCHEMA_VERSION)
        assert set(after) - set(before) == (LATER_TABLES[version] if now == SCHEMA_VERSION else set())
        stayed += now == version
        if now == SCHEMA_VERSION:
            assert [backup.verify(path, root).counts.peers for path in paths.backups.glob("*.peercoach")]
        if died and now == SCHEMA_VERSION:
            back_to(version, paths, root)
    assert stayed > 3
    figure(f"migration {version} to {SCHEMA_VERSION}", f"{kills} kills at file operations, {stayed} stayed old, 0 half, backup before each")


@posix_only
@released
def test_row19_killed_at_any_moment_the_store_is_old_or_new(data: Path, figure: Figure, version: int) -> None:
    kills, chance, new = times(4, 100), dice("migration"), 0
    paths, root = an_older_store(data, chance, version)
    before = tables(paths.database, root)

    def migrating(ack: Callable[[str], None]) -> None:
        ack("begin")
        Store.open(paths, root).close()

    Store.open(paths, root).close()  # the libraries are loaded now, and the child inherits them
    back_to(version, paths, root)
    begun = time.perf_counter()
    Store.open(paths, root).close()
    longest = 3 * (time.perf_counter() - begun)
    for _ in range(kills):
        back_to(version, paths, root)
        killed(migrating, chance.uniform(0, longest))
        with contextlib.closing(connect(paths.database, root)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        after = tables(paths.database, root)
        assert {name: after[name] for name in before} == before
        is_new = version_of(paths, root) == SCHEMA_VERSION
        assert set(after) - set(before) == (LATER_TABLES[version] if is_new else set())
        new += is_new
    figure(f"migration {version} to {SCHEMA_VERSION}, any moment", f"{kills} kills, {new} new, {kills - new} old, 0 half")


def back_to(version: int, paths: VaultPaths, root: bytes) -> None:
    """Make the store one of an earlier schema again."""
    with contextlib.closing(connect(paths.database, root)) as raw:
        for table in LATER_TABLES[version]:
            raw.execute(f"DROP TABLE IF EXISTS {table}")
        if not raw.execute("SELECT count(*) FROM pragma_table_info('answer') WHERE name = 'number'").fetchone()[0]:
            raw.execute("CREATE TEMP TABLE kept AS SELECT * FROM answer")
            raw.execute("DROP TABLE answer")
            raw.execute(ANSWERS_WITH_NUMBERS)
            raw.execute("INSERT INTO answer (session_id, field_id, value) SELECT session_id, field_id, value FROM kept")
        raw.execute(f"PRAGMA user_version = {version}")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def test_row19_without_a_backup_first_the_migration_does_not_begin(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths, root = an_older_store(data, dice("older"))

    def failing(*_: object, **__: object) -> None:
        raise StoreError

    monkeypatch.setattr(backup, "write_backup", failing)
    with pytest.raises(StoreError):
        Store.open(paths, root)
    assert version_of(paths, root) == 1


def test_row19_an_older_backup_is_put_back_and_brought_up_to_date(tmp_path: Path, data: Path) -> None:
    paths, root = an_older_store(data, dice("older"))
    database = Database(paths.database, root)
    store = Store(paths, root, database)
    proof = backup.write_backup(store, tmp_path / "kopie")
    store.close()
    restore_backup(tmp_path / "kopie", data, passphrase=PASSPHRASE, replace=True)
    access = Access(data)
    assert access.unlock(PASSPHRASE).counts() == proof.counts
    access.close()


def test_a_newer_store_is_opened_by_nothing_and_changes_by_no_byte(data: Path, figure: Figure) -> None:
    paths, root = an_older_store(data, dice("older"))
    Store.open(paths, root).close()
    with contextlib.closing(connect(paths.database, root)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 7}")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    before = {path.name: path.read_bytes() for path in paths.folder.iterdir()}
    access = Access(data)
    for _ in range(3):
        with pytest.raises(NewerVersion) as refused:
            access.unlock(PASSPHRASE)
        assert refused.value.version == SCHEMA_VERSION + 7
    access.close()
    assert {path.name: path.read_bytes() for path in paths.folder.iterdir()} == before
    figure("newer store, older program", "opened 0 times, 0 bytes changed, version named")
