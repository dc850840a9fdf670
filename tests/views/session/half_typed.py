"""A child process: somebody types a day that is not clear in a talk, and waits. Called with the folder of the store and the session."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.session.workspace import SessionWorkspace
from peercoach_desktop.views.theme import Mode, Theme
from peercoach_desktop.views.ui_context import UiContext
from tests.builders import shipped
from tests.views.session.room import SaidErrors, SaidToasts, WardClock

ROOT_KEY = bytes(range(16))
PAGE = Place("closing", "closing.next_appointment")
TYPED = "ergens in mei"


def main(folder: Path, session: str) -> None:
    """Type until somebody ends this process."""
    app = QApplication([])
    look = Theme(Mode.LIGHT)
    look.apply(app)
    store = Store.open(VaultPaths(folder), ROOT_KEY)
    desk = open_desk(store, shipped(), WardClock())
    language = LanguageSwitch(resources_folder() / "translations", "nl")
    ui = UiContext(look, language, SaidToasts(), SaidErrors(), lambda: desk.library.app_words("nl"))
    workspace = SessionWorkspace(desk.coaching.open(session), desk, ui, WriterBridge(store), clock=WardClock())
    workspace.show()
    workspace.activateWindow()
    QTest.qWaitForWindowActive(workspace)
    workspace.restore(PAGE)
    focus = app.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, TYPED)
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    time.sleep(60)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
