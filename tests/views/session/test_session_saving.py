"""What is typed is kept, and the coach comes back to the same place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.errors import DiskFull
from tests.views.session.room import AGREED, Room, focused_text, go, page_of, press

SITUATION = "exploration/exploration.situation"


def test_typed_text_is_in_the_store_after_a_flush(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    press("Bij de overdracht.")
    workspace.flush()
    assert room.reopened(opened).record.values["situation"] == "Bij de overdracht."


def test_typed_text_is_saved_without_a_flush_and_only_then_the_bar_says_so(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    workspace.flush()
    with room.qtbot.waitSignal(room.saving.saved, timeout=1_500):
        press("Avonddienst")
    assert workspace._frame.top.saved_words().startswith("Opgeslagen om ")
    assert room.reopened(opened).record.values["situation"] == "Avonddienst"


def test_a_failed_save_is_told_once_in_words_and_goes_away_with_the_next_save(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    room.saving.failed.emit(DiskFull())
    room.saving.failed.emit(DiskFull())
    assert workspace._frame.top.saved_words() == "Nog niet opgeslagen"
    assert len(room.errors.said) == 1
    with room.qtbot.waitSignal(room.saving.saved, timeout=1_500):
        press("x")
    assert workspace._frame.top.saved_words().startswith("Opgeslagen om ")


def test_resume_brings_back_page_field_cursor_and_text(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    press("Bij de overdracht.")
    for _ in range(4):
        press(Qt.Key.Key_Left)
    workspace.flush()
    workspace.close()
    again = room.reopened(opened)
    resumed = room.lead(again)
    resumed.restore(again.record.session.place)
    text = focused_text()
    assert text.toPlainText() == "Bij de overdracht."
    assert text.textCursor().position() == len("Bij de overdracht.") - 4
    assert resumed.place() == again.record.session.place


def test_the_place_is_kept_while_typing_goes_on(room: Room) -> None:
    opened = room.start(**AGREED)
    room.lead(opened, SITUATION)
    press("Kort")
    room.qtbot.waitUntil(lambda: opened.record.session.place.cursor == 4, timeout=1_500)
    assert opened.record.session.place.field == "situation"


def ends_with(opened: OpenSession, word: str) -> bool:
    return str(opened.record.values.get("situation", "")).endswith(word)


def test_a_text_is_never_kept_without_the_place_in_it(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    workspace._keeper._timer.stop()
    for word in ("Ik vond het moeilijk.", " Ik bleef staan."):
        press(word)
        room.qtbot.waitUntil(partial(ends_with, opened, word))
        assert opened.record.session.place.cursor == len(str(opened.record.values["situation"]))


def test_away_from_the_fields_the_last_field_stays_the_place(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    press("Kort")
    workspace._keeper.keep()
    workspace._frame.side._form.settings_button.setFocus()
    assert (workspace.place().field, workspace.place().cursor) == ("situation", 4)


def test_leaving_a_page_keeps_the_wording_of_the_question(room: Room) -> None:
    opened = room.start(**AGREED, first_words="Hoe durf ik meer?")
    workspace = room.lead(opened, "exploration/exploration.help_question")
    press("Hoe begin ik een overdracht rustig?")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    go(workspace, "exploration/exploration.help_question")
    assert opened.record.values["question_versions"] == ("Hoe durf ik meer?", "Hoe begin ik een overdracht rustig?")
    assert page_of(workspace).stop.page is not None


def test_later_saves_and_leaves(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    press("Even weg")
    with room.qtbot.waitSignal(workspace.left):
        workspace._frame.bar._form.later_button.click()
    assert room.reopened(opened).record.values["situation"] == "Even weg"
