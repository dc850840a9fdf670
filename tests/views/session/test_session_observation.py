"""The checklist: by keys and mouse, with examples, two columns and every mark's own time (row K13)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.observation.page import ObservationPage
from peercoach_desktop.views.session.observation.point_row import PointRow
from tests.views.session.room import AGREED, MAY_LOOK, Room, button, focused_text, page_of, press

RATINGS = "observation/observation.ratings"


@pytest.fixture
def opened(room: Room) -> OpenSession:
    return room.start("on_ward", **AGREED, **MAY_LOOK, context="Overdracht avond")


@pytest.fixture
def page(room: Room, opened: OpenSession) -> ObservationPage:
    page = page_of(room.lead(opened, RATINGS))
    assert isinstance(page, ObservationPage)
    return page


def row_with_focus(page: ObservationPage) -> PointRow:
    focus = QApplication.focusWidget()
    assert focus is not None
    return next(row for row in page.rows() if row.isAncestorOf(focus))


def level(opened: OpenSession, row: PointRow, rater: Rater = Rater.COACH) -> RatingLevel:
    observation = opened.record.observation
    assert observation is not None
    return observation.level(row.item, rater)


def test_all_points_stand_on_cards_with_what_to_look_for(page: ObservationPage) -> None:
    assert len(page.rows()) == 12
    assert len(page._cards) == 4
    assert page.rows()[0].behaviour() == "Kiest een rustig moment voor de overdracht"
    assert "Vraagt of de ander nu tijd heeft" in page.rows()[0]._hint.text()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("1", RatingLevel.NOT_YET),
        ("2", RatingLevel.WITH_HELP),
        ("3", RatingLevel.INDEPENDENT),
        ("4", RatingLevel.EXEMPLARY),
        ("0", RatingLevel.NOT_OBSERVED),
        ("9", RatingLevel.NOT_APPLICABLE),
    ],
)
def test_a_key_per_level_and_the_next_point_follows(page: ObservationPage, opened: OpenSession, key: str, expected: RatingLevel) -> None:
    first, second = page.rows()[:2]
    press(key)
    assert opened.record.observation is not None
    assert opened.record.observation.marks[first.item, Rater.COACH].level is expected
    assert row_with_focus(page) is second


def test_all_twelve_points_can_be_marked_without_a_mouse(page: ObservationPage, opened: OpenSession) -> None:
    for key in "123412341234":
        press(key)
    assert [level(opened, row) for row in page.rows()] == [
        RatingLevel(name) for name in ["not_yet", "with_help", "independent", "exemplary"]
    ] * 3
    assert page._header._progress.text() == "12 van 12 ingevuld"


def test_marks_are_in_the_store_with_their_time(room: Room, page: ObservationPage, opened: OpenSession) -> None:
    room.clock.now = datetime(2026, 3, 3, 14, 42, 7)
    press("3")
    opened.flush()
    stored = room.reopened(opened).record.observation
    assert stored is not None
    mark = stored.marks[page.rows()[0].item, Rater.COACH]
    assert (mark.level, mark.at) == (RatingLevel.INDEPENDENT, datetime(2026, 3, 3, 14, 42, 7))


def test_backspace_clears_and_the_point_counts_as_untouched(page: ObservationPage, opened: OpenSession) -> None:
    press("3")
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Backspace)
    assert opened.record.observation is not None
    assert not opened.record.observation.marks
    assert page._header._progress.text() == "0 van 12 ingevuld"
    assert row_with_focus(page) is page.rows()[0]


def test_up_and_down_move_without_marking(page: ObservationPage, opened: OpenSession) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert row_with_focus(page) is page.rows()[2]
    press(Qt.Key.Key_Up)
    assert row_with_focus(page) is page.rows()[1]
    assert opened.record.observation is None or not opened.record.observation.marks


def test_left_and_right_choose_and_stay_on_the_point(page: ObservationPage, opened: OpenSession) -> None:
    press(Qt.Key.Key_Right)
    assert row_with_focus(page) is page.rows()[0]
    assert level(opened, page.rows()[0]) is RatingLevel.WITH_HELP


def test_a_click_marks_and_a_second_click_clears(page: ObservationPage, opened: OpenSession) -> None:
    row = page.rows()[4]
    row.segments.button(RatingLevel.INDEPENDENT).click()
    assert level(opened, row) is RatingLevel.INDEPENDENT
    row.segments.button(RatingLevel.INDEPENDENT).click()
    assert opened.record.observation is not None
    assert not opened.record.observation.marks


def test_undo_takes_back_the_last_mark_and_puts_back_the_one_before_with_its_time(
    room: Room, page: ObservationPage, opened: OpenSession
) -> None:
    item = page.rows()[0].item
    first_time = room.clock.now
    press("2")
    press(Qt.Key.Key_Up)
    room.clock.now += timedelta(minutes=5)
    press("3")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.record.observation is not None
    mark = opened.record.observation.marks[item, Rater.COACH]
    assert (mark.level, mark.at) == (RatingLevel.WITH_HELP, first_time)
    assert page.rows()[0].segments.value() == RatingLevel.WITH_HELP
    opened.flush()
    stored = room.reopened(opened).record.observation
    assert stored is not None
    assert stored.marks[item, Rater.COACH] == mark
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not opened.record.observation.marks


def test_n_opens_the_example_with_facts_apart_from_interpretation(room: Room, page: ObservationPage, opened: OpenSession) -> None:
    press("n")
    press("Zei goedenavond.")
    press(Qt.Key.Key_Tab)
    press("Gespannen?")
    opened.flush()
    stored = room.reopened(opened).record.observation
    assert stored is not None
    assert stored.notes == {page.rows()[0].item: ItemNote("Zei goedenavond.", "Gespannen?")}
    assert focused_text().accessibleName() == "Wat ik erbij denk: Kiest een rustig moment voor de overdracht"


def test_a_mark_without_an_example_says_so_quietly(page: ObservationPage) -> None:
    row = page.rows()[0]
    press("3")
    assert row.told() == "14.30 uur · zonder voorbeeld"
    row.open_note()
    press("Deed de deur dicht.")
    assert row.told() == "14.30 uur"


def test_the_tooltip_tells_when_since_the_start(room: Room, opened: OpenSession) -> None:
    opened.enter(opened.record.pack.field("obs_when"), Moment(date(2026, 3, 3), time(14, 0)))
    room.clock.now = datetime(2026, 3, 3, 14, 12)
    page = page_of(room.lead(opened, RATINGS))
    assert isinstance(page, ObservationPage)
    press("3")
    assert page.rows()[0].segments.toolTip() == "zelfstandig, om 14.12 uur, na 12 minuten"
    assert page._header._time.text() == "Meegekeken: 12:00"
    assert page._header._caption.text() == "Overdracht avond  ·  3 maart 2026"


def test_the_peer_has_a_column_of_their_own_and_sees_no_marks_of_the_coach(page: ObservationPage, opened: OpenSession) -> None:
    press("3")
    page._header._columns.button("peer").click()
    first = page.rows()[0]
    assert first.segments.value() is None
    assert first.told() == ""
    assert not first._note.isVisible()
    first.segments.focus_here()
    press("2")
    assert level(opened, first, Rater.PEER) is RatingLevel.WITH_HELP
    assert level(opened, first, Rater.COACH) is RatingLevel.INDEPENDENT
    assert "zelfstandig" not in first.told()


def test_side_by_side_comes_once_both_are_in(page: ObservationPage) -> None:
    assert not page._header._beside.isVisible()
    press("3")
    page._header._columns.button("peer").click()
    page.rows()[0].segments.focus_here()
    press("2")
    page._header._columns.button("coach").click()
    assert "zelf" not in page.rows()[0].told()
    page._header._beside.click()
    assert page.rows()[0].told().endswith("Zoë zelf: met hulp")


def test_nothing_adds_the_marks_up(page: ObservationPage) -> None:
    for key in "333222444111":
        press(key)
    words = " ".join(label.text() for label in page.findChildren(QLabel)).lower()
    assert "%" not in words
    for banned in ("totaal", "gemiddeld", "score", "voldoende", "punten"):
        assert banned not in words.replace("kijkpunten", "")


def test_without_a_checklist_the_page_leads_to_the_choice(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, asked_peer="yes", asked_care_recipient="yes")
    workspace = room.lead(opened, RATINGS)
    button(workspace, "Kies een lijst").click()
    assert workspace.place().page == "observation.setting"
    opened.enter(opened.record.pack.field("checklist"), "handover_sbar")
    workspace._navigator.next()
    page = page_of(workspace)
    assert isinstance(page, ObservationPage)
    assert len(page.rows()) == 12


def test_resume_returns_to_the_point_or_the_example(room: Room, page: ObservationPage, opened: OpenSession) -> None:
    workspace = room.open_ones[-1]
    press(Qt.Key.Key_Down)
    press("n")
    press("Halverwege")
    workspace.flush()
    item = page.rows()[1].item
    assert workspace.place().field == f"seen:{item}"
    again = room.reopened(opened)
    room.lead(again)
    assert focused_text().toPlainText() == "Halverwege"
    assert focused_text().textCursor().position() == len("Halverwege")
