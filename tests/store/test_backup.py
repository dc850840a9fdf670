"""A backup counts only after it was opened again; a changed byte is damage, whatever is typed, and touches no data."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.store import backup, backup_format, vault
from peercoach_desktop.store.counts import Counts
from peercoach_desktop.store.errors import (
    DamagedStore,
    DiskFull,
    FolderNotWritable,
    NewerVersion,
    NoStore,
    NotOurs,
    Stopped,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peercoach_desktop.store.keys import new_root
from peercoach_desktop.store.paths import VaultPaths
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

HEADER_START = 20


@dataclass(frozen=True)
class Kept:
    """A backup file with what it was made of."""

    path: Path
    data: bytes
    root: bytes

    @property
    def body(self) -> int:
        """Where the database begins."""
        return HEADER_START + int.from_bytes(self.data[16:20], "big") + 64


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    folder = tmp_path_factory.mktemp("kept")
    paths, root = a_filled_vault(folder)
    store = Store.open(paths, root)
    backup.write_backup(store, folder / "kopie")
    store.close()
    return Kept(folder / "kopie", (folder / "kopie").read_bytes(), root)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    paths, root = a_filled_vault(tmp_path)
    opened = Store.open(paths, root)
    yield opened
    opened.close()


def forged(kept: Kept, change: Callable[[dict[str, Any]], object], body: bytes | None = None) -> bytes:
    """Return a backup by someone without the key who knows how the checksums are made."""
    database = kept.data[kept.body :] if body is None else body
    header = json.loads(kept.data[HEADER_START : kept.body - 64])
    if body is not None:
        header |= {"length": len(body), "sha256": hashlib.sha256(body).hexdigest()}
    change(header)
    text = json.dumps(header).encode()
    front = backup_format.MAGIC + len(text).to_bytes(4, "big") + text + kept.data[kept.body - 64 : kept.body - 32]
    return front + hashlib.sha256(front).digest() + database


def test_row15_proven_backup_gives_back_date_counts_and_size(store: Store, tmp_path: Path) -> None:
    done: list[float] = []

    def progress(part: float) -> bool:
        done.append(part)
        return True

    proof = backup.write_backup(store, tmp_path / "kopie", progress)
    assert proof.counts == store.counts() == Counts(peers=1, sessions=1, answers=proof.counts.answers)
    assert proof.counts.answers >= 3
    assert proof.path == tmp_path / "kopie"
    assert proof.size == proof.path.stat().st_size
    seen = backup.preview(proof.path)
    assert (seen.made, seen.counts, seen.size) == (proof.made, proof.counts, proof.size)
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {"kopie"}


def test_row15_proven_backup_opens_with_passphrase_code_and_root(made: Kept) -> None:
    proofs = [
        backup.verify(made.path, made.root),
        backup.verify_with(made.path, passphrase=PASSPHRASE),
        backup.verify_with(made.path, code=code_of(made.root).lower()),
    ]
    assert proofs[0] == proofs[1] == proofs[2]


def test_row15_proven_backup_holds_no_readable_word(made: Kept) -> None:
    assert "Zoë".encode() not in made.data
    assert b"wat we bespraken" not in made.data
    assert b"SQLite format" not in made.data


def test_row15_proven_backup_with_any_flipped_byte_is_damage_and_never_a_wrong_passphrase(made: Kept, tmp_path: Path) -> None:
    path = tmp_path / "kopie"
    dice = random.Random(15)  # noqa: S311 - repeatable, not secret
    places = [*range(made.body), *range(made.body, len(made.data), 1009), len(made.data) - 1]
    for place in places:
        path.write_bytes(flipped(made.data, place, dice.randrange(8)))
        with pytest.raises(DamagedStore):
            (backup.preview if place < made.body else verify_wrongly)(path)
    for place in dice.sample(places, 25):
        path.write_bytes(flipped(made.data, place, dice.randrange(8)))
        for way in ({"passphrase": PASSPHRASE}, {"passphrase": OTHER}, {"code": code_of(made.root)}, {"code": code_of(new_root())}):
            with pytest.raises(DamagedStore):
                backup.verify_with(path, **way)


def verify_wrongly(path: Path) -> object:
    return backup.verify_with(path, passphrase=OTHER)


def test_a_cut_grown_zeroed_or_swapped_backup_is_damage(made: Kept, tmp_path: Path) -> None:
    path, data, body = tmp_path / "kopie", made.data, made.body
    page = body + 4096
    broken = [
        data[:length] for length in (0, 1, 15, 16, 19, 20, 300, body - 1, body, body + 1, body + 4096, len(data) - 4096, len(data) - 1)
    ]
    broken += [data + b"\0", data + data, data[:page] + bytes(512) + data[page + 512 :]]
    broken.append(data[:page] + data[page + 4096 : page + 8192] + data[page : page + 4096] + data[page + 8192 :])
    for other in broken:
        path.write_bytes(other)
        with pytest.raises(DamagedStore):
            backup.verify_with(path, passphrase=PASSPHRASE)


def test_two_backups_spliced_are_damage(made: Kept, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "kopie"
    backup.write_backup(store, path)
    other = path.read_bytes()
    other_body = HEADER_START + int.from_bytes(other[16:20], "big") + 64
    path.write_bytes(made.data[: made.body] + other[other_body:])
    with pytest.raises(DamagedStore):
        backup.verify_with(path, passphrase=PASSPHRASE)


def test_a_wrong_passphrase_or_code_on_a_whole_backup_is_called_that(made: Kept) -> None:
    with pytest.raises(WrongPassphrase):
        backup.verify_with(made.path, passphrase=OTHER)
    with pytest.raises(WrongPassphrase):
        backup.verify_with(made.path)
    with pytest.raises(WrongRecoveryCode):
        backup.verify_with(made.path, code=code_of(new_root()))
    with pytest.raises(WrongRecoveryCode):
        backup.verify_with(made.path, code="ABCD")
    with pytest.raises(WrongPassphrase):
        backup.verify(made.path, new_root())


def test_other_files_are_not_ours_and_no_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "brief.pdf").write_bytes(b"%PDF-1.7 " + bytes(5000))
    with pytest.raises(NotOurs):
        backup.preview(tmp_path / "brief.pdf")
    with pytest.raises(NotOurs):
        backup.preview(tmp_path)
    with pytest.raises(NoStore):
        backup.preview(tmp_path / "weg")


@pytest.mark.parametrize("change", [{"version": 2, "counts": "otherwise"}, {"schema": 9999}])
def test_a_newer_backup_is_named_before_a_key_is_asked(made: Kept, tmp_path: Path, change: dict[str, Any]) -> None:
    (tmp_path / "kopie").write_bytes(forged(made, lambda header: header.update(change)))
    looks: tuple[Callable[[Path], object], ...] = (backup.preview, verify_wrongly)
    for look in looks:
        with pytest.raises(NewerVersion):
            look(tmp_path / "kopie")


NAMES = ("version", "made", "schema", "counts", "slots", "vault", "length", "sha256")
WRONG: tuple[object, ...] = (None, -1, 1.5, "x", [], {}, True)
HOSTILE: list[dict[str, Any]] = [
    *({name: value} for name in NAMES for value in WRONG),
    {"counts": {"peers": -1, "sessions": 0, "answers": 0}},
    {"counts": {"peers": 10**400, "sessions": 0}},
    {"length": 2**62},
    {"made": "2026-13-45T00:00:00"},
    {"slots": [{}] * 9},
    {"slots": [None]},
    {"vault": "00" * 15},
]


@pytest.mark.parametrize("change", HOSTILE, ids=[f"{number}" for number in range(len(HOSTILE))])
def test_a_hostile_header_under_a_right_checksum_is_refused_without_work(made: Kept, tmp_path: Path, change: dict[str, Any]) -> None:
    (tmp_path / "kopie").write_bytes(forged(made, lambda header: header.update(change)))
    with pytest.raises((DamagedStore, WrongRecoveryCode)):
        backup.verify_with(tmp_path / "kopie", code=code_of(made.root))


def test_a_header_of_gigabytes_a_deep_one_and_a_memory_eater_are_refused(made: Kept, tmp_path: Path) -> None:
    huge = backup_format.MAGIC + b"\xff\xff\xff\xff" + bytes(1000)
    text = b"[" * 60_000
    front = backup_format.MAGIC + len(text).to_bytes(4, "big") + text + bytes(32)
    deep = front + hashlib.sha256(front).digest()
    eater = forged(made, lambda header: header["slots"][0]["kdf"].update(memory_kib=2**31))
    many = forged(made, lambda header: header.update(slots=header["slots"] * 9))
    for data in (huge, deep, eater, many):
        (tmp_path / "kopie").write_bytes(data)
        with pytest.raises(DamagedStore):
            backup.verify_with(tmp_path / "kopie", passphrase=PASSPHRASE)


def test_a_header_or_database_by_someone_without_the_key_is_damage(made: Kept, tmp_path: Path) -> None:
    other_paths, other_root = a_vault(tmp_path)
    strange = other_paths.database.read_bytes()
    for data in (
        forged(made, lambda header: header["counts"].update(answers=0)),
        forged(made, lambda _: None, body=strange),
        forged(made, lambda _: None, body=b""),
    ):
        (tmp_path / "kopie").write_bytes(data)
        with pytest.raises(DamagedStore):
            backup.verify_with(tmp_path / "kopie", passphrase=PASSPHRASE)
    assert other_root != made.root


def test_stopping_leaves_the_earlier_backup_and_no_scrap(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "kopie"
    backup.write_backup(store, target)
    before = target.read_bytes()
    for stop in (0.0, 0.3, 0.7, 1.0):
        with pytest.raises(Stopped):
            backup.write_backup(store, target, lambda done, stop=stop: done < stop)  # type: ignore[misc]
        assert target.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {"kopie"}
    assert not list(store.paths.folder.glob("*.proef"))


def test_what_was_saved_a_moment_ago_is_in_the_backup_and_the_store_stays_ours(store: Store, tmp_path: Path) -> None:
    store.answers.write("s", "look_back.learned", "net gezegd")
    proof = backup.write_backup(store, tmp_path / "kopie")
    assert proof.counts == store.counts()
    store.answers.write("s", "look_back.next", "daarna nog iets")
    assert backup.preview(tmp_path / "kopie").counts.answers == store.counts().answers - 1


def test_a_damaged_store_is_found_while_backing_up_and_the_earlier_backup_stays(tmp_path: Path) -> None:
    paths, root = a_filled_vault(tmp_path)
    opened = Store.open(paths, root)
    target = tmp_path / "kopie"
    backup.write_backup(opened, target)
    opened.close()
    before, size = target.read_bytes(), paths.database.stat().st_size
    paths.database.write_bytes(flipped(paths.database.read_bytes(), size - 2000))
    opened = Store.open(paths, root)
    with pytest.raises(DamagedStore):
        backup.write_backup(opened, target)
    opened.close(give_up=True)
    assert target.read_bytes() == before


def test_with_the_slot_files_lost_the_backup_opens_by_code_alone(store: Store, tmp_path: Path) -> None:
    store.paths.slots.unlink()
    store.paths.slots_copy.write_bytes(b"rot")
    backup.write_backup(store, tmp_path / "kopie")
    assert backup.verify_with(tmp_path / "kopie", code=code_of(store.root)).counts == store.counts()
    with pytest.raises(DamagedStore):
        backup.verify_with(tmp_path / "kopie", passphrase=PASSPHRASE)


def test_after_a_passphrase_change_an_older_backup_opens_with_the_older_one(store: Store, tmp_path: Path) -> None:
    backup.write_backup(store, tmp_path / "old")
    vault.change_passphrase(store.paths, store.root, PASSPHRASE, OTHER, LIGHT)
    backup.write_backup(store, tmp_path / "new")
    backup.verify_with(tmp_path / "old", passphrase=PASSPHRASE)
    backup.verify_with(tmp_path / "new", passphrase=OTHER)
    with pytest.raises(WrongPassphrase):
        backup.verify_with(tmp_path / "new", passphrase=PASSPHRASE)


def test_a_place_that_cannot_be_written_is_named(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for target in (tmp_path / "file" / "kopie", tmp_path / "nowhere" / "kopie"):
        with pytest.raises(FolderNotWritable):
            backup.write_backup(store, target)


@posix_only
def test_on_a_full_disk_the_backup_says_so_and_the_earlier_one_stays(tmp_path: Path) -> None:
    paths, root = a_filled_vault(tmp_path)
    target = tmp_path / "kopie"
    write_again(paths, root, target)
    before = target.read_bytes()
    size = paths.database.stat().st_size

    def fill_up(room: int) -> None:
        opened = Store.open(paths, root)
        with_files_of_at_most(room, lambda: backup.write_backup(opened, target))()

    for room in (10, size // 2, size - 1, size + 100):
        assert in_a_child(lambda room=room: fill_up(room)) == DiskFull.__name__  # type: ignore[misc]
        assert target.read_bytes() == before
        assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {"kopie"}
        assert not list(paths.folder.glob("*.proef"))


def write_again(paths: VaultPaths, root: bytes, target: Path) -> None:
    opened = Store.open(paths, root)
    try:
        backup.write_backup(opened, target)
    finally:
        opened.close()


@posix_only
def test_killed_at_any_step_there_is_always_a_whole_backup(tmp_path: Path) -> None:
    paths, root = a_filled_vault(tmp_path)
    target = tmp_path / "kopie"
    write_again(paths, root, target)
    for step in range(1, 60):
        died = dying_at(step, lambda: write_again(paths, root, target))
        backup.verify(target, root)
        if not died:
            break
    assert not died
    assert step > 10
