"""Fixtures of the store's tests."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from peercoach_desktop.store.store import Store
from tests.store.dossiers import paths_in
from tests.store.safes import open_new


@pytest.fixture
def folder_of_another() -> Iterator[Path]:
    """A folder that every user may enter; those of pytest belong to one user alone."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in folder.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store with tables and nothing in it."""
    store = open_new(paths_in(tmp_path))
    yield store
    store.close(give_up=True)
