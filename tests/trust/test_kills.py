"""kill -9 during saving, changing the passphrase, backing up and erasing: nothing acknowledged is lost, every store opens."""

from __future__ import annotations

import contextlib
import itertools
import random
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.services.access import Access
from peercoach_desktop.store import backup, vault
from peercoach_desktop.store.erase_list import Erasable
from peercoach_desktop.store.errors import WrongPassphrase
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.store.safes import LIGHT, OTHER, PASSPHRASE, a_filled_vault, posix_only
from tests.trust.form import dice, times
from tests.trust.killing import Ack, killed
from tests.trust.pages import pages_with

pytestmark = posix_only
Figure = Callable[[str, str], None]
LONGEST = 0.06
"""Seconds after the first acknowledgement within which the kill falls: some tens of operations."""


@contextlib.contextmanager
def reopened(data: Path, passphrase: str = PASSPHRASE) -> Iterator[Store]:
    access = Access(data)
    try:
        yield access.unlock(passphrase)
    finally:
        access.close()


def text_of(number: int) -> str:
    """Return the answer that save `number` writes; a torn one shows."""
    return f"{number:06} " + f"wat we zeiden {number} " * (number % 150)


def save(paths: VaultPaths, root: bytes, start: int) -> Callable[[Ack], None]:
    def work(ack: Ack) -> None:
        store = Store.open(paths, root)
        for number in itertools.count(start):
            store.writer.change(("answer",), lambda store, number=number: store.answers.write("s", "asked", text_of(number)))  # type: ignore[misc]
            store.writer.flush()
            ack(str(number))

    return work


def say_and_save(paths: VaultPaths, root: bytes, start: int) -> Callable[[Ack], None]:
    """A broken variant: it says so before it is saved."""

    def work(ack: Ack) -> None:
        store = Store.open(paths, root)
        for number in itertools.count(start):
            ack(str(number))
            store.answers.write("s", "asked", text_of(number))

    return work


def lost_saves(
    data: Path, work: Callable[[VaultPaths, bytes, int], Callable[[Ack], None]], kills: int, chance: random.Random
) -> tuple[int, int]:
    """Return how many saves were acknowledged, and after how many kills one of them was not there or an answer was torn."""
    paths, root = a_filled_vault(data)
    said = lost = last = 0
    for _ in range(kills):
        acknowledged = killed(work(paths, root, last + 1), chance.uniform(0, LONGEST))
        said += len(acknowledged)
        with reopened(data) as store:
            found = store.answers.read("s").get("asked", text_of(0))
            number = int(found[:6])
            promised = int(acknowledged[-1]) if acknowledged else last
            lost += number < promised or number > promised + 1 or found != text_of(number)
            last = max(number, promised)
    return said, lost


def test_row17_kill_during_saving(data: Path, figure: Figure) -> None:
    kills = times(12, 200)
    said, lost = lost_saves(data, save, kills, dice("save"))
    assert lost == 0
    assert said > kills
    figure("kill during save", f"{kills} kills, {said} acknowledged, {lost} lost")


def test_row17_saying_so_before_saving_is_caught(data: Path) -> None:
    _, lost = lost_saves(data, say_and_save, times(25, 60), dice("mutant"))
    assert lost > 0


def test_row17_kill_during_a_passphrase_change(data: Path, figure: Figure) -> None:
    paths, root = a_filled_vault(data)
    chance, kills, said, now = dice("passphrase"), times(12, 150), 0, PASSPHRASE

    def change(ack: Ack) -> None:
        for passphrase in itertools.cycle((OTHER, PASSPHRASE) if now == PASSPHRASE else (PASSPHRASE, OTHER)):
            vault.change_passphrase(paths, root, None, passphrase, LIGHT)
            ack(passphrase)

    for _ in range(kills):
        acknowledged = killed(change, chance.uniform(0, LONGEST))
        said += len(acknowledged)
        promised = acknowledged[-1] if acknowledged else now
        opens = [passphrase for passphrase in (PASSPHRASE, OTHER) if opened_by(paths, passphrase) == root]
        assert opens
        now = promised if promised in opens else opens[0]
        assert promised in opens or len(opens) == 1
        with reopened(data, now) as store:
            assert store.counts().peers == 1
    figure("kill during passphrase change", f"{kills} kills, {said} acknowledged, 0 lock-outs")


def opened_by(paths: VaultPaths, passphrase: str) -> bytes | None:
    try:
        return vault.unlock(paths, passphrase)
    except WrongPassphrase:
        return None


def test_row17_kill_during_a_backup(data: Path, tmp_path: Path, figure: Figure) -> None:
    paths, root = a_filled_vault(data)
    chance, kills, said = dice("backup"), times(8, 75), 0

    def make(ack: Ack) -> None:
        store = Store.open(paths, root)
        for number in itertools.count():
            ack(str(backup.write_backup(store, tmp_path / f"kopie-{number % 3}").path))

    for _ in range(kills):
        acknowledged = killed(make, chance.uniform(0, 0.15))
        said += len(acknowledged)
        made = [path for path in tmp_path.glob("kopie-*") if not path.suffix]
        assert {Path(path) for path in acknowledged} <= set(made)
        for path in made:
            assert backup.verify(path, root).counts.peers == 1
        with reopened(data) as store:
            assert store.counts().peers == 1
        assert [path.name for path in paths.folder.iterdir() if path.suffix == ".proef"] == []
    figure("kill during backup", f"{kills} kills, {said} acknowledged, 0 that do not open, 0 left behind in the store")


def test_row17_kill_during_an_erase(data: Path, figure: Figure) -> None:
    chance, kills, said, came_back = dice("erase"), times(8, 75), 0, 0
    paths, root = a_filled_vault(data)
    for turn in range(kills):
        with reopened(data) as store:
            for number in range(6):
                add_dossier(store, f"{turn}-{number}")

        def erase(ack: Ack, turn: int = turn) -> None:
            store = Store.open(paths, root)
            for number in range(6):
                store.erasing.erase(Erasable.PEER, f"p{turn}-{number}", date(2026, 3, 1))
                ack(f"{turn}-{number}")

        acknowledged = killed(erase, chance.uniform(0, 0.05))
        said += len(acknowledged)
        came_back += sum(pages_with(paths.database, root, word_of(name)) for name in acknowledged)
        with reopened(data) as store:
            there = {summary.peer.id.removeprefix("p"): summary.sessions for summary in store.people.peers()}
            assert not set(acknowledged) & set(there)
            for number in range(6):
                whole = there.get(f"{turn}-{number}") == 1
                assert whole or pages_with(paths.database, root, word_of(f"{turn}-{number}")) == 0
    assert came_back == 0
    figure("kill during erase", f"{kills} kills, {said} acknowledged, 0 came back, 0 half")


def word_of(name: str) -> str:
    return f"Schildwachtje{name}."


def add_dossier(store: Store, name: str) -> None:
    store.people.add(Peer(f"p{name}", word_of(name)), Trajectory(f"t{name}", f"p{name}", date(2026, 3, 1)))
    store.sessions.add(Session(f"s{name}", f"t{name}", "first", SessionState.OPEN, (), {}))
    for number in range(4):
        store.answers.write(f"s{name}", f"asked_{number}", word_of(name) * 200)
