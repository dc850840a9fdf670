"""Keys from the window: the yearly check of the paper, a new sheet, a new key, and the paper alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from peercoach_desktop.services.access import Access
from peercoach_desktop.services.restoring import check_backup
from peercoach_desktop.store import new_key
from peercoach_desktop.store.errors import DiskFull, WrongPassphrase, WrongRecoveryCode
from peercoach_desktop.store.recovery_code import code_of
from peercoach_desktop.views.keys.groups import GroupsQuestion
from peercoach_desktop.views.keys.new_key_page import NewKeyPage
from peercoach_desktop.views.keys.sheet_dialog import SheetDialog
from peercoach_desktop.views.settings.settings_page import SettingsPage
from peercoach_desktop.views.start import sheet
from peercoach_desktop.views.start.unlock_page import UnlockPage
from tests.store.safes import LIGHT, OTHER, PASSPHRASE
from tests.views.ward import Ward

ASKED = "Je blad met de herstelcode is een jaar niet bekeken"


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a new key with a light derivation."""
    renew = new_key.renew_key
    monkeypatch.setattr(new_key, "renew_key", lambda paths, root, old, new: renew(paths, root, old, new, LIGHT))


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What went to the printer, without one."""
    out: list[str] = []
    monkeypatch.setattr(sheet.Sheet, "print", lambda self: out.append(self._code))
    return out


def type_groups(ward: Ward, question: GroupsQuestion, code: str, change: Callable[[str], str] = str.lower) -> None:
    groups = code.split("-")
    question.focus_first()
    for number in question.numbers():
        ward.write(change(groups[number - 1]))
        ward.key(Qt.Key.Key_Return)


def question_in(dialog: QDialog) -> GroupsQuestion:
    found = dialog.findChild(GroupsQuestion)
    assert isinstance(found, GroupsQuestion)
    return found


def test_row15_after_a_year_today_asks_for_two_groups_of_the_paper(ward: Ward) -> None:
    code = ward.make_store()
    desk = ward.open()
    lead_any_session(ward)
    assert ASKED not in ward.says()
    ward.now += timedelta(days=366)
    ward.desk.shell.show_today()
    assert ASKED in ward.says()
    before = desk.store.root

    def check(dialog: QDialog) -> None:
        type_groups(ward, question_in(dialog), code)

    ward.in_dialog(check, lambda: ward.press("Controleer twee groepen"))
    assert ASKED not in ward.says()
    assert desk.store.root == before
    ward.now += timedelta(days=364)
    ward.desk.shell.show_today()
    assert ASKED not in ward.says()


def lead_any_session(ward: Ward) -> None:
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    opened.enter(opened.record.pack.field("help_question"), "Hoe begin ik?")
    opened.flush()
    ward.desk.shell.show_today()


def test_row15_later_is_until_the_next_start(ward: Ward) -> None:
    ward.open()
    lead_any_session(ward)
    ward.now += timedelta(days=366)
    ward.desk.shell.show_today()
    ward.press("Later")
    assert ASKED not in ward.says()
    ward.program.window.close()
    ward.open()
    assert ASKED in ward.says()


def test_row15_a_wrong_group_is_said_calmly_and_offers_a_new_sheet(ward: Ward) -> None:
    code = ward.make_store()
    ward.open()
    ward.desk.shell.show_settings()
    sheets: list[QDialog] = []

    def look(dialog: QDialog) -> None:
        sheets.append(dialog)
        dialog.reject()

    def check(dialog: QDialog) -> None:
        question = question_in(dialog)
        type_groups(ward, question, code, lambda group: group[:-1] + ("7" if group[-1] != "7" else "8"))
        assert "Kijk nog eens rustig" in ward.says(dialog)
        assert dialog.isVisible()
        ward.lead_next(look)
        ward.press("Nieuw blad…", dialog)

    ward.in_dialog(check, lambda: ward.press("Controleer je blad"))
    ward.until(lambda: sheets)
    assert isinstance(sheets[0], SheetDialog)
    assert ward.desk_services.store.settings.get("recovery_checked") == ward.now.date().isoformat()


def test_a_new_sheet_asks_the_passphrase_and_is_done_after_two_groups(ward: Ward, printed: list[str]) -> None:
    code = ward.make_store()
    ward.open()
    ward.desk.shell.show_settings()

    def make(dialog: QDialog) -> None:
        assert isinstance(dialog, SheetDialog)
        ward.write(OTHER)
        ward.key(Qt.Key.Key_Return)
        ward.until(lambda: "past niet" in ward.says(dialog))
        assert dialog.panel is None
        ward.write(PASSPHRASE)
        ward.key(Qt.Key.Key_Return)
        ward.until(lambda: dialog.panel is not None)
        ward.press("Verder", dialog)
        assert "Print of bewaar eerst het blad" in ward.says(dialog)
        assert code[:4] not in ward.says(dialog)
        ward.press("Print het blad", dialog)
        ward.press("Verder", dialog)
        type_groups(ward, question_in(dialog), code)
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(make, lambda: ward.press("Nieuw blad…"))
    assert printed == [code]


def test_the_code_is_hidden_while_two_groups_are_asked(ward: Ward) -> None:
    code = ward.make_store()
    ward.open()
    ward.desk.shell.show_settings()

    def make(dialog: QDialog) -> None:
        assert isinstance(dialog, SheetDialog)
        ward.write(PASSPHRASE)
        ward.key(Qt.Key.Key_Return)
        ward.until(lambda: dialog.panel is not None)
        ward.press("Toon de code", dialog)
        assert code[:4] in ward.says(dialog)
        ward.press("Verder", dialog)
        assert code[:4] not in ward.says(dialog)
        dialog.reject()

    ward.in_dialog(make, lambda: ward.press("Nieuw blad…"))


def fill_new_key(ward: Ward, old: str, new: str) -> NewKeyPage:
    ward.desk.shell.show_settings()
    ward.press("Nieuwe sleutel…")
    page = ward.page(NewKeyPage)
    for text in (old, new, new):
        ward.write(text)
        ward.key(Qt.Key.Key_Return)
    ward.key(Qt.Key.Key_Space)
    return page


def test_s14_a_new_key_closes_the_old_passphrase_and_the_old_paper_out(ward: Ward, tmp_path: Path, printed: list[str]) -> None:
    old_code = ward.make_store()
    desk = ward.open()
    lead_any_session(ward)
    by_hand = tmp_path / "vroeger.peercoach"
    desk.backups.make(by_hand)
    page = fill_new_key(ward, PASSPHRASE, OTHER)
    for words in ("oude wachtzin", "oude papier", "Oude kopieën gaan nog wel open"):
        assert words in ward.says(page)
    ward.until(lambda: page.panel is not None)
    assert str(by_hand) in ward.says(page)
    ward.press("Print het blad", page)
    ward.press("Verder", page)
    question = page.panel.findChild(GroupsQuestion) if page.panel else None
    assert isinstance(question, GroupsQuestion)
    assert printed[0] != old_code
    type_groups(ward, question, printed[0])
    ward.until(lambda: ward.left)
    access = Access(ward.folder)
    with pytest.raises(WrongPassphrase):
        access.unlock(PASSPHRASE)
    with pytest.raises(WrongRecoveryCode):
        access.unlock_with_code(old_code)
    access.close()
    ward.start()
    ward.unlock(OTHER)
    ward.desk.shell.show_today()
    assert "Zoë" in ward.says()
    assert check_backup(by_hand, passphrase=PASSPHRASE).counts.sessions == 1
    assert check_backup(next(ward.desk_services.store.paths.backups.glob("*.peercoach")), code=printed[0]).counts.sessions == 1


def test_s14_a_wrong_passphrase_changes_nothing_and_the_store_stays_open(ward: Ward) -> None:
    ward.make_store()
    ward.open()
    lead_any_session(ward)
    page = fill_new_key(ward, OTHER, OTHER + " erbij")
    ward.until(lambda: "past niet" in ward.says(page))
    assert ward.program.desk is not None
    ward.press("Annuleren", page)
    assert ward.page(SettingsPage).isVisible()
    ward.desk.shell.show_today()
    assert "Zoë" in ward.says()
    assert ward.left == 0


def test_s14_a_disk_that_is_full_leaves_the_old_key_and_opens_afresh(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.make_store()
    ward.open()

    def fail(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(new_key, "_copy", fail)
    page = fill_new_key(ward, PASSPHRASE, OTHER)
    ward.until(lambda: "schijf is vol" in ward.says(page))
    assert "Je oude wachtzin past nog." in ward.says(page)
    ward.press("Open de kluis opnieuw", page)
    ward.until(lambda: ward.left)
    ward.start()
    ward.unlock(PASSPHRASE)


def test_s14_locking_halfway_the_new_sheet_loses_nothing(ward: Ward) -> None:
    ward.make_store()
    ward.open()
    lead_any_session(ward)
    page = fill_new_key(ward, PASSPHRASE, OTHER)
    ward.until(lambda: page.panel is not None)
    ward.program.lock()
    ward.until(lambda: ward.left)
    ward.start()
    ward.unlock(OTHER)
    ward.desk.shell.show_today()
    assert "Zoë" in ward.says()


def test_row15_the_paper_alone_opens_when_both_slot_files_are_gone(ward: Ward) -> None:
    code = ward.make_store()
    paths = Access(ward.folder).the_vault()
    paths.slots.unlink()
    paths.slots_copy.unlink()
    ward.start()
    ward.write(PASSPHRASE)
    ward.key(Qt.Key.Key_Return)
    ward.until(ward.page(UnlockPage).problem)
    assert "Herstelcode gebruiken" in ward.page(UnlockPage).problem()
    ward.press("Herstelcode gebruiken")
    ward.write(code.lower().replace("-", " "))

    def choose(dialog: QDialog) -> None:
        for name in ("new_edit", "repeat_edit"):
            field = dialog.findChild(QLineEdit, name)
            assert isinstance(field, QLineEdit)
            field.setText(OTHER)
        ward.press("Wijzig de wachtzin", dialog)
        ward.until(lambda: not dialog.isVisible())

    def open_it() -> None:
        ward.key(Qt.Key.Key_Return)
        ward.until(lambda: ward.program.desk is not None)
        ward.bot.wait(50)

    ward.in_dialog(choose, open_it)
    assert paths.slots.is_file()
    assert paths.slots_copy.is_file()
    assert code_of(ward.desk_services.store.root) == code
    ward.program.window.close()
    ward.start()
    ward.unlock(OTHER)


def test_s15_the_name_on_the_lock_screen_is_kept_on_leaving_the_field(ward: Ward) -> None:
    ward.make_store()
    ward.open()
    ward.desk.shell.show_settings()
    ward.field("Naam op het slotscherm").setFocus()
    ward.write("Blauw")
    ward.key(Qt.Key.Key_Tab)
    assert [coach.name for coach in Access(ward.folder).coaches()] == ["Blauw"]


def test_s15_another_coach_is_one_press_away(ward: Ward) -> None:
    ward.make_store()
    ward.open()
    ward.desk.shell.show_settings()
    ward.press("Andere coach…")
    assert ward.program.window.curtain.isVisible()
    ward.until(lambda: ward.left)
