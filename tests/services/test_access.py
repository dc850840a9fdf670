"""Several coaches on one laptop, and a new key after a suspected leak."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.restoring import restore_backup
from peercoach_desktop.store import backup, new_key, vault
from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.errors import DamagedStore, DiskFull, OpenElsewhere, PassphraseRefused, WrongPassphrase, WrongRecoveryCode
from peercoach_desktop.store.paths import list_vaults
from peercoach_desktop.store.recovery_code import code_of
from peercoach_desktop.store.slots import Kdf
from tests.store.safes import LIGHT, OTHER, PASSPHRASE, a_filled_vault, a_vault, dying_at, in_a_child, posix_only

THIRD = "acht gele kaarsen op een schip"


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "_USUAL", LIGHT)
    for function in (vault.create, vault.change_passphrase, new_key.renew_key):
        monkeypatch.setattr(function, "__defaults__", (LIGHT,))


def test_each_coach_has_an_own_store_under_a_name_and_an_own_passphrase(tmp_path: Path) -> None:
    for passphrase, name in ((PASSPHRASE, "Dagploeg"), (OTHER, " avond\tploeg\u202e\n")):
        access = Access(tmp_path)
        store, _ = access.create(passphrase, name)
        store.people.add(Peer(name, name), Trajectory(f"t{name}", name, date(2026, 3, 1)))
        access.close()
    evening, day = Access(tmp_path).coaches()
    assert (evening.name, day.name) == ("avond ploeg", "Dagploeg")
    access = Access(tmp_path)
    assert [line.peer.first_name for line in access.unlock(OTHER, evening.paths).people.peers()] == [" avond\tploeg\u202e\n"]
    access.close()
    with pytest.raises(WrongPassphrase):
        access.unlock(OTHER, day.paths)
    assert access.unlock(PASSPHRASE, day.paths).people.peers()
    access.close()


def test_only_the_chosen_name_is_readable_of_a_store(tmp_path: Path) -> None:
    access = Access(tmp_path)
    store, _ = access.create(PASSPHRASE, "Dagploeg")
    store.people.add(Peer("p", "Schildwachtje"), Trajectory("t", "p", date(2026, 3, 1)))
    access.close()
    everything = b"".join(path.read_bytes() + path.name.encode() for path in tmp_path.rglob("*") if path.is_file())
    assert b"Schildwachtje" not in everything
    assert everything.count(b"Dagploeg") == 1


def test_choosing_another_coach_lets_go_of_the_first_store(tmp_path: Path) -> None:
    one, two = a_vault(tmp_path)[0], a_vault(tmp_path, OTHER)[0]
    access, other = Access(tmp_path), Access(tmp_path)
    access.hold(one)
    with pytest.raises(OpenElsewhere):
        other.hold(one)
    access.hold(two)
    other.hold(one)
    access.close()
    other.close()


def test_a_store_without_a_name_opens_as_before(tmp_path: Path) -> None:
    paths, _ = a_vault(tmp_path)
    assert [(coach.paths, coach.name) for coach in Access(tmp_path).coaches()] == [(paths, "")]
    access = Access(tmp_path)
    access.unlock(PASSPHRASE)
    access.close()


def content(access: Access, passphrase: str) -> dict[str, object]:
    store = access.unlock(passphrase)
    try:
        return {"answers": store.answers.read("s"), "peer": store.people.peer("p"), "counts": store.counts()}
    finally:
        access.close()


def test_row8_a_new_key_keeps_every_word_and_shuts_out_the_old_passphrase_slots_and_code(tmp_path: Path) -> None:
    paths, root = a_filled_vault(tmp_path)
    access = Access(tmp_path)
    before, old_slots = content(access, PASSPHRASE), paths.slots.read_bytes()
    access.unlock(PASSPHRASE)
    store, code = access.renew_key(PASSPHRASE, OTHER)
    assert store.root != root
    assert code == code_of(store.root)
    access.close()
    assert content(Access(tmp_path), OTHER) == before
    with pytest.raises(WrongPassphrase):
        access.unlock(PASSPHRASE)
    with pytest.raises(WrongRecoveryCode):
        access.unlock_with_code(code_of(root))
    with pytest.raises(DamagedStore):
        connect(paths.database, root)
    paths.slots.write_bytes(old_slots)
    paths.slots_copy.write_bytes(old_slots)
    with pytest.raises(DamagedStore):
        access.unlock(PASSPHRASE)
    assert access.unlock_with_code(code).counts() == before["counts"]
    access.close()
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == [paths.folder]


def test_a_new_key_asks_for_another_passphrase_and_the_right_old_one(tmp_path: Path) -> None:
    a_filled_vault(tmp_path)
    access = Access(tmp_path)
    access.unlock(PASSPHRASE)
    with pytest.raises(PassphraseRefused):
        access.renew_key(PASSPHRASE, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        access.renew_key(OTHER, THIRD)
    access.renew_key(None, THIRD)
    access.close()
    assert content(Access(tmp_path), THIRD)


def test_a_backup_from_before_the_new_key_still_opens_with_what_opened_it_then(tmp_path: Path) -> None:
    paths, root = a_filled_vault(tmp_path / "data")
    access = Access(tmp_path / "data")
    backup.write_backup(access.unlock(PASSPHRASE), tmp_path / "kopie")
    access.renew_key(PASSPHRASE, OTHER)
    access.close()
    restore_backup(tmp_path / "kopie", tmp_path / "data", code=code_of(root), replace=True)
    assert vault.unlock(paths, PASSPHRASE) == root


def test_a_copy_that_differs_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths, root = a_filled_vault(tmp_path)
    digests = iter(("a", "b"))
    monkeypatch.setattr(new_key, "digest", lambda raw: next(digests))
    with pytest.raises(DamagedStore):
        new_key.renew_key(paths, root, PASSPHRASE, OTHER, LIGHT)
    assert content(Access(tmp_path), PASSPHRASE)
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [paths.folder.name]


def test_a_full_disk_during_the_copy_leaves_the_old_store_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_filled_vault(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "")

    access = Access(tmp_path)
    access.unlock(PASSPHRASE)
    monkeypatch.setattr(new_key, "_copy", full)
    with pytest.raises(DiskFull):
        access.renew_key(PASSPHRASE, OTHER)
    assert access._store is not None
    assert access._store.counts().peers == 1
    access.close()


@posix_only
def test_killed_at_any_step_of_a_new_key_the_old_or_the_new_passphrase_opens_everything(tmp_path: Path) -> None:
    paths, root = a_filled_vault(tmp_path)
    before = content(Access(tmp_path), PASSPHRASE)
    renewed = 0
    for step in range(1, 120):
        old, new = (PASSPHRASE, OTHER) if renewed % 2 == 0 else (OTHER, PASSPHRASE)
        root = vault.unlock(paths, old)
        died = dying_at(step, lambda old=old, new=new, root=root: new_key.renew_key(paths, root, old, new, LIGHT))  # type: ignore[misc]
        assert list_vaults(tmp_path) == (paths,)
        opens = [passphrase for passphrase in (old, new) if not in_a_child(lambda p=passphrase: vault.unlock(paths, p))]  # type: ignore[misc]
        assert len(opens) == 1
        assert content(Access(tmp_path), opens[0]) == before
        renewed += opens[0] == new
        if not died:
            break
    assert not died
    assert renewed > 1


def test_stores_that_were_replaced_go_after_thirty_days_and_not_before(tmp_path: Path) -> None:
    paths, _ = a_filled_vault(tmp_path / "data")
    access = Access(tmp_path / "data")
    backup.write_backup(access.unlock(PASSPHRASE), tmp_path / "kopie")
    access.close()
    kept = restore_backup(tmp_path / "kopie", tmp_path / "data", passphrase=PASSPHRASE, replace=True).safety_copy
    assert kept is not None
    (tmp_path / "data" / "vorige-week").mkdir()
    access.tidy(datetime.now() + timedelta(days=29))
    assert kept.exists()
    access.tidy(datetime.now() + timedelta(days=31))
    assert not kept.exists()
    assert (tmp_path / "data" / "vorige-week").exists()
    assert Kdf() != LIGHT
    assert paths.folder.exists()
