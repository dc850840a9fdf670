"""Quiet hints on wording, in the line of the other hints: closed questions (K22) and words that judge (S09)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peercoach_desktop.domain.values import Row
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.session.hints import field_hints
from peercoach_desktop.views.session.hints.field_hints import FieldHints
from tests.views.session.hint_lines import LONG, SHORT, click, line, lines, quiet
from tests.views.session.room import AGREED, MAY_LOOK, Room, focused_text, go, page_of, press

CTRL = Qt.KeyboardModifier.ControlModifier
QUESTION = "exploration/exploration.help_question"


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_hints, "PAUSE_MS", SHORT)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Heb je om hulp gevraagd?", "past ja of nee"),
        ("Heb je om hulp gevraagd", "past ja of nee"),
        ("Waarom zei je niets?", "verwijt"),
        ("Dat ging goed, toch?", "stuurt naar een antwoord"),
        ("Wat ging er goed en wat kon beter?", "meer dan één vraag"),
    ],
)
def test_K22_a_question_that_closes_the_talk_gets_a_quiet_line_with_an_open_way(room: Room, text: str, said: str) -> None:
    workspace = room.lead(room.start(**AGREED, help_question=text), QUESTION)
    edit = focused_text()
    words = line(room, workspace).words()
    assert said in words
    assert lines(workspace)[0].mend.text().startswith("Zet neer: ‘")
    assert lines(workspace)[0].property("tone") == "accent_text", "never red"
    assert QApplication.focusWidget() is edit


def test_K22_where_no_single_open_question_fits_the_line_shows_directions_without_a_button(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, help_question="Klopt het rooster?"), QUESTION)
    assert "Zo kan het open: Hoe …? of: Wat …?" in line(room, workspace).words()
    assert lines(workspace)[0].mend.isHidden()


def test_K22_an_open_question_has_no_line(room: Room) -> None:
    assert quiet(room, room.lead(room.start(**AGREED, help_question="Wat maakte dat je bleef?"), QUESTION))


def test_K22_one_click_puts_the_open_question_there_with_its_gap_to_type_over(room: Room) -> None:
    opened = room.start(**AGREED, help_question="Even kijken. Heb je gebeld?")
    workspace = room.lead(opened, QUESTION)
    edit, said = focused_text(), line(room, workspace)
    assert said.mend.text().replace("&&", "&") == "Zet neer: ‘Wat heb je …?’"
    click(said.mend)
    assert edit.toPlainText() == "Even kijken. Wat heb je …?"
    assert QApplication.focusWidget() is edit
    press("gedaan")
    assert edit.toPlainText() == "Even kijken. Wat heb je gedaan?"
    workspace.flush()
    assert room.reopened(opened).record.values["help_question"] == edit.toPlainText()
    assert quiet(room, workspace)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert edit.toPlainText() == "Even kijken. Heb je gebeld?"


def test_of_two_questions_the_first_stays(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, help_question="👍 Hoe ging het? Was je op tijd?"), QUESTION)
    click(line(room, workspace).mend)
    assert focused_text().toPlainText() == "👍 Hoe ging het?"


def test_left_as_it_is_it_is_not_said_again(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, help_question="Heb je gebeld?"), QUESTION)
    click(line(room, workspace).keep)
    assert quiet(room, workspace)
    go(workspace, "exploration/exploration.theme")
    go(workspace, QUESTION)
    assert quiet(room, workspace)


def test_nothing_is_looked_at_while_somebody_types(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_hints, "PAUSE_MS", LONG)
    workspace = room.lead(room.start(**AGREED), QUESTION)
    for word in ("heb ", "je ", "het ", "al ", "gedaan?"):
        press(word)
        QTest.qWait(LONG // 4)
        assert not lines(workspace)
    assert line(room, workspace).words()


def test_only_fields_that_say_so_in_the_pack_are_looked_at(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, situation="Heb je gebeld? Jij luistert nooit."), "exploration/exploration.situation")
    assert quiet(room, workspace)


def test_what_says_too_much_about_a_person_is_said_first(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, help_question="Heb je mevrouw Jansen geholpen?"), QUESTION)
    said = line(room, workspace)
    assert "mevrouw Jansen" in said.words()
    click(said.keep)
    room.qtbot.waitUntil(lambda: bool(lines(workspace)) and "past ja of nee" in lines(workspace)[0].words())


def test_S09_a_judging_word_in_the_four_steps_leads_back_to_what_was_seen(room: Room) -> None:
    opened = room.start("on_ward", **AGREED)
    opened.choose_model("connect_in_four")
    workspace = room.lead(opened)
    go(workspace, "model/connect_in_four.see")
    press("jij luistert nooit")
    said = line(room, workspace)
    assert "‘nooit’ klinkt als een oordeel. Hoe vaak zag je het? Noem één moment." in said.words()
    assert said.mend.isHidden(), "only who was there knows what was seen"
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is said.keep
    press(Qt.Key.Key_Space)
    assert quiet(room, workspace)


def test_S09_feedback_and_examples_are_looked_at_and_what_the_coach_thinks_is_not(room: Room) -> None:
    rows = (Row("a", {"situation": "In de overdracht", "behaviour": "Je was slordig", "effect": "Ik vond het slecht"}),)
    opened = room.start("on_ward", **AGREED, **MAY_LOOK, to_peer=rows)
    workspace = room.lead(opened, "feedback/feedback.to_peer")
    next(text for text in page_of(workspace).findChildren(GrowingText) if "slordig" in text.text()).setFocus()
    assert "‘slordig’" in line(room, workspace).words()
    click(line(room, workspace).keep)
    assert quiet(room, workspace)
    assert opened.record.checklist is not None
    item = next(iter(opened.record.checklist.items())).id
    go(workspace, "observation/observation.ratings", f"seen:{item}")
    press("Je bent lui.")
    assert "‘lui’" in line(room, workspace).words()
    click(line(room, workspace).keep)
    press(Qt.Key.Key_Tab)
    press("Ik vind dit slecht en slordig.")
    assert quiet(room, workspace)


def test_the_hints_follow_the_language(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, help_question="Did you call?"), QUESTION)
    room.ui.language.set("en")
    room.qtbot.waitUntil(lambda: bool(lines(workspace)) and "yes or no" in lines(workspace)[0].words())


def test_a_line_about_words_that_are_all_gone_is_gone_at_once(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_hints, "PAUSE_MS", SHORT)
    workspace = room.lead(room.start(**AGREED, help_question="Waarom zei je niets?"), QUESTION)
    line(room, workspace)
    for hints in page_of(workspace).findChildren(FieldHints):
        hints._pause.setInterval(60_000)
    press(Qt.Key.Key_End)
    press(" Echt")
    assert lines(workspace), "the words are still there"
    press(Qt.Key.Key_A, CTRL)
    press("Hoe")
    assert not lines(workspace)
