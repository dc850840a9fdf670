"""The data of one peer from the window: shown, handed out without others, changed, and erased for real."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.restoring import check_backup, restore_backup
from peercoach_desktop.store.errors import DiskFull
from peercoach_desktop.views.erase.erase_dialog import EraseDialog
from peercoach_desktop.views.erase.receipt_dialog import ReceiptDialog
from peercoach_desktop.views.home.people_page import PeoplePage
from peercoach_desktop.views.home.person_page import PersonPage
from peercoach_desktop.views.preview import paper
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.rights.data_button import DataButton
from peercoach_desktop.views.rights.rights_page import RightsPage
from peercoach_desktop.views.start.welcome_page import WelcomePage
from tests.reports.reading import pages_of
from tests.store.safes import OTHER, PASSPHRASE
from tests.views.ward import Ward

SAID = "Ik vroeg Anouk om hulp bij de overdracht."


def lead(desk: Desk, name: str = "Zoë", said: str = SAID) -> str:
    """Write something about a peer and return the peer's id."""
    trajectory = desk.people.add(name)
    opened = desk.coaching.start(trajectory.id, "first")
    opened.enter(opened.record.pack.field("situation"), said)
    opened.flush()
    return trajectory.peer_id


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(pages_of(pdf)).split())


def at_the_data(ward: Ward, peer_id: str) -> RightsPage:
    ward.desk.shell.show_person(peer_id)
    ward.part(ward.page(PersonPage), DataButton).setFocus()
    ward.key(Qt.Key.Key_Space)
    page = ward.page(RightsPage)
    # A box added to a page that is already shown comes up with the next event: before that it takes no focus.
    ward.until(lambda: page.names.is_read() and all(box.isVisible() for box in page.names.boxes()))
    return page


@pytest.fixture
def zoe(ward: Ward) -> str:
    """A peer in whose file somebody else is named."""
    return lead(ward.open())


def test_row21_everything_about_a_peer_is_shown_without_the_names_of_others(ward: Ward, zoe: str) -> None:
    page = at_the_data(ward, zoe)
    assert [box.text() for box in page.names.boxes()] == ["Anouk (1 keer)"]
    assert page.names.boxes()[0].isChecked()
    assert "Zoë" not in ward.title()
    ward.key(Qt.Key.Key_Space)
    ward.until(lambda: isinstance(ward.program.window.current_page(), PreviewPage))
    preview = ward.page(PreviewPage)
    ward.until(preview.pdf)
    words = words_of(preview.pdf() or b"")
    assert "overdracht" in words
    assert "weggelaten" in words
    assert "Anouk" not in words
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(RightsPage) is page


def test_row21_a_name_that_the_coach_unticks_stays(ward: Ward, zoe: str) -> None:
    page = at_the_data(ward, zoe)
    page.names.boxes()[0].setFocus()
    ward.key(Qt.Key.Key_Space)
    ward.press("Bekijk alles")
    ward.until(lambda: isinstance(ward.program.window.current_page(), PreviewPage))
    ward.until(ward.page(PreviewPage).pdf)
    assert "Anouk" in words_of(ward.page(PreviewPage).pdf() or b"")


def test_row21_it_is_saved_as_data_and_as_a_table(ward: Ward, zoe: str, tmp_path: Path) -> None:
    page = at_the_data(ward, zoe)
    assert ward.program.care is not None
    flows = ward.program.care.rights
    proposed: list[str] = []

    def ask(_: object, __: str, proposal: str, ___: str) -> str:
        proposed.append(Path(proposal).name)
        return str(tmp_path / "uit")

    flows._ask = ask
    ward.press("Bewaar als JSON…", page)
    ward.until((tmp_path / "uit.json").exists)
    plain = json.loads((tmp_path / "uit.json").read_text(encoding="utf-8"))
    assert plain["peer"]["first_name"] == "Zoë"
    assert "Anouk" not in (tmp_path / "uit.json").read_text(encoding="utf-8")
    ward.press("Bewaar als tabel…", page)
    ward.until((tmp_path / "uit.csv").exists)
    assert "Anouk" not in (tmp_path / "uit.csv").read_text(encoding="utf-8-sig")
    assert not [name for name in proposed if "Zo" in name]


