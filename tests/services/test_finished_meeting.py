"""A meeting that is over: nothing is written in it by any way, until it is opened again; what lives on goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peercoach_desktop.domain.meetings import MeetingPlace
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.store.errors import MeetingIsOver


@pytest.fixture
def opened(desk: Desk) -> OpenMeeting:
    made = desk.meetings.begin()
    made.note("start", "Rustig begin")
    made.mark("start")
    made.finish()
    return made


WAYS: dict[str, Callable[[OpenMeeting], object]] = {
    "an answer": lambda made: made.enter(made.record.form.field("group"), "Groep Linde"),
    "a cleared note": lambda made: made.note("start", ""),
    "an activity": lambda made: made.choose_activity("walk", "Wandelen"),
    "time": lambda made: made.spend("start", 60),
    "a moment": lambda made: made.mark("bring"),
    "what was said of a moment": lambda made: made.change_moment(made.meeting.moments[0]),
    "a moment that goes": lambda made: made.remove_moment(made.meeting.moments[0].id),
}


@pytest.mark.parametrize("way", WAYS)
def test_no_way_writes_in_it_behind_the_screen(desk: Desk, opened: OpenMeeting, way: str) -> None:
    before = opened.meeting
    with pytest.raises(MeetingIsOver):
        WAYS[way](opened)
    assert opened.meeting == before
    opened.flush()
    assert desk.meetings.open(opened.id).meeting == before


@pytest.mark.parametrize("way", WAYS)
def test_opened_again_each_way_works(desk: Desk, opened: OpenMeeting, way: str) -> None:
    opened.reopen()
    WAYS[way](opened)
    opened.flush()
    assert desk.meetings.open(opened.id).meeting.may_write


def test_the_place_is_kept_and_the_papers_are_made(desk: Desk, opened: OpenMeeting) -> None:
    opened.keep_place(MeetingPlace("end"))
    opened.flush()
    assert desk.meetings.open(opened.id).meeting.place.step == "end"
    assert "Rustig begin" in str(desk.meetings.coach_sheet(opened.record, "nl").blocks)


def test_it_is_erased_as_any_other(desk: Desk, opened: OpenMeeting) -> None:
    desk.erasing.erase_meeting(opened.id)
    assert desk.meetings.all() == ()
