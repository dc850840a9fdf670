"""The promise about saving: on the disk within half a second, acknowledged only then, and never lost by a failure."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from peercoach_desktop.store.errors import DiskFull, StoreError, StoreMoved
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.store.dossiers import a_session, paths_in, with_sessions
from tests.store.safes import ROOT, forked, in_a_child, posix_only

LOADED = 1.5
"""Seconds within which a save is there on a machine that is busy with something else."""


class Log:
    """Hears what the writer says."""

    def __init__(self, store: Store) -> None:
        self.saved: list[datetime] = []
        self.failed: list[StoreError] = []
        store.writer.on_saved = self.saved.append
        store.writer.on_failed = self.failed.append


@pytest.fixture
def log(store: Store) -> Log:
    with_sessions(store, a_session(1))
    return Log(store)


def answer(text: str, field: str = "asked", session: str = "s1") -> Callable[[Store], None]:
    return lambda store: store.answers.write(session, field, text)


def wait_for(what: Callable[[], object], seconds: float = 5.0) -> float:
    start = time.monotonic()
    while not what():
        assert time.monotonic() - start < seconds
        time.sleep(0.005)
    return time.monotonic() - start


def test_a_change_is_saved_by_itself_also_while_typing_goes_on(store: Store, log: Log) -> None:
    start = time.monotonic()
    while not log.saved:
        store.writer.change(("answer", "asked"), answer(f"na {time.monotonic() - start:.3f}"))
        assert time.monotonic() - start < LOADED
        time.sleep(0.01)
    assert store.answers.read("s1")["asked"].startswith("na 0.")


def test_of_changes_with_one_key_the_last_one_is_saved(store: Store, log: Log) -> None:
    done: list[str] = []

    def noted(text: str) -> Callable[[Store], None]:
        def job(store: Store) -> None:
            done.append(text)
            answer(text)(store)

        return job

    for text in ("a", "ab", "abc"):
        store.writer.change(("asked",), noted(text))
    store.writer.change(("other",), answer("x", "other"))
    assert store.writer.pending()
    store.writer.flush()
    assert (done, len(log.saved), store.writer.pending()) == (["abc"], 1, False)
    assert store.answers.read("s1") == {"asked": "abc", "other": "x"}


@pytest.mark.usefixtures("log")
def test_a_saved_change_is_in_the_database_file_without_the_log_beside_it(store: Store, tmp_path: Path) -> None:
    store.writer.change(("asked",), answer("in het bestand"))
    store.writer.flush()
    assert (store.paths.folder / "kluis.db-wal").stat().st_size == 0
    (tmp_path / "copy").mkdir()
    copy = paths_in(tmp_path / "copy")
    assert store.snapshot(copy.database)
    restored = Store.open(copy, ROOT)
    assert restored.answers.read("s1") == {"asked": "in het bestand"}
    assert restored.counts() == store.counts()
    restored.close()
    store.writer.change(("asked",), answer("en daarna"))
    store.writer.flush()


@pytest.mark.usefixtures("log")
def test_a_snapshot_can_be_stopped_and_reading_goes_on_while_it_is_made(store: Store, tmp_path: Path) -> None:
    seen: list[object] = []

    def look(done: float) -> bool:
        thread = threading.Thread(target=lambda: seen.append((done, store.today.latest(1)[0].session_id)))
        thread.start()
        thread.join(2)
        return False

    assert not store.snapshot(tmp_path / "copy", look)
    assert seen == [(1.0, "s1")]


def test_closing_saves_what_waits(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    store = Store.open(paths, ROOT)
    with_sessions(store, a_session(1))
    store.writer.change(("asked",), answer("op het laatst"))
    store.close()
    assert sorted(path.name for path in paths.folder.iterdir()) == ["kluis.db"]
    store = Store.open(paths, ROOT)
    assert store.answers.read("s1") == {"asked": "op het laatst"}
    store.close()


def test_a_change_that_cannot_be_kept_does_not_hold_up_the_others(store: Store, log: Log) -> None:
    store.writer.change(("bad",), answer("x", session="nobody"))
    store.writer.change(("good",), answer("goed"))
    with pytest.raises(StoreError):
        store.writer.flush()
    assert store.answers.read("s1") == {"asked": "goed"}
    assert (store.writer.pending(), len(log.failed), log.saved) == (True, 1, [])
    with pytest.raises(StoreError):
        store.close()
    store.answers.write("s1", "asked", "nog open")
    store.writer.change(("bad",), answer("x", "other"))
    store.writer.flush()
    assert store.answers.read("s1") == {"asked": "nog open", "other": "x"}


@pytest.mark.usefixtures("log")
def test_a_mistake_in_a_change_does_not_end_saving(store: Store) -> None:
    def wrong(_: Store) -> None:
        raise ZeroDivisionError

    store.writer.change(("asked",), wrong)
    with pytest.raises(StoreError, match="ZeroDivisionError"):
        store.writer.flush()
    store.writer.change(("asked",), answer("goed"))
    store.writer.flush()
    assert store.answers.read("s1") == {"asked": "goed"}


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_mistake_in_a_listener_does_not_end_saving(store: Store, log: Log) -> None:
    def wrong(_: datetime) -> None:
        raise ZeroDivisionError

    store.writer.on_saved = wrong
    store.writer.change(("asked",), answer("eerst"))
    store.writer.flush()
    store.writer.on_saved = log.saved.append
    store.writer.change(("asked",), answer("daarna"))
    store.writer.flush()
    assert (store.answers.read("s1"), len(log.saved)) == ({"asked": "daarna"}, 1)


def test_what_is_changed_during_a_save_is_saved_after_it(store: Store, log: Log) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(store: Store) -> None:
        begun.set()
        go_on.wait(5)
        answer("eerst")(store)

    store.writer.change(("asked",), slow)
    flushing = threading.Thread(target=store.writer.flush)
    flushing.start()
    assert begun.wait(5)
    store.writer.change(("asked",), answer("daarna"))
    go_on.set()
    flushing.join()
    wait_for(lambda: not store.writer.pending())
    assert store.answers.read("s1") == {"asked": "daarna"}
    assert len(log.saved) == 2


# -- the file under the running program -----------------------------------------------------------


@posix_only
@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_a_file_that_is_no_longer_there_is_an_alarm_at_the_next_save(store: Store, log: Log, how: str) -> None:
    database = store.paths.database
    if how == "replaced":
        shutil.copy(database, database.with_name("other"))
        database.with_name("other").replace(database)
    elif how == "moved":
        database.rename(database.with_name("elsewhere"))
    else:
        database.unlink()
    store.writer.change(("asked",), answer("niet kwijt"))
    with pytest.raises(StoreMoved):
        store.writer.flush()
    assert (store.writer.pending(), len(log.failed), log.saved) == (True, 1, [])
    with pytest.raises(StoreMoved):
        store.settings.put("coach", "Mirthe")


@posix_only
def test_a_file_that_comes_back_takes_the_waiting_change(store: Store, log: Log) -> None:
    database = store.paths.database
    database.rename(database.with_name("elsewhere"))
    store.writer.change(("asked",), answer("niet kwijt"))
    with pytest.raises(StoreMoved):
        store.writer.flush()
    database.with_name("elsewhere").rename(database)
    store.writer.flush()
    assert (store.writer.pending(), len(log.saved)) == (False, 1)


def fill_a_disk(folder: Path) -> None:
    """Save until there is no room, prove that nothing is lost or torn, make room and save again."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    paths = paths_in(folder)
    store = Store.open(paths, ROOT)
    with_sessions(store, a_session(1))
    log = Log(store)
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (paths.database.stat().st_size + 40_000, hard))
    acknowledged: dict[str, str] = {}
    for number in range(40):
        store.writer.change((str(number),), answer(f"{number} " * 2_000, str(number)))
        with suppress(DiskFull):
            store.writer.flush()
            acknowledged[str(number)] = f"{number} " * 2_000
    assert 0 < len(acknowledged) < 40
    assert len(log.failed) == 40 - len(acknowledged)
    assert all(isinstance(error, DiskFull) for error in log.failed)
    assert acknowledged.items() <= store.answers.read("s1").items()
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    store.writer.flush()
    store.close()
    store = Store.open(paths, ROOT)
    assert store.answers.read("s1") == {str(number): f"{number} " * 2_000 for number in range(40)}
    with store._database.raw_reading() as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA cipher_integrity_check").fetchall() == []
    store.close()


