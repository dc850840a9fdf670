"""Nothing readable on the disk, one program at a time, and an alarm when the file is no longer where it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from peercoach_desktop.services.access import Access
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store import backup, connection, text_index
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import FolderNotWritable, StoreError, StoreMoved
from peercoach_desktop.store.instance_lock import InstanceLock
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.search import Order
from peercoach_desktop.store.store import Store
from tests.store.safes import PASSPHRASE, a_filled_vault, posix_only
from tests.trust.dossier import a_desk, lead
from tests.trust.form import dice, times
from tests.trust.killing import Ack, killed

Figure = Callable[[str, str], None]
WORD = "Schildwachtje"


# -- nothing readable -----------------------------------------------------------------------------


def hits(folder: Path) -> list[str]:
    """Return the files below `folder` in which the word stands, in any of the ways a program writes text; names of files count too."""
    ways = (WORD.encode(), WORD.encode("utf-16-le"), WORD.lower().encode(), PASSPHRASE.encode(), PASSPHRASE.encode("utf-16-le"))
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(way in path.read_bytes() or way in os.fsencode(path) for way in ways)]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home with its own folders for settings and for temporary files."""
    folder = tmp_path / "thuis"
    (folder / "tmp").mkdir(parents=True)
    for name, value in {
        "HOME": folder,
        "XDG_CONFIG_HOME": folder / "config",
        "XDG_CACHE_HOME": folder / "cache",
        "TMPDIR": folder / "tmp",
    }.items():
        monkeypatch.setenv(name, str(value))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    tempfile.tempdir = None


def a_full_session(home: Path) -> Callable[[Ack], None]:
    def work(ack: Ack) -> None:
        desk = a_desk(home / "data")
        led = lead(desk, WORD)
        desk.automatic_backups.choose_second_place(home / "tmp")
        desk.automatic_backups.run()
        with desk.store._database.raw_reading() as raw:
            raw.execute("SELECT value FROM answer ORDER BY value || random()").fetchall()
        look_for_the_word(desk)
        backup.verify_with(next(desk.automatic_backups.own_place.iterdir()), passphrase=PASSPHRASE)
        ack("halfway")
        while True:
            opened = desk.coaching.open(led.sessions[0])
            opened.enter(opened.record.pack.field("situation"), f"{WORD} {time.monotonic()} " * 300)
            opened.flush()
            assert desk.search.find(WORD, "nl")

    return work


def look_for_the_word(desk: Desk) -> None:
    """Fill the index, find the word in it, and let it be brought together."""
    desk.search.begin()
    while not desk.search.is_ready:
        time.sleep(0.005)
    for order in Order:
        assert desk.search.find(WORD[:6], "nl", order)
    searching = desk.search._search
    with searching._lock:
        assert searching._index is not None
        while searching._index.merge():
            pass


@posix_only
def test_row1_after_a_full_session_and_a_kill_no_word_stands_anywhere(home: Path, figure: Figure) -> None:
    assert killed(a_full_session(home), 0.2) == ["halfway"]
    files = [path for path in home.rglob("*") if path.is_file()]
    assert len(files) >= 6
    assert hits(home) == []
    figure("plaintext on disk", f"{len(files)} files after kill -9, 0 hits")


def test_row1_an_index_in_a_file_is_caught(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_index, "_PLACE", str(home / "tmp" / "index"))
    desk = a_desk(home / "data")
    lead(desk, WORD)
    look_for_the_word(desk)
    desk.store.close()
    assert hits(home) == ["index"]


