"""The conversation mode: one large question, nothing private, and back to the same word (K22)."""

from __future__ import annotations

from datetime import timedelta
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.views.kit.large_text import SIZES, LargeText
from peercoach_desktop.views.session.conversation import Conversation
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.builders import shipped
from tests.views.session.room import AGREED, Room, button, focused_text, go, press

CTRL = Qt.KeyboardModifier.ControlModifier
SITUATION = "exploration/exploration.situation"
TEXT = "Ik stond bij de deur van Zoë."


def shown(workspace: SessionWorkspace) -> Conversation:
    return workspace._frame.conversation


def words_on(workspace: SessionWorkspace) -> str:
    labels = [label.text() for label in workspace.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(text.toPlainText() for text in workspace.findChildren(QPlainTextEdit) if text.isVisible())])


def test_K22_one_key_shows_the_question_of_the_page_and_esc_returns_to_the_same_letter(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, situation=TEXT), SITUATION)
    text = focused_text()
    go(workspace, SITUATION, "situation", 7)
    press(Qt.Key.Key_F11)
    assert shown(workspace).question() == "Welk moment hoort bij je vraag?"
    assert shown(workspace).isVisible()
    press(Qt.Key.Key_Escape)
    assert not shown(workspace).isVisible()
    assert QApplication.focusWidget() is text
    assert text.textCursor().position() == 7


def test_K22_nothing_private_can_be_read_and_the_title_names_nothing(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, situation=TEXT, reason_now="Ruzie met Joost"), SITUATION)
    with room.qtbot.waitSignal(workspace.title_changed) as said:
        press(Qt.Key.Key_G, CTRL)
    assert said.args == ["Gesprek"]
    assert workspace.title() == "Gesprek"
    for _ in range(30):
        seen = words_on(workspace)
        assert seen == shown(workspace).question(), "one question and no other word but those on the buttons"
        assert not any(name in seen for name in ("Zoë", "Mirthe", "Joost", "deur"))
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Escape)
    assert "Hulpvraag" in workspace.title()


def test_the_arrows_and_the_buttons_go_round_all_questions_that_fit(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    offers = [offer.text for offer in workspace._frame.dock.panel.offers().values()]
    press(Qt.Key.Key_F11)
    first = shown(workspace).question()
    seen = [first]
    for key, _ in zip(cycle((Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down)), offers, strict=False):
        press(key)
        seen.append(shown(workspace).question())
    assert seen == [first, *offers]
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up):
        press(key)
    assert shown(workspace).question() == seen[-4]
    for _ in range(3):
        press(Qt.Key.Key_Right)
    button(workspace, "Volgende vraag").click()
    assert shown(workspace).question() == first
    button(workspace, "Vorige vraag").click()
    assert shown(workspace).question() == offers[-1]
    button(workspace, "Terug").click()
    assert not shown(workspace).isVisible()


