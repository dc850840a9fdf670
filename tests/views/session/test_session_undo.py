"""Taking back: typing in the text itself, choices and rows as steps, and what comes back is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from peercoach_desktop.domain.values import Pair, Row
from tests.views.session.room import AGREED, Room, field_page, focused_text, go, press

CTRL = Qt.KeyboardModifier.ControlModifier


def undo() -> None:
    press(Qt.Key.Key_Z, CTRL)


def redo() -> None:
    press(Qt.Key.Key_Y, CTRL)


def remove_line() -> None:
    """Remove the line of a list that has the focus."""
    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)


def test_loaded_text_is_never_undone(room: Room) -> None:
    opened = room.start(**AGREED, situation="Stond er al")
    room.lead(opened, "exploration/exploration.situation")
    for _ in range(20):
        undo()
    assert focused_text().toPlainText() == "Stond er al"
    assert opened.record.values["situation"] == "Stond er al"


def test_typing_is_undone_in_the_text_and_saved(room: Room) -> None:
    opened = room.start(**AGREED)
    room.lead(opened, "exploration/exploration.situation")
    press("Fout")
    undo()
    assert focused_text().toPlainText() == ""
    assert "situation" not in opened.record.values
    redo()
    assert opened.record.values["situation"] == "Fout"


def test_a_choice_is_undone_and_saved(room: Room) -> None:
    opened = room.start(**AGREED, theme="feedback")
    workspace = room.lead(opened, "exploration/exploration.theme")
    press(Qt.Key.Key_Right)
    assert opened.record.values["theme"] != "feedback"
    undo()
    assert opened.record.values["theme"] == "feedback"
    workspace.flush()
    assert room.reopened(opened).record.values["theme"] == "feedback"


def test_undo_goes_to_the_page_of_the_step(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "exploration/exploration.theme")
    press(Qt.Key.Key_Space)
    go(workspace, "goal/goal.scale")
    undo()
    assert workspace.place().page == "exploration.theme"
    assert "theme" not in opened.record.values


def test_a_deleted_row_comes_back_with_ctrl_z_and_is_in_the_store(room: Room) -> None:
    rows: tuple[Row, ...] = (Row("a", {"point": "Rapporteren"}), Row("b", {"point": "Overdragen"}))
    opened = room.start(**AGREED, development_points=rows)
    workspace = room.lead(opened, "intake/intake.development_points")
    field_page(workspace).fields().lines()[0].editor.focus_at(0)
    remove_line()
    assert opened.record.values["development_points"] == rows[1:]
    assert room.toasts.said
    undo()
    assert opened.record.values["development_points"] == rows
    workspace.flush()
    assert room.reopened(opened).record.values["development_points"] == rows


def test_the_toast_brings_a_deleted_row_back_too(room: Room) -> None:
    rows: tuple[Row, ...] = (Row("a", {"point": "Rapporteren"}), Row("b", {"point": "Overdragen"}))
    opened = room.start(**AGREED, development_points=rows)
    workspace = room.lead(opened, "intake/intake.development_points")
    field_page(workspace).fields().lines()[0].editor.focus_at(0)
    while not (isinstance(text := QApplication.focusWidget(), QPlainTextEdit) and text.toPlainText() == "Overdragen"):
        press(Qt.Key.Key_Tab)
    remove_line()
    assert room.toasts.action is not None
    room.toasts.action()
    assert opened.record.values["development_points"] == rows


def test_a_row_that_comes_back_leaves_what_was_typed_since(room: Room) -> None:
    rows: tuple[Row, ...] = (Row("a", {"point": "Rapporteren"}), Row("b", {"point": "Overdragen"}))
    opened = room.start(**AGREED, development_points=rows)
    workspace = room.lead(opened, "intake/intake.development_points")
    field_page(workspace).fields().lines()[0].editor.focus_at(0)
    remove_line()
    assert focused_text().toPlainText() == "Overdragen"
    press(Qt.Key.Key_End, CTRL)
    press("!")
    workspace._undo._stack.undo()
    assert opened.record.values["development_points"] == (rows[0], Row("b", {"point": "Overdragen!"}))


def test_a_deleted_pair_comes_back(room: Room) -> None:
    pairs: tuple[Pair, ...] = (Pair("Rustig", "Nam de tijd"), Pair("Eerlijk", "Zei het gewoon"))
    opened = room.start(**AGREED, strengths=pairs)
    workspace = room.lead(opened, "intake/intake.strengths")
    field_page(workspace).fields().lines()[0].editor.focus_at(0)
    remove_line()
    assert opened.record.values["strengths"] == pairs[1:]
    undo()
    assert opened.record.values["strengths"] == pairs


def test_the_buttons_in_the_bar_do_the_same_as_the_keys(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "exploration/exploration.situation")
    press("Fout")
    workspace._frame.top._form.undo_button.click()
    workspace.flush()
    assert "situation" not in opened.record.values
    workspace._frame.top._form.redo_button.click()
    workspace.flush()
    assert opened.record.values["situation"] == "Fout"
