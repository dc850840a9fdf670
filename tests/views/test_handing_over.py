"""A trajectory goes to another coach from the window, and comes in with nothing overwritten unseen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QRadioButton

from peercoach_desktop.domain.consent import HAND_OVER
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store import handover_format
from peercoach_desktop.views.handing_over.give_dialog import GiveDialog
from peercoach_desktop.views.handing_over.take_dialog import TakeDialog
from peercoach_desktop.views.home.person_page import PersonPage
from tests.services.test_handing_over import Two, write
from tests.store.safes import LIGHT, OTHER, PASSPHRASE
from tests.trust.dossier import Led, lead
from tests.views.ward import Ward


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write files with a light derivation."""
    monkeypatch.setattr(handover_format.encode, "__defaults__", (LIGHT,))


@pytest.fixture
def led(ward: Ward) -> Led:
    """A trajectory with sessions."""
    return lead(ward.open(), "Zoë")


def at_the_dialog(ward: Ward, led: Led, file: Path) -> str:
    """Show the data of the peer and return the words of the button to hand over."""
    care = ward.program.care
    assert care is not None
    care.rights.show(led.peer)
    care.handover.ask_new = lambda *_: str(file)
    day = ward.desk_services.store.people.trajectory(led.trajectory).started
    return f"Traject van {day.day} maart {day.year} overdragen…"


def field(dialog: QDialog, name: str) -> QLineEdit:
    found = [each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name]
    assert found, name
    return found[0]


def consents(desk: Desk, led: Led) -> list[tuple[bool, str]]:
    return [(each.given, each.said_by) for each in desk.store.consents.of_trajectory(led.trajectory) if each.purpose == HAND_OVER]


def test_row26_a_trajectory_leaves_with_the_yes_of_the_peer_and_an_own_passphrase(ward: Ward, led: Led, tmp_path: Path) -> None:
    file, desk = tmp_path / "weg.overdracht", ward.desk_services
    words = at_the_dialog(ward, led, file)

    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, GiveDialog)
        ward.press("Bewaar het bestand…", dialog)
        assert "Kies eerst ja of nee." in ward.says(dialog)
        dialog._yes.setChecked(True)
        field(dialog, "Wie gaf dit antwoord?").setText("Zoë zelf")
        field(dialog, "Wachtzin voor het bestand").setText("kort")
        ward.press("Bewaar het bestand…", dialog)
        assert "te kort" in ward.says(dialog)
        assert consents(desk, led) == []
        field(dialog, "Wachtzin voor het bestand").setText(OTHER)
        ward.lead_next(lambda told: told.accept())
        ward.press("Bewaar het bestand…", dialog)
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(give, lambda: ward.press(words))
    ward.until(file.exists)
    assert consents(desk, led) == [(True, "Zoë zelf")]
    assert "volgens Zoë zelf" in ward.says()
    assert desk.handing_over.look(file, OTHER).comparison.peer_name
    assert b"Zo\xc3\xab" not in file.read_bytes()


def test_row26_a_no_is_written_down_and_nothing_leaves(ward: Ward, led: Led, tmp_path: Path) -> None:
    file = tmp_path / "weg.overdracht"
    words = at_the_dialog(ward, led, file)

    def refuse(dialog: QDialog) -> None:
        assert isinstance(dialog, GiveDialog)
        dialog._no.setChecked(True)
        ward.press("Bewaar het antwoord", dialog)
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(refuse, lambda: ward.press(words))
    ward.until(lambda: consents(ward.desk_services, led))
    assert not consents(ward.desk_services, led)[0][0]
    assert not file.exists()


@pytest.fixture
def two(tmp_path: Path) -> Two:
    """Another coach, whose file comes in here."""
    folder = tmp_path / "anderen"
    folder.mkdir()
    return Two(folder)


