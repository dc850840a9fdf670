from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.theme import Mode, Theme
from peercoach_desktop.views.ui_context import UiContext
from tests.builders import shipped
from tests.store.safes import open_new
from tests.views.session.room import Room, SaidErrors, SaidToasts, WardClock


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Theme:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    return theme


@pytest.fixture
def room(qtbot: QtBot, look: Theme, tmp_path: Path) -> Iterator[Room]:
    folder = tmp_path / "data" / "a1"
    folder.mkdir(parents=True)
    store = open_new(VaultPaths(folder))
    clock = WardClock()
    desk = open_desk(store, shipped(), clock)
    desk.settings.name_coach("Mirthe")
    language = LanguageSwitch(resources_folder() / "translations", "nl")
    toasts, errors = SaidToasts(), SaidErrors()
    ui = UiContext(look, language, toasts, errors, lambda: desk.library.app_words(language.code))
    saving = WriterBridge(store)
    made = Room(qtbot, desk, ui, saving, clock, toasts, errors)
    yield made
    made.leave()
    language.set("nl")
    saving.close()
    store.close()
