"""The database opens only with its key, for one process, with the settings that saving rests on; damage is called damage."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from peercoach_desktop.store.connection import connect, open_copy
from peercoach_desktop.store.errors import DamagedStore, DiskFull, FolderNotWritable, NoStore, OpenElsewhere, translate_errors
from peercoach_desktop.store.keys import database_key, derive, new_root
from peercoach_desktop.store.pages import any_page_fits
from tests.store.safes import a_filled_database, flipped, in_a_child, posix_only, with_files_of_at_most

SETTINGS = {
    "journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive", "temp_store": 2, "secure_delete": 1, "foreign_keys": 1,
    "trusted_schema": 0, "cell_size_check": 1, "fullfsync": 1, "checkpoint_fullfsync": 1,
}  # fmt: skip


def test_keys_are_made_by_hkdf_as_the_standard_says() -> None:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    root = new_root()
    for length in (16, 32, 48, 100):
        theirs = HKDF(algorithm=hashes.SHA256(), length=length, salt=None, info=b"purpose").derive(root)
        assert derive(root, b"purpose", length) == theirs
    assert len(database_key(root)) == 48


def test_settings_are_in_force(tmp_path: Path) -> None:
    connection = connect(tmp_path / "kluis.db", new_root(), create=True)
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in SETTINGS} == SETTINGS
    connection.close()


def test_no_word_of_it_is_readable_on_the_disk_and_no_shared_memory_file_appears(tmp_path: Path) -> None:
    connection = connect(tmp_path / "kluis.db", new_root(), create=True)
    connection.execute("CREATE TABLE said (text)")
    connection.execute("INSERT INTO said VALUES ('Zoë vroeg om feedback')")
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    connection.close()
    assert set(files) == {"kluis.db", "kluis.db-wal"}
    assert not any(b"feedback" in data or b"SQLite format" in data or b"said" in data for data in files.values())


def test_without_create_a_missing_file_is_no_store_and_stays_missing(tmp_path: Path) -> None:
    with pytest.raises(NoStore):
        connect(tmp_path / "kluis.db", new_root())
    assert list(tmp_path.iterdir()) == []


def test_an_open_store_is_open_elsewhere_at_once_in_this_process_and_in_another(tmp_path: Path) -> None:
    root = new_root()
    connection = connect(tmp_path / "kluis.db", root, create=True)
    with pytest.raises(OpenElsewhere):
        connect(tmp_path / "kluis.db", root)
    code = (
        "import sys; from pathlib import Path; from peercoach_desktop.store.connection import connect\n"
        f"connect(Path({str(tmp_path / 'kluis.db')!r}), bytes.fromhex({root.hex()!r}))"
    )
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "OpenElsewhere" in other.stderr
    connection.close()
    connect(tmp_path / "kluis.db", root).close()


def test_another_key_is_damage_and_changes_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    a_filled_database(tmp_path / "kluis.db")
    before = (tmp_path / "kluis.db").read_bytes()
    with pytest.raises(DamagedStore):
        connect(tmp_path / "kluis.db", new_root())
    assert (tmp_path / "kluis.db").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["kluis.db"]
    assert capfd.readouterr() == ("", "")


def test_a_flipped_bit_in_any_page_is_found_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kluis.db"
    root = a_filled_database(path)
    whole = path.read_bytes()
    for place in [16, 4095, *range(4096, len(whole), 1031)]:
        path.write_bytes(flipped(whole, place))
        with pytest.raises(DamagedStore), translate_errors(), closing(connect(path, root)) as connection:
            connection.execute("SELECT * FROM said").fetchall()


@posix_only
def test_a_disk_without_room_is_called_full(tmp_path: Path) -> None:
    def fill() -> None:
        connection = connect(tmp_path / "kluis.db", new_root(), create=True)
        with translate_errors():
            connection.execute("CREATE TABLE said (text)")
            connection.execute("INSERT INTO said VALUES (?)", ("x" * 200_000,))

    assert in_a_child(with_files_of_at_most(30_000, fill)) == DiskFull.__name__


def test_a_folder_that_is_a_file_or_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in ("file", "nowhere"):
        with pytest.raises(FolderNotWritable):
            connect(tmp_path / folder / "kluis.db", new_root(), create=True)


def test_a_name_with_odd_signs_opens(tmp_path: Path) -> None:
    folder = tmp_path / "gesprekken #1 100%?ja"
    folder.mkdir()
    connect(folder / "kluis.db", new_root(), create=True).close()
    assert (folder / "kluis.db").is_file()


def test_a_copy_is_read_without_leaving_a_file_beside_it(tmp_path: Path) -> None:
    root = a_filled_database(tmp_path / "kluis.db")
    connection = open_copy(tmp_path / "kluis.db", root)
    assert connection.execute("SELECT count(*) FROM said").fetchone() == (60,)
    assert [path.name for path in tmp_path.iterdir()] == ["kluis.db"]
    with pytest.raises(FolderNotWritable), translate_errors():
        connection.execute("DELETE FROM said")
    connection.close()


def test_pages_tell_their_own_key_from_another_even_when_most_are_damaged(tmp_path: Path) -> None:
    path = tmp_path / "kluis.db"
    root = a_filled_database(path)
    assert any_page_fits(path, root)
    assert not any_page_fits(path, new_root())
    pages = len(path.read_bytes()) // 4096
    data = path.read_bytes()
    for page in range(pages - 1):
        data = flipped(data, page * 4096 + 100)
    path.write_bytes(data)
    assert any_page_fits(path, root)
    path.write_bytes(flipped(data, (pages - 1) * 4096 + 100))
    assert not any_page_fits(path, root)
