"""The quiet lines under what somebody types, as a coach meets them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peercoach_desktop.views.session.hints.field_hints import FieldHints
from peercoach_desktop.views.session.hints.hint_line import HintLine
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import Room, page_of

LONG = 700
"""Milliseconds of the pause as it ships, for a test that goes on typing within it."""
SHORT = 100
"""Milliseconds of the pause in a test that waits for it."""


def lines(workspace: SessionWorkspace) -> list[HintLine]:
    """Return the lines that are on the page."""
    return [each for each in page_of(workspace).findChildren(HintLine) if each.isVisible()]


def line(room: Room, workspace: SessionWorkspace) -> HintLine:
    """Wait for a line, and return it."""
    room.qtbot.waitUntil(lambda: bool(lines(workspace)))
    return lines(workspace)[0]


def quiet(room: Room, workspace: SessionWorkspace) -> bool:
    """Wait until all has been looked at, and return whether no line is shown."""
    QTest.qWait(20)
    room.qtbot.waitUntil(lambda: not any(_is_looking(hints) for hints in page_of(workspace).findChildren(FieldHints)))
    return not lines(workspace)


def _is_looking(hints: FieldHints) -> bool:
    return hints._pause.isActive() or bool(hints._background._running)


def click(button: object) -> None:
    """Click on a button of a line."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]
