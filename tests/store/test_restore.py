"""A backup is put back whole or not at all, and the store that stood there is never thrown away."""

from __future__ import annotations

from pathlib import Path

import pytest

from peercoach_desktop.store import backup, vault
from peercoach_desktop.store.counts import Counts
from peercoach_desktop.store.errors import (
    DamagedStore,
    DiskFull,
    FolderNotWritable,
    NotOurs,
    StoreError,
    StoreExists,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peercoach_desktop.store.keys import new_root
from peercoach_desktop.store.paths import VaultPaths, list_vaults, new_vault_folder
from peercoach_desktop.store.recovery_code import code_of
from peercoach_desktop.store.store import Store
from tests.store.safes import (
    LIGHT,
    OTHER,
    PASSPHRASE,
    a_filled_vault,
    a_vault,
    dying_at,
    flipped,
    in_a_child,
    posix_only,
    with_files_of_at_most,
)


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, bytes, Counts]:
    """A backup file, with the root key and the counts of the store it was made of."""
    folder = tmp_path / "elsewhere"
    paths, root = a_filled_vault(folder)
    store = Store.open(paths, root)
    proof = backup.write_backup(store, tmp_path / "kopie")
    store.close()
    return tmp_path / "kopie", root, proof.counts


def contents(paths: VaultPaths, root: bytes) -> Counts:
    store = Store.open(paths, root)
    try:
        return store.counts()
    finally:
        store.close()


