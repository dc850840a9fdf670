"""Editors in use: by keyboard and mouse, with undo for what was taken away."""

from __future__ import annotations

import time as clock
from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from peercoach_desktop.domain.fields import (
    TEXT_HARD_LIMIT,
    AgreementReview,
    Choice,
    DateField,
    Field,
    Link,
    LongText,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Precision,
    Rows,
    Scale,
    ShortText,
)
from peercoach_desktop.domain.values import Moment, Outcome, Pair, PersonName, Row, Value
from peercoach_desktop.views.editors import FieldEditor, make_editor
from peercoach_desktop.views.editors.calendar import CalendarPopup
from peercoach_desktop.views.editors.link import LinkEditor
from peercoach_desktop.views.kit.chips import NameChip
from peercoach_desktop.views.kit.options import OptionButton
from peercoach_desktop.views.theme import Mode, Theme
from tests.views.editor_bench import CONTEXT, WORDS, a_field, click, press, shown_editor, type_in

WHAT = Field("what", ShortText(), key="fields.f.columns.what")
WHO = Field("who", Person(), key="fields.f.columns.who")
WHEN = Field("when", DateField(), key="fields.f.columns.when")
THREE = tuple(Row(str(number), {"what": f"regel {number}"}) for number in (1, 2, 3))


@pytest.fixture(scope="module", autouse=True)
def look(qapp: QApplication) -> Theme:
    look = Theme(Mode.LIGHT)
    look.apply(qapp)
    return look


@pytest.fixture
def theme(look: Theme) -> Iterator[Theme]:
    yield look
    look.set_text_scale(100)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def words_in(editor: QWidget) -> str:
    return " | ".join(label.text() for label in editor.findChildren(QLabel) if label.isVisible())


def rows_of(value: Value) -> dict[str, Value]:
    assert isinstance(value, tuple)
    return {row.id: row.cells.get("what") for row in value if isinstance(row, Row)}


def whats(value: Value) -> list[Value]:
    return list(rows_of(value).values())


def test_typing_tells_that_the_value_changed(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(LongText()))
    editor.focus_at(0)
    with qtbot.waitSignal(editor.changed):
        type_in(focus(), "Hoi <b>")
    assert editor.value() == "Hoi <b>"


def test_undo_never_empties_what_was_loaded(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(LongText()))
    editor.set_value("was er al")
    editor.focus_at(9)
    type_in(focus(), "!")
    for _ in range(20):
        press(focus(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == "was er al"


def test_over_the_soft_limit_it_counts_and_keeps_all(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(ShortText()))
    editor.set_value("x" * 160)
    assert "160" not in words_in(editor)
    editor.focus_at(160)
    type_in(focus(), "y")
    assert "161 tekens" in words_in(editor)
    assert editor.value() == "x" * 160 + "y"


def test_too_long_a_paste_is_refused_with_a_sentence(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(LongText()))
    editor.set_value("begin")
    text = editor.findChildren(QPlainTextEdit)[0]
    data = QMimeData()
    data.setText("x" * TEXT_HARD_LIMIT)
    text.insertFromMimeData(data)
    assert editor.value() == "begin"
    assert "past niet" in words_in(editor)


def test_enter_goes_on_from_a_line_of_text(qtbot: QtBot) -> None:
    parts = (Field("what", ShortText(), key="fields.f.parts.what"), Field("how", ShortText(), key="fields.f.parts.how"))
    editor = shown_editor(qtbot, a_field(PartsField(parts)))
    editor.focus_at(0)
    first = focus()
    press(first, Qt.Key.Key_Return)
    assert focus() is not first
    assert isinstance(focus(), QPlainTextEdit)


def test_number_keys_choose_a_point_and_backspace_clears(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Scale()))
    editor.focus_at(0)
    for key, point in (("7", 7), ("0", 10), ("1", 1)):
        type_in(focus(), key)
        assert editor.value() == point
    press(focus(), Qt.Key.Key_Right)
    assert editor.value() == 2
    press(focus(), Qt.Key.Key_Backspace)
    assert editor.value() is None


def test_earlier_points_are_marked_in_words_too(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Scale()))
    assert "Eerder: 3 (12 oktober) · 5 (2 november)" in words_in(editor)
    marked = [button.text() for button in editor.findChildren(QPushButton) if button.property("marked") == "true"]
    assert marked == ["3", "5"]


