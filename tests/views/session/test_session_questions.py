"""The questions beside a page: asking, taking back, to the notes, favourites, and the listening cards (K22)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton

from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.helper_panel import HelperPanel
from peercoach_desktop.views.session.listening_card import ListeningCard
from peercoach_desktop.views.session.question_row import QuestionRow
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, Room, focused_text, go, press

CTRL = Qt.KeyboardModifier.ControlModifier
SITUATION = "exploration/exploration.situation"


def panel_of(workspace: SessionWorkspace) -> HelperPanel:
    return workspace._frame.dock.panel


def rows(workspace: SessionWorkspace) -> tuple[QuestionRow, ...]:
    return panel_of(workspace).rows()


def asked(room: Room, opened: OpenSession) -> list[str]:
    opened.flush()
    return list(room.desk.store.asked_questions.of_session(opened.id))


def choose(row: QuestionRow, words: str) -> None:
    """Choose from the menu of a question."""
    menu = row.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    QApplication.processEvents()


def test_K22_pressing_a_question_keeps_it_and_ctrl_z_takes_it_back(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    question = rows(workspace)[1].chip.question
    rows(workspace)[1].chip.click()
    assert asked(room, opened) == [question]
    assert rows(workspace)[1].chip.accessibleDescription() == "Gevraagd"
    assert panel_of(workspace)._form.asked_line.text() == "Gevraagd in dit gesprek: 1"
    press(Qt.Key.Key_Z, CTRL)
    assert asked(room, opened) == []
    assert panel_of(workspace)._form.asked_line.isHidden()
    assert rows(workspace)[1].chip.accessibleDescription() == ""
    press(Qt.Key.Key_Y, CTRL)
    assert asked(room, opened) == [question]


def test_K22_what_follows_comes_below_and_goes_on_from_there(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    first = rows(workspace)[0].chip
    before = [row.chip.question for row in rows(workspace)]
    first.click()
    follow = rows(workspace)[1].chip
    assert follow.question not in before
    assert "Volgt op de vraag hierboven" in follow.accessibleDescription()
    follow.click()
    shown = [row.chip.question for row in rows(workspace)]
    assert shown[:2] == [before[0], follow.question]
    assert [name for name in shown if name in before] == before, "nothing moves while the coach reads"
    assert len(shown) == len(set(shown))


def test_K22_what_was_asked_comes_last_on_the_next_visit_and_says_when(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    chip = rows(workspace)[0].chip
    question = chip.question
    chip.click()
    go(workspace, "exploration/exploration.theme")
    go(workspace, SITUATION)
    assert question not in [row.chip.question for row in rows(workspace)]
    assert list(panel_of(workspace).offers())[-1] == question
    for _ in range(20):
        if question in [row.chip.question for row in rows(workspace)]:
            break
        panel_of(workspace)._form.more_button.click()
    shown = {row.chip.question: row.chip.accessibleDescription() for row in rows(workspace)}
    assert shown[question] == "Gevraagd in dit gesprek"
    opened.flush()
    room.clock.now += timedelta(days=7)
    later = room.lead(room.desk.coaching.start(opened.record.trajectory.id, "follow_up"), SITUATION)
    panel = panel_of(later)
    assert panel._when(panel.offers()[question]) == "Gevraagd: 3 maart"


def test_K22_a_question_goes_to_the_own_note_never_among_the_words_of_the_peer_and_counts_as_asked(room: Room) -> None:
    opened = room.start("first", **AGREED, situation="Ik stond bij de deur.", coach_note="Rustig begin.")
    workspace = room.lead(opened, SITUATION)
    text, row = focused_text(), rows(workspace)[0]
    question, words = row.chip.question, row.chip.words()
    press(" Daar")
    choose(row, "Zet in de notities")
    assert text.toPlainText() == "Ik stond bij de deur. Daar", "what the peer said stays what the peer said"
    assert opened.record.values["coach_note"] == f"Rustig begin.\nGevraagd: {words}"
    assert asked(room, opened) == [question]
    assert workspace.place().page == "exploration.situation"
    assert room.toasts.said == ["De vraag staat in je eigen notitie."]
    assert room.toasts.action is not None
    room.toasts.action()
    assert workspace.place().page == "closing.coach_note"
    assert focused_text().toPlainText() == f"Rustig begin.\nGevraagd: {words}"


def test_in_a_talk_without_an_own_note_it_goes_to_the_text_of_the_page(room: Room) -> None:
    opened = room.start("mini", **AGREED, first_words="Ik stond bij de deur.")
    workspace = room.lead(opened, "exploration/exploration.first_words")
    text, row = focused_text(), rows(workspace)[0]
    choose(row, "Zet in de notities")
    assert QApplication.focusWidget() is text
    press(" Stil.")
    assert text.toPlainText() == f"Ik stond bij de deur. {row.chip.words()} Stil."
    assert asked(room, opened) == [row.chip.question]
    workspace.flush()
    assert room.reopened(opened).record.values["first_words"] == text.toPlainText()
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert text.toPlainText() == "Ik stond bij de deur."
    go(workspace, "closing/closing.agreements")
    menu = rows(workspace)[0].menu()
    offered = [action.isEnabled() for action in menu.actions() if action.text() == "Zet in de notities"]
    assert offered == [False], "a cell of a list is no place for a question"


def test_what_does_not_fit_in_a_full_text_was_not_asked(room: Room) -> None:
    opened = room.start("mini", **AGREED, first_words="a" * 32_000)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    full = len(focused_text().toPlainText())
    for row in rows(workspace):
        choose(row, "Zet in de notities")
    assert len(focused_text().toPlainText()) == full
    assert asked(room, opened) == []


def drop(text: QPlainTextEdit, data: QMimeData) -> Qt.DropAction:
    place = QPointF(text.cursorRect().center())
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(text.viewport(), QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, left, no_key))
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, left, no_key, QEvent.Type.Drop)
    QApplication.sendEvent(text.viewport(), event)
    return event.dropAction()


def test_K22_a_question_dragged_into_a_text_is_plain_words_saved_and_asked(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    text, chip = focused_text(), rows(workspace)[2].chip
    data = chip.mime_data()
    assert not data.hasHtml()
    question, words = chip.question, chip.words()
    chip.setFocus()
    chip.take_result(drop(text, data), text.viewport())
    assert text.toPlainText() == words
    assert QApplication.focusWidget() is text
    assert asked(room, opened) == [question]
    workspace.flush()
    assert room.reopened(opened).record.values["situation"] == words


def test_a_question_dropped_on_a_word_becomes_a_line_of_its_own(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, situation="Ik ben te langzaam."), SITUATION)
    text, chip = focused_text(), rows(workspace)[0].chip
    cursor = text.textCursor()
    cursor.setPosition(1)
    text.setTextCursor(cursor)
    drop(text, chip.mime_data())
    assert text.toPlainText() == f"Ik ben te langzaam.\n{chip.words()}"


def test_a_drag_that_no_text_took_asks_nothing_and_a_press_is_no_drag(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    chip = rows(workspace)[0].chip
    drags: list[str] = []
    chip.drag = lambda: drags.append(chip.question)  # type: ignore[method-assign]
    chip.take_result(Qt.DropAction.IgnoreAction, None)
    assert asked(room, opened) == []
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(chip, QPoint(22, 10))
    assert drags == []
    QTest.mouseMove(chip, QPoint(90, 40))
    assert drags == [chip.question]
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=QPoint(90, 40))
    assert asked(room, opened) == []


def test_K22_a_favourite_is_kept_by_keys_alone_and_comes_first_next_time(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    row = rows(workspace)[3]
    row.more.setFocus()
    press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    for _ in range(words.index("Favoriet")):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert rows(workspace)[3].chip.accessibleDescription() == "Favoriet", "it stays where it is"
    liked = rows(workspace)[3].chip.question
    go(workspace, "exploration/exploration.theme")
    go(workspace, SITUATION)
    assert rows(workspace)[0].chip.question == liked
    choose(rows(workspace)[0], "Favoriet")
    assert room.desk.guidance.favourites() == frozenset()


def test_the_menu_key_opens_the_menu_of_a_question(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    chip = rows(workspace)[0].chip
    QApplication.sendEvent(chip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), chip.mapToGlobal(QPoint(5, 5))))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_a_question_that_was_not_asked_after_all_is_taken_back(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    rows(workspace)[0].chip.click()
    choose(rows(workspace)[0], "Toch niet gesteld")
    assert asked(room, opened) == []
    press(Qt.Key.Key_Z, CTRL)
    assert len(asked(room, opened)) == 1


def test_a_first_talk_and_an_assessor_are_spared_some_questions(room: Room) -> None:
    first = room.lead(room.start("first", **AGREED), SITUATION)
    later = room.lead(room.start("follow_up", **AGREED), SITUATION)
    bank = {question.id: question for pack in room.desk.guidance._packs() for question in pack.questions}
    assert not any("first_session" in bank[name].avoid_when for name in panel_of(first).offers())
    assert set(panel_of(first).offers()) < set(panel_of(later).offers())


def card(workspace: SessionWorkspace) -> ListeningCard:
    return panel_of(workspace).findChildren(ListeningCard)[0]


def test_K22_listening_cards_come_one_at_a_time_and_stay_folded_once_folded(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    titles = []
    for _ in range(9):
        titles.append(card(workspace).texts()[0])
        card(workspace)._next.click()
    assert titles[0] == titles[8] == "Luisteren, samenvatten, doorvragen"
    assert len(set(titles)) == 8
    assert all(len(card(workspace).texts()) >= 3 for _ in titles)
    fold = next(each for each in card(workspace).findChildren(QPushButton) if each.accessibleName() == "Klap de luisterkaart in")
    fold.click()
    assert not card(workspace)._body.isVisible()
    other = room.lead(room.start(**AGREED, name="Sam"), SITUATION)
    assert not card(other)._body.isVisible()
    room.ui.language.set("en")
    assert card(other)._heading.text() == "Listening card"