def files_below(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_into_an_empty_folder_it_opens_with_the_passphrase_of_the_backup(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, root, counts = kept
    target = new_vault_folder(tmp_path / "data")
    restored = backup.restore(path, target, passphrase=PASSPHRASE)
    assert restored == backup.Restored(counts, None)
    assert list_vaults(tmp_path / "data") == (target,)
    assert vault.unlock(target, PASSPHRASE) == root
    assert contents(target, root) == counts
    assert [folder.name for folder in (tmp_path / "data").iterdir()] == [target.folder.name]


def test_the_same_text_stands_in_every_table_afterwards(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, root, _ = kept
    target = new_vault_folder(tmp_path / "data")
    backup.restore(path, target, code=code_of(root))
    before, after = Store.open(list_vaults(tmp_path / "elsewhere")[0], root), Store.open(target, root)
    assert after.answers.read("s") == before.answers.read("s") != {}
    assert after.people.peer("p") == before.people.peer("p")
    before.close()
    after.close()


def test_by_code_the_slots_of_the_backup_come_along(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, root, _ = kept
    target = new_vault_folder(tmp_path / "data")
    backup.restore(path, target, code=code_of(root))
    assert vault.unlock(target, PASSPHRASE) == root


def test_over_a_store_only_with_replace_and_then_the_old_one_is_kept_whole(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, root, counts = kept
    target, old_root = a_vault(tmp_path / "data", OTHER)
    before = {file.name: data for file, data in files_below(target.folder).items()}
    with pytest.raises(StoreExists):
        backup.restore(path, target, passphrase=PASSPHRASE)
    restored = backup.restore(path, target, passphrase=PASSPHRASE, replace=True)
    assert contents(target, root) == counts
    assert restored.safety_copy is not None
    assert {file.name: data for file, data in files_below(restored.safety_copy).items()} == before
    assert vault.unlock(VaultPaths(restored.safety_copy), OTHER) == old_root
    assert list_vaults(tmp_path / "data") == (target,)


def test_twice_in_a_second_keeps_both_old_ones(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, _, _ = kept
    target, _ = a_vault(tmp_path / "data", OTHER)
    copies = {backup.restore(path, target, passphrase=PASSPHRASE, replace=True).safety_copy for _ in range(3)}
    assert len(copies) == 3
    assert all(copy is not None and copy.is_dir() for copy in copies)


@pytest.mark.parametrize("replace", [True, False])
def test_row15_proven_backup_with_a_flipped_byte_is_refused_and_data_stays_untouched(
    tmp_path: Path, kept: tuple[Path, bytes, Counts], *, replace: bool
) -> None:
    path, root, _ = kept
    target = a_vault(tmp_path / "data", OTHER)[0] if replace else new_vault_folder(tmp_path / "data")
    before, data = files_below(tmp_path / "data"), path.read_bytes()
    for place in (0, 18, 25, 400, 900, len(data) // 2, len(data) - 1):
        path.write_bytes(flipped(data, place))
        for way in ({"passphrase": PASSPHRASE}, {"passphrase": OTHER}, {"code": code_of(root)}):
            with pytest.raises(DamagedStore):
                backup.restore(path, target, replace=replace, **way)
    assert files_below(tmp_path / "data") == before
    assert len(list((tmp_path / "data").iterdir())) == 1


def test_a_wrong_key_or_another_file_leaves_everything_as_it_was(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, _, _ = kept
    target, _ = a_vault(tmp_path / "data", OTHER)
    (tmp_path / "brief.txt").write_bytes(b"beste collega " * 400)
    before = files_below(tmp_path / "data")
    tries: list[tuple[Path, dict[str, str], type[StoreError]]] = [
        (path, {"passphrase": OTHER}, WrongPassphrase),
        (path, {"code": code_of(new_root())}, WrongRecoveryCode),
        (tmp_path / "brief.txt", {"passphrase": PASSPHRASE}, NotOurs),
    ]
    for file, way, kind in tries:
        with pytest.raises(kind):
            backup.restore(file, target, passphrase=way.get("passphrase"), code=way.get("code"), replace=True)
    assert files_below(tmp_path / "data") == before


def test_where_no_folder_can_be_made_it_is_named(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FolderNotWritable):
        backup.restore(kept[0], VaultPaths(tmp_path / "file" / "0123abcd"), passphrase=PASSPHRASE)


@posix_only
def test_on_a_full_disk_the_store_that_stood_there_stays(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, _, _ = kept
    target, _ = a_vault(tmp_path / "data", OTHER)
    before = files_below(tmp_path / "data")
    work = with_files_of_at_most(50_000, lambda: backup.restore(path, target, passphrase=PASSPHRASE, replace=True))
    assert in_a_child(work) == DiskFull.__name__
    assert files_below(tmp_path / "data") == before


@posix_only
def test_killed_at_any_step_there_is_one_whole_store_the_old_or_the_restored(tmp_path: Path, kept: tuple[Path, bytes, Counts]) -> None:
    path, root, counts = kept
    target, old_root = a_vault(tmp_path / "data", OTHER)
    vault.change_passphrase(target, old_root, None, OTHER, LIGHT)
    ended = []
    for step in range(1, 80):
        died = dying_at(step, lambda: backup.restore(path, target, passphrase=PASSPHRASE, replace=True))
        assert list_vaults(tmp_path / "data") == (target,)
        new = is_opened_by(target, PASSPHRASE, root)
        assert new or is_opened_by(target, OTHER, old_root)
        ended.append(new)
        if new:
            assert contents(target, root) == counts
            put_back(target)
        if not died:
            break
    assert not died
    assert ended[0] is False
    assert ended[-1] is True
    assert backup.restore(path, target, passphrase=PASSPHRASE, replace=True).counts == counts
    assert not [folder for folder in (tmp_path / "data").iterdir() if folder.suffix]


def is_opened_by(paths: VaultPaths, passphrase: str, root: bytes) -> bool:
    try:
        return vault.unlock(paths, passphrase) == root
    except WrongPassphrase:
        return False


def put_back(target: VaultPaths) -> None:
    """Take the restored store away again, and give the one that was kept its place."""
    (kept_aside,) = target.folder.parent.glob("vorige-*")
    target.folder.rename(target.folder.parent.parent / f"done-{kept_aside.name}-{len(list(target.folder.parent.parent.iterdir()))}")
    kept_aside.rename(target.folder)
