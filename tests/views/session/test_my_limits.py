"""KF2: the card "Mijn grenzen" is one key away on any screen of a session, and is shown at the contract."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, MAY_LOOK, Room, page_of

LIMITS = "Mijn grenzen als peercoach"


def cards(workspace: SessionWorkspace) -> list[QDialog]:
    return [each for each in workspace.findChildren(QDialog) if each.windowTitle() == LIMITS and each.isVisible()]


def focused(workspace: QWidget) -> QWidget:
    focus = QApplication.focusWidget()
    return focus if focus is not None and workspace.isAncestorOf(focus) else workspace


def opens_by_key(workspace: SessionWorkspace) -> bool:
    QTest.keyClick(focused(workspace), Qt.Key.Key_F2)
    QTest.qWait(0)
    found = cards(workspace)
    for card in found:
        card.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    workspace.activateWindow()
    return len(found) == 1


@pytest.mark.parametrize("kind", ["first", "on_ward", "closing"])
def test_KF2_my_limits_is_one_key_away_on_every_screen_of_a_session(room: Room, kind: str) -> None:
    opened = room.start(kind, **AGREED, **(MAY_LOOK if kind == "on_ward" else {}))
    workspace = room.lead(opened)
    missed, screens = [], 0
    for step in (*opened.record.session.steps, opened.refer()):
        page = opened.record.pages_of(step)[-1]
        workspace.restore(Place(step.id, page.id))
        QTest.qWait(0)
        screens += 1
        missed += [] if opens_by_key(workspace) else [f"{step.id}: {page.id}"]
    workspace.go_to_summary()
    QTest.qWait(0)
    missed += [] if opens_by_key(workspace) else ["summary"]
    assert missed == []
    assert screens >= 4


def test_KF2_also_where_a_gate_is_still_closed(room: Room) -> None:
    workspace = room.lead(room.start("first"), "exploration/exploration.situation")
    assert type(page_of(workspace)).__name__ == "GatePage"
    assert opens_by_key(workspace)


def test_KF2_while_one_card_is_open_the_key_opens_no_second_one(room: Room) -> None:
    workspace = room.lead(room.start("first", **AGREED), "exploration/exploration.situation")
    QTest.keyClick(focused(workspace), Qt.Key.Key_F2)
    QTest.qWait(0)
    (card,) = cards(workspace)
    QTest.keyClick(card, Qt.Key.Key_F2)
    QTest.qWait(0)
    assert cards(workspace) == [card]
