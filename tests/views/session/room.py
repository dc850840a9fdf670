"""A room to lead a session in: a real encrypted store, the real workspace, and what a coach does there by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Value
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.session.field_page import FieldPage
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from peercoach_desktop.views.ui_context import UiContext

AGREED: dict[str, Any] = {
    "assessor_role": "no",
    "confidentiality_agreed": ("stays_between_us", "only_with_yes", "learning_anonymous", "danger", "care_safety", "violence", "law"),
}
"""What opens the way into every step."""
MAY_LOOK: dict[str, Any] = {"asked_peer": "yes", "asked_care_recipient": "yes", "checklist": "handover_sbar"}


class SaidToasts:
    """Remembers the toasts, so that a test can press their button."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.action: Callable[[], None] | None = None

    def show_toast(self, text: str, _action: str = "", on_action: Callable[[], None] | None = None) -> None:
        self.said.append(text)
        self.action = on_action

    def offer_undo(self, text: str, put_back: Callable[[], None]) -> None:
        self.show_toast(text, "", put_back)


class SaidErrors:
    """Remembers the errors that were said."""

    def __init__(self) -> None:
        self.said: list[Exception] = []

    def say(self, error: Exception, _place: QWidget) -> None:
        self.said.append(error)

    def sentence(self, error: Exception) -> str:
        return type(error).__name__


@dataclass
class WardClock:
    """Says the time the test sets."""

    now: datetime = datetime(2026, 3, 3, 14, 30)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Room:
    """Everything a test needs to lead a session."""

    qtbot: QtBot
    desk: Desk
    ui: UiContext
    saving: WriterBridge
    clock: WardClock
    toasts: SaidToasts
    errors: SaidErrors
    open_ones: list[SessionWorkspace] = field(default_factory=list)

    def start(self, kind: str = "first", name: str = "Zoë", **answers: Value) -> OpenSession:
        """Start a session with a new peer in which these answers stand."""
        opened = self.desk.coaching.start(self.desk.people.add(name).id, kind)
        for field_id, value in answers.items():
            opened.enter(opened.record.pack.field(field_id), value)
        opened.flush()
        return opened

    def lead(self, opened: OpenSession, page: str = "", width: int = 1366, height: int = 768, *, kept: bool = True) -> SessionWorkspace:
        """Show the workspace at a page ("step/page" or where the session was). It is closed after the test where it is `kept`."""
        workspace = SessionWorkspace(opened, self.desk, self.ui, self.saving, clock=self.clock)
        if kept:
            self.qtbot.addWidget(workspace)
        self.open_ones.append(workspace)
        workspace.resize(width, height)
        workspace.show()
        workspace.activateWindow()
        self.qtbot.waitExposed(workspace)
        if page:
            go(workspace, page)
        QTest.qWait(0)
        return workspace

    def leave(self) -> None:
        """Close what is open, as the window does before the store."""
        for workspace in self.open_ones:
            if isValid(workspace):
                workspace.close()
        self.desk.store.writer.flush()

    def reopened(self, opened: OpenSession) -> OpenSession:
        """Read the session from the store, as after a new start."""
        return self.desk.coaching.open(opened.id)


def go(workspace: SessionWorkspace, page: str, field_id: str = "", cursor: int = 0) -> None:
    """Go to a page, as the window does after unlocking."""
    step, _, name = page.partition("/")
    workspace.restore(Place(step, name, field_id, cursor))
    QTest.qWait(0)


def page_of(workspace: SessionWorkspace) -> SessionPage:
    page = workspace._frame.host.current()
    assert page is not None
    return page


def field_page(workspace: SessionWorkspace) -> FieldPage:
    page = page_of(workspace)
    assert isinstance(page, FieldPage)
    return page


def press(key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    if isinstance(key, str):
        QTest.keyClicks(target, key, modifier)
    else:
        QTest.keyClick(target, key, modifier)
    QApplication.processEvents()


def focused_text() -> QPlainTextEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit), focus
    return focus


def button(workspace: QWidget, name: str) -> QPushButton:
    """Return the button that a screen reader calls `name` and that can be seen."""
    found = [each for each in workspace.findChildren(QPushButton) if (each.accessibleName() or each.text()) == name and each.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]
