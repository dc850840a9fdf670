"""A backup is made, proved, checked and put back from the window."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from peercoach_desktop.services.access import Access
from peercoach_desktop.store.backup import Proof, preview
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.backup import restoring
from peercoach_desktop.views.backup.backup_page import BackupPage
from peercoach_desktop.views.backup.files import ENDING
from peercoach_desktop.views.start.welcome_page import WelcomePage
from tests.store.safes import OTHER, PASSPHRASE
from tests.views.ward import Ward


def at_the_page(ward: Ward, target: Path) -> BackupPage:
    desk = ward.open()
    desk.people.add("Zoë", "leerling")
    ward.desk.shell.show_backup()
    page = ward.page(BackupPage)
    page._ask_new = lambda *_: str(target)
    page._ask_existing = lambda *_: str(target)
    return page


def made(ward: Ward, target: Path) -> Path:
    page = at_the_page(ward, target)
    ward.press("Maak nu een reservekopie")
    ward.until(lambda: "Deze reservekopie is goed" in ward.says(page))
    return target


def give(ward: Ward, dialog: QDialog, secret: str, verb: str) -> None:
    field = dialog.findChild(QLineEdit, "secret_edit")
    assert isinstance(field, QLineEdit)
    field.setText(secret)
    ward.press(verb, dialog)


def test_a_backup_is_made_and_its_proof_is_shown(ward: Ward, tmp_path: Path) -> None:
    page = at_the_page(ward, tmp_path / "kopie")
    assert "Er is nog geen reservekopie" in ward.says(page)
    ward.key(Qt.Key.Key_Space)
    ward.until(lambda: "Deze reservekopie is goed" in ward.says(page))
    file = tmp_path / f"kopie{ENDING}"
    assert preview(file).counts.peers == 1
    words = ward.says(page)
    assert "0 gesprekken" in words
    assert f"Bestand: {file}" in words
    assert "Proef teruggezet op" in words
    assert f"Plaats: {tmp_path}" in words


def test_a_backup_can_be_stopped(ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = at_the_page(ward, tmp_path / "kopie.peercoach")
    backups = ward.desk_services.backups
    make = backups.make

    def stop_and_make(target: Path, report: Report) -> Proof:
        while page._task is None:
            time.sleep(0.001)
        page._stop()
        return make(target, report)

    monkeypatch.setattr(backups, "make", stop_and_make)
    ward.press("Maak nu een reservekopie")
    ward.until(lambda: "Gestopt" in ward.says(page))
    assert not (tmp_path / "kopie.peercoach").exists()
    assert backups.last() is None


def test_a_place_that_cannot_be_written_is_said_at_the_button(ward: Ward, tmp_path: Path) -> None:
    page = at_the_page(ward, tmp_path / "nergens" / "kopie.peercoach")
    ward.press("Maak nu een reservekopie")
    ward.until(lambda: "niet schrijven" in ward.says(page))
    assert "Deze reservekopie is goed" not in ward.says(page)


def test_a_file_is_checked_with_its_passphrase(ward: Ward, tmp_path: Path) -> None:
    made(ward, tmp_path / "kopie.peercoach")
    page = ward.page(BackupPage)
    page._form.proof_card.hide()

    def check(dialog: QDialog) -> None:
        assert "0 gesprekken" in ward.says(dialog)
        give(ward, dialog, OTHER, "Controleren")
        ward.until(lambda: "past niet" in ward.says(dialog))
        give(ward, dialog, PASSPHRASE, "Controleren")
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(check, lambda: ward.press("Controleer een bestand"))
    assert "Deze reservekopie is goed" in ward.says(page)


def test_a_damaged_file_is_never_a_wrong_passphrase(ward: Ward, tmp_path: Path) -> None:
    file = made(ward, tmp_path / "kopie.peercoach")
    data = bytearray(file.read_bytes())
    data[-50] ^= 1
    file.write_bytes(data)

    def check(dialog: QDialog) -> None:
        give(ward, dialog, PASSPHRASE, "Controleren")
        ward.until(lambda: "beschadigd" in ward.says(dialog))
        assert "past niet" not in ward.says(dialog)
        dialog.reject()

    ward.in_dialog(check, lambda: ward.press("Controleer een bestand"))


def test_a_file_that_is_not_ours_asks_for_no_passphrase(ward: Ward, tmp_path: Path) -> None:
    file = tmp_path / "foto.peercoach"
    at_the_page(ward, file)
    file.write_bytes(b"een foto" * 100)

    def look(dialog: QDialog) -> None:
        assert "geen bestand van Peercoach" in ward.says(dialog)
        assert not [field for field in dialog.findChildren(QLineEdit) if field.isVisible()]
        dialog.reject()

    ward.in_dialog(look, lambda: ward.press("Controleer een bestand"))


def test_restoring_over_the_open_store_keeps_the_old_one_and_starts_afresh(
    ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = made(ward, tmp_path / "kopie.peercoach")
    ward.desk_services.people.add("Idris")
    monkeypatch.setattr(restoring.Restoring.__init__, "__defaults__", (lambda *_: str(file),))

    told: list[str] = []

    def read(dialog: QDialog) -> None:
        told.append(ward.says(dialog))
        ward.key(Qt.Key.Key_Return)

    def put_back(dialog: QDialog) -> None:
        ward.lead_next(read)
        give(ward, dialog, PASSPHRASE, "Terugzetten")
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(put_back, lambda: ward.press("Terugzetten…"))
    ward.until(lambda: ward.left)
    assert "0 gesprekken" in told[0]
    assert "vorige-" in told[0]
    ward.start()
    ward.unlock()
    assert [summary.peer.first_name for summary in ward.desk_services.people.peers()] == ["Zoë"]
    assert list(ward.folder.glob("vorige-*"))


def test_a_wrong_passphrase_leaves_the_open_store_as_it_is(ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = made(ward, tmp_path / "kopie.peercoach")
    ward.desk_services.people.add("Idris")
    monkeypatch.setattr(restoring.Restoring.__init__, "__defaults__", (lambda *_: str(file),))

    def try_it(dialog: QDialog) -> None:
        assert ward.button("Annuleren", dialog).isDefault()
        give(ward, dialog, OTHER, "Terugzetten")
        ward.until(lambda: "past niet" in ward.says(dialog))
        dialog.reject()

    ward.in_dialog(try_it, lambda: ward.press("Terugzetten…"))
    assert ward.left == 0
    assert len(ward.desk_services.people.peers()) == 2


def test_a_new_computer_starts_from_a_backup(ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = made(ward, tmp_path / "kopie.peercoach")
    ward.folder = tmp_path / "nieuwe computer"
    assert ward.start()
    assert ward.page(WelcomePage).isVisible()
    monkeypatch.setattr(restoring.Restoring.__init__, "__defaults__", (lambda *_: str(file),))

    def put_back(dialog: QDialog) -> None:
        ward.lead_next(lambda told: told.accept())
        give(ward, dialog, PASSPHRASE, "Terugzetten")
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(put_back, lambda: ward.press("Ik heb een reservekopie"))
    assert len(Access(ward.folder).vaults()) == 1
    ward.unlock()
    assert "Dag Mirthe" in ward.says()