def test_tab_goes_on_from_a_name_to_what_and_no_letter_is_lost_on_a_chip(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Rows((WHO, WHAT, WHEN))))
    editor.focus_at(0)
    name = focus()
    press(name, Qt.Key.Key_Tab)
    chip = focus()
    assert isinstance(chip, NameChip)
    for letter in "Noa":
        type_in(focus(), letter)
    assert focus() is name
    press(focus(), Qt.Key.Key_Tab)
    type_in(focus(), "belt morgen")
    rows = editor.value()
    assert isinstance(rows, tuple)
    (row,) = rows
    assert isinstance(row, Row)
    assert row.cells == {"who": PersonName("Noa"), "what": "belt morgen"}


@pytest.mark.parametrize(("kind", "value"), [(Choice(("a", "b", "c")), "c"), (Scale(), 7)])
def test_the_focus_comes_to_the_answer_that_is_there(qtbot: QtBot, kind: Choice | Scale, value: Value) -> None:
    editor = shown_editor(qtbot, a_field(kind))
    editor.set_value(value)
    editor.focus_at(0)
    option = focus()
    assert isinstance(option, OptionButton)
    assert option.option == str(value)
    press(option, Qt.Key.Key_Return)
    assert editor.value() == value


def test_a_cleared_choice_can_be_put_back(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Choice(("a", "b"))))
    editor.set_value("b")
    editor.focus_at(1)
    with qtbot.waitSignal(editor.removed) as removed:
        press(focus(), Qt.Key.Key_Backspace)
    assert editor.value() is None
    with qtbot.waitSignal(editor.changed):
        removed.args[1]()
    assert editor.value() == "b"


def test_putting_back_does_not_undo_a_newer_choice(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Choice(("a", "b"))))
    editor.set_value("b")
    editor.focus_at(1)
    with qtbot.waitSignal(editor.removed) as removed:
        press(focus(), Qt.Key.Key_Backspace)
    click(next(button for button in editor.findChildren(QPushButton) if button.text() == "Ja"))
    removed.args[1]()
    assert editor.value() == "a"


def test_weet_ik_nog_niet_is_offered_where_the_field_says_so(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Choice(("a", "b"), not_yet_known=True)))
    button = next(button for button in editor.findChildren(QPushButton) if button.accessibleName() == "Weet ik nog niet")
    click(button)
    assert editor.value() == "not_yet_known"


def test_space_ticks_and_unticks(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(MultiChoice(("a", "b"))))
    editor.focus_at(1)
    for expected in (("b",), None):
        with qtbot.waitSignal(editor.changed):
            press(focus(), Qt.Key.Key_Space)
        assert editor.value() == expected


def button_named(editor: QWidget, name: str) -> QPushButton:
    found = [button for button in editor.findChildren(QPushButton) if button.isVisible() and button.accessibleName().startswith(name)]
    assert len(found) == 1, [button.accessibleName() for button in editor.findChildren(QPushButton)]
    return found[0]


def three_rows(qtbot: QtBot) -> FieldEditor:
    editor = shown_editor(qtbot, a_field(Rows((WHAT,), advised=3)))
    editor.set_value(THREE)
    QApplication.processEvents()
    return editor


def test_nothing_and_something_cannot_be_said_together(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(MultiChoice(("nothing", "a", "b"))))
    boxes = {button.option: button for button in editor.findChildren(OptionButton)}
    editor.set_value(("a", "b"))
    boxes["nothing"].click()
    assert editor.value() == ("nothing",)
    boxes["b"].click()
    assert editor.value() == ("b",)
    boxes["a"].click()
    assert editor.value() == ("a", "b")


def test_a_removed_row_can_be_put_back_where_it_was(qtbot: QtBot) -> None:
    editor = three_rows(qtbot)
    with qtbot.waitSignal(editor.removed) as removed:
        click(button_named(editor, "Regel 2 verwijderen"))
    assert whats(editor.value()) == ["regel 1", "regel 3"]
    assert editor.has_focus_inside()
    with qtbot.waitSignal(editor.changed):
        removed.args[1]()
    assert editor.value() == THREE
    removed.args[1]()
    assert editor.value() == THREE