def take(ward: Ward, two: Two, act: object) -> None:
    """Ask for the file, type its passphrase and lead what is shown by `act`."""
    care = ward.program.care
    assert care is not None
    care.handover.ask_existing = lambda *_: str(two.file)
    ward.desk.shell.show_settings()

    def unlock(dialog: QDialog) -> None:
        ward.lead_next(act)  # type: ignore[arg-type]
        field(dialog, "Wachtzin van het bestand").setText(PASSPHRASE)
        ward.press("Bekijk wat erin staat", dialog)
        ward.until(lambda: not dialog.isVisible())

    button = ward.button("Overdracht inlezen…")
    button.setFocus()
    ward.in_dialog(unlock, button.click)


def test_row26_a_file_is_shown_before_anything_comes_in(ward: Ward, two: Two) -> None:
    desk = ward.open()
    two.give()
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, TakeDialog)
        seen.append(ward.says(dialog))
        dialog.reject()

    take(ward, two, look)
    assert "Nieuw: 2 gesprekken" in seen[0]
    assert desk.people.peers() == ()

    def accept(dialog: QDialog) -> None:
        ward.press("Neem over", dialog)
        ward.until(lambda: not dialog.isVisible())

    take(ward, two, accept)
    assert len(desk.people.peers()) == 1
    assert ward.page(PersonPage).peer_id == two.led.peer
    take(ward, two, look)
    assert "Hetzelfde: 2 gesprekken" in seen[1]


def test_row26_what_both_changed_stands_side_by_side_and_is_chosen(ward: Ward, two: Two) -> None:
    desk = ward.open()
    two.give()
    desk.handing_over.take(desk.handing_over.look(two.file, PASSPHRASE))
    first = two.led.sessions[0]
    write(two.here, first, "situation", "Wat de ander schreef.")
    write(desk, first, "situation", "Wat hier staat.")
    two.give()
    seen: list[str] = []

    def choose(dialog: QDialog) -> None:
        seen.append(ward.says(dialog))
        ward.press("Neem over", dialog)
        assert "Kies eerst wat blijft." in ward.says(dialog)
        theirs = next(each for each in dialog.findChildren(QRadioButton) if each.text() == "Neem uit het bestand")
        theirs.setChecked(True)
        ward.press("Neem over", dialog)
        ward.until(lambda: not dialog.isVisible())

    take(ward, two, choose)
    assert "Wat de ander schreef." in seen[0]
    assert "Wat hier staat." in seen[0]
    assert "Aan beide kanten bijgewerkt: 1 gesprek" in seen[0]
    assert desk.coaching.open(first).record.values["situation"] == "Wat de ander schreef."


def test_row26_what_was_erased_here_does_not_come_back(ward: Ward, two: Two) -> None:
    desk = ward.open()
    two.give()
    desk.handing_over.take(desk.handing_over.look(two.file, PASSPHRASE))
    desk.erasing.erase_peer(two.led.peer)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, TakeDialog)
        seen.append(ward.says(dialog))
        assert not dialog._go.isVisible()
        dialog.reject()

    take(ward, two, look)
    assert "Het komt daarom niet terug" in seen[0]
    assert desk.people.peers() == ()


def test_a_wrong_passphrase_or_another_file_is_named(ward: Ward, two: Two, tmp_path: Path) -> None:
    ward.open()
    two.give()
    care = ward.program.care
    assert care is not None
    ward.desk.shell.show_settings()
    other = tmp_path / "foto.overdracht"
    other.write_bytes(b"een foto" * 50)
    for file, words in ((two.file, "past niet"), (other, "geen bestand van Peercoach")):
        care.handover.ask_existing = lambda *_, file=file: str(file)

        def refuse(dialog: QDialog, words: str = words) -> None:
            field(dialog, "Wachtzin van het bestand").setText(OTHER)
            ward.press("Bekijk wat erin staat", dialog)
            ward.until(lambda: words in ward.says(dialog))
            dialog.reject()

        ward.in_dialog(refuse, ward.button("Overdracht inlezen…").click)
