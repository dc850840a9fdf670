"""Power cut: every saved answer is there, whatever of the unsynced writes reached the disk.

Every write and sync of a real store is recorded at the kernel's door (see `recorder`), and played back up to each moment with the
unsynced rest there, torn or missing. Not covered: a disk that says "synced" and lies, and folder entries that were not synced.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from peercoach_desktop.store import connection
from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.store.safes import a_filled_vault
from tests.trust.form import dice, times
from tests.trust.power import contents, states
from tests.trust.recorder import WORKS_HERE, record

pytestmark = pytest.mark.skipif(not WORKS_HERE, reason="recording needs Linux on x86-64")
SAVES = times(8, 20)
ACKS = "acks"


def text_of(number: int) -> str:
    return f"{number:04} " + f"wat we zeiden {number} " * (number * 60)


def save_all(paths: VaultPaths, root: bytes, *, early: bool = False) -> None:
    """Save answers, and say so in a file of the same folder, which the recording then holds in the right order."""
    store = Store.open(paths, root)
    with (paths.folder / ACKS).open("ab", buffering=0) as acks:
        for number in range(1, SAVES + 1):
            if early:
                acks.write(bytes([number]))
            store.answers.write("s", "asked", text_of(number))
            if not early:
                acks.write(bytes([number]))
    store.close()


def lost_after_cuts(data: Path, work: Callable[[VaultPaths, bytes], None], each: int) -> tuple[int, int, int]:
    """Return how many states were tried, in how many a saved answer was gone, and in how many a check failed."""
    paths, root = a_filled_vault(data)
    before = contents(paths.folder)
    events = record(paths.folder, lambda: work(paths, root))
    acks = [number for number, event in enumerate(events, 1) if event.name == ACKS]
    tried = lost = bad = 0
    trial = data / "0123abcd"
    for number, files in states(before, events, dice("power"), each):
        tried += 1
        promised = sum(ack <= number for ack in acks)
        found = saved_number(trial, files, root)
        lost += found is not None and found < promised
        bad += found is None
    return tried, lost, bad


def saved_number(folder: Path, files: dict[str, bytes], root: bytes) -> int | None:
    """Open what is on the disk after a cut; return the number of the answer in it, or None if it does not open whole."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        with contextlib.closing(connect(folder / "kluis.db", root)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            whole = raw.execute("PRAGMA cipher_integrity_check").fetchall() == []
            whole &= raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            row = raw.execute("SELECT value FROM answer WHERE field_id = 'asked'").fetchone()
    except (StoreError, connection_errors()):
        return None
    number = int(row[0][1:5]) if row else 0
    return number if whole and (row is None or row[0] == f'"{text_of(number)}"') else None


def connection_errors() -> type[Exception]:
    from sqlcipher3 import dbapi2

    error: type[Exception] = dbapi2.Error
    return error


def test_row17_power_cut_loses_nothing_that_was_saved(data: Path, figure: Callable[[str, str], None]) -> None:
    tried, lost, bad = lost_after_cuts(data, save_all, times(2, 10))
    assert (lost, bad) == (0, 0)
    assert tried >= times(150, 1_200)
    figure("power cut", f"{tried} states, {lost} lost, {bad} failing checks")


def test_row17_saying_so_before_saving_is_caught(data: Path) -> None:
    _, lost, _ = lost_after_cuts(data, lambda paths, root: save_all(paths, root, early=True), 1)
    assert lost > 0


def test_row17_not_waiting_for_the_disk_is_caught(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tuple("PRAGMA synchronous = OFF" if "synchronous" in line else line for line in connection._SETTINGS)
    monkeypatch.setattr(connection, "_SETTINGS", settings)
    _, lost, bad = lost_after_cuts(data, save_all, 1)
    assert lost + bad > 0


def test_row17_leaving_answers_in_a_log_that_is_not_synced_is_caught(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tuple("PRAGMA synchronous = NORMAL" if "synchronous" in line else line for line in connection._SETTINGS)
    monkeypatch.setattr(connection, "_SETTINGS", settings)
    monkeypatch.setattr(Database, "_settle", lambda database: None)
    _, lost, _ = lost_after_cuts(data, save_all, 2)
    assert lost > 0