@posix_only
def test_row1_a_store_that_is_not_encrypted_is_caught(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlcipher3 import dbapi2

    def unlocked(raw: dbapi2.Connection, _: bytes) -> None:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()

    monkeypatch.setattr(connection, "_unlock", unlocked)
    desk = a_desk(home / "data")
    desk.people.add(WORD)
    desk.store.close()
    assert hits(home) == ["kluis.db"]


# -- the second start -----------------------------------------------------------------------------

START = """
import sys, time
from pathlib import Path
from peercoach_desktop.services.access import Access
from peercoach_desktop.store.errors import OpenElsewhere
if sys.argv[3:]:  # a broken variant: nothing keeps the second one out
    from peercoach_desktop.store import connection, instance_lock
    instance_lock._lock = lambda descriptor: None
    connection._SETTINGS = tuple(line.replace("EXCLUSIVE", "NORMAL") for line in connection._SETTINGS)
access, begun = Access(Path(sys.argv[1])), None
sys.stdin.readline()
begun = time.monotonic()
try:
    access.unlock(sys.argv[2])
    print("open", time.monotonic() - begun, flush=True)
    sys.stdin.readline()
except OpenElsewhere:
    print("elsewhere", time.monotonic() - begun, flush=True)
"""


def a_pair(data: Path, *broken: str) -> tuple[list[str], float]:
    """Let two programs open the store at the same moment; return what each said, and how long the refused one took to say so."""
    command = [sys.executable, "-c", START, str(data), PASSPHRASE, *broken]
    two = [subprocess.Popen(command, stdin=-1, stdout=-1, stderr=subprocess.DEVNULL, text=True) for _ in range(2)]
    for process in two:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said, slowest = [], 0.0
    for process in two:
        assert process.stdout is not None
        answer, _, seconds = process.stdout.readline().partition(" ")
        said.append(answer)
        slowest = max(slowest, float(seconds) if answer == "elsewhere" else 0)
    for process in two:
        process.kill()
        process.communicate()
    return sorted(said), slowest


def test_two_starts_at_once_open_the_store_exactly_once(data: Path, figure: Figure) -> None:
    a_filled_vault(data)
    pairs, slowest = times(4, 100), 0.0
    for _ in range(pairs):
        said, took = a_pair(data)
        assert said == ["elsewhere", "open"]
        slowest = max(slowest, took)
    assert slowest < 2
    access = Access(data)
    access.unlock(PASSPHRASE)  # no stale lock after all those kills
    access.close()
    figure("second start", f"{pairs} pairs, exactly 1 open each, the other said so in {slowest:.2f} s at most, 0 stale locks")


def test_a_program_that_keeps_nobody_out_is_caught(data: Path) -> None:
    a_filled_vault(data)
    assert any(a_pair(data, "broken")[0] != ["elsewhere", "open"] for _ in range(2))


def test_a_lock_that_holds_nothing_is_still_stopped_by_the_database_and_caught(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_filled_vault(data)
    one = Access(data)
    one.unlock(PASSPHRASE)
    monkeypatch.setattr(InstanceLock, "acquire", lambda lock, paths: None)
    with pytest.raises(StoreError):
        Access(data).unlock(PASSPHRASE)
    one.close()


# -- the file is moved ----------------------------------------------------------------------------


def moved(paths: VaultPaths) -> None:
    paths.database.rename(paths.folder / "elders.db")


def deleted(paths: VaultPaths) -> None:
    paths.database.unlink()


def replaced(paths: VaultPaths) -> None:
    shutil.copy(paths.database, paths.folder / "kopie.db")
    (paths.folder / "kopie.db").replace(paths.database)


def folder_moved(paths: VaultPaths) -> None:
    paths.folder.rename(paths.folder.with_name("verplaatst"))


def folder_replaced(paths: VaultPaths) -> None:
    shutil.copytree(paths.folder, paths.folder.with_name("kopie"))
    folder_moved(paths)
    paths.folder.with_name("kopie").rename(paths.folder)


def read_only(paths: VaultPaths) -> None:
    paths.database.chmod(0o444)


WAYS: tuple[Callable[[VaultPaths], None], ...] = (moved, deleted, replaced, folder_moved, folder_replaced, read_only)


def alarms(data: Path, tries: int) -> int:
    """Return how often the next save gave the alarm and said nothing as saved."""
    chance, given = dice("moved"), 0
    made, root = a_filled_vault(data)
    for number in range(tries):
        paths = VaultPaths(data / f"keer{number}" / "0123abcd")
        shutil.copytree(made.folder, paths.folder)
        store = Store.open(paths, root)
        said: list[object] = []
        store.writer.on_saved = said.append
        for save in range(chance.randrange(3)):
            store.answers.write("s", "asked", f"ervoor {save}")
        WAYS[number % len(WAYS)](paths)
        store.writer.change(("answer",), lambda store: store.answers.write("s", "asked", "erna"))
        try:
            store.writer.flush()
        except (StoreMoved, FolderNotWritable):
            given += not said and store.writer.pending()
        store.close(give_up=True)
    return given


@posix_only
def test_row17_a_file_moved_deleted_replaced_or_read_only_gives_the_alarm_at_the_next_save(data: Path, figure: Figure) -> None:
    tries = times(18, 102)
    assert alarms(data, tries) == tries
    figure("file moved, deleted, replaced, read-only", f"alarm at the next save {tries} of {tries}, nothing acknowledged after")


@posix_only
def test_row17_a_save_that_does_not_look_is_caught(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def settle(database: Database) -> None:
        database._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    monkeypatch.setattr(Database, "_settle", settle)
    assert alarms(data, len(WAYS)) < len(WAYS)
