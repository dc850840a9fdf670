"""The session workspace with the page of 60 fields, in the window of the program, on a real store."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from peercoach_desktop import app as building
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Value
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.store import Store
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.program import Program
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.bench.packs import KIND, bench_library
from tests.bench.product.program import build
from tests.bench.stores import make_store

_AGREED: dict[str, Value] = {
    "assessor_role": "no",
    "confidentiality_agreed": ("stays_between_us", "only_with_yes", "learning_anonymous", "danger", "care_safety", "violence", "law"),
}
"""What opens the way to every page."""


@dataclass(frozen=True)
class Room:
    """All that a measurement of pages needs. `bridge` is kept here so that it lives."""

    app: QApplication
    program: Program
    desk: Desk
    opened: OpenSession
    workspace: SessionWorkspace
    bridge: WriterBridge

    @property
    def window(self) -> MainWindow:
        return self.program.window

    def go(self, page: str) -> None:
        """Go to a page of the block with the 60 fields."""
        self.workspace.restore(Place(KIND, f"{KIND}.{page}"))

    def text_field(self) -> QPlainTextEdit:
        """Return the text field that has the focus."""
        focus = self.workspace.focusWidget()
        assert isinstance(focus, QPlainTextEdit), focus
        return focus


def make_room(folder: Path) -> Room:
    """Show the page of 60 fields."""
    library = bench_library(folder)
    made = make_store(folder / "data", 1, kind=KIND, library=library)
    app, program = build(str(made.folder))
    desk = open_desk(Store.open(made.paths, made.root), library)
    opened = desk.coaching.open(made.session)
    for field, value in _AGREED.items():
        opened.enter(opened.record.pack.field(field), value)
    opened.flush()
    bridge = WriterBridge(desk.store)
    workspace = SessionWorkspace(opened, desk, program.around.ui, bridge)
    program.window.show_page(workspace)
    program.window.resize(1280, 800)
    program.window.show()
    sys.setswitchinterval(building.SWITCH_INTERVAL)
    QTest.qWaitForWindowActive(program.window)
    room = Room(app, program, desk, opened, workspace, bridge)
    room.go("many")
    QTest.qWait(50)
    return room
