"""Today: what a coach sees first."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from peercoach_desktop.domain.records import Owner
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.today import AgreementLine
from peercoach_desktop.views.group.meeting_page import MeetingPage
from peercoach_desktop.views.group.meetings_page import MeetingsPage
from peercoach_desktop.views.home.people_page import PeoplePage
from peercoach_desktop.views.home.person_page import PersonPage
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.ward import NOW, Ward


def a_session(ward: Ward, name: str = "Zoë") -> str:
    desk = ward.desk_services
    trajectory = desk.people.add(name, "leerling")
    opened = desk.coaching.start(trajectory.id, "first")
    opened.enter(opened.record.pack.field("help_question"), "Hoe begin ik?")
    opened.flush()
    return opened.id


def lines(ward: Ward, heading: str) -> LinesView:
    views = [view for view in ward.page(TodayPage).findChildren(LinesView) if view.accessibleName() == heading and view.isVisible()]
    assert views, f"{heading} is not shown"
    return views[0]


def test_nothing_yet_offers_to_begin_and_an_example(ward: Ward) -> None:
    ward.open()
    assert "Nog geen gesprekken" in ward.says()
    assert ward.program.window.focusWidget() is ward.button("Voeg iemand toe")
    ward.press("Bekijk een voorbeeld")
    assert ward.started == [["--demo", "--data-dir", str(ward.folder), "--language", "nl"]]


def test_with_somebody_and_no_session_yet_the_page_leads_to_the_people(ward: Ward) -> None:
    desk = ward.open()
    desk.people.add("Idris")
    ward.desk.shell.show_today()
    assert "Kies met wie je begint." in ward.says()
    assert "Bekijk een voorbeeld" not in [button.text() for button in ward.page(TodayPage).findChildren(QPushButton) if button.isVisible()]
    assert ward.program.window.focusWidget() is ward.button("Kies iemand")
    ward.key(Qt.Key.Key_Return)
    assert ward.page(PeoplePage).isVisible()


def test_the_first_person_is_added_from_here_by_keyboard(ward: Ward) -> None:
    ward.open()

    def fill(dialog: QDialog) -> None:
        ward.write("Zoë")
        ward.key(Qt.Key.Key_Tab)
        ward.write("leerling")
        ward.key(Qt.Key.Key_Return)
        assert not dialog.isVisible()

    ward.in_dialog(fill, lambda: ward.key(Qt.Key.Key_Space))
    assert ward.page(PersonPage).isVisible()
    assert "Zoë" in ward.says()


def test_an_unfinished_session_stands_first_and_goes_on_with_enter(ward: Ward) -> None:
    ward.open()
    a_session(ward)
    ward.desk.shell.show_today()
    assert "Verder waar je was" in ward.says()
    assert "Zoë · Eerste gesprek" in ward.says()
    assert ward.program.window.focusWidget() is ward.button("Verder")
    ward.key(Qt.Key.Key_Space)
    assert ward.page(SessionWorkspace).isVisible()


def test_of_two_unfinished_the_newest_is_the_first(ward: Ward) -> None:
    ward.open()
    a_session(ward, "Idris")
    ward.now += timedelta(hours=1)
    a_session(ward, "Zoë")
    ward.desk.shell.show_today()
    assert "Zoë · Eerste gesprek" in ward.says()
    assert [line.title for line in lines(ward, "Ook nog niet af").lines()] == ["Idris"]


def a_meeting(ward: Ward, group: str = "") -> str:
    opened = ward.desk_services.meetings.begin()
    opened.enter(opened.record.form.field("group"), group)
    opened.flush()
    return opened.id


def test_a_meeting_of_a_group_that_was_not_ended_goes_on_from_here(ward: Ward) -> None:
    ward.open()
    a_meeting(ward, "Team Eik")
    ward.desk.shell.show_today()
    assert "Leerbijeenkomst · Team Eik" in ward.says()
    assert "opgeslagen vandaag" in ward.says()
    ward.key(Qt.Key.Key_Return)
    assert ward.page(MeetingPage).opened.meeting.text("group") == "Team Eik"
    ward.press("Later afmaken")
    assert ward.page(MeetingsPage).isVisible()


def test_what_was_changed_last_stands_first_whatever_it_is(ward: Ward) -> None:
    ward.open()
    a_session(ward, "Idris")
    ward.now += timedelta(hours=1)
    meeting = a_meeting(ward, "Team Eik")
    ward.desk.shell.show_today()
    assert "Leerbijeenkomst · Team Eik" in ward.says()
    assert [line.title for line in lines(ward, "Ook nog niet af").lines()] == ["Idris"]
    ward.now += timedelta(hours=1)
    a_session(ward, "Zoë")
    ward.desk.shell.show_today()
    assert "Zoë · Eerste gesprek" in ward.says()
    others = lines(ward, "Ook nog niet af")
    assert [line.title for line in others.lines()] == ["Leerbijeenkomst · Team Eik", "Idris"]
    others.setFocus()
    ward.key(Qt.Key.Key_Up)
    ward.key(Qt.Key.Key_Return)
    assert ward.page(MeetingPage).opened.id == meeting


def test_a_meeting_that_was_ended_does_not_wait(ward: Ward) -> None:
    desk = ward.open()
    opened = desk.meetings.open(a_meeting(ward, "Team Eik"))
    opened.finish()
    opened.flush()
    ward.desk.shell.show_today()
    assert "Verder waar je was" not in ward.says()


def test_a_meeting_left_before_the_lock_is_offered_after_it(ward: Ward) -> None:
    ward.open()
    a_meeting(ward)
    ward.program.lock()
    ward.until(lambda: ward.left)
    assert ward.start()
    ward.unlock()
    assert "Leerbijeenkomst" in ward.says()
    ward.key(Qt.Key.Key_Return)
    assert ward.page(MeetingPage).isVisible()


def test_a_planned_session_starts_from_here(ward: Ward) -> None:
    desk = ward.open()
    trajectory = desk.people.add("Zoë")
    session = desk.coaching.plan(trajectory.id, "first", NOW + timedelta(days=1))
    ward.desk.shell.show_today()
    planned = lines(ward, "Gepland")
    assert planned.lines()[0].detail == "Eerste gesprek · morgen 14.30 uur"
    planned.setFocus()
    ward.key(Qt.Key.Key_Return)
    assert ward.page(SessionWorkspace).isVisible()
    assert desk.coaching.open(session.id).record.session.state is SessionState.OPEN


def test_open_agreements_say_whose_they_are_and_what_is_late(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = ward.open()
    trajectory = desk.people.add("Zoë")
    peer = trajectory.peer_id

    def line(number: int, owner: Owner, name: str, days: int) -> AgreementLine:
        return AgreementLine(
            str(number), "s", trajectory.id, peer, "Zoë", owner, name, f"Afspraak {number}", NOW.date() + timedelta(days=days)
        )

    found = (line(1, Owner.COACH, "Mirthe", -2), line(2, Owner.PEER, "Zoë", 3))
    monkeypatch.setattr(desk.store.today, "open_agreements", lambda _: found)
    ward.desk.shell.show_today()
    late, later = lines(ward, "Afspraken die openstaan").lines()
    assert (late.title, late.detail, late.note, late.tone) == ("Afspraak 1", "Mirthe · Zoë", "Was voor 15 maart 2026", "warn")
    assert (later.detail, later.note) == ("Zoë", "20 maart 2026")
    lines(ward, "Afspraken die openstaan").setFocus()
    ward.key(Qt.Key.Key_Return)
    assert ward.page(PersonPage).peer_id == peer


def test_the_latest_talks_are_reached_with_arrows(ward: Ward) -> None:
    ward.open()
    a_session(ward, "Idris")
    ward.now += timedelta(hours=1)
    a_session(ward, "Zoë")
    ward.desk.shell.show_today()
    latest = lines(ward, "Laatste gesprekken")
    assert [line.title for line in latest.lines()] == ["Zoë", "Idris"]
    latest.setFocus()
    ward.key(Qt.Key.Key_Down)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: isinstance(ward.program.window.current_page(), SessionWorkspace))
    assert "Idris" in ward.says()


def test_without_a_backup_the_page_says_so_and_leads_there(ward: Ward) -> None:
    ward.open()
    a_session(ward)
    ward.desk.shell.show_today()
    assert "Er is nog geen reservekopie" in ward.says()
    ward.press("Maak nu een reservekopie")
    assert ward.title() == "Reservekopie – Peercoach Desktop"


def test_a_session_in_which_nothing_was_entered_leaves_no_trace(ward: Ward) -> None:
    desk = ward.open()
    trajectory = desk.people.add("Zoë")
    opened = desk.coaching.start(trajectory.id, "first")
    ward.desk.open_session(opened.id)
    ward.press("Later afmaken")
    assert desk.people.file(trajectory.peer_id).sessions == ()
    assert ward.page(PersonPage).peer_id == trajectory.peer_id


def test_what_people_typed_is_never_read_as_markup(ward: Ward) -> None:
    ward.open()
    a_session(ward, "<b>Zoë</b>")
    ward.desk.shell.show_today()
    title = ward.page(TodayPage).findChild(QLabel, "resume_title")
    assert isinstance(title, QLabel)
    assert title.text() == "<b>Zoë</b> · Eerste gesprek"
    assert title.textFormat() is Qt.TextFormat.PlainText
