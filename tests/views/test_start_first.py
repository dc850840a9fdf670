"""The first start: a passphrase, a code on paper, a name, and then the work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea

from peercoach_desktop.services.access import Access
from peercoach_desktop.store.errors import FolderNotWritable, UnsafePlace
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.start.recovery_page import RecoveryPage
from peercoach_desktop.views.start.welcome_page import WelcomePage
from tests.journeys.rounds import settle
from tests.views.ward import Ward

OWN = "zeven groene stoelen in de tuin"


def take_the_words(ward: Ward) -> str:
    assert ward.start()
    words = ward.page(WelcomePage).findChild(QLabel, "offered_words")
    assert isinstance(words, QLabel)
    offered = words.text()
    ward.key(Qt.Key.Key_Space)
    ward.until(lambda: isinstance(ward.program.window.current_page(), RecoveryPage))
    return offered


def keep_the_code(ward: Ward) -> None:
    box = ward.page(RecoveryPage).findChild(QCheckBox, "kept_box")
    assert isinstance(box, QCheckBox)
    box.setFocus()
    ward.key(Qt.Key.Key_Space)


def test_two_screens_lead_from_nothing_to_today_by_keyboard(ward: Ward) -> None:
    offered = take_the_words(ward)
    assert len(offered.split()) == 5
    keep_the_code(ward)
    ward.key(Qt.Key.Key_Tab)
    ward.write("Mirthe")
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: ward.program.desk is not None)
    assert "Dag Mirthe" in ward.says()
    assert ward.page(TodayPage).isVisible()


def test_in_the_largest_letters_the_way_on_is_seen_without_scrolling(ward: Ward) -> None:
    take_the_words(ward)
    page = ward.page(RecoveryPage)
    page.setMinimumWidth(1366)  # also where the screen itself is narrow
    page.setFixedHeight(728)
    ward.program.around.appearance.set_text_scale(150)
    button, area = ward.part(page, QPushButton, "begin_button"), ward.part(page, QScrollArea, "scroll")
    settle(page)
    assert button.height() >= 60
    assert area.viewport().rect().contains(button.mapTo(area.viewport(), button.rect().bottomRight()))


def test_enter_presses_the_button_that_has_the_focus(ward: Ward) -> None:
    assert ward.start()
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: isinstance(ward.program.window.current_page(), RecoveryPage))


def test_the_words_that_were_taken_open_the_store_later(ward: Ward) -> None:
    offered = take_the_words(ward)
    keep_the_code(ward)
    ward.field("Hoe heet je?").setText("Mirthe")
    ward.press("Begin")
    ward.until(lambda: ward.program.desk is not None)
    ward.program.window.close()
    assert ward.start()
    ward.unlock(offered)
    assert "Dag Mirthe" in ward.says()


def test_the_code_on_the_screen_opens_the_store_too(ward: Ward) -> None:
    take_the_words(ward)
    shown = ward.page(RecoveryPage).findChild(QLabel, "code")
    assert isinstance(shown, QLabel)
    code = shown.text()
    assert len(code.split()) == 8
    ward.program.around.access.close()
    Access(ward.folder).unlock_with_code(code).close()


def test_nobody_goes_on_without_the_code_and_a_name(ward: Ward) -> None:
    take_the_words(ward)
    ward.press("Begin")
    assert "Bewaar eerst de code" in ward.says()
    keep_the_code(ward)
    ward.press("Begin")
    assert "Bewaar eerst de code" not in ward.says()
    assert "Vul je voornaam in" in ward.says()
    assert ward.program.desk is None


def test_other_words_are_other_words(ward: Ward) -> None:
    ward.start()
    words = ward.page(WelcomePage).findChild(QLabel, "offered_words")
    assert isinstance(words, QLabel)
    before = words.text()
    ward.press("Andere woorden")
    assert words.text() != before


def test_an_own_passphrase_is_judged_in_words_and_must_be_long(ward: Ward) -> None:
    ward.start()
    ward.press("Zelf een wachtzin kiezen")
    ward.write("kort")
    assert "Nog te kort of te makkelijk te raden." in ward.says()
    ward.press("Maak mijn kluis")
    assert "te kort" in ward.says()
    ward.field("Nieuwe wachtzin").setText("")
    ward.field("Nieuwe wachtzin").setFocus()
    ward.write(OWN)
    assert "Sterk." in ward.says()


def test_an_own_passphrase_is_typed_twice_the_same(ward: Ward) -> None:
    ward.start()
    ward.press("Zelf een wachtzin kiezen")
    ward.write(OWN)
    ward.key(Qt.Key.Key_Return)
    ward.write(OWN + "x")
    ward.key(Qt.Key.Key_Return)
    assert "niet hetzelfde" in ward.says()
    ward.key(Qt.Key.Key_Backspace)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: isinstance(ward.program.window.current_page(), RecoveryPage))
    ward.program.around.access.close()
    Access(ward.folder).unlock(OWN).close()


def test_enter_goes_to_the_box_that_is_empty_and_takes_nothing_before_both_are_filled(ward: Ward) -> None:
    ward.start()
    ward.press("Zelf een wachtzin kiezen")
    own, again = ward.field("Nieuwe wachtzin"), ward.field("Nog een keer dezelfde wachtzin")
    ward.key(Qt.Key.Key_Return)
    assert again.hasFocus()
    ward.write(OWN)
    ward.key(Qt.Key.Key_Return)
    assert own.hasFocus()
    assert ward.page(WelcomePage).isVisible()
    assert not Access(ward.folder).vaults()
    ward.write(OWN)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: isinstance(ward.program.window.current_page(), RecoveryPage))


def test_a_passphrase_can_be_pasted_and_looked_at(ward: Ward) -> None:
    ward.start()
    ward.press("Zelf een wachtzin kiezen")
    QGuiApplication.clipboard().setText(OWN)
    ward.ctrl(Qt.Key.Key_V)
    field = ward.field("Nieuwe wachtzin")
    assert field.text() == OWN
    assert field.echoMode() is QLineEdit.EchoMode.Password
    ward.press("Toon")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    ward.press("Verberg")
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_a_start_that_was_broken_off_shows_the_code_again(ward: Ward) -> None:
    offered = take_the_words(ward)
    shown = ward.page(RecoveryPage).findChild(QLabel, "code")
    assert isinstance(shown, QLabel)
    code = shown.text()
    ward.program.window.close()
    assert ward.start()
    ward.write(offered)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: isinstance(ward.program.window.current_page(), RecoveryPage))
    again = ward.page(RecoveryPage).findChild(QLabel, "code")
    assert isinstance(again, QLabel)
    assert again.text() == code


def test_where_no_store_can_be_made_the_page_says_so_and_stays(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.start()

    def refuse(_: str, _name: str) -> None:
        raise FolderNotWritable

    monkeypatch.setattr(ward.program.around.access, "create", refuse)
    ward.press("Neem deze 5 woorden")
    ward.until(lambda: "niet schrijven" in ward.says())
    assert ward.button("Neem deze 5 woorden").isEnabled()


def test_a_folder_that_is_no_place_for_a_store_is_named_before_one_is_made(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    def on_a_network(_: Access) -> None:
        raise UnsafePlace("network")

    monkeypatch.setattr(Access, "check_place", on_a_network)
    ward.start()
    assert "staat op een netwerk" in ward.says()


def test_language_and_theme_are_switched_in_the_corner_and_kept(ward: Ward) -> None:
    ward.start()
    ward.press("English")
    ward.until(lambda: "Welcome to Peercoach" in ward.says())
    ward.press("Dark screen")
    assert ward.program.around.appearance.theme.is_dark
    ward.program.window.close()
    ward.start()
    assert "Welcome to Peercoach" in ward.says()
    assert ward.program.around.appearance.theme.is_dark


def test_the_example_opens_in_a_window_of_its_own(ward: Ward) -> None:
    ward.start()
    ward.press("Bekijk een voorbeeld")
    assert ward.started == [["--demo", "--data-dir", str(ward.folder), "--language", "nl"]]
    assert not ward.folder.exists() or not Access(ward.folder).vaults()
