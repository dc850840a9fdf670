"""Quiet hints on what says too much about a person: under a field while somebody types, and before sharing (K19, S15)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.fields import LongText
from peercoach_desktop.domain.records import ItemNote
from peercoach_desktop.domain.values import Row
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.hints import field_hints
from peercoach_desktop.views.session.hints.document_card import DocumentCard
from peercoach_desktop.views.session.hints.field_hints import FieldHints
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.hint_lines import LONG, SHORT, click, line, lines, quiet
from tests.views.session.room import AGREED, MAY_LOOK, Room, focused_text, go, page_of, press

CTRL = Qt.KeyboardModifier.ControlModifier
SITUATION = "exploration/exploration.situation"


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_hints, "PAUSE_MS", SHORT)


def typing(room: Room, text: str) -> tuple[OpenSession, SessionWorkspace]:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    if text.isascii():
        press(text)
    else:
        focused_text().insertPlainText(text)
    return opened, workspace


def test_what_was_seen_is_said_in_words_and_the_focus_stays_with_the_writer(room: Room) -> None:
    _, workspace = typing(room, "Ik was bij mevrouw Jansen in de kamer.")
    edit = focused_text()
    said = line(room, workspace)
    assert "mevrouw Jansen" in said.words()
    assert "naam van een bewoner" in said.words()
    assert said.property("tone") == "accent_text", "never red"
    assert QApplication.focusWidget() is edit
    press(" Ze lachte.")
    assert edit.toPlainText().endswith("Ze lachte."), "typing goes on"


def test_one_click_mends_it_and_ctrl_z_takes_that_back(room: Room) -> None:
    opened, workspace = typing(room, "Ik hielp mevrouw Jansen.")
    edit = focused_text()
    click(line(room, workspace).mend)
    assert edit.toPlainText() == "Ik hielp een bewoner."
    assert QApplication.focusWidget() is edit
    workspace.flush()
    assert room.reopened(opened).record.values["situation"] == "Ik hielp een bewoner."
    press(Qt.Key.Key_Z, CTRL)
    assert edit.toPlainText() == "Ik hielp mevrouw Jansen."
    workspace.flush()
    assert room.reopened(opened).record.values["situation"] == "Ik hielp mevrouw Jansen."


def test_a_sign_that_counts_double_does_not_shift_the_mending(room: Room) -> None:
    opened = room.start(**AGREED, situation="👍👍 Ik hielp mevrouw Jansen. 👍")
    workspace = room.lead(opened, SITUATION)
    click(line(room, workspace).mend)
    assert focused_text().toPlainText() == "👍👍 Ik hielp een bewoner. 👍"


def test_left_alone_is_remembered_for_that_text_in_this_session(room: Room) -> None:
    opened, workspace = typing(room, "Ik hielp mevrouw Jansen.")
    click(line(room, workspace).keep)
    assert quiet(room, workspace)
    press(" Mevrouw Jansen was blij.")
    assert quiet(room, workspace)
    go(workspace, "exploration/exploration.theme")
    go(workspace, SITUATION)
    assert quiet(room, workspace)
    press(" Opa Henk ook.")
    assert "Opa Henk" in line(room, workspace).words()
    other = room.lead(room.start(**AGREED, name="Sam", situation="Ik hielp mevrouw Jansen."), SITUATION)
    assert line(room, other).words()
    assert opened.record.values["situation"].startswith("Ik hielp mevrouw Jansen.")  # type: ignore[union-attr]


def test_the_first_names_of_peer_and_coach_are_no_hint(room: Room) -> None:
    _, workspace = typing(room, "Mevrouw Zoë en meneer Mirthe waren er.")
    assert quiet(room, workspace)


def test_nothing_is_looked_at_while_somebody_types(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_hints, "PAUSE_MS", LONG)
    _, workspace = typing(room, "Ik hielp mevrouw Jansen")
    for _ in range(6):
        QTest.qWait(LONG // 4)
        press(".")
    assert not lines(workspace)


def test_the_line_is_reached_by_tab_and_worked_by_keys(room: Room) -> None:
    _, workspace = typing(room, "Ik hielp mevrouw Jansen.")
    edit, said = focused_text(), line(room, workspace)
    assert said.mend.accessibleName().startswith("Vervang door ‘een bewoner’")
    assert said.keep.accessibleName().startswith("Laat staan")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is said.mend
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is said.keep
    press(Qt.Key.Key_Space)
    room.qtbot.waitUntil(lambda: not lines(workspace))
    assert QApplication.focusWidget() is edit


def test_the_cells_of_a_list_are_looked_at_too(room: Room) -> None:
    opened = room.start(**AGREED, development_points=(Row("a", {"point": "Praten"}), Row("b", {"point": "Bij meneer De Vries blijven"})))
    workspace = room.lead(opened, "intake/intake.development_points")
    click(line(room, workspace).mend)
    assert "Vries" not in str(opened.record.values["development_points"])


def test_the_example_at_a_point_is_looked_at_too(room: Room) -> None:
    opened = room.start(kind="on_ward", **AGREED, **MAY_LOOK)
    assert opened.record.checklist is not None
    item = next(iter(opened.record.checklist.items())).id
    workspace = room.lead(opened)
    go(workspace, "observation/observation.ratings", f"seen:{item}")
    press("Bij kamer 12 bleef het stil.")
    assert "kamer 12" in line(room, workspace).words()


def test_a_long_text_does_not_hold_up_the_next_key(room: Room) -> None:
    opened = room.start(**AGREED, situation="Mevrouw Jansen zat in kamer 12. " * 900)
    workspace = room.lead(opened, SITUATION)
    hints = page_of(workspace).findChildren(FieldHints)
    assert hints
    hints[0].look()
    press("x")
    assert focused_text().toPlainText().endswith("x")
    assert line(room, workspace).words()


def card(workspace: SessionWorkspace) -> DocumentCard:
    return page_of(workspace).findChildren(DocumentCard)[0]


def test_before_sharing_a_card_lists_them_and_leads_to_the_field(room: Room) -> None:
    room.desk.settings.choose_paper_extent(Extent.ALL)
    opened = room.start(**AGREED, situation="Ik hielp mevrouw Jansen.")
    workspace = room.lead(opened, "summary/")
    room.qtbot.waitUntil(lambda: card(workspace).isVisible())
    links = card(workspace).links()
    assert [link.words() for link in links][:1] == ["Naam: ‘mevrouw Jansen’"]
    click(links[0])
    assert workspace.place().page == "exploration.situation"
    assert focused_text().textCursor().position() == len("Ik hielp mevrouw Jansen")
    click(line(room, workspace).mend)
    go(workspace, "summary/")
    room.qtbot.waitUntil(lambda: all("Jansen" not in link.words() for link in card(workspace).links()))


def test_what_another_model_held_leads_to_the_choice_of_a_model(room: Room) -> None:
    room.desk.settings.choose_paper_extent(Extent.ALL)
    opened = room.start("on_ward", **AGREED)
    opened.choose_model("gibbs")
    field = next(field for field in opened.record.models.form("gibbs").fields() if isinstance(field.kind, LongText))
    opened.enter(field, "Ik hielp mevrouw Jansen.")
    opened.choose_model("grow")
    workspace = room.lead(opened, "summary/")
    room.qtbot.waitUntil(lambda: card(workspace).isVisible())
    click(card(workspace).links()[0])
    assert workspace.place().page == "reflection.model"


def test_a_name_that_is_only_in_the_picture_on_the_short_copy_is_told_before_sharing(room: Room) -> None:
    opened = room.start(**AGREED)
    opened.choose_model("grow")
    opened.enter(opened.record.models.field("grow.want"), "Ik help mevrouw Jansen.")
    workspace = room.lead(opened, "summary/")
    room.qtbot.waitUntil(lambda: card(workspace).isVisible())
    link = card(workspace).links()[0]
    assert link.words() == "Naam: ‘mevrouw Jansen’"
    click(link)
    assert workspace.place().page == "grow.goal"


def test_the_card_leads_to_the_example_at_a_point(room: Room) -> None:
    opened = room.start(kind="on_ward", **AGREED, **MAY_LOOK)
    assert opened.record.checklist is not None
    item = list(opened.record.checklist.items())[1].id
    opened.note(item, ItemNote("Bij kamer 12 bleef het stil."))
    workspace = room.lead(opened, "summary/")
    room.qtbot.waitUntil(lambda: card(workspace).isVisible())
    click(card(workspace).links()[0])
    assert workspace.place().field == f"seen:{item}"


def test_what_was_left_alone_and_what_is_not_for_the_peer_is_not_in_the_card(room: Room) -> None:
    opened = room.start(**AGREED, situation="Ik hielp mevrouw Jansen.")
    workspace = room.lead(opened, SITUATION)
    click(line(room, workspace).keep)
    QTest.qWait(50)
    go(workspace, "summary/")
    QTest.qWait(400)
    assert not card(workspace).isVisible()
