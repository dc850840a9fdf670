"""Where stores lie: what the user says first, then a portable folder, then the user's own local place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from peercoach_desktop.store.data_folder import data_folder


def test_the_option_comes_before_the_variable_before_the_portable_folder(tmp_path: Path) -> None:
    (tmp_path / "peercoach-data").mkdir()
    environ = {"PEERCOACH_DATA_DIR": str(tmp_path / "variable")}
    assert data_folder(str(tmp_path / "option"), environ, tmp_path) == tmp_path / "option"
    assert data_folder(None, environ, tmp_path) == tmp_path / "variable"
    assert data_folder(None, {"PEERCOACH_DATA_DIR": ""}, tmp_path) == tmp_path / "peercoach-data"


def test_otherwise_it_is_the_local_place_of_the_user_and_nothing_is_made(tmp_path: Path) -> None:
    found = data_folder(None, {}, tmp_path)
    assert found.is_absolute()
    assert found.name == "peercoach-desktop"
    assert "Roaming" not in found.parts
    assert list(tmp_path.iterdir()) == []


def test_a_relative_option_and_a_tilde_become_whole_paths(tmp_path: Path) -> None:
    assert data_folder("gegevens", {}, tmp_path).is_absolute()
    assert data_folder("~/gegevens", {}, tmp_path) == Path.home() / "gegevens"


def test_what_the_first_window_needs_loads_no_heavy_library() -> None:
    code = (
        "import sys\n"
        "import peercoach_desktop.store.vault, peercoach_desktop.store.instance_lock, peercoach_desktop.store.data_folder\n"
        "heavy = {'cryptography', 'sqlcipher3', 'sqlalchemy', 'sqlmodel', 'pydantic', 'alembic', 'sqlite3', 'asyncio'}\n"
        "print(sorted(heavy & {name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