def test_a_chosen_question_is_shown_and_counts_as_asked(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    row = workspace._frame.dock.panel.rows()[2]
    question, words = row.chip.question, row.chip.words()
    row.wished.emit(question, "large")
    assert shown(workspace).question() == words
    press(Qt.Key.Key_F11)
    assert not shown(workspace).isVisible(), "the same key goes back"
    assert list(workspace._table.asked.here) == [question]


def test_a_question_counts_as_asked_once_it_stood_there_long_enough_to_read(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    ids = list(workspace._frame.dock.panel.offers())
    press(Qt.Key.Key_F11)
    for seconds in (9, 1, 4, 2):  # the page's own question, and then three of those on offer
        later(room, seconds)
        press(Qt.Key.Key_Right)
    assert list(workspace._table.asked.here) == [ids[1]]
    later(room, 3)
    press(Qt.Key.Key_Escape)
    assert list(workspace._table.asked.here) == [ids[1], ids[3]]
    workspace.flush()
    assert room.desk.guidance.asked(room.reopened(opened)).here == workspace._table.asked.here
    said = [label.text() for label in workspace._frame.dock.findChildren(QLabel) if label.isVisible()]
    assert "Gevraagd in dit gesprek: 2" in said


def test_it_counts_while_it_still_stands_there_and_once_alone(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    ids = list(workspace._frame.dock.panel.offers())
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_Right)
    later(room, 3)
    workspace._breaks._shared._long_enough._timer.timeout.emit()  # what three seconds of waiting do
    assert list(workspace._table.asked.here) == [ids[0]]
    when = workspace._table.asked.here[ids[0]]
    later(room, 60)
    press(Qt.Key.Key_Escape)
    assert workspace._table.asked.here == {ids[0]: when}


def test_a_question_that_was_counted_in_passing_can_be_taken_back(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_Right)
    later(room, 5)
    press(Qt.Key.Key_Escape)
    assert workspace._table.asked.here
    workspace._frame.top._form.undo_button.click()
    assert workspace._table.asked.here == {}


def test_another_language_finds_the_same_question_also_after_one_was_counted(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_Right)
    later(room, 5)
    press(Qt.Key.Key_Right)
    second = shown(workspace).question()
    room.ui.language.set("en")
    assert shown(workspace).question() != second
    room.ui.language.set("nl")
    assert shown(workspace).question() == second


def later(room: Room, seconds: int) -> None:
    room.clock.now += timedelta(seconds=seconds)


def test_a_question_that_follows_can_be_shown_too(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    workspace._frame.dock.panel.rows()[0].chip.click()
    row = workspace._frame.dock.panel.rows()[1]
    words = row.chip.words()
    row.wished.emit(row.chip.question, "large")
    assert shown(workspace).question() == words


def test_a_page_for_the_coach_alone_shows_no_question_of_its_own(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "exploration/exploration.fits_peer_coaching")
    heading = workspace._table.words.heading(workspace._navigator.stop)
    press(Qt.Key.Key_F11)
    assert shown(workspace).isVisible()
    assert shown(workspace).question() != heading


@pytest.mark.parametrize("page", ["closing/closing.my_advice", "closing/closing.whose_words", "intake/intake.first_impression"])
def test_K22_what_the_coach_asks_herself_is_never_shown_to_both(room: Room, page: str) -> None:
    workspace = room.lead(room.start("first", **AGREED), page)
    panel = workspace._frame.dock.panel
    own = {offer.text for offer in panel.offers().values() if offer.for_coach}
    assert own
    for row in panel.rows():
        offered = {action.data(): action.isEnabled() for action in row.menu().actions()}
        assert offered["large"] is (row.chip.words() not in own)
    press(Qt.Key.Key_F11)
    large = shown(workspace)
    for _ in panel.offers():
        assert large.isVisible()
        assert large.question() not in own
        press(Qt.Key.Key_Right)


def test_other_keys_do_nothing_and_the_ones_to_hide_and_lock_still_work(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, situation=TEXT), SITUATION)
    page = workspace.place().page
    press(Qt.Key.Key_F11)
    for key, modifier in (
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_Z, CTRL),
        (Qt.Key.Key_J, CTRL),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    ):
        press(key, modifier)
    assert workspace.place().page == page
    assert QApplication.activeModalWidget() is None
    with room.qtbot.waitSignal(workspace.lock_requested):
        press(Qt.Key.Key_L, CTRL)
    with room.qtbot.waitSignal(room.ui.discretion.cover_asked):
        press(Qt.Key.Key_F12)


def test_the_place_to_return_to_after_locking_is_the_field_behind_it(room: Room) -> None:
    opened = room.start(**AGREED, situation=TEXT)
    workspace = room.lead(opened, SITUATION)
    go(workspace, SITUATION, "situation", 5)
    press(Qt.Key.Key_F11)
    workspace.flush()
    place = room.reopened(opened).record.session.place
    assert (place.page, place.field, place.cursor) == ("exploration.situation", "situation", 5)


def test_leaving_the_session_page_ends_it_and_another_language_changes_the_words(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    press(Qt.Key.Key_F11)
    room.ui.language.set("en")
    assert shown(workspace).question() == "Which moment is your question about?"
    workspace.hide()
    assert not workspace.is_paused()
    workspace.show()
    assert not shown(workspace).isVisible()


def test_the_clock_goes_on_because_the_talk_does(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    press(Qt.Key.Key_F11)
    assert workspace._clock._timer.isActive()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 100), (1366, 768, 150), (910, 460, 150)])
def test_the_longest_questions_are_large_and_whole(room: Room, language: str, width: int, height: int, scale: int) -> None:
    library = shipped()
    texts = [pack.words(language).text(each.key) for pack in library.of_kind(PackKind.QUESTIONS) for each in pack.questions]
    for name in ("guided_session", "models"):
        words = library.pack(name).words(language)
        texts += [words.get(f"{page.key}.heading") for form in library.pack(name).forms for page in form.pages]
    host = QWidget()
    room.qtbot.addWidget(host)
    host.resize(width, height)
    conversation = Conversation(room.ui, host)
    host.show()
    room.ui.theme.set_text_scale(scale)
    try:
        conversation.begin(sorted(texts, key=len)[-12:])
        for _ in range(12):
            assert conversation.large().is_whole(), conversation.question()
            assert conversation.large().size_role() != SIZES[-1], conversation.question()
            conversation.go_on()
    finally:
        room.ui.theme.set_text_scale(100)


def test_what_is_too_long_for_any_size_can_be_scrolled(room: Room) -> None:
    large = LargeText()
    room.qtbot.addWidget(large)
    large.resize(600, 300)
    large.show()
    large.say("Wat wil je? " * 80)
    QTest.qWait(0)
    assert large.size_role() == SIZES[-1]
    assert large.verticalScrollBar().maximum() > 0