@posix_only
def test_a_full_disk_keeps_the_changes_waiting_and_takes_them_when_there_is_room(tmp_path: Path) -> None:
    assert in_a_child(lambda: fill_a_disk(tmp_path)) == ""


def type_until_killed(folder: Path, number: int, acknowledged: int) -> None:
    """Save two answers together, again and again, and tell each number that was acknowledged."""
    store = Store.open(VaultPaths(folder), ROOT)
    while True:
        number += 1
        for field in ("a", "b"):
            store.writer.change((field,), answer(f"{number} " * 500, field))
        store.writer.flush()
        os.write(acknowledged, f"{number}\n".encode())


def killed_after(seconds: float, folder: Path, number: int) -> list[int]:
    """Return the numbers that a typist acknowledged before it was killed, `seconds` after the first one."""
    reader, writer = os.pipe()
    child = forked()
    if child == 0:
        try:
            type_until_killed(folder, number, writer)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader) as lines:
        first = lines.readline()
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        said = [first, *lines]
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    return [int(line) for line in said]


@posix_only
def test_what_was_acknowledged_survives_a_kill_and_no_answer_is_torn(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    store = Store.open(paths, ROOT)
    with_sessions(store, a_session(1))
    store.close()
    last = 0
    for kill in range(12):
        said = killed_after(0.0031 * (kill + 1), paths.folder, last)
        store = Store.open(paths, ROOT)
        answers = store.answers.read("s1")
        store.close()
        last = int(answers["a"].split()[0])
        assert answers == {"a": f"{last} " * 500, "b": f"{last} " * 500}
        assert said[-1] <= last <= said[-1] + 1
