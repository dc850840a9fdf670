"""What the helper panel has in sight: its top on each new page and for a new card, and buttons that stay under the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from peercoach_desktop.domain.values import Value
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, Room, go, page_of

SITUATION, RULER = "exploration/exploration.situation", "exploration/exploration.ruler"
LOW = 460
"""A window in which the panel has more than fits."""


def scrolled_down(workspace: SessionWorkspace) -> int:
    bar = workspace._frame.dock._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0, "there is something to scroll"
    return bar.value()


def position(workspace: SessionWorkspace) -> int:
    QTest.qWait(0)
    return workspace._frame.dock._area.verticalScrollBar().value()


def answer(workspace: SessionWorkspace, name: str, value: Value) -> None:
    field = workspace.opened.record.pack.field(name)
    workspace.opened.enter(field, value)
    page_of(workspace).refresh()
    page_of(workspace).answered.emit(field)


def place_of(thing: QWidget, workspace: SessionWorkspace) -> QPoint:
    return thing.mapTo(workspace._frame.dock, QPoint())


def test_a_new_page_begins_at_the_top_of_the_panel(room: Room) -> None:
    workspace = room.lead(room.start("first", **AGREED), SITUATION, height=LOW)
    scrolled_down(workspace)
    go(workspace, "exploration/exploration.theme")
    assert position(workspace) == 0


def test_a_new_card_at_the_top_comes_in_sight_while_the_coach_is_on_the_page(room: Room) -> None:
    workspace = room.lead(room.start("first", **AGREED), RULER, height=LOW)
    scrolled_down(workspace)
    page_of(workspace).focus_first()
    answer(workspace, "confidence", 2)
    assert workspace._frame.dock.aids.methods.isVisible()
    assert position(workspace) == 0


def test_a_new_card_at_the_top_leaves_a_coach_who_is_busy_in_the_panel_where_she_is(room: Room) -> None:
    workspace = room.lead(room.start("first", **AGREED), RULER, height=LOW)
    workspace._frame.dock.panel.questions()[-1].setFocus()
    scrolled_down(workspace)
    answer(workspace, "confidence", 2)
    assert workspace._frame.dock.aids.methods.isVisible()
    assert position(workspace) > 0


@pytest.mark.parametrize("scale", [100, 150])
def test_other_questions_and_show_large_stay_where_they_are_with_other_questions(room: Room, scale: int) -> None:
    room.ui.theme.set_text_scale(scale)
    try:
        workspace = room.lead(room.start("first", **AGREED), SITUATION)
        form = workspace._frame.dock.panel._form
        buttons: tuple[QPushButton, ...] = (form.more_button, form.large_button)
        assert all(each.isVisible() for each in buttons)
        before = [place_of(each, workspace) for each in buttons]
        shown = [chip.question for chip in workspace._frame.dock.panel.questions()]
        for _ in range(4):
            form.more_button.click()
            QTest.qWait(0)
            assert [place_of(each, workspace) for each in buttons] == before
        assert [chip.question for chip in workspace._frame.dock.panel.questions()] != shown
        assert not form.more_button.geometry().intersects(form.large_button.geometry())
    finally:
        room.ui.theme.set_text_scale(100)
