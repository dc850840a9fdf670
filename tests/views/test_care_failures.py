"""Eight failures with the right name: each has its own words and one safe step, and none of them removes anything."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from peercoach_desktop.services.access import Access
from peercoach_desktop.services.restoring import check_backup, restore_backup
from peercoach_desktop.store import vault
from peercoach_desktop.store.connection import connect
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import DiskFull, FolderNotWritable, NotEnoughMemory, StoreError
from peercoach_desktop.store.instance_lock import InstanceLock
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.error_note import ErrorNote
from peercoach_desktop.views.session.workspace import SessionWorkspace
from peercoach_desktop.views.start import elsewhere
from peercoach_desktop.views.start.unlock_page import UnlockPage
from tests.store.safes import OTHER, PASSPHRASE
from tests.views.ward import Ward

TEXT = "Vooral bij de overdracht sla ik dicht"


def raising(error: type[StoreError]) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def content(paths: VaultPaths) -> str:
    """Return a digest of every file of the store."""
    found = hashlib.sha256()
    for path in (paths.database, paths.slots, paths.slots_copy):
        found.update(path.read_bytes())
    return found.hexdigest()


# -- what keeps a store from opening ---------------------------------------------------------------


def nothing(_: VaultPaths, __: pytest.MonkeyPatch) -> None:
    pass


def too_little_memory(_: VaultPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "unlock", raising(NotEnoughMemory))


def damage(paths: VaultPaths, _: pytest.MonkeyPatch) -> None:
    content = bytearray(paths.database.read_bytes())
    content[1_000] ^= 1
    paths.database.write_bytes(content)


def damaged_keys(paths: VaultPaths, _: pytest.MonkeyPatch) -> None:
    for slots in (paths.slots, paths.slots_copy):
        slots.write_bytes(slots.read_bytes()[:-3])


def newer(paths: VaultPaths, _: pytest.MonkeyPatch) -> None:
    root = vault.unlock(paths, PASSPHRASE)
    raw = connect(paths.database, root)
    raw.execute("PRAGMA user_version = 9999")
    raw.close()


def no_room(_: VaultPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "unlock", raising(DiskFull))


def not_writable(_: VaultPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "unlock", raising(FolderNotWritable))


def open_elsewhere(paths: VaultPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    # Between the start of the window and the passphrase another program took the store.
    lock = InstanceLock()
    hold = Access.hold

    def late(self: Access, wanted: VaultPaths) -> InstanceLock:
        if lock.knock_file is None:
            self._release()
            lock.acquire(paths)
        return hold(self, wanted)

    monkeypatch.setattr(Access, "hold", late)


@dataclass(frozen=True)
class Refusal:
    """How it comes about, what is said, and the words of the one step beside it ("" where typing again is the step)."""

    cause: Callable[[VaultPaths, pytest.MonkeyPatch], None]
    words: str
    step: str
    typed: str = PASSPHRASE


REFUSALS = {
    "wrong passphrase": Refusal(nothing, "past niet", "", OTHER),
    "too little memory": Refusal(too_little_memory, "te weinig vrij geheugen", "Probeer het opnieuw"),
    "damaged file": Refusal(damage, "Laat het staan en zet een reservekopie terug", "Reservekopie terugzetten"),
    "damaged keys": Refusal(damaged_keys, "Het bestand met je sleutel is beschadigd", ""),
    "newer version": Refusal(newer, "nieuwere versie", "Sluit het programma"),
    "opened elsewhere": Refusal(open_elsewhere, "al open", "Probeer het opnieuw"),
    "disk full": Refusal(no_room, "schijf is vol", "Probeer het opnieuw"),
    "folder read-only": Refusal(not_writable, "niet schrijven", "Toon de map"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_row17_a_store_that_does_not_open_says_why_with_one_safe_step(ward: Ward, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    case = REFUSALS[name]
    ward.make_store()
    paths = Access(ward.folder).the_vault()
    if case.cause is not open_elsewhere:
        case.cause(paths, monkeypatch)
    before = content(paths)
    ward.start()
    if case.cause is open_elsewhere:
        case.cause(paths, monkeypatch)
    ward.write(case.typed)
    ward.key(Qt.Key.Key_Return)
    page = ward.page(UnlockPage)
    ward.until(page.problem)
    assert case.words in page.problem()
    others = [other.words for other in REFUSALS.values() if other is not case]
    assert not [words for words in others if words in page.problem()]
    steps = [page._form.step_button, page._form.restore_button]
    assert [step.text() for step in steps if step.isVisible()] == ([case.step] if case.step else [])
    assert page._form.secret_edit.text() == case.typed
    assert content(paths) == before


def test_row6_with_damaged_keys_the_paper_opens_and_nothing_is_lost(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    code = ward.make_store()
    damaged_keys(Access(ward.folder).the_vault(), monkeypatch)
    ward.start()
    ward.write(PASSPHRASE)
    ward.key(Qt.Key.Key_Return)
    page = ward.page(UnlockPage)
    ward.until(page.problem)
    ward.until(page._form.code_button.hasFocus)
    ward.key(Qt.Key.Key_Space)
    ward.write(code)
    led = ward.lead_next(lambda dialog: dialog.reject())
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: ward.program.desk is not None)
    ward.until(lambda: led.dialog is not None)


def test_trying_again_after_too_little_memory_opens_with_what_was_typed(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.make_store()
    ward.start()
    with monkeypatch.context() as patch:
        too_little_memory(Access(ward.folder).the_vault(), patch)
        ward.write(PASSPHRASE)
        ward.key(Qt.Key.Key_Return)
        ward.until(ward.page(UnlockPage).problem)
    ward.press("Probeer het opnieuw")
    ward.until(lambda: ward.program.desk is not None)


def test_the_folder_is_shown_and_the_program_closed_from_the_page(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.make_store()
    ward.start()
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    page = ward.page(UnlockPage)
    page.show_error(FolderNotWritable())
    ward.press("Toon de map")
    assert shown == [str(ward.folder)]
    newer(Access(ward.folder).the_vault(), monkeypatch)
    page.focus_first()
    ward.write(PASSPHRASE)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: "nieuwere versie" in page.problem())
    ward.press("Sluit het programma")
    assert not ward.program.window.isVisible()


def test_a_folder_that_cannot_be_written_at_the_start_stays_on_the_screen(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.make_store()
    said: list[str] = []
    monkeypatch.setattr(InstanceLock, "acquire", raising(FolderNotWritable))
    monkeypatch.setattr(elsewhere, "tell_and_stay", said.append)
    assert not ward.start()
    assert "niet schrijven" in said[0]
    assert ward.program.exit_code == 6


# -- what keeps a session from being saved ---------------------------------------------------------


def in_a_session(ward: Ward) -> VaultPaths:
    desk = ward.open()
    ward.talk()
    return desk.store.paths


def moved(paths: VaultPaths, _: pytest.MonkeyPatch) -> None:
    paths.database.rename(paths.database.with_name("weg.db"))


def replaced(paths: VaultPaths, _: pytest.MonkeyPatch) -> None:
    moved(paths, _)
    paths.database.write_bytes(b"iets anders")


def read_only(paths: VaultPaths, _: pytest.MonkeyPatch) -> None:
    paths.database.chmod(0o400)


def full(_: VaultPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Database, "_settle", raising(DiskFull))


@dataclass(frozen=True)
class Trouble:
    cause: Callable[[VaultPaths, pytest.MonkeyPatch], None]
    words: str
    step: str


TROUBLES = {
    "disk full": Trouble(full, "schijf is vol", "Probeer opnieuw"),
    "file moved": Trouble(moved, "verplaatst", "Bewaar een nieuwe kopie…"),
    "file replaced": Trouble(replaced, "verplaatst", "Bewaar een nieuwe kopie…"),
    "file read-only": Trouble(read_only, "niet schrijven", "Bewaar een nieuwe kopie…"),
}


def note(ward: Ward) -> ErrorNote:
    found = [each for each in ward.program.window.findChildren(ErrorNote) if each.isVisible()]
    assert found, "nothing is said"
    return found[0]


def until_it_is_said(ward: Ward, step: str) -> None:
    def offered() -> bool:
        return any(b.text() == step and b.isVisible() for b in ward.program.window.findChildren(QPushButton))

    ward.until(offered)


@pytest.mark.parametrize("name", TROUBLES)
def test_row17_what_cannot_be_saved_stays_on_the_screen_with_one_safe_step(ward: Ward, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    case = TROUBLES[name]
    paths = in_a_session(ward)
    case.cause(paths, monkeypatch)
    field = ward.focus_in(QPlainTextEdit)
    ward.write(TEXT)
    until_it_is_said(ward, case.step)
    assert case.words in note(ward).text()
    assert field.toPlainText().endswith(TEXT)
    assert ward.page(SessionWorkspace).isVisible()


def test_row17_a_new_copy_holds_all_that_was_typed_after_the_file_was_moved(
    ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = in_a_session(ward)
    moved(paths, monkeypatch)
    field = ward.focus_in(QPlainTextEdit)
    ward.write(TEXT)
    until_it_is_said(ward, "Bewaar een nieuwe kopie…")
    target = tmp_path / "nieuw.peercoach"
    assert ward.program.care is not None
    ward.program.care.trouble._ask = lambda *_: str(target)
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        told.append(ward.says(dialog))
        dialog.accept()

    led = ward.lead_next(read)
    ward.press("Bewaar een nieuwe kopie…")
    ward.until(lambda: told)
    assert led.error is None
    assert str(target) in told[0]
    assert check_backup(target, passphrase=PASSPHRASE).counts.sessions == 1
    assert TEXT.encode() not in target.read_bytes()
    assert field.toPlainText().endswith(TEXT)
    ward.program.around.access.close(give_up=True)
    ward.folder = tmp_path / "elders"
    restore_backup(target, ward.folder, passphrase=PASSPHRASE)
    desk = ward.open()
    peer = desk.people.peers()[0].peer
    session = desk.people.file(peer.id).sessions[0]
    assert TEXT in str(desk.coaching.open(session.id).record.values)


def test_a_place_where_the_copy_cannot_stand_offers_another(ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = in_a_session(ward)
    moved(paths, monkeypatch)
    ward.write(TEXT)
    until_it_is_said(ward, "Bewaar een nieuwe kopie…")
    assert ward.program.care is not None
    ward.program.care.trouble._ask = lambda *_: str(tmp_path / "nergens" / "nieuw.peercoach")
    ward.press("Bewaar een nieuwe kopie…")
    until_it_is_said(ward, "Kies een andere plek…")
    assert "niet schrijven" in note(ward).text()


def test_when_there_is_room_again_trying_once_more_saves_and_the_note_goes(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = in_a_session(ward)
    with monkeypatch.context() as patch:
        full(paths, patch)
        ward.write(TEXT)
        until_it_is_said(ward, "Probeer opnieuw")
        ward.press("Probeer opnieuw")
        ward.bot.wait(300)
        until_it_is_said(ward, "Probeer opnieuw")
    ward.press("Probeer opnieuw")
    ward.until(lambda: not [each for each in ward.program.window.findChildren(ErrorNote) if each.isVisible()])
    assert not ward.desk_services.store.writer.pending()
