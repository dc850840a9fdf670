"""The program that a journey leads, on a store with a light key derivation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peercoach_desktop.store import vault
from peercoach_desktop.views.garbage import MainThreadGarbage
from tests.journeys.hands import Hands
from tests.store.safes import LIGHT
from tests.views.ward import Ward


@pytest.fixture(scope="session", autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - there must be an application first
    """Collect as the program does: a widget destroyed by the thread that saves would crash Qt."""
    collector = MainThreadGarbage()
    yield
    collector.close()


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    create = vault.create
    monkeypatch.setattr(vault, "create", lambda paths, passphrase: create(paths, passphrase, LIGHT))
    ward = Ward(qapp, qtbot, tmp_path / "gegevens")
    yield Hands(ward)
    ward.end()
