"""Steps that the coach added to a talk can go again, and nothing that was written goes with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import PEER_FIELDS, Topic
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, Room, button, page_of, press

SITUATION = "exploration/exploration.situation"


def menu_of(workspace: SessionWorkspace) -> list[QAction]:
    """Open the menu to add a step and return what it offers."""
    button(workspace, "Stap toevoegen").click()
    menus = [menu for menu in workspace.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return [action for action in menus[0].actions() if not action.isSeparator()]


def choose(workspace: SessionWorkspace, words: str) -> None:
    next(action for action in menu_of(workspace) if action.text() == words).trigger()
    QApplication.processEvents()


def with_reflection(room: Room) -> tuple[OpenSession, SessionWorkspace]:
    opened = room.start(**AGREED)
    opened.add_step(next(step for step in opened.addable_steps() if step.form == "reflection"))
    return opened, room.lead(opened, SITUATION)


def ids(opened: OpenSession) -> list[str]:
    return [step.id for step in opened.record.session.steps]


def test_only_what_was_added_can_go(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    assert not [action for action in menu_of(workspace) if action.text().startswith("Haal weg")]


def test_an_empty_step_goes_and_stays_gone_after_a_new_start(room: Room) -> None:
    opened, workspace = with_reflection(room)
    choose(workspace, "Haal weg: Reflectie")
    assert "reflection" not in ids(opened)
    assert "reflection" not in [item.step for item in workspace._frame.side.rail.items()]
    assert room.toasts.said == ["De stap ‘Reflectie’ is weg."]
    workspace.flush()
    assert "reflection" not in ids(room.reopened(opened))


def test_the_toast_puts_it_back_where_it_was(room: Room) -> None:
    opened, workspace = with_reflection(room)
    opened.set_done("reflection", done=True)
    before = ids(opened)
    choose(workspace, "Haal weg: Reflectie")
    assert "reflection" not in opened.record.session.done_steps
    assert room.toasts.action is not None
    room.toasts.action()
    assert ids(opened) == before
    assert "reflection" in opened.record.session.done_steps


def test_from_within_the_coach_goes_to_the_step_before(room: Room) -> None:
    opened, workspace = with_reflection(room)
    workspace._navigator.open_step("reflection")
    before = ids(opened)[ids(opened).index("reflection") - 1]
    workspace._frame.side.rail.removal_asked.emit("reflection")
    assert workspace.place().step == before


def test_a_step_in_which_something_was_just_typed_stays_and_says_why(room: Room) -> None:
    opened, workspace = with_reflection(room)
    workspace._navigator.open_step("reflection")
    while not page_of(workspace).where()[0]:
        press(Qt.Key.Key_Tab)
    press("Ging goed")
    choose(workspace, "Haal weg: Reflectie")
    assert "reflection" in ids(opened)
    assert room.toasts.said == ["In ‘Reflectie’ staat al iets. Maak de stap eerst leeg. Dan kan de stap weg."]
    assert workspace.place().step == "reflection"


def test_what_the_peer_wrote_under_a_seal_keeps_the_step_too(room: Room) -> None:
    opened = room.start(**AGREED)
    opened.add_step(next(step for step in opened.addable_steps() if step.form == "feedback"))
    field = opened.record.pack.field(PEER_FIELDS[Topic.FEEDBACK][0])
    room.desk.sealing.write(opened.id, field, "Blijf vragen stellen")
    workspace = room.lead(opened, SITUATION)
    workspace._frame.side.rail.removal_asked.emit("feedback")
    assert "feedback" in ids(opened)


def test_a_model_goes_with_its_answers_kept(room: Room) -> None:
    opened = room.start(**AGREED)
    opened.choose_model("grow")
    field = next(iter(opened.record.models.form("grow").fields()))
    opened.enter(field, "Rustiger overdragen")
    workspace = room.lead(opened, SITUATION)
    choose(workspace, "Haal weg: Gespreksmodel")
    assert "model" not in ids(opened)
    assert room.reopened(opened).record.values[field.id] == "Rustiger overdragen"
    assert room.toasts.action is not None
    room.toasts.action()
    assert "model" in ids(opened)
    assert opened.record.session.model == "grow"
