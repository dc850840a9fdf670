"""Hostile import files: no crash, none takes long, nothing written outside, nothing left behind."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.services import restoring
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store import backup_format, handover_format, slots
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, NotEnoughMemory, NotOurs, WrongPassphrase
from tests.store.safes import LIGHT, OTHER, PASSPHRASE, posix_only
from tests.trust.dossier import a_desk, lead
from tests.trust.form import dice, times

REFUSED = (DamagedStore, NotOurs, NewerVersion, WrongPassphrase, NotEnoughMemory)
STRANGE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 7, 2**31, 2**63, 2**64, 10**30, 1.5, "", "x", "../../x", "\x00", "\ud800",
    "00" * 16, "ff" * 12, [], {}, [[]], [None] * 9, {"a": {}}, "argon2id", "2026-03-03T12:00:00", "9999-99-99", "A" * 5_000, [{}] * 8,
)  # fmt: skip


class Bench:
    """One good backup and one good hand-over file, and a store to take files in."""

    def __init__(self, folder: Path) -> None:
        desk = a_desk(folder / "van")
        led = lead(desk, "Schildwachtje", ("mini",))
        self.backup = desk.backups.make(folder / "kopie").path.read_bytes()
        desk.handing_over.record_answer(led.trajectory, given=True, said_by="Idris")
        desk.handing_over.give(led.trajectory, folder / "overdracht", PASSPHRASE)
        self.hand_over = (folder / "overdracht").read_bytes()
        desk.store.close()
        self.taker: Desk = a_desk(folder / "naar", OTHER)
        self.file = folder / "in" / "bestand"
        self.file.parent.mkdir()
        self.restored = folder / "in" / "terug"


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    # Slots that are cheap to open: thousands of files are tried.
    patched = pytest.MonkeyPatch()
    patched.setattr(handover_format.encode, "__defaults__", (LIGHT,))
    made = Bench(tmp_path_factory.mktemp("bench"))
    patched.undo()
    return made


def parts_of(data: bytes) -> tuple[bytes, dict[str, Any], bytes, bytes]:
    """Return magic, header, seal and body."""
    end = 20 + int.from_bytes(data[16:20], "big")
    return data[:16], json.loads(data[20:end]), data[end : end + 32], data[end + 64 :]


def forged(data: bytes, chance: random.Random) -> bytes:
    """Return a file with another header or body under right checksums, by somebody who read the source and has no key."""
    magic, header, seal, body = parts_of(data)
    if chance.random() < 0.3:
        plain = b"SQLite format 3\0" + bytes(4_080)
        body = chance.choice((b"", b"\0" * 5_000, chance.randbytes(4_096), plain, body[: chance.randrange(len(body))]))
        header |= {"length": len(body), "sha256": hashlib.sha256(body).hexdigest()}
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        change(header, chance)
    text = json.dumps(header).encode()
    if chance.random() < 0.1:
        cut = text[: chance.randrange(len(text))]
        text = chance.choice((b"", b"[" * 20_000, b"{" * 9, b'{"version":1e999}', cut, b"\xff\xfe" + text, b"null"))
    front = magic + len(text).to_bytes(4, "big") + text + (chance.randbytes(32) if chance.random() < 0.2 else seal)
    return front + hashlib.sha256(front).digest() + body


def change(part: Any, chance: random.Random) -> None:
    """Put something strange in a random place of a header."""
    while isinstance(part, dict | list) and part:
        key: Any = chance.choice(sorted(part)) if isinstance(part, dict) else chance.randrange(len(part))
        if not isinstance(part[key], dict | list) or not part[key] or chance.random() < 0.25:
            if isinstance(part, dict) and chance.random() < 0.1:
                del part[key]
            else:
                part[key] = copy.deepcopy(chance.choice(STRANGE))
            return
        part = part[key]


def hungry(data: bytes, chance: random.Random) -> bytes:
    """Return a file whose slots ask for as much work as they can."""
    magic, header, seal, body = parts_of(data)
    kdf = {
        "name": "argon2id",
        "memory_kib": chance.choice((2**18 + 1, 2**19, 2**20, 2**31, 2**40)),
        "passes": chance.choice((1, 10**6, 10**9)),
        "lanes": chance.choice((1, 4, 16, 10**6)),
    }
    header["slots"] = [{**header["slots"][0], "kdf": kdf}] * chance.choice((2, 8, 9, 1_000))
    if chance.random() < 0.3:
        header["erased"] = [["peer", "x" * 60, "2026-01-01"]] * chance.choice((10, 5_001))
        header["seals"] = {"a": "b"}
    text = json.dumps(header).encode()
    front = magic + len(text).to_bytes(4, "big") + text + seal
    return front + hashlib.sha256(front).digest() + body


def noise(_: bytes, chance: random.Random) -> bytes:
    ours = (backup_format.MAGIC, handover_format.MAGIC, b"PEERCOACH\0")
    start = chance.choice((b"", b"PK\x03\x04", b"%PDF-1.7", b"SQLite format 3\0", *ours))
    return start + chance.randbytes(chance.randrange(3_000))


def damaged(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return chance.choice((data[:place], data[:place] + chance.randbytes(9) + data[place + 9 :], data + b"\0", data[place:] + data[:place]))


KINDS = (forged, forged, forged, hungry, noise, damaged)


def try_all(bench: Bench, number: int) -> tuple[Counter[str], float]:
    """Offer hostile files to every way in; return what was said, and the longest time. Raises whatever else comes out."""
    chance, said, longest = dice("hostile"), Counter[str](), 0.0
    ways: tuple[tuple[bytes, Callable[[], object]], ...] = (
        (bench.backup, lambda: restoring.preview_backup(bench.file)),
        (bench.backup, lambda: restoring.check_backup(bench.file, passphrase=OTHER)),
        (bench.backup, lambda: restoring.restore_backup(bench.file, bench.restored, passphrase=OTHER)),
        (bench.hand_over, lambda: bench.taker.handing_over.look(bench.file, PASSPHRASE)),
    )
    while said.total() < number:
        good, offer = chance.choice(ways)
        kind = chance.choice(KINDS)
        bench.file.write_bytes(kind(good, chance))
        begun = time.process_time()  # a machine that does other work at the same time must not count
        try:
            offer()
            said["shown" if offer is ways[0][1] else "taken"] += 1
        except REFUSED as refused:
            said[type(refused).__name__] += 1
        longest = max(longest, time.process_time() - begun)
    return said, longest


def test_row9_hostile_import_files(bench: Bench, figure: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(bench.file.parent))
    monkeypatch.setattr("tempfile.tempdir", str(bench.file.parent))
    number = times(400, 3_000)
    before = bench.taker.store.counts()
    said, longest = try_all(bench, number)
    assert longest < 5
    assert said["DamagedStore"] > number / 3
    left = [path for path in bench.file.parent.rglob("*") if path != bench.file]
    assert [path for path in left if path != bench.restored] == []
    assert bench.taker.store.counts() == before
    assert said["taken"] == 0
    refused = number - said["shown"]
    figure(
        "hostile import files",
        f"{number}, {refused} refused by name, {said['shown']} headers shown, 0 taken, 0 crashes, "
        f"longest {longest:.2f} s of work, 0 files left behind",
    )


def test_a_reader_without_limits_is_caught(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    worked: list[int] = []

    def derive(_: str, __: bytes, kdf: slots.Kdf) -> bytes:
        worked.append(kdf.memory * kdf.passes)
        return bytes(32)

    monkeypatch.setattr(slots, "_key", derive)
    monkeypatch.setattr(slots, "_MOST_WORK_KIB", 10**18)
    monkeypatch.setattr(slots, "_MOST_MEMORY_KIB", 10**18)
    monkeypatch.setattr(slots, "MOST_SLOTS", 10**6)
    try_all(bench, 150)
    assert max(worked) > 2**31


@posix_only
def test_row9_a_pipe_a_device_a_folder_and_a_file_too_large_are_refused_at_once(bench: Bench, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    with (tmp_path / "groot").open("wb") as file:
        file.truncate(handover_format.LARGEST + 1)
    begun = time.perf_counter()
    for path in (tmp_path / "pijp", Path("/dev/zero"), tmp_path, tmp_path / "groot"):
        with pytest.raises((NotOurs, DamagedStore)):
            bench.taker.handing_over.look(path, PASSPHRASE)
        with pytest.raises((NotOurs, DamagedStore)):
            restoring.preview_backup(path)
    assert time.perf_counter() - begun < 2
