"""Backups that make themselves, as a coach meets them: on Today, and in the list on the page of backups."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from peercoach_desktop.services import automatic_backups, backup_log
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.backup.backup_page import BackupPage
from peercoach_desktop.views.care.backup_list import BackupList
from peercoach_desktop.views.care.line import CareLine
from peercoach_desktop.views.care.second_place import SecondPlaceLine
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.kit.lines import LinesView
from tests.views.ward import Ward

QUESTION = "Waar mag er nog een staan"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for a stick: another device than that of the store."""
    folder = tmp_path / "stick"
    folder.mkdir()
    for module in (automatic_backups, backup_log):
        monkeypatch.setattr(module, "on_another_device", lambda path, _: "stick" in path.parts)
    return folder


def lead_a_session(ward: Ward) -> None:
    """Write something in a short session and leave it, then wait until the round of backups is done."""
    ward.talk()
    ward.focus_in(QPlainTextEdit).insertPlainText("wat ik vandaag lastig vond")
    ward.press("Later afmaken")
    wait_for_the_round(ward)
    ward.desk.shell.show_today()


def wait_for_the_round(ward: Ward) -> None:
    assert ward.program.care is not None
    rounds = ward.program.care.rounds
    ward.until(lambda: not rounds.is_running)


def own_backups(desk: Desk) -> list[Path]:
    return sorted(desk.automatic_backups.own_place.glob("*.peercoach"))


def choose(ward: Ward, folder: Path) -> None:
    line = ward.page(SecondPlaceLine)
    line._ask = lambda *_: str(folder)
    ward.press("Kies een map…")
    wait_for_the_round(ward)


def test_row16_after_a_session_there_is_a_proven_backup_without_asking(ward: Ward) -> None:
    desk = ward.open()
    assert own_backups(desk) == []
    lead_a_session(ward)
    assert len(own_backups(desk)) == 1
    assert "reservekopie: vandaag" in ward.says()
    assert "Op een ander apparaat staat nog geen kopie." in ward.says()


def test_the_second_place_is_asked_after_the_first_session_only(ward: Ward, stick: Path) -> None:
    ward.open()
    assert QUESTION not in ward.says()
    lead_a_session(ward)
    assert QUESTION in ward.says()
    choose(ward, stick)
    assert len(list(stick.glob("*.peercoach"))) == 1
    assert QUESTION not in ward.says()
    assert "Op een ander apparaat" not in ward.says()


def test_not_now_is_remembered_by_a_later_start(ward: Ward) -> None:
    ward.open()
    lead_a_session(ward)
    ward.button("Niet nu").setFocus()
    ward.key(Qt.Key.Key_Space)
    assert QUESTION not in ward.says()
    ward.program.window.close()
    ward.open()
    assert "reservekopie: vandaag" in ward.says()
    assert QUESTION not in ward.says()


def test_a_folder_beside_the_store_is_taken_with_a_word_of_advice(ward: Ward, tmp_path: Path) -> None:
    desk = ward.open()
    lead_a_session(ward)
    beside = tmp_path / "ernaast"
    beside.mkdir()
    choose(ward, beside)
    assert desk.automatic_backups.second_place == beside
    assert "staat op dezelfde schijf" in ward.says()
    ward.press("Laat het zo")
    assert "staat op dezelfde schijf" not in ward.says()
    assert desk.automatic_backups.second_place == beside


def test_a_folder_that_cannot_be_written_is_refused_there(ward: Ward, tmp_path: Path) -> None:
    desk = ward.open()
    lead_a_session(ward)
    choose(ward, tmp_path / "nergens")
    assert desk.automatic_backups.second_place is None
    assert QUESTION in ward.says()


def test_row22_after_a_week_without_one_on_another_device_the_line_is_amber(ward: Ward, stick: Path) -> None:
    ward.open()
    lead_a_session(ward)
    choose(ward, stick)
    line = ward.page(TodayPage)._form.backup_line
    assert line.property("tone") == "success"
    ward.now += timedelta(days=7)
    ward.desk.shell.show_today()
    assert line.property("tone") == "warn"
    assert "De nieuwste kopie op een ander apparaat is ouder dan een week." in ward.says()


