"""One process per store; a killed one leaves nothing behind that keeps the next one out."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from peercoach_desktop.store.errors import FolderNotWritable, OpenElsewhere
from peercoach_desktop.store.instance_lock import InstanceLock
from peercoach_desktop.store.paths import VaultPaths, new_vault_folder

HOLD = """
import sys, time
from pathlib import Path
from peercoach_desktop.store.instance_lock import InstanceLock
from peercoach_desktop.store.paths import VaultPaths
lock = InstanceLock()
lock.acquire(VaultPaths(Path(sys.argv[1])))
print("held", flush=True)
time.sleep(60)
"""


def a_holder(paths: VaultPaths) -> subprocess.Popen[str]:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(paths.folder)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_a_second_process_is_told_at_once_and_a_killed_first_one_leaves_no_lock(tmp_path: Path) -> None:
    paths = new_vault_folder(tmp_path)
    holder = a_holder(paths)
    start = time.monotonic()
    with pytest.raises(OpenElsewhere):
        InstanceLock().acquire(paths)
    assert time.monotonic() - start < 1
    holder.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    holder.wait()
    lock = InstanceLock()
    lock.acquire(paths)
    lock.release()


def test_releasing_lets_the_next_in_and_twice_is_harmless(tmp_path: Path) -> None:
    paths = new_vault_folder(tmp_path)
    first, second = InstanceLock(), InstanceLock()
    first.acquire(paths)
    with pytest.raises(OpenElsewhere):
        second.acquire(paths)
    first.release()
    first.release()
    second.acquire(paths)
    second.release()


def test_stores_beside_one_another_do_not_lock_each_other(tmp_path: Path) -> None:
    locks = [InstanceLock(), InstanceLock()]
    for lock in locks:
        lock.acquire(new_vault_folder(tmp_path))
    for lock in locks:
        lock.release()


def test_a_knock_changes_the_watched_file_in_its_place(tmp_path: Path) -> None:
    paths = new_vault_folder(tmp_path)
    lock = InstanceLock()
    lock.acquire(paths)
    watched = lock.knock_file
    assert watched is not None
    before, identity = watched.read_text(), watched.stat().st_ino
    InstanceLock.knock(paths)
    assert watched.read_text() != before
    assert watched.stat().st_ino == identity
    lock.release()


def test_what_a_kill_left_is_swept_by_the_next_holder_only(tmp_path: Path) -> None:
    paths = new_vault_folder(tmp_path)
    left = [paths.folder / name for name in ("kluis.sleutels.deel", "12ab.proef")]
    holder = InstanceLock()
    holder.acquire(paths)
    for path in (*left, paths.slots):
        path.write_bytes(b"x")
    with pytest.raises(OpenElsewhere):
        InstanceLock().acquire(paths)
    assert all(path.exists() for path in left)
    holder.release()
    holder.acquire(paths)
    holder.release()
    assert list(paths.folder.iterdir()) == [paths.slots]


def test_a_folder_that_is_not_there_is_named_and_not_called_open(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        InstanceLock().acquire(VaultPaths(tmp_path / "nowhere" / "0123abcd"))
