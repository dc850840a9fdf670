"""Work in the background, errors in words, the last resort and the example."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.compose import shipped_library
from peercoach_desktop.services.example import is_example_folder, new_example_folder, remove_example
from peercoach_desktop.store import errors
from peercoach_desktop.store.errors import NewerVersion, PassphraseRefused, StoreError, UnsafePlace
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.error_note import ErrorNote
from peercoach_desktop.views.errors import SpokenErrors
from peercoach_desktop.views.last_resort import LOG_NAME, LastResort
from tests.views.ward import Ward

SECRET = "wat de peer vertelde"


class Heard(QObject):
    """Hears what the background has to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.failed: list[Exception] = []
        self.threads: list[threading.Thread] = []

    def on_done(self, result: object) -> None:
        self.done.append(result)
        self.threads.append(threading.current_thread())

    def on_failed(self, error: Exception) -> None:
        self.failed.append(error)


@pytest.fixture
def background(qapp: QApplication) -> Background:
    return Background(qapp)


def test_a_result_comes_back_in_the_thread_of_the_window(qtbot: QtBot, background: Background) -> None:
    heard, threads = Heard(), []

    def job(_: Report) -> int:
        threads.append(threading.current_thread())
        return 42

    background.run(job, heard.on_done, heard.on_failed)
    qtbot.waitUntil(lambda: heard.done == [42])
    assert heard.threads == [threading.main_thread()]
    assert threads != heard.threads
    assert heard.failed == []


def test_what_a_job_raises_is_told(qtbot: QtBot, background: Background) -> None:
    heard = Heard()

    def job(_: Report) -> None:
        raise NewerVersion(9)

    background.run(job, heard.on_done, heard.on_failed)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert isinstance(heard.failed[0], NewerVersion)
    assert heard.done == []


def test_work_tells_how_far_it_is_and_stops_when_asked(qtbot: QtBot, background: Background) -> None:
    heard = Heard()
    parts: list[float] = []
    started = threading.Event()

    def job(report: Report) -> int:
        steps = 0
        while report(0.5):
            steps += 1
            started.set()
            threading.Event().wait(0.001)
        return steps

    task = background.run(job, heard.on_done, heard.on_failed)
    task.progressed.connect(parts.append)
    started.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(heard.done))
    qtbot.waitUntil(lambda: 0.5 in parts)


def test_a_widget_that_is_gone_is_not_told(qtbot: QtBot, background: Background) -> None:
    gate, heard = threading.Event(), Heard()
    done = heard.done
    background.run(lambda _: gate.wait(5), heard.on_done, heard.on_failed)
    heard.deleteLater()
    qtbot.wait(10)
    gate.set()
    background.wait()
    qtbot.wait(20)
    assert done == []


@pytest.fixture(params=["nl", "en"])
def spoken(request: pytest.FixtureRequest) -> SpokenErrors:
    words: Wording = shipped_library().app_words(request.param)
    return SpokenErrors(lambda: words)


def every_kind() -> list[StoreError]:
    plain = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, StoreError)]
    with_more = (NewerVersion, PassphraseRefused, UnsafePlace)
    made: list[StoreError] = [kind() for kind in plain if kind not in with_more]
    return [*made, NewerVersion(9), *(PassphraseRefused(reason) for reason in ("empty", "short", "unchanged", "common"))]


def test_every_error_of_the_store_has_a_sentence_of_its_own(spoken: SpokenErrors) -> None:
    sentences = [spoken.sentence(error) for error in every_kind()]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in sentences)
    assert any("9" in sentence for sentence in sentences)


def test_an_unknown_error_is_told_by_its_kind_and_never_by_its_text(spoken: SpokenErrors) -> None:
    sentence = spoken.sentence(ValueError(SECRET))
    assert "ValueError" in sentence
    assert SECRET not in sentence


def test_an_error_is_said_near_its_place_and_stays_in_the_window(qtbot: QtBot, spoken: SpokenErrors) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 500)
    column = QVBoxLayout(window)
    top, bottom = QPushButton("boven"), QPushButton("onder")
    for button in (top, bottom):
        column.addWidget(button)
    window.show()
    for button in (top, bottom):
        spoken.say(NewerVersion(9), button)
        (note,) = window.findChildren(ErrorNote)
        assert "9" in note.text()
        assert window.rect().contains(note.geometry())
        assert not note.geometry().intersects(button.geometry()) or button.height() > 200


def test_what_nobody_catches_is_logged_without_its_text_and_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    resort = LastResort(tmp_path)
    told: list[Exception] = []
    resort.happened.connect(told.append)
    resort.install()

    def fail() -> None:
        raise ValueError(SECRET)

    for call in (fail, in_thread(fail)):
        try:
            call()
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(told) == 2)
    log = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert log.count("ValueError") == 2
    assert SECRET not in log


def in_thread(call: Callable[[], None]) -> Callable[[], None]:
    def run() -> None:
        thread = threading.Thread(target=call)
        thread.start()
        thread.join()

    return run


def test_the_log_does_not_grow_without_end(tmp_path: Path, qapp: QApplication) -> None:
    resort = LastResort(tmp_path, qapp)
    (tmp_path / LOG_NAME).write_text("x" * 300_000)
    resort.note(ValueError(SECRET))
    assert (tmp_path / LOG_NAME).stat().st_size < 1_000


def test_only_an_example_is_ever_removed(tmp_path: Path) -> None:
    folder = new_example_folder()
    assert is_example_folder(folder)
    real = tmp_path / folder.name
    real.mkdir()
    with pytest.raises(ValueError, match="peercoach"):
        remove_example(real)
    assert real.is_dir()
    remove_example(folder)
    assert not folder.exists()


def test_the_example_is_led_marked_and_gone_at_the_end(ward: Ward) -> None:
    ward.folder = new_example_folder()
    ward.start(example=True)
    assert "Het voorbeeld wordt klaargezet" in ward.says()
    ward.until(lambda: ward.program.desk is not None)
    ward.until(lambda: "Voorbeeld: alle mensen zijn verzonnen" in ward.says())
    assert ward.desk_services.settings.is_fictitious
    ward.program.window.close()
    assert not ward.folder.exists()


def test_a_locked_example_tells_its_passphrase(ward: Ward) -> None:
    ward.folder = new_example_folder()
    ward.start(example=True)
    ward.until(lambda: ward.program.desk is not None)
    ward.program.lock()
    ward.until(lambda: ward.left)
    assert ward.started[0][-1] == "--demo"
    assert ward.folder.exists()
    ward.start(example=True)
    assert "Dit is het voorbeeld" in ward.says()
    ward.program.window.close()
    assert not ward.folder.exists()