def test_a_stick_that_is_gone_is_said_quietly_and_caught_up_with(ward: Ward, stick: Path) -> None:
    desk = ward.open()
    lead_a_session(ward)
    choose(ward, stick)
    away = stick.rename(stick.with_name("weg"))
    lead_a_session(ward)
    assert "De tweede plaats is er nu niet" in ward.says()
    assert len(own_backups(desk)) == 3
    away.rename(stick)
    ward.now += timedelta(days=1)
    assert ward.program.care is not None
    ward.program.care.rounds.daily()
    wait_for_the_round(ward)
    assert "De tweede plaats is er nu niet" not in ward.says()
    assert len(list(stick.glob("*.peercoach"))) == 2


def test_the_round_of_the_day_comes_once_a_day_and_lets_old_stores_go(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = ward.open()
    tidied: list[object] = []
    monkeypatch.setattr(Access, "tidy", lambda _self, now: tidied.append(now))
    assert ward.program.care is not None
    rounds = ward.program.care.rounds
    for days, count in ((0, 1), (0, 1), (1, 2)):
        ward.now += timedelta(days=days)
        rounds.daily()
        wait_for_the_round(ward)
        assert len(own_backups(desk)) == count
    assert tidied[-1] == ward.now


def test_the_list_shows_each_backup_and_leads_to_its_preview(ward: Ward, stick: Path) -> None:
    desk = ward.open()
    lead_a_session(ward)
    choose(ward, stick)
    shutil.rmtree(stick)
    ward.desk.shell.show_backup()
    page = ward.page(BackupPage)
    lines = page.findChild(LinesView)
    assert isinstance(lines, LinesView)
    assert {line.note for line in lines.lines()} == {"deze computer", "nu niet bereikbaar"}
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        shown.append(ward.says(dialog))
        assert ward.button("Annuleren", dialog).isDefault()
        dialog.reject()

    lines.setFocus()
    ward.in_dialog(look, lambda: ward.key(Qt.Key.Key_Return))
    assert "1 gesprek, " in shown[0]
    assert own_backups(desk)


def test_the_second_place_is_changed_and_ended_on_the_page_of_backups(ward: Ward, stick: Path) -> None:
    desk = ward.open()
    ward.desk.shell.show_backup()
    kept = ward.page(BackupList)
    kept._ask = lambda *_: str(stick)
    ward.press("Kies een tweede plaats…")
    wait_for_the_round(ward)
    assert str(stick) in ward.says(kept)
    assert list(stick.glob("*.peercoach"))
    ward.press("Geen tweede plaats meer")
    wait_for_the_round(ward)
    assert desk.automatic_backups.second_place is None
    ward.ctrl(Qt.Key.Key_Z)
    wait_for_the_round(ward)
    assert desk.automatic_backups.second_place == stick


def test_a_store_that_was_replaced_is_named_with_its_last_day(ward: Ward) -> None:
    desk = ward.open()
    paths = desk.store.paths
    (paths.folder.parent / f"vorige-{paths.folder.name}-2026-03-10-101500").mkdir()
    ward.desk.shell.show_backup()
    assert "Na 9 april 2026 gaat de oude kluis van vóór 10 maart 2026 vanzelf weg. Je kluis van nu blijft." in ward.says()


def test_what_was_erased_again_at_opening_is_told(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.make_store()
    assert ward.start()
    opened = Access._open

    def with_an_older_file(self: Access, *arguments: object) -> object:
        store = opened(self, *arguments)  # type: ignore[arg-type]
        self.erased_again = 2
        return store

    monkeypatch.setattr(Access, "_open", with_an_older_file)
    ward.unlock()
    assert "is nu opnieuw gewist" in ward.says()


def test_the_lines_are_reached_by_tab_and_have_names(ward: Ward) -> None:
    ward.open()
    lead_a_session(ward)
    reached = []
    for _ in range(12):
        ward.key(Qt.Key.Key_Tab)
        focus = ward.program.window.focusWidget()
        reached.append(focus.text() if isinstance(focus, QPushButton) else "")
    assert reached.index("Kies een map…") < reached.index("Niet nu") < reached.index("Maak nu een reservekopie")
    line = ward.page(SecondPlaceLine)
    assert isinstance(line, CareLine)
    assert line.accessibleName() == line.text()