def test_ctrl_z_beside_a_text_puts_a_row_back(qtbot: QtBot) -> None:
    editor = three_rows(qtbot)
    editor.focus_at(0)
    press(focus(), Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert whats(editor.value()) == ["regel 2", "regel 3"]
    button = button_named(editor, "Nog een regel")
    button.setFocus()
    press(button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == THREE


def test_rows_move_by_keys_and_buttons_and_keep_the_focus(qtbot: QtBot) -> None:
    editor = three_rows(qtbot)
    editor.focus_at(0)
    text = focus()
    with qtbot.waitSignal(editor.changed):
        press(text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert whats(editor.value()) == ["regel 2", "regel 1", "regel 3"]
    assert focus() is text
    click(button_named(editor, "Regel 3 omhoog"))
    assert whats(editor.value()) == ["regel 2", "regel 3", "regel 1"]
    assert rows_of(editor.value()) == rows_of(THREE)


def test_enter_in_the_last_cell_makes_a_new_row(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Rows((WHAT, WHEN))))
    editor.focus_at(0)
    type_in(focus(), "eerste")
    press(focus(), Qt.Key.Key_Return)
    type_in(focus(), "morgen")
    press(focus(), Qt.Key.Key_Return)
    type_in(focus(), "tweede")
    assert whats(editor.value()) == ["eerste", "tweede"]
    value = editor.value()
    assert isinstance(value, tuple)
    assert isinstance(value[0], Row)
    assert value[0].cells["when"] == Moment(date(2026, 11, 24))


def test_a_new_row_gets_the_focus_and_an_empty_one_is_used_first(qtbot: QtBot) -> None:
    editor = three_rows(qtbot)
    for _ in range(2):
        click(button_named(editor, "Nog een regel"))
    assert len(editor.findChildren(QPlainTextEdit)) == 4
    assert focus().accessibleName() == "Wat Zoë zegt, regel 4"
    assert editor.value() == THREE


def test_tab_goes_in_the_order_of_reading(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Rows((WHAT, WHEN)), private_hint=True))
    QPushButton("elders", editor.window()).show()
    editor.set_value(THREE[:2])
    QApplication.processEvents()
    editor.focus_at(0)
    press(focus(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    editor.focus_at(0)
    names = []
    for _ in range(14):
        names.append(focus().accessibleName().split(",")[0].split(":")[0])
        press(focus(), Qt.Key.Key_Tab)
    line = ["What", "When", "Kalender"]
    first, second = (["Regel {} omhoog", "Regel {} omlaag", "Regel {} verwijderen"] for _ in range(2))
    expected = [*line, *(text.format(1) for text in first), *line, *(text.format(2) for text in second)]
    assert names == [*expected, "Nog een regel", "Klap de herinnering over namen in"]
    assert not editor.has_focus_inside(), focus()


def test_more_rows_than_advised_are_fine_and_said(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Rows((WHAT,), advised=2)))
    editor.set_value(THREE)
    assert editor.value() == THREE
    assert "Dit zijn er 3" in words_in(editor)


def test_pairs_stop_at_their_maximum(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(PairRows(maximum=2)))
    editor.set_value((Pair("a", "b"), Pair("c", "d")))
    assert not any(button.accessibleName() == "Nog een regel" and button.isVisible() for button in editor.findChildren(QPushButton))
    click(button_named(editor, "Regel 1 verwijderen"))
    assert editor.value() == (Pair("c", "d"),)
    assert button_named(editor, "Nog een regel").isEnabled()


def test_sixty_rows_stay_quick(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Rows((WHO, WHAT, WHEN))))
    rows = tuple(Row(str(number), {"what": f"regel {number}"}) for number in range(60))
    began = clock.perf_counter()
    editor.set_value(rows)
    QApplication.processEvents()
    shown = clock.perf_counter() - began
    editor.focus_at(0)
    began = clock.perf_counter()
    type_in(focus(), "snel typen")
    typed = clock.perf_counter() - began
    assert editor.value() != rows
    assert shown < 4
    assert typed < 1
    delete(editor)  # at once: the next test changes the look of all that is there


def test_many_columns_stand_in_a_card_with_their_labels(qtbot: QtBot, theme: Theme) -> None:
    theme.set_text_scale(150)
    editor = shown_editor(qtbot, a_field(Rows((WHO, WHAT, WHEN))))
    cards = [frame for frame in editor.findChildren(QWidget) if frame.property("role") == "row_card"]
    assert len(cards) == 1
    theme.set_text_scale(100)
    qtbot.waitUntil(lambda: cards[0].property("role") == "row")


def day_line(editor: QWidget) -> QLineEdit:
    return editor.findChildren(QLineEdit)[0]


def test_a_typed_day_is_written_in_full_on_leaving(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(DateField()))
    QPushButton("elders", editor.window()).show()
    editor.focus_at(0)
    with qtbot.waitSignal(editor.changed):
        type_in(day_line(editor), "3-3-26")
    press(day_line(editor), Qt.Key.Key_Tab)
    press(focus(), Qt.Key.Key_Tab)
    assert editor.value() == Moment(date(2026, 3, 3))
    assert day_line(editor).text() == "3 maart 2026"


def test_a_day_that_is_not_clear_stays_with_a_sentence(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(DateField()))
    outside = QPushButton("elders", editor.window())
    outside.show()
    editor.focus_at(0)
    type_in(day_line(editor), "31-02")
    assert "niet duidelijk" not in words_in(editor)
    outside.setFocus()
    assert day_line(editor).text() == "31-02"
    assert editor.value() is None
    assert "Schrijf bijvoorbeeld 3-3-2026" in words_in(editor)
    day_line(editor).clear()
    type_in(day_line(editor), "morgen")
    assert "niet duidelijk" not in words_in(editor)


def test_times_are_taken_with_the_day(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(DateField(Precision.SPAN)))
    day, start, end = editor.findChildren(QLineEdit)
    type_in(start, "14.30")
    assert editor.value() is None
    type_in(day, "ma")
    type_in(end, "14")
    assert editor.value() == Moment(date(2026, 11, 30), time(14, 30), time(14))
    press(end, Qt.Key.Key_Return)
    assert "eindtijd" in words_in(editor)


def test_the_calendar_fills_in_the_day(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(DateField()))
    click(button_named(editor, "Kalender: Wat Zoë zegt"))
    popup = editor.findChild(CalendarPopup)
    assert popup is not None
    with qtbot.waitSignal(editor.changed):
        popup.picked.emit(date(2026, 12, 1))
    popup.close()
    assert editor.value() == Moment(date(2026, 12, 1))


def test_a_figure_pressed_in_the_calendar_changes_no_day(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(DateField()))
    click(button_named(editor, "Kalender: Wat Zoë zegt"))
    popup = editor.findChild(CalendarPopup)
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    before = calendar.selectedDate()
    table = calendar.findChild(QTableView)
    assert table is not None
    QTest.keyClicks(table, "14")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert calendar.selectedDate() == before


def test_coach_and_peer_are_one_press_away(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Person()))
    click(button_named(editor, "Mirthe, Wat Zoë zegt"))
    assert editor.value() == PersonName("Mirthe", "coach")
    click(button_named(editor, "Zoë, Wat Zoë zegt"))
    assert editor.value() == PersonName("Zoë", "peer")


