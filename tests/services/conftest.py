from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.store.paths import VaultPaths
from tests.builders import shipped
from tests.store.safes import open_new


@pytest.fixture
def clock() -> CaseClock:
    return CaseClock(datetime(2026, 3, 3, 14, 30))


@pytest.fixture
def paths(tmp_path: Path) -> VaultPaths:
    folder = tmp_path / "data" / "a1"
    folder.mkdir(parents=True)
    return VaultPaths(folder)


@pytest.fixture
def desk(paths: VaultPaths, clock: CaseClock) -> Iterator[Desk]:
    store = open_new(paths)
    desk = open_desk(store, shipped(), clock)
    desk.settings.name_coach("Mirthe")
    yield desk
    store.close()
