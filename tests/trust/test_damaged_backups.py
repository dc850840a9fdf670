"""Damaged backups: none accepted, none named a wrong passphrase, nothing else raised."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from peercoach_desktop.store import backup, backup_format
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, NotOurs
from peercoach_desktop.store.store import Store
from tests.store.safes import PASSPHRASE, a_filled_vault
from tests.trust.form import dice, times

PAGE, SECTOR = 4096, 512


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes, bytes]:
    """Two backups of one store, an answer apart, and its root key."""
    folder = tmp_path_factory.mktemp("two")
    paths, root = a_filled_vault(folder)
    store = Store.open(paths, root)
    first = backup.write_backup(store, folder / "een").path.read_bytes()
    store.answers.write("s", "exploration.answer_3", "iets anders " * 40)
    second = backup.write_backup(store, folder / "twee").path.read_bytes()
    store.close()
    return first, second, root


def flip(data: bytes, _: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _bit in range(chance.choice((1, 1, 2, 8))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def flip_in_front(data: bytes, _: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(1_200)
    return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]


def cut(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def cut_at_a_page(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return data[: len(data) - PAGE * chance.randrange(1, len(data) // PAGE)]


def zero_sectors(data: bytes, _: bytes, chance: random.Random) -> bytes:
    place, length = chance.randrange(len(data) - 8 * SECTOR), SECTOR * chance.randrange(1, 8)
    return data[:place] + bytes(length) + data[place + length :]


def swap_pages(data: bytes, _: bytes, chance: random.Random) -> bytes:
    body = len(data) % PAGE
    one, two = (body + PAGE * number for number in sorted(chance.sample(range((len(data) - body) // PAGE), 2)))
    return data[:one] + data[two : two + PAGE] + data[one + PAGE : two] + data[one : one + PAGE] + data[two + PAGE :]


def splice(data: bytes, other: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(1, min(len(data), len(other)))
    return data[:place] + other[place:]


def page_of_the_other(data: bytes, other: bytes, chance: random.Random) -> bytes:
    body = len(data) % PAGE
    for _ in range(200):
        place = body + PAGE * chance.randrange((min(len(data), len(other)) - body) // PAGE)
        if data[place : place + PAGE] != other[place : place + PAGE]:
            break
    return data[:place] + other[place : place + PAGE] + data[place + PAGE :]


def trailing(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return data + chance.randbytes(chance.randrange(1, 5_000))


KINDS = (flip, flip_in_front, cut, cut_at_a_page, zero_sectors, swap_pages, splice, page_of_the_other, trailing)


def outcomes(two: tuple[bytes, bytes, bytes], folder: Path, number: int) -> Counter[str]:
    """Return how often each damaged backup was accepted or refused, by the name of what was said."""
    first, second, root = two
    chance, said = dice("damage"), Counter[str]()
    path = folder / "kopie"
    while said.total() < number:
        damaged = chance.choice(KINDS)(first, second, chance)
        if damaged in (first, second):
            continue
        path.write_bytes(damaged)
        try:
            backup.verify(path, root) if chance.random() < 0.7 else backup.verify_with(path, passphrase=PASSPHRASE)
            said["accepted"] += 1
        except (DamagedStore, NotOurs, NewerVersion) as refused:
            said[type(refused).__name__] += 1
    return said


def test_no_damaged_backup_is_accepted(two: tuple[bytes, bytes, bytes], tmp_path: Path, figure: Callable[[str, str], None]) -> None:
    number = times(700, 10_000)
    said = outcomes(two, tmp_path, number)
    assert set(said) <= {"DamagedStore", "NotOurs"}
    assert said["NotOurs"] < number / 50
    figure("damaged backups", f"{number} in {len(KINDS)} kinds, 0 accepted, 0 other exceptions")


def test_a_reader_that_skips_the_checksum_is_caught(
    two: tuple[bytes, bytes, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trusting(source: BinaryIO, target: BinaryIO, length: int, progress: backup_format.Progress | None) -> str:
        copied(source, target, length, progress)
        return expected

    copied = backup_format._copy_hashed
    expected = backup_format_header(two[0]).sha256
    monkeypatch.setattr(backup_format, "_copy_hashed", trusting)
    assert outcomes(two, tmp_path, 250)["accepted"] > 0


def backup_format_header(data: bytes) -> backup_format.Header:
    return backup_format._from_plain(data[20 : 20 + int.from_bytes(data[16:20], "big")])
