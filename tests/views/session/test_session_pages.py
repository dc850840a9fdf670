"""Question pages: one question at a time, from data, in any order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from peercoach_desktop.domain.values import PersonName, is_filled
from peercoach_desktop.views.session import page_host
from peercoach_desktop.views.session.field_line import PRIVACY
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, Room, button, field_page, focused_text, go, page_of, press

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_page_shows_its_place_on_the_way_the_question_and_its_fields(room: Room) -> None:
    page = field_page(room.lead(room.start(**AGREED), "exploration/exploration.situation"))
    assert page._caption.text() == "Vraag 2 van 5"
    assert page._heading.text() == "Welk moment hoort bij je vraag?"
    assert [line.field.id for line in page.fields().lines()] == ["situation"]


def test_names_of_peer_and_coach_stand_in_the_words(room: Room) -> None:
    workspace = room.lead(room.start(name="Łukasz"), "contract/contract.roles")
    labels = [line.editor.name() for line in field_page(workspace).fields().lines()]
    assert "Beoordeelt Mirthe ook het werk van Łukasz?" in labels


def test_next_works_on_an_empty_page_and_previous_goes_back(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "exploration/exploration.first_words")
    press(Qt.Key.Key_Return, CTRL)
    assert workspace.place().page == "exploration.situation"
    press(Qt.Key.Key_Left, ALT)
    assert workspace.place().page == "exploration.first_words"


def test_the_whole_way_can_be_walked_to_the_summary_and_back(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "contract/contract.roles")
    seen = [workspace.place().page]
    while workspace.place().step != "summary" and len(seen) < 60:
        workspace._frame.bar._form.next_button.click()
        seen.append(workspace.place().page)
    assert seen[0] == "contract.roles"
    assert len(seen) == len(set(seen)) == 31
    for page in reversed(seen[:-1]):
        workspace._frame.bar._form.previous_button.click()
        assert workspace.place().page == page


def test_the_button_says_which_step_comes_next(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "exploration/exploration.situation")
    next_button = workspace._frame.bar._form.next_button
    assert next_button.text() == "Verder"
    go(workspace, "exploration/exploration.fits_peer_coaching")
    assert next_button.text() == "Verder naar het doel"


def test_the_primary_button_has_one_place_on_every_page(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "contract/contract.roles")
    corners = set()
    for step in opened.record.session.steps:
        for page in workspace._table.way.pages(step):
            go(workspace, f"{step.id}/{page.id}")
            corner = workspace._frame.bar._form.next_button.mapTo(workspace, QPoint(0, 0))
            corners.add((corner.x(), corner.y()))
    go(workspace, "summary")
    corner = workspace._frame.bar._form.next_button.mapTo(workspace, QPoint(0, 0))
    assert corners == {(corner.x(), corner.y())}


def test_a_field_with_a_condition_comes_and_goes_and_the_focus_stays(room: Room) -> None:
    workspace = room.lead(room.start(), "contract/contract.roles")
    fields = field_page(workspace).fields()
    line = fields.line("assessor_role")
    assert line is not None
    line.editor.focus_at(0)
    before = QApplication.focusWidget()
    assert fields.line("assessor_way") is None
    press(Qt.Key.Key_Right)
    way = fields.line("assessor_way")
    assert way is not None
    assert way.editor.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert line.editor.isAncestorOf(focus)
    assert focus is not before
    press(Qt.Key.Key_Left)
    assert not way.editor.isVisible()


def test_steps_open_in_any_order_by_key(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "contract/contract.roles")
    press("4", ALT)
    assert workspace.place().step == "goal"
    press("6", ALT)
    assert workspace.place().step == "summary"
    press("1", ALT)
    assert workspace.place().step == "contract"


def test_an_offered_page_joins_the_way_where_it_was_opened(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "exploration/exploration.situation")
    button(workspace, "Wanneer het lukte").click()
    assert workspace.place().page == "exploration.exception"
    assert field_page(workspace)._caption.text() == "Vraag 3 van 6"
    press("Vorige week ging het goed.")
    press(Qt.Key.Key_Return, CTRL)
    assert workspace.place().page == "exploration.help_question"
    press(Qt.Key.Key_Left, ALT)
    assert workspace.place().page == "exploration.exception"
    workspace.flush()
    again = room.lead(room.reopened(opened), "exploration/exploration.first_words")
    assert "exploration.exception" in [page.id for page in again._table.way.pages(again._navigator.stop.step)]


def test_an_offered_page_that_was_opened_does_not_count_as_open_work(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "exploration/exploration.situation")
    before = workspace._frame.side.rail.state_of("exploration")
    button(workspace, "Wanneer het lukte").click()
    assert workspace._frame.side.rail.state_of("exploration") == before


def test_the_rail_says_in_words_how_far_a_step_is(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    rail = workspace._frame.side.rail
    assert rail.state_of("exploration") == "Nog niet gestart"
    press("Hoe durf ik meer te zeggen?")
    item = next(item for item in rail.items() if item.step == "exploration")
    room.qtbot.waitUntil(lambda: item.accessibleDescription() == "1 van 6 antwoorden", timeout=1_000)


def test_the_coach_calls_a_step_done_on_its_last_page(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    assert not [box for box in workspace.findChildren(QCheckBox) if box.isVisible()]
    go(workspace, "exploration/exploration.fits_peer_coaching")
    [box] = [box for box in workspace.findChildren(QCheckBox) if box.isVisible()]
    box.setChecked(True)
    assert workspace._frame.side.rail.state_of("exploration") == "Klaar"
    workspace.flush()
    assert room.reopened(opened).record.session.done_steps == ("exploration",)


def test_a_step_can_be_added_and_opens_at_once(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "contract/contract.roles")
    step = next(step for step in opened.addable_steps() if step.id == "reflection")
    workspace._frame.side.step_added.emit(step)
    assert workspace.place().page == "reflection.model"
    assert [item.step for item in workspace._frame.side.rail.items()][-3:] == ["reflection", "closing", "summary"]


def test_choosing_a_model_brings_its_questions_as_a_step(room: Room) -> None:
    opened = room.start("on_ward", **AGREED)
    workspace = room.lead(opened, "reflection/reflection.model")
    press(Qt.Key.Key_Space)
    assert "model" in [item.step for item in workspace._frame.side.rail.items()]
    workspace._navigator.open_step("model")
    page = field_page(workspace)
    assert page._heading.text()
    press("Iets om te bewaren")
    workspace.flush()
    field = page.fields().lines()[0].field
    assert is_filled(room.reopened(opened).record.values[field.id])


def test_referral_opens_from_every_page_k23(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "intake/intake.work")
    workspace._frame.bar._form.refer_button.click()
    assert workspace.place().page == "referral.reason"
    assert opened.record.session.steps[-1].id == "referral"


def test_urgent_help_shows_the_emergency_card_k23(room: Room) -> None:
    opened = room.start(urgency="today")
    opened.refer()
    workspace = room.lead(opened, "referral/referral.reason")
    page = field_page(workspace)
    line = page.fields().line("urgency")
    assert line is not None
    assert not page._care.isVisible()
    line.editor.focus_at(0)  # comes to "today", which is chosen
    press(Qt.Key.Key_Left)
    assert page._care.isVisible()
    assert [card.accessibleName() for card in page._care._cards] == ["Er is nu hulp nodig", "Nummers voor hulp"]


def test_low_energy_quietly_offers_to_refer_on(room: Room) -> None:
    opened = room.start(**AGREED, energy_now=3)
    workspace = room.lead(opened, "intake/intake.energy_now")
    button(workspace, "Samen doorverwijzen").click()
    assert workspace.place().step == "referral"


def test_my_limits_is_one_key_away_kf2(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "exploration/exploration.situation")
    press(Qt.Key.Key_F2)
    [dialog] = [each for each in workspace.children() if type(each).__name__ == "CardDialog"]
    assert dialog.isVisible()  # type: ignore[attr-defined]
    assert dialog.windowTitle() == "Mijn grenzen als peercoach"  # type: ignore[attr-defined]


def test_the_reminder_about_names_folds_for_good(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "exploration/exploration.situation")
    line = field_page(workspace).fields().lines()[0].editor.privacy_line()
    assert line is not None
    assert not line.is_folded()
    line._fold.click()
    assert room.desk.settings.is_folded(PRIVACY)
    go(workspace, "intake/intake.reason_now")
    other = field_page(workspace).fields().lines()[0].editor.privacy_line()
    assert other is not None
    assert other.is_folded()


def test_a_page_is_built_once_and_keeps_its_text(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "exploration/exploration.situation")
    first = page_of(workspace)
    press("Bewaard")
    go(workspace, "exploration/exploration.theme")
    go(workspace, "exploration/exploration.situation")
    assert page_of(workspace) is first
    assert focused_text().toPlainText() == "Bewaard"


def test_a_long_way_keeps_the_latest_pages_alone_and_loses_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_host, "KEPT", 3)
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.situation")
    press("Het was druk.")
    host = workspace._frame.host
    first = host.current()
    for page in ("theme", "help_question", "first_words", "help_kind", "ruler"):
        go(workspace, f"exploration/exploration.{page}")
    assert host.count() == 3, "they are taken out of the window too"
    go(workspace, "exploration/exploration.situation")
    assert host.current() is not first
    assert focused_text().toPlainText() == "Het was druk."
    press(" En laat.")
    workspace.flush()
    assert room.reopened(opened).record.values["situation"] == "Het was druk. En laat."


def test_earlier_answers_and_questions_stand_beside_the_page(room: Room) -> None:
    opened = room.start(**AGREED, reason_now="Ik wil zekerder worden.")
    workspace = room.lead(opened, "exploration/exploration.situation")
    panel = workspace._frame.dock.panel
    assert len(panel.questions()) == 4
    first = panel.questions()[0]
    words = first.accessibleName()
    first.click()
    assert panel.questions()[0].accessibleName() == words
    assert panel.questions()[0].accessibleDescription() == "Gevraagd"
    assert panel._form.earlier_card.isVisible()
    assert "situation" not in opened.record.values


def test_other_questions_come_with_the_button(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "exploration/exploration.situation")
    panel = workspace._frame.dock.panel
    before = [chip.question for chip in panel.questions()]
    panel._form.more_button.click()
    assert [chip.question for chip in panel.questions()] != before


def test_the_window_title_names_step_and_kind_and_never_a_person(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED, name="Zoë"), "contract/contract.roles")
    with room.qtbot.waitSignal(workspace.title_changed) as said:
        go(workspace, "exploration/exploration.situation")
    assert said.args == ["Stap 3 van 6: Hulpvraag – Eerste gesprek"]
    assert "Zoë" not in workspace.title()


def test_another_name_for_the_peer_is_said_everywhere_from_then_on(room: Room) -> None:
    opened = room.start(**AGREED, name="Zoë")
    workspace = room.lead(opened, "exploration/exploration.situation")
    go(workspace, "intake/intake.peer")
    person = opened.record.pack.field("peer_person")
    line = field_page(workspace).fields().line("peer_person")
    assert line is not None
    line.editor.set_value(PersonName("Mo", "helpende"))
    line.editor.changed.emit()
    assert workspace._frame.side._form.first_name.text() == "Mo"
    go(workspace, "exploration/exploration.situation")
    assert "Mo" in field_page(workspace).fields().lines()[0].editor.name()
    workspace.flush()
    assert room.reopened(opened).record.values[person.id] == PersonName("Mo", "helpende")


def test_a_date_that_is_not_clear_is_said_before_the_coach_goes_on_and_stays(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_host, "KEPT", 3)
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened, "closing/closing.agreements")
    focused_named(workspace, "Wat, regel 1")
    press("Bellen")
    focused_named(workspace, "Wanneer, regel 1")
    press("als het rustig is")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.place().page == "closing.agreements", "what would not count is said first"
    assert any("niet duidelijk" in label.text() for label in page_of(workspace).findChildren(QLabel) if label.isVisible())
    assert spoken_focus() == "Wanneer, regel 1"
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.place().page != "closing.agreements", "once is enough"
    for page in ("adjust", "peer_summary", "share_check", "next_appointment", "tension"):
        go(workspace, f"closing/closing.{page}")
    go(workspace, "closing/closing.agreements")
    focused_named(workspace, "Wanneer, regel 1")
    when = QApplication.focusWidget()
    assert isinstance(when, QLineEdit)
    assert when.text() == "als het rustig is"
    when.clear()
    press("volgende week vrijdag")
    focused_named(workspace, "Wat, regel 1")
    assert when.text() == "13 mrt 2026"


def spoken_focus() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def focused_named(workspace: SessionWorkspace, name: str) -> QWidget:
    """Put the focus in the field that is called `name`."""
    fields = (*page_of(workspace).findChildren(QLineEdit), *page_of(workspace).findChildren(QPlainTextEdit))
    found = next(each for each in fields if each.accessibleName() == name)
    found.setFocus()
    return found
