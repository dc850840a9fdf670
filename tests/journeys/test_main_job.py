"""The main job through the real program, by keyboard alone: from the first start to a proven backup."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from peercoach_desktop.domain.records import Rater
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.clock import wall_clock
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.restoring import check_backup
from tests.builders import shipped
from tests.journeys.filling import Filling, leaves
from tests.journeys.hands import Hands

OWN = "zeven groene stoelen in de tuin"
MOST_PAGES = 60
KINDS = {
    "ShortText", "LongText", "Scale", "Choice", "MultiChoice", "PairRows", "Rows", "PartsField", "Person", "DateField",
    "ChecklistChoice", "ModelChoice", "AgreementReview",
}  # fmt: skip


def test_from_the_first_start_to_a_proven_backup(hands: Hands, tmp_path: Path) -> None:
    begin(hands)
    add_somebody(hands, "Zoe")
    first = Filling(hands)
    start_session(hands, "Eerste gesprek")
    lead(hands, first, "Samenvatting")
    first_pdf = finish_and_save(hands, tmp_path / "eerste.pdf")
    start_session(hands, "Op de werkvloer")
    on_ward = Filling(hands)
    lead(hands, on_ward, "Reflectie")
    lock_and_unlock(hands, on_ward)
    lead(hands, on_ward, "Samenvatting")
    second_pdf = finish_and_save(hands, tmp_path / "meelopen.pdf")
    backup = back_up(hands, tmp_path / "kopie.peercoach")
    hands.ward.program.window.close()

    assert first.kinds | on_ward.kinds >= KINDS
    desk, sessions = what_is_kept(hands)
    for opened, filling, pdf in zip(sessions, (first, on_ward), (first_pdf, second_pdf), strict=True):
        compare(opened, filling, pdf)
    observation, checklist = sessions[1].record.observation, sessions[1].record.checklist
    assert observation is not None
    assert checklist is not None
    assert [observation.level(item.id, Rater.COACH) for item in checklist.items()] == on_ward.marks
    counts = desk.store.counts()
    desk.store.close()
    assert check_backup(backup, passphrase=OWN).counts == counts


def begin(hands: Hands) -> None:
    """Lead the first start: an own passphrase, the recovery code, the coach's name."""
    assert hands.ward.start()
    hands.press("Zelf een wachtzin kiezen")
    hands.write(OWN)
    hands.key(Qt.Key.Key_Return)
    hands.write(OWN)
    hands.key(Qt.Key.Key_Return)
    hands.until_it_says("Hoe heet je?")
    hands.press("Ik heb de code bewaard, los van deze computer")
    hands.tab_to("Hoe heet je?")
    hands.write("Mirthe")
    hands.key(Qt.Key.Key_Return)
    hands.until_it_says("Dag Mirthe")


def add_somebody(hands: Hands, name: str) -> None:
    """Add a person, whose page is then on the screen."""
    hands.press("Mensen")
    hands.in_dialog(lambda: name_somebody(hands, name), "Voeg iemand toe")
    hands.until_it_says(name)


def name_somebody(hands: Hands, name: str) -> None:
    """Give the name in the dialog that asks for it."""
    hands.write(name)
    hands.press("Voeg toe")


def start_session(hands: Hands, kind: str) -> None:
    """Start a session from the page of a person."""
    hands.in_dialog(lambda: hands.press(kind), "Start een gesprek")
    hands.until(lambda: "Stap 1 van" in hands.ward.title())


def lead(hands: Hands, filling: Filling, until: str) -> None:
    """Fill in page after page, until the title says `until`."""
    for _ in range(MOST_PAGES):
        if until in hands.ward.title():
            return
        filling.page()
        hands.ctrl(Qt.Key.Key_Return)
    raise AssertionError(f"Ctrl+Enter never leads to {until}, but stays at {hands.ward.title()}")


def finish_and_save(hands: Hands, target: Path) -> Path:
    """Round the session off, look at the whole file on paper and save that; go back to the person."""
    hands.key(Qt.Key.Key_Right)
    hands.press("Gesprek afronden")
    hands.until_it_says("Dit gesprek is afgerond")
    hands.ctrl(Qt.Key.Key_Return)
    hands.until_it_says("Pagina 1 van")
    hands.in_dialog(lambda: choose_file(hands, target), "Bewaar als PDF")
    hands.until_it_says("De PDF is bewaard")
    hands.press("Terug")
    hands.press("Alle trajecten")
    hands.until_it_says("Gesprekken")
    return target


def choose_file(hands: Hands, target: Path) -> None:
    """Type a path in the dialog for files."""
    hands.ctrl(Qt.Key.Key_A)
    hands.write(str(target))
    hands.key(Qt.Key.Key_Return)


def lock_and_unlock(hands: Hands, filling: Filling) -> None:
    """Lock in the middle of a sentence; the fresh process has the same page, field, text and cursor."""
    while not isinstance(hands.focus(), QPlainTextEdit):
        filling.page()
        hands.ctrl(Qt.Key.Key_Return)
    hands.write("midden in een zin")
    hands.key(Qt.Key.Key_Left, times=7)
    before = here(hands)
    left = hands.ward.left
    hands.ctrl(Qt.Key.Key_L)
    hands.until(lambda: hands.ward.left > left)
    assert hands.ward.title() == "Peercoach Desktop"
    assert hands.ward.started[-1][:2] == ["--data-dir", str(hands.ward.folder)]
    assert hands.ward.start()
    hands.ward.unlock(OWN)
    hands.until(lambda: here(hands) == before)


def here(hands: Hands) -> tuple[str, str, str, int]:
    """Return where the coach is: page, field, text and cursor."""
    edit = hands.focus()
    if not isinstance(edit, QPlainTextEdit):
        return hands.ward.title(), hands.name(), "", 0
    return hands.ward.title(), hands.name(), edit.toPlainText(), edit.textCursor().position()


def back_up(hands: Hands, target: Path) -> Path:
    """Make a backup, which proves itself."""
    hands.press("Vandaag")
    hands.press("Maak nu een reservekopie")
    hands.until_it_says("Een reservekopie is één versleuteld bestand")
    hands.in_dialog(lambda: choose_file(hands, target), "Maak nu een reservekopie")
    hands.until_it_says("Deze reservekopie is goed")
    return target


def what_is_kept(hands: Hands) -> tuple[Desk, list[OpenSession]]:
    """Open the store without a window; return the sessions, the first one first."""
    desk = open_desk(Access(hands.ward.folder).unlock(OWN), shipped(), wall_clock)
    (peer,) = desk.people.peers()
    kept = desk.people.file(peer.peer.id).sessions
    assert [session.state for session in kept] == [SessionState.DONE] * 2
    return desk, [desk.coaching.open(session.id) for session in reversed(kept)]


def compare(opened: OpenSession, filling: Filling, pdf: Path) -> None:
    """What was typed and chosen is in the store, field by field, and every word typed is on paper."""
    stored = {of: leaves(value) for of, value in opened.record.values.items()}
    for note in (opened.record.observation.notes if opened.record.observation else {}).values():
        stored |= {"observation.seen": [note.seen], "observation.reading": [note.reading]}
    for of, entered in filling.entered.items():
        assert stored.get(of) == entered, of
    paper = "".join("".join(page.extract_text().split()) for page in PdfReader(pdf).pages)
    for words in filling.words:
        assert "".join(words.split()) in paper, words
