"""Nobody answers twice: what was said before is filled in or offered, can be seen, and can be changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from peercoach_desktop.domain.values import Parts
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, Room, button, focused_text, go, page_of, press

QUESTION, ROLES, PEER = "exploration/exploration.help_question", "contract/contract.roles", "intake/intake.peer"
SAID = "De rol vertelde je al eerder. Klopt die niet? Kies dan iets anders."


def words_on(workspace: SessionWorkspace) -> list[str]:
    return [label.text() for label in page_of(workspace).findChildren(QLabel) if label.isVisible()]


def is_told(workspace: SessionWorkspace) -> bool:
    return SAID in words_on(workspace)


def offers(workspace: SessionWorkspace) -> list[str]:
    shown = [each for each in page_of(workspace).findChildren(QPushButton) if each.isVisible()]
    return [each.text() for each in shown if each.text().startswith("Neem over")]


def with_role(room: Room, role: str) -> OpenSession:
    opened = room.desk.coaching.start(room.desk.people.add("Zoë", role).id, "first")
    for name, value in AGREED.items():
        opened.enter(opened.record.pack.field(name), value)
    return opened


def test_the_help_question_begins_with_the_words_of_the_peer(room: Room) -> None:
    opened = room.start(**AGREED, first_words="Hoe begin ik een overdracht?")
    workspace = room.lead(opened, QUESTION)
    assert "Zoë zei eerst: ‘Hoe begin ik een overdracht?’" in words_on(workspace)
    button(workspace, "Neem over").click()
    text = focused_text()
    assert text.toPlainText() == "Hoe begin ik een overdracht?"
    assert offers(workspace) == []
    press(Qt.Key.Key_Backspace)
    press(" rustig?")
    workspace.flush()
    assert room.reopened(opened).record.values["help_question"] == "Hoe begin ik een overdracht rustig?"


def test_taking_it_over_is_a_step_to_undo_and_is_offered_again(room: Room) -> None:
    opened = room.start(**AGREED, first_words="Hoe begin ik?")
    workspace = room.lead(opened, QUESTION)
    button(workspace, "Neem over").click()
    workspace._frame.top._form.undo_button.click()
    assert "help_question" not in opened.record.values
    assert offers(workspace) == ["Neem over"]


def test_nothing_is_offered_where_there_are_words_already_or_none_before(room: Room) -> None:
    assert offers(room.lead(room.start(**AGREED), QUESTION)) == []
    assert offers(room.lead(room.start(**AGREED, first_words="Hoe?", help_question="Wat?"), QUESTION)) == []


@pytest.mark.parametrize(
    ("role", "relation", "group"),
    [
        ("Zij-instromer, eerste jaar", "career_changer", "career_changer"),
        ("student bbl", "student", "bbl"),
        ("Leerling", "student", None),
        ("Helpende", None, None),
        ("starter of collega", None, None),
    ],
)
def test_the_role_that_came_with_the_name_is_not_asked_again(room: Room, role: str, relation: str | None, group: str | None) -> None:
    opened = with_role(room, role)
    workspace = room.lead(opened, ROLES)
    roles = opened.record.values.get("roles")
    assert (roles.cells.get("relation") if isinstance(roles, Parts) else None) == relation
    assert is_told(workspace) == (relation is not None)
    go(workspace, PEER)
    assert opened.record.values.get("peer_group") == group
    assert is_told(workspace) == (group is not None)


def test_what_the_contract_says_is_filled_in_at_the_intake_and_can_be_changed(room: Room) -> None:
    opened = room.start(**AGREED, roles=Parts({"relation": "starter"}))
    workspace = room.lead(opened, PEER)
    assert opened.record.values["peer_group"] == "starter"
    chosen = next(each for each in page_of(workspace).findChildren(QPushButton) if each.isCheckable() and each.isChecked())
    assert "Starter" in chosen.accessibleName()
    chosen.click()
    assert "peer_group" not in opened.record.values
    assert not is_told(workspace)
    go(workspace, ROLES)
    go(workspace, PEER)
    assert "peer_group" not in opened.record.values, "who clears it wants it empty"


def test_the_note_beside_the_role_stays(room: Room) -> None:
    opened = with_role(room, "Starter")
    opened.enter(opened.record.pack.field("roles"), Parts({"note": "Samen in de avonddienst"}))
    room.lead(opened, ROLES)
    assert opened.record.values["roles"] == Parts({"note": "Samen in de avonddienst", "relation": "starter"})


def test_a_finished_talk_is_not_filled_in(room: Room) -> None:
    opened = room.start(**AGREED, roles=Parts({"relation": "starter"}), first_words="Hoe?")
    opened.finish()
    workspace = room.lead(opened, PEER)
    go(workspace, QUESTION)
    assert "peer_group" not in opened.record.values
    assert offers(workspace) == []
    assert not room.errors.said


def test_the_rail_leads_to_where_the_coach_was_in_a_step(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), QUESTION)
    rail = workspace._frame.side.rail
    rail.opened.emit("intake")
    assert workspace.place().page == "intake.peer", "the first time at its beginning"
    rail.opened.emit("exploration")
    assert workspace.place().page == "exploration.help_question"
    rail.opened.emit("exploration")
    assert workspace.place().page == "exploration.first_words", "from within the step to where it begins"


def test_what_is_not_clear_is_said_as_soon_as_the_focus_leaves_the_line(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), "closing/closing.next_appointment")
    press("31-02")
    press(Qt.Key.Key_Tab)
    labels = [label.text() for label in page_of(workspace).findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Deze datum is nog niet duidelijk") for text in labels)
    line = page_of(workspace).findChildren(QLineEdit)[0]
    line.setFocus()
    line.clear()
    press("Vandaag")
    press(Qt.Key.Key_Tab)
    assert line.text() == "3 maart 2026"
