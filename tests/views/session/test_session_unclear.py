"""A day that is typed and not clear comes back as it was typed, with its sentence; it is no answer and stands nowhere else."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Row
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.builders import shipped
from tests.store.safes import posix_only
from tests.views.session.half_typed import ROOT_KEY, TYPED
from tests.views.session.room import AGREED, Room, WardClock, go, page_of, press

AGREEMENTS, NEXT = "closing/closing.agreements", "closing/closing.next_appointment"
NOT_CLEAR = "Deze datum is nog niet duidelijk en telt zo niet mee."


def line_called(workspace: SessionWorkspace, name: str) -> QLineEdit:
    return next(each for each in page_of(workspace).findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible())


def type_in(workspace: SessionWorkspace, name: str, text: str) -> None:
    line_called(workspace, name).setFocus()
    press(text)


def is_told(workspace: SessionWorkspace) -> bool:
    labels = page_of(workspace).findChildren(QLabel)
    return any(label.text().startswith(NOT_CLEAR) for label in labels if label.isVisible())


def test_it_comes_back_as_typed_after_a_new_start(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, NEXT)
    press(TYPED)
    workspace.flush()
    again = room.lead(room.reopened(opened), NEXT)
    name = again.focusWidget().accessibleName()
    assert line_called(again, name).text() == TYPED
    assert is_told(again)
    assert "next_appointment" not in room.reopened(opened).record.values


def test_in_a_list_it_comes_back_in_its_own_line(room: Room) -> None:
    rows = (Row("a", {"what": "Bellen"}), Row("b", {"what": "Oefenen"}))
    opened = room.start(**AGREED, agreements=rows)
    workspace = room.lead(opened, AGREEMENTS)
    type_in(workspace, "Wanneer, regel 2", TYPED)
    workspace.flush()
    again = room.lead(room.reopened(opened), AGREEMENTS)
    assert line_called(again, "Wanneer, regel 1").text() == ""
    assert line_called(again, "Wanneer, regel 2").text() == TYPED
    assert room.reopened(opened).record.values["agreements"] == rows


def test_a_line_that_holds_nothing_else_comes_back_with_it(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, AGREEMENTS)
    type_in(workspace, "Wanneer, regel 1", TYPED)
    workspace.flush()
    again = room.lead(room.reopened(opened), AGREEMENTS)
    assert line_called(again, "Wanneer, regel 1").text() == TYPED
    type_in(again, "Wanneer, regel 1", "!")
    again.flush()
    assert list(room.reopened(opened).unclear.of("agreements").values()) == [[f"{TYPED}!"]]


def test_a_time_that_is_not_clear_comes_back_beside_its_day(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, NEXT)
    day, *times = [line for line in page_of(workspace).findChildren(QLineEdit) if line.isVisible()]
    press("3-5-2026")
    times[0].setFocus()
    press("na de lunch")
    workspace.flush()
    again = room.lead(room.reopened(opened), NEXT)
    told = [line.text() for line in page_of(again).findChildren(QLineEdit) if line.isVisible()]
    assert told[:2] == ["3 mei 2026", "na de lunch"]
    assert day.text()


def test_once_it_is_clear_nothing_of_it_is_kept(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, NEXT)
    press(TYPED)
    workspace.flush()
    line = workspace.focusWidget()
    assert isinstance(line, QLineEdit)
    line.clear()
    press("3-5-2026")
    workspace.flush()
    again = room.reopened(opened)
    assert again.unclear.of("next_appointment") == {}
    assert "next_appointment" in again.record.values
    assert not [name for name in room.desk.store.answers.read(opened.id) if name.startswith("unclear.")]


def test_a_removed_line_comes_back_with_what_was_typed_in_it(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, AGREEMENTS)
    type_in(workspace, "Wanneer, regel 1", TYPED)
    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    workspace.flush()
    assert room.reopened(opened).unclear.of("agreements") == {}
    assert room.toasts.action is not None
    room.toasts.action()
    assert line_called(workspace, "Wanneer, regel 1").text() == TYPED
    workspace.flush()
    assert list(room.reopened(opened).unclear.of("agreements").values()) == [[TYPED]]


def test_no_paper_and_no_search_has_it(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, NEXT)
    press(TYPED)
    workspace.flush()
    for audience in (Level.PEER, Level.COACH):
        assert TYPED not in repr(room.desk.printing.document(room.reopened(opened), audience, "nl"))
    assert room.desk.search.find(TYPED, "nl") == ()


def test_a_finished_talk_still_shows_it_and_opens_with_it(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, NEXT)
    press(TYPED)
    workspace._rounding_off.finish()
    go(workspace, NEXT)
    line = next(line for line in page_of(workspace).findChildren(QLineEdit) if line.text() == TYPED)
    assert line.isReadOnly()
    assert room.reopened(opened).unclear.of("next_appointment")[""][0] == TYPED


@posix_only
def test_it_is_there_after_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "a1"
    folder.mkdir(parents=True)
    store = Store.open(VaultPaths(folder), ROOT_KEY)
    desk = open_desk(store, shipped(), WardClock())
    session = desk.coaching.start(desk.people.add("Zoë").id, "first")
    for field, value in AGREED.items():
        session.enter(session.record.pack.field(field), value)
    session.flush()
    store.close()
    command = [sys.executable, "-m", "tests.views.session.half_typed", str(folder), session.id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "typed"
        time.sleep(1.5)
        child.send_signal(signal.SIGKILL)
    store = Store.open(VaultPaths(folder), ROOT_KEY)
    assert open_desk(store, shipped(), WardClock()).coaching.open(session.id).unclear.of("next_appointment")[""][0] == TYPED
    store.close()
