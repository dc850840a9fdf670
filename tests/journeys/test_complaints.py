"""What users of comparable programs complain about: one test for each line that is about trust, named after it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.fields import Field, LongText, Rows, ShortText
from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Row, Value
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.restoring import check_backup, restore_backup
from peercoach_desktop.store.errors import DamagedStore
from peercoach_desktop.views.main_window import PROGRAM
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.reports.reading import pages_of, squashed
from tests.store.safes import PASSPHRASE, flipped
from tests.trust.dossier import a_desk
from tests.trust.form import dice, times
from tests.views.conftest import ward
from tests.views.session.room import AGREED, MAY_LOOK
from tests.views.ward import Ward

__all__ = ["ward"]

TEXT = "Vooral bij de overdracht sla ik dicht"


def session(ward: Ward, name: str, kind: str = "first", **answers: Value) -> OpenSession:
    """Open a session with somebody, in which the gates are open."""
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.add(name).id, kind)
    for field_id, value in {**AGREED, **answers}.items():
        opened.enter(opened.record.pack.field(field_id), value)
    opened.flush()
    ward.desk.open_session(opened.id)
    assert ward.desk._opened is not None
    return ward.desk._opened


def pulled_out(ward: Ward) -> None:
    """End the program as a kill does: nothing more is saved or said."""
    ward.program.around.access.close(give_up=True)


def text_of(document: Document) -> str:
    return squashed(" ".join(pages_of(render_pdf(document))))


def test_lost_observations_after_a_crash(ward: Ward) -> None:
    ward.open()
    opened = session(ward, "Zoë", "on_ward", **MAY_LOOK)
    assert opened.record.checklist is not None
    first, second = [item.id for item in opened.record.checklist.items()][:2]
    opened.rate(first, Rater.COACH, RatingLevel.WITH_HELP)
    opened.note(second, ItemNote("Liep eerst langs de kamer", "Rustig"))
    ward.until(lambda: not ward.desk_services.store.writer.pending())  # half a second; nobody presses anything
    pulled_out(ward)
    ward.open()
    kept = ward.desk_services.coaching.open(opened.id).record.observation
    assert kept is not None
    assert kept.level(first, Rater.COACH) is RatingLevel.WITH_HELP
    assert kept.notes[second].seen == "Liep eerst langs de kamer"


def test_field_data_lost_before_submit(ward: Ward) -> None:
    ward.open()
    opened = session(ward, "Zoë", "mini")
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    ward.write(TEXT)
    ward.until(lambda: TEXT in str(opened.record.values) and not ward.desk_services.store.writer.pending())
    pulled_out(ward)
    ward.open()
    assert TEXT in str(ward.desk_services.coaching.open(opened.id).record.values)


def test_recovery_silent_and_confusing(ward: Ward) -> None:
    ward.open()
    opened = session(ward, "Zoë", "mini")
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    ward.write(TEXT)
    ward.until(lambda: TEXT in str(opened.record.values) and not ward.desk_services.store.writer.pending())
    pulled_out(ward)
    ward.open()
    assert QApplication.activeModalWidget() is None, "nothing is asked: all was saved"
    ward.desk.shell.show_today()
    assert "Verder waar je was\nZoë · Kort gesprek" in ward.says()
    ward.desk.open_session(opened.id)
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    assert ward.focus_in(QPlainTextEdit).toPlainText() == TEXT


def test_a_draft_leaks_into_the_next_persons_form(ward: Ward) -> None:
    ward.open()
    first = session(ward, "Zoë", "mini")
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    ward.write(TEXT)
    second = session(ward, "Idris", "mini")
    workspace = ward.desk.workspace
    assert workspace is not None
    for step in second.record.session.steps:
        for page in second.record.pages_of(step):
            workspace.restore(Place(step.id, page.id))
            shown = workspace.findChildren(QPlainTextEdit)
            assert not [edit for edit in shown if edit.toPlainText()], page.id
    assert set(second.record.values) - set(AGREED) == {"peer_person", "question_versions"}, "who it is about, and nothing else"
    again = ward.desk_services.coaching.open(first.id)
    assert TEXT in str(again.record.values)


def test_text_lost_at_timeout_or_auto_lock(ward: Ward) -> None:
    ward.open()
    session(ward, "Zoë", "mini")
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    ward.write(TEXT)
    for _ in range(6):
        ward.key(Qt.Key.Key_Left)
    ward.program.idle.expired.emit()
    assert ward.program.window.curtain.isVisible()
    ward.until(lambda: ward.left)
    ward.start()
    ward.unlock()
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    field = ward.focus_in(QPlainTextEdit)
    assert (field.toPlainText(), field.textCursor().position()) == (TEXT, len(TEXT) - 6)


def test_restore_says_success_on_a_corrupt_file(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "data")
    desk.people.add("Zoë")
    good = desk.backups.make(tmp_path / "kopie").path.read_bytes()
    desk.store.close()
    before = {path.name: path.read_bytes() for path in desk.store.paths.folder.iterdir() if path.is_file()}
    chance = dice("corrupt")
    for _ in range(times(12, 200)):
        (tmp_path / "stuk").write_bytes(flipped(good, chance.randrange(len(good)), chance.randrange(8)))
        with pytest.raises(DamagedStore):
            restore_backup(tmp_path / "stuk", tmp_path / "data", passphrase=PASSPHRASE, replace=True)
    after = {path.name: path.read_bytes() for path in desk.store.paths.folder.iterdir() if path.is_file()}
    assert after == before
    assert [path.name for path in (tmp_path / "data").iterdir() if "nieuw" in path.name or "proef" in path.name] == []


def test_private_notes_wanted(ward: Ward) -> None:
    ward.open()
    opened = session(ward, "Zoë")
    private = [field for form in opened.record.pack.forms for field in form.fields() if field.ceiling is Level.COACH]
    texts = [field for field in private if isinstance(field.kind, LongText | ShortText)]
    assert texts
    for field in texts:
        opened.enter(field, f"Alleen van mij {field.id}")
    desk = ward.desk_services
    assert "Alleenvanmij" not in text_of(desk.printing.document(opened, Level.PEER, "nl"))
    assert "Alleenvanmij" in text_of(desk.printing.document(opened, Level.COACH, "nl"))


def long_answer(field: Field) -> Value:
    words = "overdracht " * (30_000 // 11)
    match field.kind:
        case ShortText() | LongText():
            return words
        case Rows(columns=columns):
            return (Row("a", {column.id: words for column in columns if isinstance(column.kind, ShortText | LongText)}),)
        case _:
            return None


def test_pdf_crashes_on_long_text(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "data")
    opened = desk.coaching.start(desk.people.add("Zoë").id, "mini")
    filled = 0
    for step in opened.record.session.steps:
        for field in (field for page in opened.record.pages_of(step) for field in opened.record.shown_fields(page)):
            if (value := long_answer(field)) is not None:
                opened.enter(field, value)
                filled += 1
    told = text_of(desk.printing.document(opened, Level.COACH, "nl"))
    assert filled >= 3
    assert told.count("overdracht") >= filled * 2_700
    desk.store.close()


SQUARES = {"ĳsje": "ĳsje", "☐ nee ☑ ja": "☐nee☑ja", "goed 😀": "goed[U+1F600]"}


@pytest.mark.parametrize("written", SQUARES)
def test_black_squares_in_the_pdf(tmp_path: Path, written: str) -> None:
    desk = a_desk(tmp_path / "data")
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    opened.enter(opened.record.pack.field("situation"), written)
    assert SQUARES[written] in text_of(desk.printing.document(opened, Level.COACH, "nl"))
    desk.store.close()


@pytest.mark.parametrize("written", ["<5 min", "a<b>c", "</para>", "<img src='x'>", "1 < 2 & 3 > 2"])
def test_angle_brackets_kill_the_pdf(tmp_path: Path, written: str) -> None:
    desk = a_desk(tmp_path / "data")
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    opened.enter(opened.record.pack.field("situation"), written)
    assert squashed(written) in text_of(desk.printing.document(opened, Level.COACH, "nl"))
    desk.store.close()


def test_over_the_shoulder_reading(ward: Ward) -> None:
    ward.open()
    session(ward, "Quirine", situation=TEXT)
    assert "Quirine" not in ward.title()
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left)
    assert ward.title() == PROGRAM
    ward.start()
    assert "Quirine" not in ward.says()
    assert TEXT not in ward.says()


def test_cannot_install_at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "thuis"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    desk = a_desk(tmp_path / "stick" / "peercoach-data")
    desk.people.add("Zoë")
    desk.store.close()
    assert list(home.rglob("*")) == [], "everything stays in the folder of the program"
    shutil.move(tmp_path / "stick", tmp_path / "andere stick")
    access = Access(tmp_path / "andere stick" / "peercoach-data")
    assert access.unlock(PASSPHRASE).counts().peers == 1
    access.close()


def test_export_and_erase_that_actually_work(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "data")
    peer = desk.people.add("Schildwachtje").peer_id
    assert b"Schildwachtje" in desk.rights.as_json(peer, "nl")
    kept = desk.backups.make(tmp_path / "kopie").path
    desk.erasing.erase_peer(peer)
    assert desk.people.peers() == ()
    with pytest.raises(KeyError):
        desk.rights.as_json(peer, "nl")
    desk.store.close()
    assert check_backup(kept, passphrase=PASSPHRASE).counts.peers == 1
    restored = restore_backup(kept, tmp_path / "data", passphrase=PASSPHRASE, replace=True)
    assert (restored.counts.peers, restored.erased_again) == (0, 1)


def test_fear_of_a_file_on_me(ward: Ward) -> None:
    ward.open()
    opened = session(ward, "Zoë", situation=TEXT, theme="Overdracht")
    assert opened.record.choices.shown_to_peer is None
    assert list(opened.record.visible_fields(Level.ORGANISATION)) == []
    with pytest.raises(ValueError, match="organisation"):
        ward.desk_services.printing.document(opened, Level.ORGANISATION, "nl")
    opened.shown_to_peer()
    opened.flush()
    assert ward.desk_services.coaching.open(opened.id).record.choices.shown_to_peer is not None


@pytest.mark.parametrize("kind", ["first", "follow_up", "on_ward", "mini", "closing"])
def test_null_data_crashes_a_dashboard(ward: Ward, kind: str) -> None:
    desk = ward.open()
    opened = desk.coaching.start(desk.people.add("Z").id, kind)
    opened.flush()
    desk.coaching.plan(desk.people.add("I").id, kind, ward.now)
    for page in ("today", "people", "settings", "backup"):
        ward.desk.shell.show_named(page)
    for summary in desk.people.peers():
        ward.desk.shell.show_person(summary.peer.id)
    ward.desk.open_session(opened.id)
    workspace = ward.desk.workspace
    assert isinstance(workspace, SessionWorkspace)
    workspace.go_to_summary()
    for audience in (Level.PEER, Level.COACH):
        assert desk.printing.pdf(desk.printing.document(opened, audience, "nl"))
    assert not [dialog for dialog in QApplication.topLevelWidgets() if isinstance(dialog, QDialog) and dialog.isVisible()]
