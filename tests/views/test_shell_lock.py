"""Locking: at once by key, by itself when nobody is there, and never with a word lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from peercoach_desktop.services.access import Access
from peercoach_desktop.store.errors import DiskFull
from peercoach_desktop.views.home.person_page import PersonPage
from peercoach_desktop.views.lock.idle import LIMIT, WARNING, IdleWatch
from peercoach_desktop.views.session.workspace import SessionWorkspace
from peercoach_desktop.views.start.unlock_page import UnlockPage
from tests.store.safes import PASSPHRASE
from tests.views.ward import Ward

TEXT = "Vooral bij de overdracht sla ik dicht"


def in_a_session(ward: Ward) -> str:
    """Open a session at the page of the help question, with the cursor in the field."""
    ward.open()
    return ward.talk()


def lock(ward: Ward) -> None:
    ward.ctrl(Qt.Key.Key_L)
    assert ward.program.window.curtain.isVisible()
    ward.until(lambda: ward.left)


def test_ctrl_l_covers_at_once_and_goes_on_as_a_fresh_process(ward: Ward) -> None:
    ward.open()
    ward.ctrl(Qt.Key.Key_L)
    window = ward.program.window
    assert window.curtain.isVisible()
    assert window.curtain.geometry() == window.rect()
    assert window.windowTitle() == "Peercoach Desktop"
    ward.until(lambda: ward.left)
    assert ward.started == [["--data-dir", str(ward.folder), "--language", "nl"]]
    Access(ward.folder).unlock(PASSPHRASE).close()


def test_a_sentence_typed_half_is_there_again_with_the_cursor_in_it(ward: Ward) -> None:
    session_id = in_a_session(ward)
    ward.write(TEXT)
    for _ in range(5):
        ward.key(Qt.Key.Key_Left)
    lock(ward)
    ward.start()
    ward.page(UnlockPage)
    ward.unlock()
    assert ward.page(SessionWorkspace)._opened.id == session_id
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    field: QPlainTextEdit = ward.focus_in(QPlainTextEdit)
    assert field.toPlainText() == TEXT
    assert field.textCursor().position() == len(TEXT) - 5
    ward.write("!")
    assert field.toPlainText() == f"{TEXT[:-5]}!{TEXT[-5:]}"


def test_the_page_of_a_person_comes_back_too(ward: Ward) -> None:
    desk = ward.open()
    peer_id = desk.people.add("Zoë").peer_id
    ward.desk.shell.show_person(peer_id)
    lock(ward)
    ward.start()
    assert "Zoë" not in ward.says()
    ward.unlock()
    assert ward.page(PersonPage).peer_id == peer_id


def test_dialogs_are_covered_too(ward: Ward) -> None:
    ward.open()

    def lock_in_dialog(dialog: QDialog) -> None:
        ward.write("Zoë")
        ward.program.lock()
        assert not dialog.isVisible()

    ward.in_dialog(lock_in_dialog, lambda: ward.press("Voeg iemand toe"))
    ward.until(lambda: ward.left)


def test_ctrl_l_works_in_a_dialog_too(ward: Ward) -> None:
    ward.open()

    def press(dialog: QDialog) -> None:
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert ward.program.window.curtain.isVisible()
        assert not dialog.isVisible()

    ward.in_dialog(press, lambda: ward.press("Voeg iemand toe"))
    ward.until(lambda: ward.left)


def test_where_saving_fails_the_curtain_stays_and_says_why(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_session(ward)
    ward.write(TEXT)
    writer = ward.desk_services.store.writer
    save: Callable[[], None] = writer.flush
    monkeypatch.setattr(writer, "flush", lambda: (_ for _ in ()).throw(DiskFull))
    ward.program.lock()
    curtain = ward.program.window.curtain
    ward.until(curtain.problem)
    assert "schijf is vol" in curtain.problem()
    assert TEXT not in curtain.problem()
    assert ward.left == 0
    assert not ward.started
    monkeypatch.setattr(writer, "flush", save)
    ward.press("Probeer opnieuw")
    assert ward.left == 1
    ward.start()
    ward.unlock()
    assert ward.focus_in(QPlainTextEdit).toPlainText() == TEXT


def test_closing_the_window_saves_without_a_question(ward: Ward) -> None:
    in_a_session(ward)
    ward.write(TEXT)
    assert ward.program.window.close()
    ward.start()
    ward.unlock()
    assert ward.focus_in(QPlainTextEdit).toPlainText() == TEXT


def test_a_window_that_cannot_save_closes_only_when_the_coach_says_so(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_session(ward)
    ward.write(TEXT)
    writer = ward.desk_services.store.writer
    monkeypatch.setattr(writer, "flush", lambda: (_ for _ in ()).throw(DiskFull))
    window = ward.program.window

    def stay(dialog: QDialog) -> None:
        assert "schijf is vol" in ward.says(dialog)
        ward.key(Qt.Key.Key_Return)

    ward.in_dialog(stay, lambda: [window.close()][0] and None)
    assert window.isVisible()
    ward.in_dialog(lambda dialog: ward.press("Sluiten zonder opslaan", dialog), lambda: [window.close()][0] and None)
    assert not window.isVisible()


class Nobody:
    """A watch on a clock that the test sets."""

    def __init__(self, app: QApplication) -> None:
        self.seconds = 1_000.0
        self.watch = IdleWatch(app, lambda: self.seconds)
        self.said: list[object] = []
        self.watch.warned.connect(self.said.append)
        self.watch.eased.connect(self._ease)
        self.watch.expired.connect(self._expire)
        self.watch.start()

    def later(self, seconds: float) -> None:
        self.seconds += seconds
        self.watch.check()

    def _ease(self) -> None:
        self.said.append("eased")

    def _expire(self) -> None:
        self.said.append("expired")


def test_it_warns_before_it_locks_and_locks_once(qapp: QApplication) -> None:
    nobody = Nobody(qapp)
    nobody.later(LIMIT - WARNING - 1)
    assert nobody.said == []
    for _ in range(WARNING + 1):
        nobody.later(1)
    nobody.later(100)
    assert nobody.said == [30, 20, 10, "expired"]


def test_any_key_extends(ward: Ward) -> None:
    ward.open()
    nobody = Nobody(ward.app)
    nobody.later(LIMIT - 5)
    QTest.keyClick(ward.program.window.windowHandle(), Qt.Key.Key_Shift)
    assert nobody.said == [5, "eased"]
    nobody.later(LIMIT - WARNING - 1)
    assert nobody.said == [5, "eased"]
    nobody.watch.stop()


def test_a_key_that_comes_too_late_does_not_extend(ward: Ward) -> None:
    ward.open()
    nobody = Nobody(ward.app)
    nobody.seconds += LIMIT + 1
    QTest.keyClick(ward.program.window.windowHandle(), Qt.Key.Key_Shift)
    assert nobody.said == ["expired"]


@pytest.mark.parametrize("jump", [8 * 3600, -61])
def test_a_laptop_that_slept_or_a_clock_put_back_locks_before_anything_is_seen(ward: Ward, jump: int) -> None:
    ward.open()
    nobody = Nobody(ward.app)
    nobody.seconds += jump
    QApplication.sendEvent(ward.program.window.windowHandle(), QEvent(QEvent.Type.FocusIn))
    assert nobody.said == ["expired"]


def test_the_window_warns_in_words_and_locks_by_itself(ward: Ward) -> None:
    ward.open()
    ward.program.idle.warned.emit(30)
    assert "Over 30 seconden vergrendelt het programma" in ward.says()
    ward.program.idle.eased.emit()
    assert "vergrendelt het programma" not in ward.says()
    ward.program.idle.expired.emit()
    assert ward.program.window.curtain.isVisible()
    ward.until(lambda: ward.left)
