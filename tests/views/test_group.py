"""Meetings of a learning group in the window: led phase by phase, with a moment at one key, and the same place after a break."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from peercoach_desktop.domain.meetings import END, MOMENTS
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.group.cycle_card import CycleCard
from peercoach_desktop.views.group.group_way import GroupWay
from peercoach_desktop.views.group.meeting_page import MeetingPage
from peercoach_desktop.views.group.meetings_page import MeetingsPage
from peercoach_desktop.views.group.moment_box import MomentBox
from peercoach_desktop.views.group.phase_page import PhasePage
from peercoach_desktop.views.group_desk import GroupDesk
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.preview.preview_page import PreviewPage
from tests.views.ward import Ward


class Group:
    """The open window, with a coach who leads a meeting."""

    def __init__(self, ward: Ward) -> None:
        self.ward = ward
        self.desk: Desk = ward.open()

    @property
    def way(self) -> GroupWay:
        return self.ward.desk.elsewhere.the(GroupDesk).way

    def begin(self) -> MeetingPage:
        """Begin a meeting as a coach does: two clicks from Today."""
        self.ward.press("Leerbijeenkomsten")
        self.ward.press("Begin een leerbijeenkomst")
        return self.page()

    def page(self) -> MeetingPage:
        return self.ward.page(MeetingPage)

    def phase(self) -> PhasePage:
        page = self.page().page()
        assert isinstance(page, PhasePage)
        return page

    def boxes(self) -> list[MomentBox]:
        return [box for box in self.page().findChildren(MomentBox) if box.isVisible()]

    def says(self) -> str:
        return self.ward.says(self.ward.program.window.current_page())


@pytest.fixture
def group(ward: Ward) -> Group:
    return Group(ward)


def test_P04_a_meeting_is_two_clicks_from_today_and_belongs_to_no_peer(group: Group) -> None:
    page = group.begin()
    assert page.title() == "Leerbijeenkomst – Voorbereiden"
    assert [meeting.text("facilitator") for meeting in group.desk.meetings.all()] == ["Mirthe"]
    assert group.desk.people.peers() == ()


def test_P04_one_key_marks_a_moment_and_the_cursor_stays(group: Group) -> None:
    page = group.begin()
    page.go("phase:sharpen")
    group.ward.write("Wat doe ik")
    focus = QApplication.focusWidget()
    group.ward.key(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is focus
    group.ward.write(" bij stilte?")
    group.ward.press("Kritisch moment (F8)")
    assert QApplication.focusWidget() is focus
    assert page.opened.meeting.text("learning_question") == "Wat doe ik bij stilte?"
    assert [moment.phase for moment in page.opened.meeting.moments] == ["sharpen", "sharpen"]
