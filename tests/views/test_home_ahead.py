"""Home is made while the passphrase is typed: with nothing in it, and without a key that waits for it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from peercoach_desktop.views import program as leading
from peercoach_desktop.views.home.ahead import HomeAhead
from peercoach_desktop.views.home.shell import HomeShell
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.start.unlock_page import UnlockPage
from tests.store.safes import OTHER
from tests.views.ward import COACH, Ward


def made(ward: Ward) -> HomeShell:
    """Wait until home is made, and return it."""
    ward.until(lambda: ward.program.window.findChildren(TodayPage))
    return ward.part(ward.program.window, HomeShell)


def wrong_try(ward: Ward) -> None:
    ward.write(OTHER)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: ward.page(UnlockPage).problem())


def test_home_is_there_before_the_passphrase_and_knows_nothing(ward: Ward) -> None:
    ward.open().people.add("Zoë")
    ward.start()
    shell = made(ward)
    assert not shell.isVisible()
    assert not any(COACH in label.text() for label in shell.findChildren(QLabel))
    assert not any(view.lines() for view in shell.findChildren(LinesView))
    ward.unlock()
    assert ward.page(HomeShell) is shell
    assert f"Dag {COACH}" in ward.says()


def test_a_key_that_is_typed_meanwhile_does_not_wait_for_all_of_it(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.make_store()
    seen: list[str] = []
    frame, today = HomeShell.__init__, HomeShell.make_today

    def begin(shell: HomeShell, *arguments: Any) -> None:
        frame(shell, *arguments)
        QCoreApplication.postEvent(edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))

    def go_on(shell: HomeShell) -> TodayPage:
        seen.append(edit.text())
        return today(shell)

    monkeypatch.setattr(HomeShell, "__init__", begin)
    monkeypatch.setattr(HomeShell, "make_today", go_on)
    ward.start()
    edit = ward.focus_in(QLineEdit)
    made(ward)
    assert seen[0] == "a"


def test_after_a_wrong_passphrase_it_is_not_made_again(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    shell = made(ward)
    wrong_try(ward)
    ward.unlock()
    assert ward.page(HomeShell) is shell
    assert len(ward.program.window.findChildren(HomeShell)) == 1


def test_who_types_faster_than_all_is_loaded_has_it_made_while_the_key_is_derived(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leading, "warm_up", lambda *_: (_ for _ in ()).throw(OSError))
    ward.make_store()
    ward.start()
    ward.until(lambda: ward.program.guards)
    assert not ward.program.window.findChildren(HomeShell)
    wrong_try(ward)
    shell = made(ward)
    ward.unlock()
    assert ward.page(HomeShell) is shell


def test_who_is_faster_still_waits_for_it_and_no_longer(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HomeAhead, "begin", lambda _: None)
    ward.open()
    assert f"Dag {COACH}" in ward.says()


def test_it_speaks_the_language_that_was_chosen_on_the_unlock_page(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    made(ward)
    ward.press("English")
    ward.page(UnlockPage).focus_first()
    ward.unlock()
    assert "Today" in ward.says()
    assert ward.button("People").isVisible()
    assert f"Hello {COACH}" in ward.says()
