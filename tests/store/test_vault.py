"""Making, unlocking and re-keying a store: nobody is ever locked out, and every failure has its right name."""

from __future__ import annotations

from pathlib import Path

import pytest

from peercoach_desktop.store import slots, vault
from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.errors import (
    DamagedStore,
    DiskFull,
    FolderNotWritable,
    NewerVersion,
    NoStore,
    OpenElsewhere,
    PassphraseRefused,
    StoreExists,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peercoach_desktop.store.keys import new_root
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.recovery_code import code_of
from tests.store.safes import (
    LIGHT,
    OTHER,
    PASSPHRASE,
    a_filled_database,
    a_vault,
    as_a_stranger,
    dying_at,
    flipped,
    in_a_child,
    posix_only,
    with_files_of_at_most,
)

THIRD = "vier rode appels op een houten bord"


def files_of(paths: VaultPaths) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in paths.folder.iterdir()}


def test_a_new_store_opens_with_its_passphrase_and_its_code(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    assert vault.unlock(paths, PASSPHRASE) == root
    assert vault.unlock_with_code(paths, code_of(root)) == root
    assert vault.list_vaults(tmp_path) == (paths,)


def test_names_in_the_data_folder_say_nothing(tmp_path: Path) -> None:
    paths, _ = a_vault(tmp_path)
    assert len(paths.folder.name) == 8
    assert set(files_of(paths)) == {"kluis.db", "kluis.sleutels", "kluis.sleutels.kopie"}


def test_no_folder_or_an_empty_one_holds_no_stores(tmp_path: Path) -> None:
    assert vault.list_vaults(tmp_path / "nowhere") == ()
    (tmp_path / "holiday").mkdir()
    vault.new_vault_folder(tmp_path)
    assert vault.list_vaults(tmp_path) == ()


def test_a_weak_passphrase_makes_no_store(tmp_path: Path) -> None:
    paths = vault.new_vault_folder(tmp_path)
    with pytest.raises(PassphraseRefused):
        vault.create(paths, "kort", LIGHT)
    assert files_of(paths) == {}


@pytest.mark.parametrize("left", ["kluis.db", "kluis.sleutels", "kluis.sleutels.kopie"])
def test_a_store_is_never_made_over_another(tmp_path: Path, left: str) -> None:
    paths, _ = a_vault(tmp_path)
    for path in list(paths.folder.iterdir()):
        if path.name != left:
            path.unlink()
    before = files_of(paths)
    with pytest.raises(StoreExists):
        vault.create(paths, OTHER, LIGHT)
    assert files_of(paths) == before


def test_a_wrong_passphrase_is_called_that_and_changes_nothing(tmp_path: Path) -> None:
    paths, _ = a_vault(tmp_path)
    before = files_of(paths)
    with pytest.raises(WrongPassphrase):
        vault.unlock(paths, OTHER)
    assert files_of(paths) == before


def test_without_database_there_is_no_store(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    paths.database.unlink()
    with pytest.raises(NoStore):
        vault.unlock(paths, PASSPHRASE)
    with pytest.raises(NoStore):
        vault.unlock_with_code(paths, code_of(root))


@pytest.mark.parametrize("which", ["slots", "slots_copy"])
@pytest.mark.parametrize("harm", ["delete", "flip", "empty", "huge"])
def test_with_one_slot_file_bad_the_other_opens_and_the_bad_one_is_mended(tmp_path: Path, which: str, harm: str) -> None:
    paths, root = a_vault(tmp_path)
    path: Path = getattr(paths, which)
    good = path.read_bytes()
    if harm == "delete":
        path.unlink()
    else:
        path.write_bytes({"flip": flipped(good, 60), "empty": b"", "huge": good + b" " * 20_000}[harm])
    with pytest.raises(WrongPassphrase):
        vault.unlock(paths, OTHER)
    assert vault.unlock(paths, PASSPHRASE) == root
    assert path.read_bytes() == good


def test_with_both_slot_files_bad_it_is_damage_and_the_code_opens_and_gives_a_new_passphrase(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    paths.slots.write_bytes(flipped(paths.slots.read_bytes(), 5))
    paths.slots_copy.unlink()
    with pytest.raises(DamagedStore):
        vault.unlock(paths, PASSPHRASE)
    assert vault.unlock_with_code(paths, code_of(root)) == root
    vault.change_passphrase(paths, root, None, OTHER, LIGHT)
    assert vault.unlock(paths, OTHER) == root


def test_with_the_slot_files_deleted_and_the_first_bytes_zeroed_paper_alone_is_enough(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    paths.slots.unlink()
    paths.slots_copy.unlink()
    paths.database.write_bytes(bytes(16) + paths.database.read_bytes()[16:])
    assert vault.unlock_with_code(paths, code_of(root)) == root


def test_a_slot_file_of_a_newer_program_is_named_and_left_alone(tmp_path: Path) -> None:
    from tests.store.test_slots import forged

    paths, _ = a_vault(tmp_path)
    paths.slots.write_bytes(forged(lambda body: body.update(version=3)))
    before = files_of(paths)
    with pytest.raises(NewerVersion):
        vault.unlock(paths, PASSPHRASE)
    assert files_of(paths) == before


@pytest.mark.parametrize("with_slots", [True, False])
def test_the_code_of_another_store_is_a_wrong_code_and_a_bad_page_is_damage(tmp_path: Path, *, with_slots: bool) -> None:
    paths, root = a_vault(tmp_path)
    if not with_slots:
        paths.slots.unlink()
        paths.slots_copy.unlink()
    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_code(paths, code_of(new_root()))
    paths.database.write_bytes(flipped(paths.database.read_bytes(), 300))
    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_code(paths, code_of(new_root()))
    with pytest.raises(DamagedStore):
        vault.unlock_with_code(paths, code_of(root))


def test_a_slip_in_the_code_is_caught_while_the_store_is_open_elsewhere_too(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    connection = connect(paths.database, root)
    code = code_of(root)
    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_code(paths, ("0" if code[0] != "0" else "1") + code[1:])
    with pytest.raises(OpenElsewhere):
        vault.unlock_with_code(paths, code)
    connection.close()


def test_after_a_change_only_the_new_passphrase_opens_and_no_data_was_touched(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    data = paths.database.read_bytes()
    vault.change_passphrase(paths, root, PASSPHRASE, OTHER, LIGHT)
    assert vault.unlock(paths, OTHER) == root
    with pytest.raises(WrongPassphrase):
        vault.unlock(paths, PASSPHRASE)
    assert paths.database.read_bytes() == data
    assert paths.slots.read_bytes() == paths.slots_copy.read_bytes()
    assert vault.unlock_with_code(paths, code_of(root)) == root


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (OTHER, THIRD, WrongPassphrase),
        (PASSPHRASE, PASSPHRASE, PassphraseRefused),
        (PASSPHRASE, "", PassphraseRefused),
        (None, "kort", PassphraseRefused),
    ],
)
def test_a_refused_change_changes_nothing(tmp_path: Path, old: str | None, new: str, kind: type[Exception]) -> None:
    paths, root = a_vault(tmp_path)
    before = files_of(paths)
    with pytest.raises(kind):
        vault.change_passphrase(paths, root, old, new, LIGHT)
    assert files_of(paths) == before


def test_slots_that_belong_to_another_store_are_not_replaced(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    stranger = slots.wrap(new_root(), PASSPHRASE, LIGHT)
    vault.write_slots(paths, stranger)
    with pytest.raises(DamagedStore):
        vault.change_passphrase(paths, root, PASSPHRASE, OTHER, LIGHT)
    assert vault.read_slots(paths) == stranger


@posix_only
def test_killed_at_any_step_of_a_change_the_old_or_the_new_passphrase_opens(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    vault.unlock(paths, PASSPHRASE)  # loads what would otherwise count as steps
    opened = []
    for step in range(1, 40):
        vault.change_passphrase(paths, root, None, PASSPHRASE, LIGHT)
        died = dying_at(step, lambda: vault.change_passphrase(paths, root, PASSPHRASE, OTHER, LIGHT))
        opened.append({text for text in (PASSPHRASE, OTHER) if opens(paths, text, root)})
        if not died:
            break
    assert all(opened)
    assert len(opened) > 6
    assert opened[0] == {PASSPHRASE}
    assert opened[-1] == {OTHER}


def opens(paths: VaultPaths, passphrase: str, root: bytes) -> bool:
    try:
        return vault.unlock(paths, passphrase) == root
    except WrongPassphrase:
        return False


@posix_only
def test_on_a_full_disk_the_change_says_so_and_the_old_passphrase_stays(tmp_path: Path) -> None:
    paths, root = a_vault(tmp_path)
    before = files_of(paths)
    change = with_files_of_at_most(100, lambda: vault.change_passphrase(paths, root, PASSPHRASE, OTHER, LIGHT))
    assert in_a_child(change) == DiskFull.__name__
    assert files_of(paths) == before


@posix_only
def test_in_a_folder_that_may_not_be_written_it_opens_no_store_but_says_why(folder_of_another: Path) -> None:
    paths = VaultPaths(folder_of_another / "0123abcd")
    paths.folder.mkdir()
    root = a_filled_database(paths.database)
    vault.write_slots(paths, slots.wrap(root, PASSPHRASE, LIGHT))
    for path in paths.folder.iterdir():
        path.chmod(0o444)
    paths.folder.chmod(0o555)
    before = files_of(paths)
    change = as_a_stranger(lambda: vault.change_passphrase(paths, root, PASSPHRASE, OTHER, LIGHT))
    assert in_a_child(change) == FolderNotWritable.__name__
    assert in_a_child(as_a_stranger(lambda: vault.unlock_with_code(paths, code_of(root)))) == FolderNotWritable.__name__
    assert in_a_child(as_a_stranger(lambda: connect(paths.database, root))) == FolderNotWritable.__name__
    assert files_of(paths) == before


def test_a_file_where_the_folder_should_be_is_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(FolderNotWritable):
        vault.new_vault_folder(tmp_path / "data")
