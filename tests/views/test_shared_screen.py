"""Two people at one screen: nothing comes over the large question, and locking and covering work as ever (K22)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from peercoach_desktop.views.kit.toast import Toast
from peercoach_desktop.views.session.conversation import Conversation
from tests.views.ward import Ward


def conversation(ward: Ward) -> Conversation:
    workspace = ward.desk.workspace
    assert workspace is not None
    return workspace._frame.conversation


def large(ward: Ward) -> None:
    """Open a talk, type in it and show its question large."""
    ward.open()
    ward.talk("Zoë")
    ward.write("Ik ben Zoe")
    ward.until(lambda: ward.program.guards is not None)  # they come a moment after the first paint
    ward.key(Qt.Key.Key_F11)
    assert conversation(ward).isVisible()


def toasts(ward: Ward) -> list[str]:
    return [toast.accessibleName() for toast in ward.program.window.findChildren(Toast) if toast.isVisible()]


def test_K22_the_title_and_the_page_name_nobody(ward: Ward) -> None:
    large(ward)
    assert ward.title() == "Gesprek – Peercoach Desktop"
    assert ward.says() == conversation(ward).question() == "Wat is je vraag, in je eigen woorden?"
    ward.key(Qt.Key.Key_Escape)
    assert ward.focus_in(QPlainTextEdit).toPlainText() == "Ik ben Zoe"
    assert ward.title().startswith("Stap 1")


def test_a_toast_waits_until_they_are_done(ward: Ward) -> None:
    large(ward)
    ward.program.window.show_toast("Bewaard: Zoë.pdf")
    assert toasts(ward) == []
    ward.key(Qt.Key.Key_Escape)
    assert toasts(ward) == ["Bewaard: Zoë.pdf"]


def test_a_toast_that_is_there_goes(ward: Ward) -> None:
    ward.open()
    ward.talk()
    ward.program.window.show_toast("Bewaard: Zoë.pdf")
    ward.key(Qt.Key.Key_F11)
    assert toasts(ward) == []


def test_the_warning_before_locking_does_not_wait(ward: Ward) -> None:
    large(ward)
    ward.program._warn(30)
    assert toasts(ward) == ["Over 30 seconden vergrendelt het programma. Druk op een toets om door te gaan."]


def test_the_key_to_find_people_rests_and_works_again_after(ward: Ward) -> None:
    large(ward)
    ward.ctrl(Qt.Key.Key_K)
    assert QApplication.activeModalWidget() is None
    ward.ctrl(Qt.Key.Key_Comma)
    assert conversation(ward).isVisible()
    ward.key(Qt.Key.Key_Escape)
    ward.ctrl(Qt.Key.Key_Comma)
    assert ward.program.window.current_page() is ward.desk.shell


def test_the_curtain_covers_it_and_it_is_there_again_after(ward: Ward) -> None:
    large(ward)
    question = conversation(ward).question()
    ward.key(Qt.Key.Key_F12)
    assert ward.title() == "Peercoach Desktop"
    QTest.keyClick(ward.program.window.windowHandle(), Qt.Key.Key_Space)
    assert conversation(ward).question() == question
    assert ward.title() == "Gesprek – Peercoach Desktop"


def test_locking_covers_it_and_keeps_every_letter(ward: Ward) -> None:
    large(ward)
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left == 1)
    ward.start()
    ward.unlock()
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    assert ward.focus_in(QPlainTextEdit).toPlainText() == "Ik ben Zoe"
    assert not conversation(ward).isVisible()
