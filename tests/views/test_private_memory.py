"""What is copied, and what is in memory, does not leave the program behind its back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from peercoach_desktop.views.discreet.clipboard import KEEP_OUT
from tests.store.safes import posix_only
from tests.views.ward import Ward

TEXT = "Vooral bij de overdracht sla ik dicht"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def owner(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Say whether the clipboard holds what this program put there; a platform without a screen cannot tell."""
    assert qapp is not None

    def set_owner(ours: bool) -> None:
        monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: ours)

    set_owner(True)
    return set_owner


def copy_an_answer(ward: Ward) -> None:
    """Copy a text from a session by keys."""
    ward.open()
    ward.until(lambda: ward.program.guards is not None)
    ward.talk()
    ward.write(TEXT)
    ward.ctrl(Qt.Key.Key_A)
    ward.ctrl(Qt.Key.Key_C)


def test_row13_a_copied_answer_tells_windows_to_keep_it_out_of_history_and_cloud(ward: Ward) -> None:
    copy_an_answer(ward)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == TEXT
    assert {name: bytes(copied.data(name).data()) for name in KEEP_OUT} == KEEP_OUT
    assert {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"} <= {
        name.partition('"')[2].rstrip('"') for name in KEEP_OUT
    }
    ward.key(Qt.Key.Key_Right)
    ward.ctrl(Qt.Key.Key_V)
    assert ward.focus_in(QPlainTextEdit).toPlainText() == TEXT * 2


def lock(ward: Ward) -> None:
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left)


def close(ward: Ward) -> None:
    assert ward.program.window.close()


@pytest.mark.parametrize("end", [lock, close])
def test_row13_the_clipboard_is_empty_after_a_lock_and_after_closing(ward: Ward, end: Callable[[Ward], None]) -> None:
    copy_an_answer(ward)
    end(ward)
    assert QGuiApplication.clipboard().text() == ""


def test_row13_what_another_program_copied_stays(ward: Ward, owner: Callable[[bool], None]) -> None:
    copy_an_answer(ward)
    clipboard = QGuiApplication.clipboard()
    owner(False)
    other = QMimeData()
    other.setText("van een ander")
    clipboard.setMimeData(other)
    assert not clipboard.mimeData().hasFormat(next(iter(KEEP_OUT)))
    lock(ward)
    assert clipboard.text() == "van een ander"
    clipboard.clear()


def test_4_what_the_peer_copied_is_gone_when_the_coach_has_the_laptop_back(ward: Ward) -> None:
    desk = ward.open()
    opened = desk.coaching.start(desk.people.add("Bram").id, "closing")
    ward.desk.open_session(opened.id)
    ward.desk.pass_laptop("feedback")
    ward.write("Laat me uitpraten")
    ward.ctrl(Qt.Key.Key_A)
    ward.ctrl(Qt.Key.Key_C)
    ward.press("Klaar, geef terug")
    ward.press("Ik ben Mirthe. Ga verder")
    assert QGuiApplication.clipboard().text() == ""


MEMORY = """
import ctypes, resource
from peercoach_desktop.views.discreet.memory import keep_memory_private
before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
keep_memory_private()
print(before, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
"""


@posix_only
@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")
def test_row4_a_crash_leaves_no_picture_of_the_memory() -> None:
    said = subprocess.run([sys.executable, "-c", MEMORY], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert said.strip() == "1 0 (0, 0)"


def test_a_lock_that_can_start_no_fresh_process_still_ends_this_one(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: list[str]) -> None:
        raise OSError

    copy_an_answer(ward)
    processes = ward.program._ending._processes
    monkeypatch.setattr(ward.program._ending, "_processes", type(processes)(fail, processes.leave))
    lock(ward)
    assert ward.left == 1
    assert isinstance(ward.program, QObject)
    ward.start()
    ward.unlock()
    ward.until(lambda: ward.focus_in(QPlainTextEdit).toPlainText() == TEXT)