def test_the_own_record_of_the_peer_offers_no_other_names(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Person(), record="peer.person"))
    assert editor.findChildren(QPushButton) == []


def test_another_name_in_a_narrow_cell_has_no_old_role(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Rows((WHO, WHAT))))
    editor.set_value((Row("1", {"who": PersonName("Zoë", "peer")}),))
    line = editor.findChildren(QLineEdit)[0]
    line.selectAll()
    type_in(line, "Joke")
    assert editor.value() == (Row("1", {"who": PersonName("Joke", "")}),)


def test_a_reason_is_asked_where_it_did_not_go_as_agreed(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(AgreementReview(("done", "partly"))))
    assert "Mirthe · voor 20 november 2026" in words_in(editor)
    assert "Ik zoek het <b>protocol</b> op." in words_in(editor)
    done, partly = (
        next(button for button in editor.findChildren(QPushButton) if button.accessibleName() == name) for name in ("Gelukt", "Deels")
    )
    reason = editor.findChildren(QPlainTextEdit)[0]
    click(done)
    assert not reason.isVisible()
    click(partly)
    assert reason.isVisible()
    type_in(reason, "te druk")
    assert editor.value() == (Outcome("a1", "partly", "te druk"),)


def test_a_link_tells_where_to_go(qtbot: QtBot) -> None:
    editor = shown_editor(qtbot, a_field(Link("learning_preference")))
    assert isinstance(editor, LinkEditor)
    with qtbot.waitSignal(editor.opened) as opened:
        click(button_named(editor, "Lijst openen"))
    assert opened.args == ["learning_preference"]


def test_the_reminder_is_there_once_however_many_parts(qtbot: QtBot) -> None:
    parts = tuple(Field(name, LongText(), key=f"fields.f.parts.{name}", private_hint=True) for name in ("what", "how"))
    editor = make_editor(a_field(PartsField(parts)), WORDS, CONTEXT)
    qtbot.addWidget(editor)
    assert [type(part).__name__ for part in editor.findChildren(QWidget) if not part.isHidden()].count("PrivacyLine") == 1
    assert editor.privacy_line() is not None
