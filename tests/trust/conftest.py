"""A folder for stores."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder for stores."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder
