"""The example: whoever looks at it knows that it is not the own store, on every page, and finds the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.example import new_example_folder
from peercoach_desktop.views.example_strip import ExampleStrip
from peercoach_desktop.views.group_desk import GroupDesk
from peercoach_desktop.views.theme import Mode
from tests.views.ward import Ward

MADE_UP = "alle mensen zijn verzonnen"


def open_example(ward: Ward) -> None:
    ward.folder = new_example_folder(ward.folder)
    ward.start(example=True)
    ward.until(lambda: ward.program.desk is not None)


def strip(ward: Ward) -> QWidget:
    found = ward.part(ward.program.window, ExampleStrip)
    assert found.isVisible()
    return found


def where(ward: Ward) -> QRect:
    """Return the place of the strip, once it and the title say what this is."""
    assert ward.title().startswith("Voorbeeld – ")
    shown = strip(ward)
    assert MADE_UP in ward.says(shown)
    return shown.geometry()


def test_every_page_says_that_it_is_the_example_and_nothing_jumps(ward: Ward) -> None:
    own = ward.folder
    open_example(ward)
    places = [where(ward)]
    shell, desk = ward.desk.shell, ward.desk_services
    for name in ("people", "library", "own_profile", "settings", "backup", "today"):
        shell.show_named(name)
        places.append(where(ward))
    (first, *_) = desk.people.peers()
    shell.show_person(first.peer.id)
    places.append(where(ward))
    ward.desk.open_session(desk.people.file(first.peer.id).sessions[0].id)
    places.append(where(ward))
    way = ward.desk.elsewhere.the(GroupDesk).way
    way.show_list()
    places.append(where(ward))
    ward.desk._ways.log.show_log()
    places.append(where(ward))
    assert len(set(map(QRect.getRect, places))) == 1
    assert own != ward.folder
    ward.program.window.close()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_it_stands_out_in_light_and_dark(ward: Ward, mode: Mode) -> None:
    open_example(ward)
    ward.program.around.appearance.set_mode(mode)
    shown = strip(ward)
    colours = ward.program.around.appearance.theme
    assert shown.grab().toImage().pixelColor(4, shown.height() // 2) == colours.colour("warn_soft")
    ward.program.window.close()


def test_it_speaks_the_language_of_now(ward: Ward) -> None:
    open_example(ward)
    ward.program.around.appearance.set_language("en")
    ward.until(lambda: "all the people are made up" in ward.says(strip(ward)))
    assert ward.title().startswith("Example – Today")
    ward.program.window.close()


def test_the_way_back_opens_the_own_store_and_removes_the_example(ward: Ward) -> None:
    own = ward.folder
    ward.make_store()
    open_example(ward)
    ward.press("Naar mijn eigen kluis")
    assert ward.started == [["--data-dir", str(own), "--language", "nl"]]
    assert not ward.program.window.isVisible()
    assert not ward.folder.exists()


def test_before_there_is_an_own_store_the_way_back_opens_no_second_first_start(ward: Ward) -> None:
    open_example(ward)
    ward.press("Naar mijn eigen kluis")
    assert ward.started == []
    assert not ward.program.window.isVisible()


def test_an_example_that_was_started_by_itself_leads_to_the_usual_place(ward: Ward) -> None:
    ward.folder = new_example_folder()
    ward.start(example=True)
    ward.until(lambda: ward.program.desk is not None)
    ward.press("Naar mijn eigen kluis")
    assert ward.started == [["--language", "nl"]]


def test_a_locked_example_still_says_so_and_still_knows_the_way_back(ward: Ward) -> None:
    own = ward.folder
    ward.make_store()
    open_example(ward)
    before = where(ward)
    ward.program.lock()
    ward.until(lambda: ward.left)
    ward.start(example=True)
    assert where(ward) == before
    ward.started.clear()
    ward.press("Naar mijn eigen kluis")
    assert ward.started == [["--data-dir", str(own), "--language", "nl"]]


def test_the_button_can_be_reached_with_tab(ward: Ward) -> None:
    open_example(ward)
    for _ in range(60):
        focus = ward.program.window.focusWidget()
        if strip(ward).isAncestorOf(focus):
            break
        ward.key(Qt.Key.Key_Tab)
    ward.key(Qt.Key.Key_Return)
    assert not ward.program.window.isVisible()


def test_the_own_store_has_no_such_strip(ward: Ward) -> None:
    ward.open()
    assert ward.program.window.findChild(ExampleStrip) is None
    assert ward.title() == "Vandaag – Peercoach Desktop"
