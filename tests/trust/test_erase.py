"""Erase: 0 pages, 0 frames, and 0 again after an older backup was put back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.clock import wall_clock
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.erasing import EraseService
from peercoach_desktop.services.restoring import restore_backup
from peercoach_desktop.services.settings import CoachSettings
from peercoach_desktop.store import erasing, vault
from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.erase_list import Erasable, Erased, list_key, sealed
from peercoach_desktop.store.errors import DiskFull
from peercoach_desktop.store.keys import new_root
from peercoach_desktop.store.migrate import migrate
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.store.safes import OTHER, PASSPHRASE
from tests.trust.dossier import Led, a_desk, desk_on, lead, meet
from tests.trust.pages import pages_with, plain_pages

WORD, OTHERS = "Schildwachtje", "Buurvrouwtje"
Figure = Callable[[str, str], None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, Led, Led]:
    folder = tmp_path_factory.mktemp("made")
    desk = a_desk(folder)
    led, other = lead(desk, WORD), lead(desk, OTHERS, ("first",))
    desk.store.close()
    return desk.store.paths.folder, desk.store.root, led, other


@pytest.fixture
def two(made: tuple[Path, bytes, Led, Led], data: Path) -> tuple[Desk, Led, Led]:
    """A peer with WORD in every place, another with OTHERS, in a store of this test alone."""
    folder, root, led, other = made
    shutil.copytree(folder, data / folder.name)
    return desk_on(VaultPaths(data / folder.name), root), led, other


def service(desk: Desk) -> EraseService:
    return EraseService(desk.store, desk.settings, wall_clock)


def found(desk: Desk, word: str) -> int:
    return pages_with(desk.store.paths.database, desk.store.root, word)


def rows(desk: Desk) -> dict[str, int]:
    with desk.store._database.raw_reading() as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}  # noqa: S608


def test_row21_erasing_a_peer_leaves_no_word_in_any_page_or_frame(two: tuple[Desk, Led, Led], figure: Figure) -> None:
    desk, led, other = two
    before, there = rows(desk), found(desk, WORD)
    assert there > 20
    receipt = service(desk).erase_peer(led.peer)
    assert found(desk, WORD) == 0
    assert found(desk, OTHERS) > 10
    assert (receipt.kind, receipt.counts.peers, receipt.counts.sessions) == (Erasable.PEER, 1, 2)
    assert receipt.counts.answers > 100
    after = rows(desk)
    assert after["pack_version"] == before["pack_version"]
    assert after["erased"] == 1
    assert desk.coaching.open(other.sessions[0]).record.values["situation"]
    touched = {name for name in before if before[name] != after[name]} - {"erased", "setting"}
    assert touched >= {
        "peer",
        "trajectory",
        "session",
        "answer",
        "goal",
        "goal_version",
        "agreement",
        "mark",
        "item_note",
        "text_version",
        "asked_question",
    }
    assert after["inventory_result"] == before["inventory_result"] - 2
    desk.store.close()
    figure("erase", f"sentinel in {there} pages before, 0 of {len(plain_pages(desk.store.paths.database, desk.store.root))} after")


def test_row21_erasing_a_trajectory_leaves_the_peer_and_the_other_trajectories(two: tuple[Desk, Led, Led]) -> None:
    desk, _, other = two
    desk.store.people.add_trajectory(Trajectory("nog-een", other.peer, date(2026, 4, 1)))
    opened = desk.coaching.start("nog-een", "mini")
    opened.enter(opened.record.pack.field("reason_now"), "Dwaallichtje")
    opened.flush()
    receipt = service(desk).erase_trajectory("nog-een")
    assert (receipt.counts.peers, receipt.counts.sessions) == (0, 1)
    assert found(desk, "Dwaallichtje") == 0
    assert [trajectory.id for trajectory in desk.store.people.trajectories_of(other.peer)] == [other.trajectory]
    with pytest.raises(KeyError):
        service(desk).erase_trajectory("nog-een")
    desk.store.close()


def test_erase_without_compacting_or_overwriting_is_caught(two: tuple[Desk, Led, Led], monkeypatch: pytest.MonkeyPatch) -> None:
    desk, led, _ = two
    monkeypatch.setattr(desk.store._database, "compact", lambda: None)
    with desk.store._database.raw_reading() as raw:
        raw.execute("PRAGMA secure_delete = OFF")
    service(desk).erase_peer(led.peer)
    assert found(desk, WORD) > 0
    desk.store.close()


def test_row16_restoring_an_older_backup_erases_again_before_anyone_sees_it(
    two: tuple[Desk, Led, Led], tmp_path: Path, data: Path, figure: Figure
) -> None:
    desk, led, _ = two
    proof = desk.backups.make(tmp_path / "kopie")
    service(desk).erase_peer(led.peer)
    desk.store.close()
    restored = restore_backup(tmp_path / "kopie", data, passphrase=PASSPHRASE, replace=True)
    assert restored.erased_again == 1
    assert restored.counts.peers == proof.counts.peers - 1
    root = vault.unlock(vault.list_vaults(data)[0], PASSPHRASE)
    left = pages_with(restored.store, root, WORD)
    access = Access(data)
    store = access.unlock(PASSPHRASE)
    assert (left, access.erased_again) == (0, 0)
    assert [entry.id for entry in store.erasing.entries()] == [led.peer]
    access.close()
    figure("erase, older backup put back", "0 pages, 1 dossier erased again and said so")


def test_row21_a_meeting_of_a_group_leaves_no_word_and_an_older_backup_loses_it_again(
    two: tuple[Desk, Led, Led], tmp_path: Path, data: Path
) -> None:
    desk, _, _ = two
    meeting = meet(desk, "Dwaallichtje")
    desk.store.own_packs.remove(desk.meetings.cycle().id)
    desk.backups.make(tmp_path / "kopie")
    before = desk.store.counts()
    receipt = service(desk).erase_meeting(meeting)
    assert (receipt.kind, receipt.counts.peers) == (Erasable.GROUP_MEETING, 0)
    assert receipt.counts.answers == before.answers - desk.store.counts().answers
    assert receipt.counts.answers > 30
    assert desk.meetings.all() == ()
    after = rows(desk)
    assert (after["group_meeting"], after["group_answer"], after["critical_moment"]) == (0, 0, 0)
    desk.store.close()
    restored = restore_backup(tmp_path / "kopie", data, passphrase=PASSPHRASE, replace=True)
    assert restored.erased_again == 1
    access = Access(data)
    assert access.unlock(PASSPHRASE).meetings.all() == ()
    access.close()


def test_row21_what_was_erased_is_looked_for_in_a_backup_of_before_there_were_meetings(tmp_path: Path) -> None:
    database = Database(tmp_path / "oud.db", bytes(16))
    migrate(database, 3)
    with database.raw_reading() as raw:
        assert erasing.present(raw, (Erased(Erasable.GROUP_MEETING, "m", date(2026, 3, 1)),)) == ()
    database.close()


def test_row16_the_list_goes_on_through_passphrase_change_new_key_and_restore(
    two: tuple[Desk, Led, Led], tmp_path: Path, data: Path
) -> None:
    desk, led, other = two
    desk.backups.make(tmp_path / "kopie")
    service(desk).erase_peer(led.peer)
    desk.store.close()
    access = Access(data)
    access.unlock(PASSPHRASE)
    access.change_passphrase(PASSPHRASE, OTHER)
    store, _ = access.renew_key(OTHER, f"{OTHER} en nog wat")
    EraseService(store, CoachSettings(store), wall_clock).erase_peer(other.peer)
    access.close()
    restored = restore_backup(tmp_path / "kopie", data, passphrase=PASSPHRASE, replace=True)
    assert (restored.erased_again, restored.counts.peers) == (2, 0)


def test_an_old_database_file_put_in_place_by_hand_loses_the_dossier_at_opening(two: tuple[Desk, Led, Led], data: Path) -> None:
    desk, led, _ = two
    old = desk.store.paths.database.read_bytes()
    service(desk).erase_peer(led.peer)
    paths = desk.store.paths
    desk.store.close()
    paths.database.write_bytes(old)
    access = Access(data)
    store = access.unlock(PASSPHRASE)
    assert access.erased_again == 1
    assert pages_with(paths.database, store.root, WORD) == 0
    access.close()


def test_a_list_that_somebody_changed_is_not_believed_and_is_written_again(two: tuple[Desk, Led, Led], data: Path) -> None:
    desk, led, other = two
    service(desk).erase_peer(led.peer)
    paths = desk.store.paths
    desk.store.close()
    slots = vault.read_slots(paths)
    (entry,) = slots.erased.entries
    forged = sealed([Erased(Erasable.PEER, other.peer, entry.day)], {slots.vault: list_key(new_root())})
    vault.write_slots(paths, slots.with_erased(forged))
    access = Access(data)
    store = access.unlock(PASSPHRASE)
    assert store.people.peer(other.peer).first_name.startswith(OTHERS)
    assert vault.read_slots(paths).erased.trusted(store.root) == (entry,)
    access.close()


def test_with_lost_slot_files_erasing_works_and_the_list_comes_back_with_the_next_passphrase(
    two: tuple[Desk, Led, Led], data: Path
) -> None:
    desk, led, _ = two
    paths = desk.store.paths
    paths.slots.unlink()
    paths.slots_copy.unlink()
    service(desk).erase_peer(led.peer)
    assert not paths.slots.exists()
    root = desk.store.root
    vault.change_passphrase(paths, root, None, OTHER)
    desk.store.close()
    access = Access(data)
    access.unlock(OTHER)
    access.close()
    assert [entry.id for entry in vault.read_slots(paths).erased.trusted(root)] == [led.peer]


def test_an_erasing_that_could_not_finish_is_finished_at_the_next_opening(
    two: tuple[Desk, Led, Led], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, led, _ = two

    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(desk.store._database, "compact", full)
    with pytest.raises(DiskFull):
        service(desk).erase_peer(led.peer)
    assert desk.store.settings.get(erasing.UNFINISHED)
    desk.store.close()
    with monkeypatch.context() as patch:
        patch.setattr(Database, "compact", lambda _: full())
        still_full = Access(data)
        assert still_full.unlock(PASSPHRASE).people.peers()[0].peer.first_name.startswith(OTHERS), "a full disk keeps nobody out"
        still_full.close()
    access = Access(data)
    store = access.unlock(PASSPHRASE)
    assert store.settings.get(erasing.UNFINISHED) is None
    assert [entry.id for entry in vault.read_slots(store.paths).erased.trusted(store.root)] == [led.peer]
    access.close()


def test_erasing_the_whole_store_leaves_nothing_of_it(two: tuple[Desk, Led, Led], tmp_path: Path, data: Path) -> None:
    desk, _, _ = two
    desk.store.paths.backups.mkdir()
    desk.backups.make(desk.store.paths.backups / "kopie.peercoach")
    desk.backups.make(tmp_path / "ergens.peercoach")
    desk.store.close()
    restore_backup(tmp_path / "ergens.peercoach", data, passphrase=PASSPHRASE, replace=True)
    access = Access(data)
    other, _ = Access(data).create(OTHER, "Avondploeg")
    other.close()
    (paths,) = [paths for paths in access.vaults() if paths != other.paths]
    store = access.unlock(PASSPHRASE, paths)
    receipt = EraseService(store, CoachSettings(store), wall_clock).receipt_of_all()
    assert [line.path.name for line in receipt.in_reach] == ["kopie.peercoach"]
    assert receipt.previous
    access.name_coach(paths, "Dagploeg")
    access.erase_store()
    assert {path.name for path in data.iterdir() if paths.folder.name in path.name} == set()
    assert Access(data).vaults() == (other.paths,)


def test_a_store_whose_erasing_was_killed_is_gone_at_the_next_start(two: tuple[Desk, Led, Led], data: Path) -> None:
    desk, _, _ = two
    desk.store.close()
    desk.store.paths.folder.rename(desk.store.paths.erased)
    assert Access(data).vaults() == ()
    Access(data).tidy(wall_clock())
    assert list(data.iterdir()) == []


def test_the_receipt_names_backups_in_and_out_of_reach_with_their_day(two: tuple[Desk, Led, Led], tmp_path: Path) -> None:
    desk, led, _ = two
    made = [desk.backups.make(tmp_path / name) for name in ("stick.peercoach", "hier.peercoach")]
    (tmp_path / "stick.peercoach").unlink()
    receipt = service(desk).erase_peer(led.peer)
    assert [(line.path, line.made) for line in receipt.out_of_reach] == [(made[0].path, made[0].made)]
    assert [line.path for line in receipt.in_reach] == [made[1].path]
    assert WORD not in repr(receipt)
    desk.store.close()


def test_the_store_reads_no_dossier_that_was_erased_even_by_hand(two: tuple[Desk, Led, Led]) -> None:
    desk, led, _ = two
    service(desk).erase_peer(led.peer)
    desk.store.close()
    connection = connect(desk.store.paths.database, desk.store.root)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    connection.close()
    Store.open(desk.store.paths, desk.store.root).close()
