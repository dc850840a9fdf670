"""Passing the laptop (K14, K19, list item 4): the peer answers unseen, and nothing else of the program can be reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from peercoach_desktop.domain.records import Rater
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Parts, Row
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.main_window import PROGRAM
from peercoach_desktop.views.session.safety_note import SafetyNote
from peercoach_desktop.views.session.sealed.pass_page import PassPage
from tests.views.session.room import AGREED, MAY_LOOK
from tests.views.ward import Ward

OTHER = "Quirine"
NOTE = "Alleen voor de coach"
SECRET = "Laat me uitpraten"


def a_session(ward: Ward, kind: str = "closing", **answers: object) -> OpenSession:
    """Open a session on the desk of a coach who has another peer too."""
    desk = ward.open()
    desk.people.add(OTHER)
    opened = desk.coaching.start(desk.people.add("Bram").id, kind)
    for field_id, value in {**AGREED, **answers}.items():
        opened.enter(opened.record.pack.field(field_id), value)
    opened.flush()
    ward.desk.open_session(opened.id)
    assert ward.desk._opened is not None
    return ward.desk._opened


def at(ward: Ward, step: str, page: str) -> None:
    assert ward.desk.workspace is not None
    ward.desk.workspace.restore(Place(step, f"{step}.{page}", "", 0))
    QTest.qWait(0)


def passed(ward: Ward, step: str, page: str) -> PassPage:
    at(ward, step, page)
    ward.press("Geef de laptop door")
    assert ward.desk.passing is not None
    return ward.desk.passing


def back(ward: Ward) -> None:
    ward.press("Klaar, geef terug")
    ward.press("Ik ben Mirthe. Ga verder")


def shown_texts(ward: Ward) -> list[str]:
    return [edit.text() for edit in ward.program.window.findChildren(GrowingText) if edit.isVisible()]


def test_K14_the_coach_reads_the_peers_text_only_after_sealing_the_own(ward: Ward) -> None:
    opened = a_session(ward)
    passed(ward, "feedback", "to_coach")
    ward.write(SECRET)
    back(ward)
    assert SECRET not in shown_texts(ward)
    assert SECRET not in str(opened.record)
    assert "Bram is klaar" in ward.says()
    ward.press("Naar wat ik schrijf")
    opened.enter(opened.record.pack.field("to_peer"), (Row("a", {"behaviour": "Je nam de tijd"}),))
    ward.press("Verzegel wat ik schreef")
    assert opened.record.values["to_coach_keep"] == SECRET
    at(ward, "feedback", "to_coach")
    assert SECRET in shown_texts(ward)


def test_K14_sealing_asks_for_something_to_seal_and_can_be_taken_back(ward: Ward) -> None:
    opened = a_session(ward)
    at(ward, "feedback", "to_peer")
    ward.press("Verzegel wat ik schreef")
    assert "Schrijf eerst zelf iets op" in ward.says()
    opened.enter(opened.record.pack.field("to_peer"), (Row("a", {"behaviour": "Je nam de tijd"}),))
    ward.press("Verzegel wat ik schreef")
    assert "Je nam de tijd" not in shown_texts(ward)
    ward.press("Haal mijn zegel weg")
    assert "Je nam de tijd" in shown_texts(ward)


def test_K19_the_peer_alone_gives_the_number_and_a_low_one_opens_guidance(ward: Ward) -> None:
    opened = a_session(ward, "first")
    passed(ward, "contract", "free_to_speak")
    ward.focus_in(QPushButton)
    ward.key(Qt.Key.Key_Space)
    for _ in range(9):
        ward.key(Qt.Key.Key_Left)
    back(ward)
    number = opened.record.values["free_to_speak"]
    assert isinstance(number, int)
    opened.enter(opened.record.pack.field("free_to_speak"), 2)
    at(ward, "contract", "free_to_speak")
    assert "Dit is een laag cijfer" in ward.says()
    opened.enter(opened.record.pack.field("free_to_speak"), 3)
    at(ward, "contract", "free_to_speak")
    assert "Dit is een laag cijfer" not in ward.says()


def test_K19_a_low_number_for_room_at_the_end_opens_guidance_too(ward: Ward) -> None:
    a_session(ward, session_check=Parts({"room": 1}))
    at(ward, "feedback", "session_check")
    assert any(note.isVisible() for note in ward.program.window.findChildren(SafetyNote))


def test_the_own_column_is_given_by_keys_and_opens_when_both_are_sealed(ward: Ward) -> None:
    opened = a_session(ward, "on_ward", **MAY_LOOK)
    page = passed(ward, "observation", "ratings")
    page.focus_first()
    ward.write("31")
    back(ward)
    assert opened.record.observation is not None
    assert not opened.record.observation.marks
    assert opened.record.checklist is not None
    first = next(iter(opened.record.checklist.items())).id
    ward.write("2")
    ward.press("Verzegel wat ik schreef")
    observation = opened.record.observation
    assert observation.level(first, Rater.PEER) == "independent"
    assert observation.level(first, Rater.COACH) == "with_help"
    assert ward.desk.workspace is not None
    ward.desk.workspace._undo.undo()
    observation = opened.record.observation
    assert observation.level(first, Rater.PEER) == "independent", "no step of before takes back what the peer gave"
    assert observation.level(first, Rater.COACH) == "with_help"


def seen_windows(ward: Ward) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not ward.program.window]


def all_shortcuts(ward: Ward) -> list[QKeySequence]:
    """Return every key that means anything anywhere in the program, and the usual ones of a system beside them."""
    window = ward.program.window
    own = [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    actions = [key for action in window.findChildren(QAction) for key in action.shortcuts()]
    usual = "F1 F2 F3 F5 F6 F10 Escape Alt+F Alt+Left Alt+Right Ctrl+K Ctrl+F Ctrl+O Ctrl+N Ctrl+P Ctrl+S Ctrl+W Ctrl+Tab Ctrl+, Ctrl+H"
    every = {key.toString() for key in (*own, *actions)} | set(usual.split()) | {f"Alt+{number}" for number in range(10)}
    return [QKeySequence(keys) for keys in sorted(every) if keys not in ("", "Ctrl+L")]


def test_4_no_shortcut_reaches_anything_else_while_the_peer_has_the_laptop(ward: Ward) -> None:
    a_session(ward, "first", reason_now=NOTE)
    page = passed(ward, "contract", "free_to_speak")
    window = ward.program.window
    keys = all_shortcuts(ward)
    assert len(keys) > 30
    for sequence in keys:
        handle = window.windowHandle()
        assert handle is not None
        QTest.keySequence(handle, sequence)
        QTest.qWait(1)
        ward.key(Qt.Key.Key_Shift)
        _lift(ward)
        assert window.current_page() is page, sequence.toString()
        assert not seen_windows(ward), sequence.toString()
        assert NOTE not in ward.says() + str(shown_texts(ward)), sequence.toString()
        assert OTHER not in ward.says()


def _lift(ward: Ward) -> None:
    guards = ward.program.guards
    if guards is not None and guards.curtain.is_closed:
        guards.curtain.lift()


def test_4_every_button_in_sight_is_a_question_or_gives_the_laptop_back(ward: Ward) -> None:
    a_session(ward)
    page = passed(ward, "feedback", "to_coach")
    visible = [each for each in ward.program.window.findChildren(QPushButton) if each.isVisible()]
    assert all(page.isAncestorOf(each) for each in visible)
    outside = [each.text() for each in visible if not page._questions.isAncestorOf(each)]
    assert outside == ["Klaar, geef terug"]
    assert not [menu for menu in ward.program.window.findChildren(QMenu) if menu.isVisible()]
    assert not ward.program.window.menuBar().actions()


def test_4_tab_goes_round_the_page_and_nowhere_else(ward: Ward) -> None:
    a_session(ward)
    page = passed(ward, "feedback", "to_coach")
    seen = set()
    for _ in range(60):
        ward.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert page.isAncestorOf(focus)
        seen.add(focus)
    assert page._done in seen


def test_4_what_calls_the_window_from_outside_changes_nothing(ward: Ward) -> None:
    a_session(ward)
    page = passed(ward, "feedback", "to_coach")
    ward.desk.show_settings()
    ward.desk.find()
    ward.program._settings()
    ward.program._find()
    ward.program.window.come_forward()
    assert ward.program.window.current_page() is page
    assert ward.title() == f"Invullen – {PROGRAM}"


def test_4_what_was_copied_before_cannot_be_pasted_and_no_toast_leads_back(ward: Ward) -> None:
    a_session(ward)
    QGuiApplication.clipboard().setText(NOTE)
    ward.program.window.show_toast("Verwijderd.", "Ongedaan maken")
    passed(ward, "feedback", "to_coach")
    ward.ctrl(Qt.Key.Key_V)
    ward.ctrl(Qt.Key.Key_Z)
    assert NOTE not in str(shown_texts(ward))
    assert not [each for each in ward.program.window.findChildren(QPushButton) if each.isVisible() and each.text() == "Ongedaan maken"]


def test_4_a_kill_in_this_mode_ends_at_the_cover_too(ward: Ward) -> None:
    opened = a_session(ward)
    passed(ward, "feedback", "to_coach")
    assert ward.desk_services.settings.window_place == {"page": "session", "id": opened.id, "passing": "feedback"}
    ward.press("Klaar, geef terug")
    assert ward.desk_services.settings.window_place["given"] == "yes"
    ward.press("Ik ben Mirthe. Ga verder")
    assert "passing" not in ward.desk_services.settings.window_place


@pytest.mark.parametrize("language", ["nl", "en"])
def test_4_what_the_peer_sees_names_nobody_but_the_two(ward: Ward, language: str) -> None:
    a_session(ward, reason_now=NOTE)
    ward.program.around.ui.language.set(language)
    passed_page = ward.desk
    passed_page.pass_laptop("feedback")
    assert OTHER not in ward.says()
    assert NOTE not in ward.says()
    ward.program.around.ui.language.set("nl")
