"""The privacy curtain (list item 17): one key covers everything, any key or click brings it back; and names hidden on request."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from peercoach_desktop.views.discreet.privacy_curtain import PrivacyCurtain
from peercoach_desktop.views.discreet.veil import Veil
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.lock.idle import LIMIT
from peercoach_desktop.views.main_window import PROGRAM
from tests.views.ward import Ward

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NAME = "Zoëlle"


def curtain(ward: Ward) -> PrivacyCurtain:
    ward.until(lambda: ward.program.guards is not None)
    assert ward.program.guards is not None
    return ward.program.guards.curtain


def strike(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the window of `widget`, as the system brings it."""
    handle = widget.window().windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifier)


def readable(window: QWidget) -> list[str]:
    """Return the words that are not behind a veil."""
    if any(veil.isVisible() and veil.geometry() == window.rect() for veil in window.findChildren(Veil)):
        return [label.text() for veil in window.findChildren(Veil) for label in veil.findChildren(QLabel)]
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def in_a_session(ward: Ward) -> None:
    desk = ward.open()
    trajectory = desk.people.add(NAME)
    ward.desk.open_session(desk.coaching.start(trajectory.id, "first").id)
    curtain(ward)


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_H, CTRL_SHIFT)])
def test_17_one_key_covers_within_200_ms_and_any_key_brings_it_back(ward: Ward, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    in_a_session(ward)
    window = ward.program.window
    title, focus = ward.title(), QApplication.focusWidget()
    assert any(NAME in words for words in readable(window))
    before = time.perf_counter()
    strike(window, key, modifier)
    assert curtain(ward).is_closed
    assert time.perf_counter() - before < 0.2
    assert not any(NAME in words for words in readable(window))
    assert ward.title() == PROGRAM
    assert QApplication.focusWidget() is focus
    strike(window, Qt.Key.Key_A)
    assert ward.title() == title
    assert any(NAME in words for words in readable(window))
    assert QApplication.focusWidget() is focus


def test_17_the_picture_of_the_window_holds_nothing_of_the_page(ward: Ward) -> None:
    in_a_session(ward)
    window = ward.program.window
    strike(window, Qt.Key.Key_F12)
    picture = window.grab().toImage()
    edge = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in (5, 60, 120, picture.height() - 30)}
    assert edge == {ward.program.around.ui.theme.colour("bg").name()}


def test_17_the_key_that_opens_it_does_nothing_else(ward: Ward) -> None:
    desk = ward.open()
    ward.desk.open_session(desk.coaching.start(desk.people.add(NAME).id, "first").id)
    window = ward.program.window
    ward.desk.shell.show_people()
    ward.desk.show_settings()
    ward.desk.shell.show_people()
    field = next(each for each in window.findChildren(QLineEdit) if each.isVisible())
    field.setFocus()
    curtain(ward)
    strike(window, Qt.Key.Key_F12)
    strike(window, Qt.Key.Key_X)
    assert field.text() == ""
    strike(window, Qt.Key.Key_X)
    assert field.text() == "x"


def test_17_a_click_brings_it_back_and_reaches_nothing_below(ward: Ward) -> None:
    desk = ward.open()
    desk.people.add(NAME)
    curtain(ward)
    window = ward.program.window
    lock = ward.button("Vergrendelen")
    strike(window, Qt.Key.Key_F12)
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=lock.mapTo(window, lock.rect().center()))
    assert not curtain(ward).is_closed
    assert not ward.program.window.curtain.isVisible(), "the button below was not pressed"


def test_17_a_dialog_is_covered_and_a_menu_closed(ward: Ward) -> None:
    ward.open()
    window = ward.program.window
    closed = curtain(ward)
    menu = QMenu(window)
    menu.addAction(NAME)
    menu.popup(window.mapToGlobal(window.rect().center()))

    def act(dialog: QDialog) -> None:
        shown = dialog.windowTitle()
        strike(dialog, Qt.Key.Key_F12)
        assert closed.is_closed
        assert not any("Voornaam" in words for words in readable(dialog))
        assert dialog.windowTitle() == PROGRAM
        assert not menu.isVisible()
        strike(dialog, Qt.Key.Key_Space)
        assert dialog.windowTitle() == shown
        dialog.reject()

    ward.in_dialog(act, ward.desk.shell._add)


