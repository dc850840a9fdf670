from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peercoach_desktop.store import vault
from tests.store.safes import LIGHT
from tests.views.ward import Ward


@pytest.fixture
def ward(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ward]:
    create, change = vault.create, vault.change_passphrase
    monkeypatch.setattr(vault, "create", lambda paths, passphrase, kdf=LIGHT: create(paths, passphrase, kdf))
    monkeypatch.setattr(vault, "change_passphrase", lambda paths, root, old, new: change(paths, root, old, new, LIGHT))
    ward = Ward(qapp, qtbot, tmp_path / "gegevens")
    yield ward
    ward.end()
