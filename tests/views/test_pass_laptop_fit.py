"""The page the peer fills in (list item 4) shows all of every point, on each screen and size of text, and as it is pulled wider."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from peercoach_desktop.views.session.sealed.pass_page import PassPage
from tests.journeys import audit
from tests.views.session.room import MAY_LOOK
from tests.views.test_pass_laptop import a_session, passed
from tests.views.ward import Ward

LONG = "deescalation"
"""A list with parts of 2, 3 and 4 points, some with two lines of explanation."""


def cut_off(ward: Ward, page: PassPage) -> list[str]:
    """Return what is cut off anywhere on the page, from its top to its end."""
    area = ward.part(page, QScrollArea)
    bar, found = area.verticalScrollBar(), []
    for at in range(0, bar.maximum() + area.height(), area.height() // 2):
        bar.setValue(at)
        QCoreApplication.processEvents()
        found += audit.clipped(ward.program.window)
    return found


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 100), (1092, 614, 100), (910, 512, 100), (1366, 768, 150)])
def test_4_no_point_of_the_own_column_is_cut_off(ward: Ward, width: int, height: int, scale: int) -> None:
    ward.open()
    ward.program.around.appearance.set_text_scale(scale)
    try:
        a_session(ward, "on_ward", **{**MAY_LOOK, "checklist": LONG})
        ward.program.window.resize(width, height)
        page = passed(ward, "observation", "ratings")
        QTest.qWait(0)
        assert not cut_off(ward, page)
        ward.program.window.resize(1500, height)
        QTest.qWait(0)
        assert not cut_off(ward, page)
    finally:
        ward.program.around.appearance.set_text_scale(100)


@pytest.mark.parametrize(("step", "question"), [("feedback", "to_coach"), ("contract", "free_to_speak")])
def test_4_no_question_for_the_peer_is_cut_off(ward: Ward, step: str, question: str) -> None:
    a_session(ward, "closing" if step == "feedback" else "first")
    page = passed(ward, step, question)
    QTest.qWait(0)
    assert not cut_off(ward, page)


@pytest.mark.parametrize(("width", "scale"), [(1366, 100), (910, 150)])
def test_4_the_cover_has_room_for_its_words_and_a_name_for_each_button(ward: Ward, width: int, scale: int) -> None:
    ward.open()
    ward.program.around.appearance.set_text_scale(scale)
    try:
        a_session(ward)
        ward.program.window.resize(width, 512)
        ward.desk.pass_laptop("feedback", interrupted=True)
        QTest.qWait(0)
        assert ward.desk.passing is not None
        assert ward.desk.passing.is_covered()
        window = ward.program.window
        assert [*audit.clipped(window), *audit.nameless(window), *audit.namesakes(window)] == []
    finally:
        ward.program.around.appearance.set_text_scale(100)
