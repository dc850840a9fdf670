"""Backups make themselves, prove themselves, and never touch a file that is not ours."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from peercoach_desktop.services import automatic_backups, backup_log
from peercoach_desktop.services.automatic_backups import AutomaticBackups
from peercoach_desktop.services.backup_log import BackupLog
from peercoach_desktop.services.backups import BackupService
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.store import backup
from peercoach_desktop.store.errors import DamagedStore, DiskFull, FolderNotWritable
from peercoach_desktop.store.store import Store
from tests.store.safes import a_filled_vault, as_a_stranger, in_a_child, posix_only

NOW = datetime(2026, 3, 3, 17)


class Made:
    """A store with automatic backups, a clock and a stick."""

    def __init__(self, folder: Path) -> None:
        paths, self.root = a_filled_vault(folder / "data")
        self.store = Store.open(paths, self.root)
        self.clock = CaseClock(NOW, timedelta(seconds=1))
        self.automatic = AutomaticBackups(self.store, BackupService(self.store), self.clock)
        self.stick = folder / "stick"
        self.stick.mkdir()

    def files(self, place: Path) -> list[str]:
        return sorted(path.name for path in place.iterdir())


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return Made(tmp_path)


@pytest.fixture
def other_device(made: Made, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The stick, as another device."""
    for module in (automatic_backups, backup_log):
        monkeypatch.setattr(module, "on_another_device", lambda path, _: made.stick in path.parents)
    return made.stick


def test_a_round_proves_one_backup_in_each_place_under_a_neutral_name(made: Made) -> None:
    made.automatic.choose_second_place(made.stick)
    run = made.automatic.run()
    assert [proof.path.parent for proof in run.proofs] == [made.automatic.own_place, made.stick]
    assert run.failed == ()
    for proof in run.proofs:
        assert backup.verify(proof.path, made.root) == proof
        assert proof.path.name == f"reserve-{made.store.paths.folder.name}-{proof.made:%Y%m%d-%H%M%S}.peercoach"


def test_it_is_due_once_a_day_and_again_when_the_stick_comes_back(made: Made) -> None:
    assert made.automatic.is_due()
    assert len(made.automatic.daily().proofs) == 1
    assert not made.automatic.is_due()
    assert made.automatic.daily().proofs == ()
    made.automatic.choose_second_place(made.stick)
    assert made.automatic.is_due()
    made.automatic.daily()
    assert not made.automatic.is_due()
    made.stick.rename(made.stick.with_name("uitgetrokken"))
    assert not made.automatic.is_due()
    made.clock.now = NOW + timedelta(days=1)
    assert made.automatic.is_due()


def test_a_backup_that_is_gone_does_not_count_for_today(made: Made) -> None:
    (proof,) = made.automatic.daily().proofs
    proof.path.unlink()
    assert made.automatic.is_due()


def test_a_second_place_that_fails_is_named_and_the_own_place_is_done(made: Made) -> None:
    made.automatic.choose_second_place(made.stick)
    shutil.rmtree(made.stick)
    run = made.automatic.run()
    assert len(run.proofs) == 1
    ((place, error),) = [(failed.place, type(failed.error)) for failed in run.failed]
    assert (place, error) == (made.stick, FolderNotWritable)
    assert not made.automatic.state().is_connected


def test_the_own_place_may_fail_while_the_second_is_done(made: Made) -> None:
    made.automatic.choose_second_place(made.stick)
    made.automatic.own_place.write_text("in de weg")
    run = made.automatic.run()
    assert [proof.path.parent for proof in run.proofs] == [made.stick]
    assert [failed.place for failed in run.failed] == [made.automatic.own_place]


def test_amber_after_seven_days_without_one_on_another_device(made: Made, other_device: Path) -> None:
    made.automatic.run()
    assert made.automatic.state().is_late
    assert made.automatic.choose_second_place(other_device)
    made.automatic.run()
    state = made.automatic.state()
    assert (state.second_place, state.is_connected, state.is_late) == (other_device, True, False)
    assert state.proven_elsewhere is not None
    made.clock.now += timedelta(days=6, hours=23)
    assert not made.automatic.state().is_late
    made.clock.now += timedelta(hours=2)
    assert made.automatic.state().is_late


def test_the_same_device_does_not_count_as_another(made: Made) -> None:
    assert made.automatic.choose_second_place(made.stick) is False
    made.automatic.run()
    assert made.automatic.state().proven_elsewhere is None


