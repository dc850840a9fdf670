"""The program that a journey leads, on a store with a light key derivation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.store import vault
from peercoach_desktop.views.main_window import MainWindow
from tests.journeys.hands import Hands
from tests.store.safes import LIGHT
from tests.views.ward import Ward


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    create = vault.create
    monkeypatch.setattr(vault, "create", lambda paths, passphrase: create(paths, passphrase, LIGHT))
    ward = Ward(qapp, qtbot, tmp_path / "gegevens")
    strays: list[str] = []

    def notice(window: QWindow | None) -> None:
        strays.extend(name for name in map(_stray, QApplication.topLevelWidgets(), repeat(window)) if name)

    qapp.focusWindowChanged.connect(notice)
    yield Hands(ward)
    qapp.focusWindowChanged.disconnect(notice)
    ward.end()
    assert not strays, "a part of a page stood in a window of its own and took the keys"


def _stray(widget: QWidget, focused: QWindow | None) -> str:
    """Return what kind of widget has the focused window to itself, unless that is the window or a dialog."""
    is_meant = isinstance(widget, MainWindow | QDialog) or widget.windowType() is not Qt.WindowType.Window
    return "" if focused is None or is_meant or widget.windowHandle() is not focused else type(widget).__name__