def test_17_what_goes_on_behind_it_brings_no_title_back(ward: Ward) -> None:
    ward.open()
    ward.talk("Zoë")
    curtain(ward)
    ward.write("Ik ben Zoe")  # it is saved in half a second, and the title then says where the coach is
    strike(ward.program.window, Qt.Key.Key_F12)
    ward.bot.wait(900)
    assert curtain(ward).is_closed
    assert ward.title() == "Peercoach Desktop"
    ward.program.window.set_title("Stap 2 van 6")
    assert ward.title() == "Peercoach Desktop"
    strike(ward.program.window, Qt.Key.Key_Space)
    assert ward.title() == "Stap 2 van 6 – Peercoach Desktop"


def test_17_modifiers_alone_and_a_held_key_keep_it_closed(ward: Ward) -> None:
    in_a_session(ward)
    window = ward.program.window
    strike(window, Qt.Key.Key_F12)
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
        strike(window, key)
    assert curtain(ward).is_closed


def test_17_the_idle_lock_runs_on_behind_it_and_nothing_is_shown_after_the_limit(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_session(ward)
    window = ward.program.window
    strike(window, Qt.Key.Key_F12)
    later = time.time() + LIMIT + 1
    monkeypatch.setattr(ward.program.idle, "_clock", lambda: later)
    strike(window, Qt.Key.Key_A)
    assert window.curtain.isVisible()
    assert window.curtain.geometry() == window.rect()
    ward.until(lambda: ward.left == 1)


def test_17_ctrl_l_locks_from_behind_it(ward: Ward) -> None:
    in_a_session(ward)
    strike(ward.program.window, Qt.Key.Key_F12)
    strike(ward.program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert ward.program.window.curtain.isVisible()
    ward.until(lambda: ward.left == 1)


def test_17_the_button_in_the_bar_does_it_too_and_tells_the_key(ward: Ward) -> None:
    in_a_session(ward)
    button = ward.button("Bedek het scherm")
    assert "F12" in button.toolTip()
    ward.press("Bedek het scherm")
    assert curtain(ward).is_closed


def texts(ward: Ward) -> str:
    """Return everything that can be read in the window, lists and titles too."""
    window = ward.program.window
    lines = [line.spoken() for view in window.findChildren(LinesView) if view.isVisible() for line in view.lines()]
    buttons = [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    return "\n".join([*readable(window), *lines, *buttons, ward.title()])


def test_names_are_hidden_everywhere_on_request_and_come_back(ward: Ward) -> None:
    desk = ward.open()
    first, second = desk.people.add(NAME), desk.people.add("Bram")
    opened = desk.coaching.start(first.id, "first")
    opened.flush()
    desk.coaching.start(second.id, "first").flush()
    curtain(ward)
    window = ward.program.window
    ward.desk.shell.show_today()
    assert NAME in texts(ward)
    strike(window, Qt.Key.Key_N, CTRL_SHIFT)
    seen = []
    ward.desk.shell.show_today()
    seen.append(texts(ward))
    ward.desk.shell.show_people()
    seen.append(texts(ward))
    ward.desk.shell.show_person(first.peer_id)
    seen.append(texts(ward))
    ward.desk.open_session(opened.id)
    assert ward.desk.workspace is not None
    for step in ("contract", "intake", "exploration", "goal", "closing"):
        ward.desk.workspace._navigator.open_step(step)
        seen.append(texts(ward))
    assert all("Peer 1" in page or "Peer 2" in page for page in seen)
    assert not [page for page in seen if NAME in page or "Bram" in page]
    strike(window, Qt.Key.Key_N, CTRL_SHIFT)
    assert NAME in texts(ward)
    assert "Peer " not in ward.desk.workspace._frame.side._form.first_name.text()


def test_a_name_in_an_agreement_is_hidden_too_and_the_store_keeps_it(ward: Ward) -> None:
    desk = ward.open()
    discretion = ward.program.around.ui.discretion
    trajectory = desk.people.add(NAME)
    assert discretion.name(trajectory.peer_id, NAME) == NAME
    discretion.toggle_names()
    assert discretion.text(f"Ik bel {NAME.upper()} morgen, Mirthe.") == "Ik bel Peer 1 morgen, Mirthe."
    assert desk.people.peers()[0].peer.first_name == NAME