def test_old_ones_go_after_a_newer_one_is_proven(made: Made) -> None:
    for day in range(40):
        made.clock.now = NOW + timedelta(days=day)
        made.automatic.run()
    left = made.files(made.automatic.own_place)
    assert 9 <= len(left) <= 7 + 4 + 12
    assert {line.path.name for line in BackupLog(made.store).all()} == set(left)


def test_nothing_goes_when_the_new_one_cannot_be_proven(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in range(12):
        made.clock.now = NOW + timedelta(days=day)
        made.automatic.run()
    before = made.files(made.automatic.own_place)
    made.clock.now = NOW + timedelta(days=400)

    def unproven(*_: object, **__: object) -> None:
        raise DamagedStore

    monkeypatch.setattr(backup, "prove", unproven)
    run = made.automatic.run()
    assert (run.proofs, run.removed) == ((), ())
    assert made.files(made.automatic.own_place) == before


def test_files_that_are_not_ours_are_never_touched(made: Made, tmp_path: Path) -> None:
    made.automatic.choose_second_place(made.stick)
    other = Made(tmp_path / "ander")
    theirs = other.automatic.run().proofs[0].path
    mine = made.store.paths.folder.name
    old = "20200101-120000"
    strangers = {
        f"reserve-{mine}-{old}.peercoach": b"geen reservekopie",
        f"reserve-{other.store.paths.folder.name}-{old}.peercoach": theirs.read_bytes(),
        f"reserve-{mine}-{old}-2.peercoach": theirs.read_bytes(),
        "brief.docx.deel": b"van een ander programma",
        f"reserve-{mine}-{old}.peercoach.txt": b"x",
        "vakantie.jpg": b"x",
    }
    for name, data in strangers.items():
        (made.stick / name).write_bytes(data)
    (made.stick / f"reserve-{mine}-{old}-3.peercoach").symlink_to(theirs)
    left_over = made.stick / f"reserve-{mine}-{old}-4.peercoach.deel"
    left_over.write_bytes(b"half")
    for day in range(10):
        made.clock.now = NOW + timedelta(days=day * 40)
        made.automatic.run()
    made.automatic.renew()
    assert {name: (made.stick / name).read_bytes() for name in strangers} == strangers
    assert theirs.exists()
    assert (made.stick / f"reserve-{mine}-{old}-3.peercoach").is_symlink()
    assert not left_over.exists()


def test_a_clock_turned_back_thins_nothing_from_later(made: Made) -> None:
    made.clock.now = NOW + timedelta(days=365)
    later = made.automatic.run().proofs[0].path
    made.clock.now = NOW
    assert made.automatic.is_due()
    for _ in range(3):
        made.automatic.run()
    assert later.exists()


def test_after_erasing_the_automatic_ones_from_before_are_replaced(made: Made) -> None:
    made.automatic.choose_second_place(made.stick)
    for day in range(5):
        made.clock.now = NOW + timedelta(days=day)
        made.automatic.run()
    by_hand = BackupService(made.store).make(made.stick / "zelf.peercoach").path
    run = made.automatic.renew()
    assert made.files(made.stick) == sorted([run.proofs[1].path.name, by_hand.name])
    assert made.files(made.automatic.own_place) == [run.proofs[0].path.name]
    assert {line.path for line in BackupLog(made.store).all()} == {by_hand, *(proof.path for proof in run.proofs)}


def test_a_round_that_finds_the_disk_full_says_so_and_leaves_what_is_there(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    first = made.automatic.run().proofs[0].path

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "")

    monkeypatch.setattr(backup, "write", full)
    run = made.automatic.run()
    assert [type(failed.error) for failed in run.failed] == [DiskFull]
    assert made.files(made.automatic.own_place) == [first.name]


@posix_only
def test_a_place_that_cannot_be_written_is_refused_and_the_old_one_stays(made: Made, tmp_path: Path) -> None:
    made.automatic.choose_second_place(made.stick)
    shut = tmp_path / "dicht"
    shut.mkdir(mode=0o555)
    chosen = as_a_stranger(lambda: made.automatic.choose_second_place(shut))
    assert in_a_child(chosen) == FolderNotWritable.__name__
    assert made.automatic.second_place == made.stick
    made.automatic.choose_second_place(None)
    assert made.automatic.second_place is None
