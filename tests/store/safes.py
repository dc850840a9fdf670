"""Small real stores for the tests of keys and files; the key derivation is light, so that a test takes milliseconds."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.store import vault
from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.keys import new_root
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.slots import Kdf
from peercoach_desktop.store.store import Store

LIGHT = Kdf(memory=64, passes=1, lanes=1)
PASSPHRASE = "drie blauwe fietsen naast de sloot"
OTHER = "zeven groene stoelen in de tuin"

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs fork, limits and users of a POSIX system")


ROOT = bytes(range(16))
"""The root key of every store that has no slots."""


def open_new(paths: VaultPaths) -> Store:
    """Open a store with tables and nothing in it, by the key `ROOT`: a copy of one that is made once in a run of tests."""
    paths.database.write_bytes(_with_tables())
    return Store.open(paths, ROOT)


@cache
def _with_tables() -> bytes:
    with tempfile.TemporaryDirectory(prefix="kluis-") as folder:
        paths = VaultPaths(Path(folder) / "0a1b2c3d")
        paths.folder.mkdir()
        Store.open(paths, ROOT).close()
        return paths.database.read_bytes()


def a_vault(folder: Path, passphrase: str = PASSPHRASE) -> tuple[VaultPaths, bytes]:
    """Return a store with tables and its root key."""
    paths = vault.new_vault_folder(folder)
    root = vault.create(paths, passphrase, LIGHT)
    Store.open(paths, root).close()
    return paths, root


def a_filled_vault(folder: Path) -> tuple[VaultPaths, bytes]:
    """Return a store with one peer, one session and some answers, and its root key."""
    paths, root = a_vault(folder)
    store = Store.open(paths, root)
    store.people.add(Peer("p", "Zoë"), Trajectory("t", "p", date(2026, 3, 1)))
    store.sessions.add(Session("s", "t", "first", SessionState.OPEN, (), {}))
    for number in range(20):
        store.answers.write("s", f"exploration.answer_{number}", f"wat we bespraken {number} " * 40)
    store.close()
    return paths, root


def a_filled_database(path: Path, text: str = "wat we bespraken " * 20, rows: int = 60) -> bytes:
    """Make an encrypted database of some pages and return its root key."""
    root = new_root()
    connection = connect(path, root, create=True)
    connection.execute("CREATE TABLE said (text)")
    connection.executemany("INSERT INTO said VALUES (?)", [(text,)] * rows)
    connection.close()
    return root


def flipped(data: bytes, place: int, bit: int = 0) -> bytes:
    """Return `data` with one bit the other way round."""
    changed = bytearray(data)
    changed[place] ^= 1 << bit
    return bytes(changed)


def forked() -> int:
    """Fork, and return what `os.fork` does.

    A thread that Python has joined may still be ending inside the cipher library, with a lock in hand that a child would wait for forever.
    """
    time.sleep(0.02)
    return os.fork()


def in_a_child(work: Callable[[], object]) -> str:
    """Do `work` in a forked process and return the name of the exception it ends with, or an empty text.

    For what cannot be undone in a process: limits, another user, dying halfway.
    """
    reader, writer = os.pipe()
    child = forked()
    if child == 0:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the parent judges it
            os.write(writer, type(error).__name__.encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


def dying_at(step: int, work: Callable[[], object]) -> bool:
    """Do `work` in a child that dies, as by a kill, at its file operation number `step`; return whether it got that far."""
    count = 0

    def watch(event: str, _: object) -> None:
        nonlocal count
        if event in {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "sqlite3.connect"}:
            count += 1
            if count == step:
                os._exit(9)

    def watched() -> None:
        sys.addaudithook(watch)
        work()

    child = forked()
    if child == 0:
        try:
            watched()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def as_a_stranger(work: Callable[[], object]) -> Callable[[], object]:
    """Return `work` done without the rights of root, which may write everywhere."""

    def stripped() -> object:
        if os.geteuid() == 0:
            os.setuid(65534)
        return work()

    return stripped


def with_files_of_at_most(size: int, work: Callable[[], object]) -> Callable[[], object]:
    """Return `work` done on a disk that is full after `size` bytes in a file."""

    def limited() -> object:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        return work()

    return limited
