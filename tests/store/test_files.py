"""Writing a small file leaves the old one or the new one; on Windows a virus scanner is waited for."""

from __future__ import annotations

from pathlib import Path

import pytest

from peercoach_desktop.store import files
from peercoach_desktop.store.errors import DamagedStore, NoStore
from tests.store.safes import dying_at, posix_only


class HeldError(OSError):
    """What Windows says while another program holds a file."""

    def __init__(self, winerror: int) -> None:
        super().__init__(13, "held")
        self.winerror = winerror


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_held_for_a_while_on_windows_is_waited_for(winerror: int) -> None:
    waits: list[float] = []

    def rename() -> str:
        if sum(waits) < 2:
            raise HeldError(winerror)
        return "done"

    assert files.patiently(rename, waits.append) == "done"


def test_a_file_held_for_ever_ends_in_its_error_within_three_seconds() -> None:
    waits: list[float] = []

    def rename() -> None:
        raise HeldError(32)

    with pytest.raises(HeldError):
        files.patiently(rename, waits.append)
    assert 2 < sum(waits) < 3.5


def test_another_error_is_not_waited_for() -> None:
    waits: list[float] = []

    def rename() -> None:
        raise HeldError(2)

    with pytest.raises(HeldError):
        files.patiently(rename, waits.append)
    assert waits == []


@posix_only
def test_killed_at_any_step_the_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "kluis.sleutels"
    found = []
    for step in range(1, 20):
        path.write_bytes(b"old")
        died = dying_at(step, lambda: files.write_safely(path, b"new"))
        found.append(path.read_bytes())
        if not died:
            break
    assert set(found) == {b"old", b"new"}
    assert found[-1] == b"new"


def test_a_disk_that_gives_back_other_bytes_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kluis.sleutels"
    path.write_bytes(b"old")
    with monkeypatch.context() as lying:
        lying.setattr(Path, "read_bytes", lambda _: b"rot")
        with pytest.raises(DamagedStore):
            files.write_safely(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_small_file_that_is_missing_or_far_too_large_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(11))
    with pytest.raises(DamagedStore):
        files.read_small(tmp_path / "large", 10)
    with pytest.raises(NoStore):
        files.read_small(tmp_path / "missing", 10)
