"""The same keys on every page beside home and session: back, lock, find, help, and to a page of home."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.views.find.find_dialog import FindDialog
from peercoach_desktop.views.find.found_list import FoundList
from peercoach_desktop.views.group.meeting_page import MeetingPage
from peercoach_desktop.views.group_desk import GroupDesk
from peercoach_desktop.views.home.keys_dialog import KeysDialog
from peercoach_desktop.views.home.page_names import NUMBERED
from tests.views.ward import Ward


def show_meetings(ward: Ward) -> None:
    ward.desk.elsewhere.the(GroupDesk).way.show_list()


def show_log(ward: Ward) -> None:
    ward.desk._ways.log.show_log()


def show_entry(ward: Ward) -> None:
    desk = ward.desk_services
    form = next(form for form in desk.coach_log.pack.forms if not form.about_peer)
    entry = desk.coach_log.begin(form.id, None)
    desk.coach_log.answer(entry, next(form.fields()), "Een dienst zonder pauze")
    ward.desk._ways.log.show_entry(entry.id)


def show_own(ward: Ward) -> None:
    ward.desk.own.show_page()


def show_edit(ward: Ward) -> None:
    ward.desk.own.edit(ward.desk_services.own.new(PackKind.CHECKLIST))


def show_profile(ward: Ward) -> None:
    desk = ward.desk_services
    if not desk.people.peers():
        desk.people.add("Noa")
    ward.desk.shell.profile_wanted.emit(desk.people.peers()[0].peer.id)


def current(ward: Ward) -> QWidget:
    page = ward.program.window.current_page()
    assert page is not None
    return page


def come_back(ward: Ward) -> None:
    """Let the window have the keys again after a dialog, which a system without a window manager does not do by itself."""
    ward.program.window.activateWindow()
    ward.until(ward.program.window.isActiveWindow)


BESIDE = (show_meetings, show_log, show_entry, show_own, show_edit, show_profile)
NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


@pytest.mark.parametrize("show", BESIDE)
def test_the_keys_of_home_work_on_a_page_beside_it(ward: Ward, show: Callable[[Ward], None]) -> None:
    ward.open()
    show(ward)
    page = current(ward)
    assert page is not ward.desk.shell
    seen: list[type[QDialog]] = []

    def look(dialog: QDialog) -> None:
        seen.append(type(dialog))
        dialog.reject()

    ward.in_dialog(look, lambda: ward.key(Qt.Key.Key_F1))
    come_back(ward)
    ward.in_dialog(look, lambda: ward.ctrl(Qt.Key.Key_K))
    come_back(ward)
    assert seen == [KeysDialog, FindDialog]
    assert current(ward) is page
    for key, place in zip(NUMBERS, NUMBERED, strict=True):
        ward.alt(key)
        assert current(ward) is ward.desk.shell
        assert ward.desk.shell.place()["page"] == place
        show(ward)
    ward.key(Qt.Key.Key_Escape)
    assert current(ward) is not page


def test_a_person_that_is_found_is_shown_instead_of_the_page_beside(ward: Ward) -> None:
    ward.open()
    ward.desk_services.people.add("Zwanette")
    show_meetings(ward)

    def find(dialog: QDialog) -> None:
        ward.write("Zwanette")
        ward.until(lambda: ward.part(dialog, FoundList).lines())
        ward.key(Qt.Key.Key_Return)

    ward.in_dialog(find, lambda: ward.ctrl(Qt.Key.Key_K))
    assert current(ward) is ward.desk.shell
    assert ward.desk.shell.place()["page"] == "person"
    assert "Zwanette" in ward.says()
    assert not ward.desk.elsewhere.place()


def test_P04_a_meeting_shows_its_keys(ward: Ward) -> None:
    ward.open()
    ward.desk.elsewhere.the(GroupDesk).way.begin()
    meeting = current(ward)
    assert isinstance(meeting, MeetingPage)
    seen: list[type[QDialog]] = []

    def look(dialog: QDialog) -> None:
        seen.append(type(dialog))
        dialog.reject()

    ward.in_dialog(look, lambda: ward.key(Qt.Key.Key_F1))
    assert seen == [KeysDialog]
    assert current(ward) is meeting
