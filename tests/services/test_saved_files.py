"""A file that goes out stands there whole, and nothing else does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peercoach_desktop.services.printing import save_file
from peercoach_desktop.store.errors import StoreError
from tests.store.safes import forked, in_a_child, posix_only, with_files_of_at_most

WORDS = b"%PDF wat we bespraken " * 500


def dying_before_the_rename(target: Path) -> None:
    """Write `target` in a child that is killed just before the file gets its name."""
    child = forked()
    if child == 0:
        Path.replace = lambda *_: os._exit(9)  # type: ignore[method-assign]
        save_file(WORDS, target)
    os.waitpid(child, 0)


@posix_only
def test_12_what_a_kill_left_half_saved_goes_at_the_next_save_in_that_folder(tmp_path: Path) -> None:
    target, other = tmp_path / "samenvatting.pdf", tmp_path / "van een ander.pdf"
    target.write_bytes(b"oud")
    other.write_bytes(b"blijft")
    dying_before_the_rename(target)
    assert target.read_bytes() == b"oud"
    assert len(list(tmp_path.iterdir())) == 3, "the part is there: this test would not notice its removal otherwise"
    save_file(WORDS, target)
    assert sorted(tmp_path.iterdir()) == [target, other]
    assert target.read_bytes() == WORDS


@posix_only
def test_12_on_a_full_disk_the_old_file_stays_and_no_part_of_the_new_one(tmp_path: Path) -> None:
    target = tmp_path / "samenvatting.pdf"
    target.write_bytes(b"oud")
    assert in_a_child(with_files_of_at_most(1000, lambda: save_file(WORDS, target))) == "DiskFull"
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"oud"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        save_file(WORDS, tmp_path / "weg" / "samenvatting.pdf")
