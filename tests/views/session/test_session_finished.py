"""A talk that is rounded off is read and not written, on every page and by every key, until the coach opens it again."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.values import Moment, Row
from peercoach_desktop.services.give_and_take import COACH_LEARNED
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import topic_of
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.session.observation.page import ObservationPage
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.way import Stop
from tests.views.session.room import AGREED, MAY_LOOK, Room, button, focused_text, go, page_of, press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SITUATION = "exploration/exploration.situation"
ROWS = (Row("a", {"point": "Rapporteren"}), Row("b", {"point": "Overdragen"}))


def finished(opened: OpenSession) -> OpenSession:
    opened.finish()
    return opened


def enabled_buttons(page: QWidget) -> list[QAbstractButton]:
    return [each for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page) and each.isEnabled()]


def try_everything(page: SessionPage) -> None:
    """Press each button of a page that can be pressed, and type in each text."""
    for each in enabled_buttons(page):
        each.click()
    texts: list[QPlainTextEdit | QLineEdit] = [*page.findChildren(QPlainTextEdit), *page.findChildren(QLineEdit)]
    for text in texts:
        if text.isVisibleTo(page):
            assert text.isReadOnly(), text.accessibleName()
            text.setFocus()
            QTest.keyClicks(text, "x1")
            QTest.keyClick(text, Qt.Key.Key_Backspace)
            QTest.keyClick(text, Qt.Key.Key_Delete, ALT)
            QTest.keyClick(text, Qt.Key.Key_V, CTRL)
            QTest.keyClick(text, Qt.Key.Key_Z, CTRL)
            QTest.keyClick(text, Qt.Key.Key_Return)


def written(opened: OpenSession) -> object:
    record = opened.record
    return record.values, record.observation, record.session.steps, record.session.done_steps, record.session.model, record.agreements


def pages_of_each_kind(opened: OpenSession) -> list[Stop]:
    """Return pages on which each kind of field stands at least once."""
    stops: list[Stop] = []
    met: set[type] = set()
    for step in opened.record.session.steps:
        for page in opened.record.pages_of(step):
            kinds = {type(field.kind) for field in page.fields}
            if kinds - met:
                stops.append(Stop(step, page))
                met |= kinds
    return stops


def test_no_kind_of_field_takes_anything(room: Room) -> None:
    next_time = Moment(date(2026, 5, 2))
    opened = room.start("closing", **AGREED, development_points=ROWS, situation="Bij de overdracht", next_appointment=next_time)
    for step in opened.addable_steps():
        opened.add_step(step)
    opened.choose_model("grow")
    QApplication.clipboard().setText("geplakt")
    workspace = room.lead(finished(opened))
    before = written(opened)
    for stop in pages_of_each_kind(opened):
        workspace._navigator.go(stop)
        try_everything(page_of(workspace))
        assert written(opened) == before, stop.page
        if not stop.holds_ratings:
            assert [each.accessibleName() for each in enabled_buttons(page_of(workspace)) if each.isCheckable()] == []
    assert not room.errors.said
    assert opened.record.session.state is SessionState.DONE
    workspace.flush()
    assert written(room.reopened(opened)) == before


def test_a_text_can_be_read_selected_and_copied(room: Room) -> None:
    room.lead(finished(room.start(**AGREED, situation="Bij de overdracht")), SITUATION)
    text = focused_text()
    press("a", CTRL)
    press("c", CTRL)
    assert QApplication.clipboard().text() == "Bij de overdracht"
    text.moveCursor(QTextCursor.MoveOperation.End)
    press("!")
    press("v", CTRL)
    assert text.toPlainText() == "Bij de overdracht"


def test_a_page_without_a_text_is_reached_and_scrolled_by_keys(room: Room) -> None:
    workspace = room.lead(finished(room.start(**AGREED)), SITUATION, height=480)
    go(workspace, "contract/contract.confidentiality")
    area = workspace._frame.host.currentWidget()
    assert isinstance(area, FocusScrollArea)
    assert QApplication.focusWidget() is button(workspace, "Verder")
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is area
    assert area.accessibleName()
    press(Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_the_rail_and_the_keys_lead_through_it_and_no_gate_is_in_the_way(room: Room) -> None:
    workspace = room.lead(finished(room.start("on_ward")), "observation/observation.ratings")
    assert workspace.place().page == "observation.ratings"
    press("1", ALT)
    first = workspace.place()
    press(Qt.Key.Key_Return, CTRL)
    assert workspace.place() != first


def test_levels_and_examples_are_shown_and_stay_as_they_are(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, **MAY_LOOK)
    items = [item.id for item in opened.record.checklist.items()] if opened.record.checklist else []
    opened.rate(items[0], Rater.COACH, RatingLevel.INDEPENDENT)
    opened.note(items[0], ItemNote("Nam de tijd"))
    page = page_of(room.lead(finished(opened), "observation/observation.ratings"))
    assert isinstance(page, ObservationPage)
    rows = page.rows()
    assert rows[0].segments.value() == RatingLevel.INDEPENDENT
    rows[0]._note.click()
    panel = rows[0].panel()
    assert panel is not None
    assert panel.seen.toPlainText() == "Nam de tijd"
    assert panel.seen.isReadOnly()
    assert not rows[1]._note.isVisible()  # there is nothing to read


def test_nothing_is_added_from_beside_the_page(room: Room) -> None:
    opened = room.start(**AGREED, theme="feedback")
    workspace = room.lead(finished(opened), SITUATION)
    steps = opened.record.session.steps
    frame = workspace._frame
    assert not frame.dock.isVisible()
    assert not frame.side._form.add_step_button.isVisible()
    for key, held in (("A", CTRL | Qt.KeyboardModifier.ShiftModifier), ("m", CTRL)):
        press(key, held)
    press(Qt.Key.Key_F11)
    workspace._navigator.refer()
    assert frame.notes.put("Een vraag") is False
    assert not workspace.is_paused()
    assert opened.record.session.steps == steps
    assert "my_advice" not in opened.record.values
    assert room.desk.guidance.asked(opened).here == {}


def test_a_referral_that_is_there_can_be_read(room: Room) -> None:
    opened = room.start(**AGREED)
    opened.refer()
    workspace = room.lead(finished(opened), SITUATION)
    button(workspace, "Verwijs door").click()
    assert workspace.place().step == "referral"


def test_one_line_says_since_when_and_its_button_opens_it_again_where_the_coach_is(room: Room) -> None:
    opened = room.start(**AGREED, situation="Bij de overdracht")
    workspace = room.lead(finished(opened), SITUATION)
    assert [each.text() for each in workspace.findChildren(QAbstractButton) if each.text() == "Weer openen"] == ["Weer openen"]
    button(workspace, "Weer openen").click()
    assert not workspace._frame.finished.isVisible()
    assert workspace._frame.dock.isVisible()
    focused_text().moveCursor(QTextCursor.MoveOperation.End)
    press("!")
    workspace.flush()
    again = room.reopened(opened)
    assert again.record.values["situation"] == "Bij de overdracht!"
    assert again.record.session.state is SessionState.OPEN
    assert again.record.session.ended is None


def test_the_steps_to_undo_wait_while_it_is_over_and_are_there_again(room: Room) -> None:
    opened = room.start(**AGREED, theme="feedback", development_points=ROWS)
    workspace = room.lead(opened, "exploration/exploration.theme")
    press(Qt.Key.Key_Right)
    chosen = opened.record.values["theme"]
    workspace._rounding_off.finish()
    press("z", CTRL)
    workspace._frame.top._form.undo_button.click()
    assert opened.record.values["theme"] == chosen
    button(workspace, "Weer openen").click()
    workspace._frame.top._form.undo_button.click()
    assert opened.record.values["theme"] == "feedback"


def test_a_toast_of_before_brings_nothing_back_once_it_is_over(room: Room) -> None:
    opened = room.start(**AGREED, development_points=ROWS)
    workspace = room.lead(opened, "intake/intake.development_points")
    press(Qt.Key.Key_Delete, ALT)
    put_back = room.toasts.action
    assert put_back is not None
    workspace._rounding_off.finish()
    put_back()
    go(workspace, "intake/intake.development_points")
    assert opened.record.values["development_points"] == ROWS[1:]
    assert not room.errors.said


def test_a_page_that_was_open_before_is_closed_and_opened_with_the_talk(room: Room) -> None:
    opened = room.start(**AGREED, development_points=ROWS)
    workspace = room.lead(opened, "intake/intake.development_points")
    adds = [each for each in enabled_buttons(page_of(workspace)) if each.isVisible()]
    workspace._rounding_off.finish()
    go(workspace, "intake/intake.development_points")
    assert [each.text() for each in enabled_buttons(page_of(workspace))] == []
    button(workspace, "Weer openen").click()
    assert enabled_buttons(page_of(workspace)) == adds
    press(Qt.Key.Key_Delete, ALT)
    assert opened.record.values["development_points"] == ROWS[1:]


def test_the_laptop_is_not_passed_for_answers_that_nobody_can_give(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(finished(opened))
    passed: list[str] = []
    workspace.pass_requested.connect(passed.append)
    stops = [Stop(step, page) for step in opened.record.session.steps for page in opened.record.pages_of(step) if topic_of(page.fields)]
    assert stops
    for stop in stops:
        workspace._navigator.go(stop)
        page_of(workspace).asked.emit("pass_safety")
        assert not [each for each in enabled_buttons(page_of(workspace)) if "laptop" in each.text()]
    assert passed == []


def test_the_reminder_to_write_down_what_was_learned_opens_the_talk_by_its_words(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "summary")
    workspace._rounding_off.finish()
    assert room.toasts.action is not None
    room.toasts.action()
    assert opened.record.session.may_write
    assert workspace.place().page == "reflection.learned_from_peer"
    focused_text()
    press("Rust")
    assert opened.record.values[COACH_LEARNED] == "Rust"


def test_a_talk_that_could_not_be_saved_is_not_closed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)

    def fail() -> None:
        raise StoreError("full")

    monkeypatch.setattr(opened, "finish", fail)
    workspace._rounding_off.finish()
    assert workspace._clock.is_running, "the talk goes on, and so does its time"
    room.errors.said.clear()
    monkeypatch.setattr(opened, "flush", fail)
    workspace._rounding_off.finish()
    assert [type(error) for error in room.errors.said] == [StoreError]
    assert opened.record.session.may_write
    assert not focused_text().isReadOnly()


def test_after_a_new_start_it_is_still_over_and_still_opened_again_by_its_button(room: Room) -> None:
    opened = room.start(**AGREED, situation="Bij de overdracht")
    room.lead(opened, SITUATION)._rounding_off.finish()
    workspace = room.lead(room.reopened(opened), SITUATION)
    assert workspace._frame.finished.isVisible()
    assert focused_text().isReadOnly()
    button(workspace, "Weer openen").click()
    assert not focused_text().isReadOnly()
    assert room.reopened(opened).record.session.may_write
