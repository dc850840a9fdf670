"""Several coaches on one laptop: each an own store and passphrase, under a neutral name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from peercoach_desktop.services.access import Access
from peercoach_desktop.views.start import elsewhere
from peercoach_desktop.views.start.coach_page import CoachPage
from peercoach_desktop.views.start.recovery_page import RecoveryPage
from peercoach_desktop.views.start.unlock_page import UnlockPage
from peercoach_desktop.views.start.welcome_page import WelcomePage
from tests.store.safes import OTHER, PASSPHRASE
from tests.views.ward import Ward


def two_coaches(ward: Ward) -> None:
    """Make a store for Blauw and then one for Groen, which is the one written last."""
    access = Access(ward.folder)
    for name, secret in (("Blauw", PASSPHRASE), ("Groen", OTHER)):
        store, _ = access.create(secret, name)
        store.settings.put("coach_name", f"Coach {name}")
        access.close()


def names(ward: Ward) -> list[str]:
    return [button.text() for button in ward.page(UnlockPage).findChildren(QRadioButton) if button.isVisible()]


def test_s15_one_coach_is_not_asked_who_it_is(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    assert names(ward) == []


def test_s15_of_several_the_one_written_last_is_chosen_and_opens_at_once(ward: Ward) -> None:
    two_coaches(ward)
    ward.start()
    assert names(ward) == ["Blauw", "Groen"]
    ward.unlock(OTHER)
    assert "Dag Coach Groen" in ward.says()


def test_s15_another_coach_is_chosen_by_keyboard_and_has_an_own_passphrase(ward: Ward) -> None:
    two_coaches(ward)
    ward.start()
    green = next(button for button in ward.page(UnlockPage).findChildren(QRadioButton) if button.text() == "Groen")
    green.setFocus()
    ward.key(Qt.Key.Key_Up)
    ward.page(UnlockPage).focus_first()
    ward.write(OTHER)
    ward.key(Qt.Key.Key_Return)
    ward.until(ward.page(UnlockPage).problem)
    assert "past niet" in ward.page(UnlockPage).problem()
    ward.unlock(PASSPHRASE)
    assert "Dag Coach Blauw" in ward.says()


def test_s15_a_second_start_comes_forward_whichever_store_is_open(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    two_coaches(ward)
    ward.start()
    ward.unlock(OTHER)
    first = ward.program
    said: list[str] = []
    came: list[bool] = []
    monkeypatch.setattr(elsewhere, "tell_and_go", said.append)
    monkeypatch.setattr(first.window, "raise_", lambda: came.append(True))
    programs, ward._programs = ward._programs, []
    assert not ward.start()
    ward._programs += programs
    assert "al open" in said[0]
    ward.until(lambda: came)


def test_s15_another_coach_makes_an_own_store_and_the_first_gets_a_name(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    ward.press("Andere coach…")
    page = ward.page(CoachPage)
    ward.write("Groen")
    ward.key(Qt.Key.Key_Return)
    assert "Vul eerst een naam in." not in ward.says(page)
    assert ward.program.window.focusWidget() is page._old
    ward.press("Verder")
    assert "Vul eerst een naam in." in ward.says(page)
    ward.write("groen")
    ward.key(Qt.Key.Key_Return)
    assert "Kies twee verschillende namen." in ward.says(page)
    page._old.selectAll()
    ward.write("Blauw")
    ward.key(Qt.Key.Key_Return)
    welcome = ward.page(WelcomePage)
    assert not welcome._form.restore_button.isVisible()
    ward.press("Neem deze 5 woorden")
    ward.until(lambda: isinstance(ward.program.window.current_page(), RecoveryPage))
    ward.page(RecoveryPage).finished.emit("Idris")
    ward.until(lambda: ward.program.desk is not None)
    assert "Dag Idris" in ward.says()
    assert [coach.name for coach in Access(ward.folder).coaches()] == ["Blauw", "Groen"]


def test_s15_the_first_start_offers_a_name_too(ward: Ward) -> None:
    ward.start()
    ward.press("Meer coaches…")
    ward.write("Blauw")
    ward.key(Qt.Key.Key_Return)
    ward.press("Neem deze 5 woorden")
    ward.until(lambda: isinstance(ward.program.window.current_page(), RecoveryPage))
    assert [coach.name for coach in Access(ward.folder).coaches()] == ["Blauw"]


def test_s15_going_back_leaves_all_as_it_was(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    ward.press("Andere coach…")
    ward.press("Terug")
    ward.unlock()
    assert [coach.name for coach in Access(ward.folder).coaches()] == [""]


def test_s15_a_name_is_never_read_as_markup_or_as_a_key(ward: Ward) -> None:
    access = Access(ward.folder)
    for name, secret in (("<b>Blauw</b>", PASSPHRASE), ("Rood & wit", OTHER)):
        access.create(secret, name)
        access.close()
    ward.start()
    assert names(ward) == ["<b>Blauw</b>", "Rood && wit"]
    assert ward.page(UnlockPage).isVisible()
