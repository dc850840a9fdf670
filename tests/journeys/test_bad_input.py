"""What goes wrong at the desk is said where it happens, and loses nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from peercoach_desktop.services.access import Access
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import DiskFull
from tests.journeys.audit import clipped
from tests.journeys.hands import Hands
from tests.store.safes import PASSPHRASE

LONGEST_NAME = 60


def test_a_wrong_passphrase_stays_in_the_field_and_the_right_one_opens(hands: Hands) -> None:
    hands.ward.make_store()
    assert hands.ward.start()
    hands.write(PASSPHRASE + "x")
    hands.key(Qt.Key.Key_Return)
    hands.until_it_says("Deze wachtzin past niet")
    assert hands.ward.program.desk is None
    hands.write(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.until_it_says("Dag Mirthe")


def test_a_damaged_store_is_called_damaged_and_offers_a_backup(hands: Hands) -> None:
    hands.ward.make_store()
    database = Access(hands.ward.folder).vaults()[0].database
    content = bytearray(database.read_bytes())
    content[1_000] ^= 1
    database.write_bytes(content)
    assert hands.ward.start()
    hands.write(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.until_it_says("beschadigd")
    assert "past niet" not in hands.says()
    hands.tab_to("Reservekopie terugzetten")


@pytest.mark.parametrize("name", ["Z" * 500, "<b>Zoë</b>", "\U0001f600 Łukasz", "زوي"])
def test_any_name_is_kept_as_it_was_typed_and_never_breaks_the_window(hands: Hands, name: str) -> None:
    hands.ward.open()
    hands.press("Mensen")
    hands.in_dialog(lambda: name_somebody(hands, name), "Voeg iemand toe")
    hands.until_it_says("Nog geen gesprek")
    (kept,) = hands.ward.desk_services.people.peers()
    assert kept.peer.first_name == name[:LONGEST_NAME]
    hands.ward.program.window.resize(1366, 768)
    QTest.qWait(50)
    assert not clipped(hands.ward.program.window)
    assert name[:LONGEST_NAME] in hands.says()
    assert name[:LONGEST_NAME] not in hands.ward.title()


def name_somebody(hands: Hands, name: str) -> None:
    """Give the name in the dialog that asks for it."""
    hands.write(name)
    hands.press("Voeg toe")


def test_on_a_full_disk_the_text_stays_and_is_saved_as_soon_as_there_is_room(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.ward.open()
    hands.ward.talk()
    with monkeypatch.context() as patch:
        patch.setattr(Database, "_settle", no_room)
        hands.write("dit mag niet weg")
        hands.until_it_says("schijf is vol")
        assert text_here(hands) == "dit mag niet weg"
    hands.write("!")
    hands.until_it_says("Opgeslagen om")
    hands.ward.program.window.close()
    assert hands.ward.start()
    hands.ward.unlock()
    hands.until(lambda: text_here(hands) == "dit mag niet weg!")


def no_room(*_: object) -> None:
    raise DiskFull


def text_here(hands: Hands) -> str:
    edit = hands.focus()
    return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else ""