def test_a_choice_is_shown_with_its_day_and_can_be_changed(ward: Ward) -> None:
    desk = ward.open()
    trajectory = desk.people.add("Zoë")
    opened = desk.coaching.start(trajectory.id, "first")
    opened.shown_to_peer()
    opened.flush()
    page = at_the_data(ward, trajectory.peer_id)
    assert "De samenvatting is samen gelezen" in ward.says(page)
    assert "17 maart 2026" in ward.says(page)
    ward.press("Neem terug", page)
    assert "De samenvatting is samen gelezen" not in ward.says(page)
    assert desk.coaching.open(opened.id).record.choices.shown_to_peer is None


def erase(ward: Ward, words: str, told: list[str], shown: list[str]) -> None:
    """Press `words`, then erase for real and read the receipt."""

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, ReceiptDialog)
        shown.append(ward.says(dialog).replace("\u200b", ""))
        ward.key(Qt.Key.Key_Return)

    def confirm(dialog: QDialog) -> None:
        assert isinstance(dialog, EraseDialog)
        told.append(ward.says(dialog))
        ward.lead_next(read)
        ward.press("Definitief wissen", dialog)
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(confirm, lambda: ward.press(words))
    ward.until(lambda: shown)


def test_row16_a_peer_is_erased_for_real_with_a_receipt_that_names_what_is_out_of_reach(ward: Ward, zoe: str, tmp_path: Path) -> None:
    desk = ward.desk_services
    lead(desk, "Idris", "Iets anders.")
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.make(stick / "vroeger.peercoach")
    by_hand = tmp_path / "hier.peercoach"
    desk.backups.make(by_hand)
    away = stick.rename(tmp_path / "weg")
    at_the_data(ward, zoe)
    told: list[str] = []
    shown: list[str] = []
    erase(ward, "Alles van Zoë wissen…", told, shown)
    assert "1 gesprek" in told[0]
    assert "Dit kan niet ongedaan worden gemaakt." in told[0]
    assert str(stick / "vroeger.peercoach") in told[0]
    assert str(stick / "vroeger.peercoach") in shown[0]
    assert str(by_hand) in shown[0]
    assert "Zoë" not in shown[0]
    assert ward.page(PeoplePage).isVisible()
    assert [summary.peer.first_name for summary in desk.people.peers()] == ["Idris"]
    own = list(desk.automatic_backups.own_place.glob("*.peercoach"))
    assert check_backup(own[0], passphrase=PASSPHRASE).counts.peers == 1
    ward.program.window.close()
    restored = restore_backup(away / "vroeger.peercoach", ward.folder, passphrase=PASSPHRASE, replace=True)
    assert restored.erased_again == 1


def test_cancel_is_what_enter_and_escape_do(ward: Ward, zoe: str) -> None:
    at_the_data(ward, zoe)

    def stay(key: Qt.Key) -> None:
        def act(dialog: QDialog) -> None:
            assert ward.button("Annuleren", dialog).isDefault()
            ward.key(key)
            assert not dialog.isVisible()

        ward.in_dialog(act, lambda: ward.press("Alles van Zoë wissen…"))

    stay(Qt.Key.Key_Return)
    stay(Qt.Key.Key_Escape)
    assert len(ward.desk_services.people.peers()) == 1


def test_one_of_two_trajectories_is_erased_and_the_other_stays(ward: Ward, zoe: str) -> None:
    desk = ward.desk_services
    desk.store.people.add_trajectory(Trajectory("twee", zoe, date(2026, 3, 10)))
    at_the_data(ward, zoe)
    erase(ward, "Traject van 10 maart 2026 wissen…", [], [])
    assert [each.id for each in desk.store.people.trajectories_of(zoe)] != ["twee"]
    assert len(desk.store.people.trajectories_of(zoe)) == 1


