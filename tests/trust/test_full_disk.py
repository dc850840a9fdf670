"""Full disk: nothing lost, nothing corrupt, and saving works again once there is room."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from peercoach_desktop.store import backup
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import DiskFull, StoreError
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.proof import check_whole
from peercoach_desktop.store.store import Store
from tests.store.safes import a_filled_vault, in_a_child, posix_only
from tests.trust.form import dice, times

pytestmark = posix_only


def text_of(number: int) -> str:
    return f"{number:04} " + f"wat we zeiden {number} " * 90


def fill_until_full(paths: VaultPaths, root: bytes, room: int) -> None:
    """Save until the disk is full after `room` bytes, then make room and save what was refused; fails if anything is lost."""
    import resource

    store = Store.open(paths, root)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (paths.database.stat().st_size + room, most))
    saved, refused = 0, None
    for number in range(1, 200):
        store.writer.change(("answer",), lambda store, number=number: store.answers.write("s", f"asked_{number}", text_of(number)))  # type: ignore[misc]
        try:
            store.writer.flush()
        except DiskFull:
            refused = number
            break
        saved = number
    assert refused == saved + 1, "the disk never got full"
    assert store.writer.pending(), "what was refused was thrown away"
    with pytest.raises(DiskFull):
        backup.write_backup(store, paths.folder.parent / "kopie")
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    store.writer.flush()
    assert {name: store.answers.read("s")[name] for name in (f"asked_{number}" for number in range(1, refused + 1))} == {
        f"asked_{number}": text_of(number) for number in range(1, refused + 1)
    }
    store.close()


def test_row17_full_disk_loses_nothing_and_saving_works_after_room(data: Path, figure: Callable[[str, str], None]) -> None:
    points, chance = times(12, 100), dice("disk")
    made, root = a_filled_vault(data)
    for number in range(points):
        room = chance.randrange(0, 90_000)
        paths = VaultPaths(data / f"punt{number}" / "0123abcd")
        shutil.copytree(made.folder, paths.folder)
        assert in_a_child(lambda paths=paths, room=room: fill_until_full(paths, root, room)) == "", room  # type: ignore[misc]
        assert check_whole(paths.database, root).peers == 1
        assert not list(data.rglob("kopie*"))
    figure("full disk", f"{points} points, 0 lost, 0 corrupt, saving works after room")


def test_row17_a_save_that_swallows_the_error_is_caught(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths, root = a_filled_vault(data)
    settle = Database._settle

    def quiet(database: Database) -> None:
        try:
            settle(database)
        except (StoreError, OSError):
            return

    raw_writing = Database.raw_writing

    @contextlib.contextmanager
    def swallowing(database: Database) -> Iterator[object]:
        with contextlib.suppress(StoreError), raw_writing(database) as raw:
            yield raw

    monkeypatch.setattr(Database, "_settle", quiet)
    monkeypatch.setattr(Database, "raw_writing", swallowing)
    assert in_a_child(lambda: fill_until_full(paths, root, 30_000)) == "AssertionError"


def test_a_full_disk_while_the_passphrase_changes_leaves_the_old_one(data: Path) -> None:
    from peercoach_desktop.store import vault
    from tests.store.safes import LIGHT, OTHER, PASSPHRASE, with_files_of_at_most

    paths, root = a_filled_vault(data)
    for size in (0, 1, 100, 300):
        change = with_files_of_at_most(size, lambda: vault.change_passphrase(paths, root, PASSPHRASE, OTHER, LIGHT))
        assert in_a_child(change) == DiskFull.__name__
        assert vault.unlock(paths, PASSPHRASE) == root