def test_what_cannot_be_erased_is_said_in_the_dialog(ward: Ward, zoe: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_data(ward, zoe)

    def fail(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(ward.desk_services.erasing, "erase_peer", fail)

    def act(dialog: QDialog) -> None:
        ward.press("Definitief wissen", dialog)
        ward.until(lambda: "schijf is vol" in ward.says(dialog))
        dialog.reject()

    ward.in_dialog(act, lambda: ward.press("Alles van Zoë wissen…"))


def test_the_receipt_is_saved_without_a_name(ward: Ward, zoe: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "bewijs.pdf"
    names: list[str] = []

    def save(_self: object, pdf: bytes, name: str, _: object) -> None:
        names.append(name)
        target.write_bytes(pdf)

    monkeypatch.setattr(paper.Paper, "save", save)
    at_the_data(ward, zoe)

    def read(dialog: QDialog) -> None:
        ward.press("Bewaar als PDF", dialog)
        ward.until(target.exists)
        dialog.accept()

    def confirm(dialog: QDialog) -> None:
        ward.lead_next(read)
        ward.press("Definitief wissen", dialog)
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(confirm, lambda: ward.press("Alles van Zoë wissen…"))
    ward.until(target.exists)
    assert names == [f"gewist-{ward.now.date().isoformat()}.pdf"]
    words = words_of(target.read_bytes())
    assert "Alles van één persoon" in words
    assert "Zoë" not in words


def test_the_whole_store_goes_after_the_passphrase_and_the_program_begins_anew(ward: Ward, zoe: str) -> None:
    assert zoe
    ward.desk.shell.show_settings()
    shown: list[str] = []

    def read(dialog: QDialog) -> None:
        shown.append(ward.says(dialog))
        dialog.accept()

    def confirm(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        ward.press("Definitief wissen", dialog)
        assert "Typ eerst je wachtzin" in ward.says(dialog)
        field.setText(OTHER)
        ward.press("Definitief wissen", dialog)
        ward.until(lambda: "past niet" in ward.says(dialog))
        assert ward.program.desk is not None
        field.setText(PASSPHRASE)
        ward.lead_next(read)
        ward.press("Definitief wissen", dialog)
        ward.until(lambda: not dialog.isVisible())

    button = ward.button("Wis de hele kluis…")
    button.setFocus()
    ward.in_dialog(confirm, lambda: ward.key(Qt.Key.Key_Space))
    ward.until(lambda: ward.left)
    assert "De hele kluis met alles erin." in shown[0]
    assert Access(ward.folder).vaults() == ()
    ward.start()
    assert ward.page(WelcomePage).isVisible()


def test_today_tells_what_is_due_and_it_is_kept_longer_closed_or_erased(ward: Ward, zoe: str) -> None:
    desk = ward.desk_services
    ward.desk.shell.show_today()
    assert ward.program.care is not None
    care = ward.program.care.today
    assert care is not None
    assert "het traject met" not in ward.says()
    ward.now += timedelta(days=170)
    care.look()
    ward.until(
        lambda: "Wis het traject met Zoë uiterlijk op 17 september 2026. Dan gaan gesprekken, doelen en afspraken weg." in ward.says()
    )
    ward.press("Bewaar 12 maanden")
    ward.until(lambda: "het traject met" not in ward.says())
    ward.now += timedelta(days=200)
    care.look()
    ward.until(lambda: "De bewaartijd van het traject met Zoë was om" in ward.says())
    ward.press("Traject afsluiten")
    ward.until(lambda: "het traject met" not in ward.says())
    assert desk.people.file(zoe).trajectory.closed == ward.now.date()
    ward.now += timedelta(days=370)
    care.look()
    ward.until(lambda: "De bewaartijd van het traject met Zoë was om" in ward.says())
    erase(ward, "Definitief wissen…", [], [])
    assert desk.people.peers() == ()
    ward.until(lambda: "het traject met" not in ward.says())


def test_names_are_never_read_as_markup(ward: Ward) -> None:
    peer = lead(ward.open(), "<b>Zoë</b>", "Ik vroeg <img src=x> Anouk.")
    page = at_the_data(ward, peer)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
