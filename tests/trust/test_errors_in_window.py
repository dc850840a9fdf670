"""Errors that reach the window or nobody: what somebody wrote is in no message, no log and on no standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtWidgets import QLabel

from peercoach_desktop.store.errors import DiskFull, StoreError
from peercoach_desktop.views.last_resort import LOG_NAME
from tests.trust.form import times
from tests.views.conftest import ward
from tests.views.ward import Ward

__all__ = ["ward"]

WORD = "Schildwachtje"
Figure = Callable[[str, str], None]


def errors() -> Iterator[Exception]:
    """Yield errors of many kinds, each with the word in its text, its cause or its arguments."""
    for number in count():
        yield ValueError(f"{WORD} {number}")
        yield KeyError(WORD)
        yield StoreError(WORD)
        yield DiskFull(WORD)
        yield UnicodeDecodeError("utf-8", WORD.encode(), 0, 1, WORD)
        yield OSError(5, WORD, f"{WORD}.db")
        error = RuntimeError(WORD)
        error.__cause__ = ValueError(WORD)
        yield error


@pytest.fixture(autouse=True)
def _hooks() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def throw(error: Exception) -> None:
    """Let an error reach the last resort, as one that nobody caught does."""
    sys.excepthook(type(error), error, error.__traceback__)


def told(ward: Ward, number: int) -> tuple[int, str]:
    """Force so many errors in the open window; return how many, and all that was said or written."""
    ward.open()
    ward.talk()
    ward.write(f"{WORD} staat in het veld")
    ward.program.watch_errors()
    said, forced = [], 0
    for error in errors():
        if forced == number:
            break
        if forced % 2:
            throw(error)
        else:
            ward.program.around.ui.errors.say(error, ward.program.window)
        forced += 1
        said += [label.text() for label in ward.program.window.findChildren(QLabel) if WORD not in label.objectName()]
    said.append((ward.folder / LOG_NAME).read_text(encoding="utf-8"))
    return forced, "\n".join(said)


def test_row15_no_message_and_no_log_of_the_window_tells_what_somebody_wrote(
    ward: Ward, capfd: pytest.CaptureFixture[str], figure: Figure
) -> None:
    forced, said = told(ward, times(42, 210))
    out, err = capfd.readouterr()
    assert said.count("ValueError") >= forced // 14
    assert WORD not in said + out + err
    figure("errors, window", f"{forced} forced failures, 0 with the word in messages, log, stdout or stderr")


def test_row15_a_log_with_the_text_of_the_error_is_caught(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    from peercoach_desktop.views import last_resort

    note = last_resort.LastResort.note

    def talkative(own: last_resort.LastResort, error: BaseException) -> None:
        note(own, error)
        with (own._folder / LOG_NAME).open("a", encoding="utf-8") as log:
            log.write(f"{error}\n")

    monkeypatch.setattr(last_resort.LastResort, "note", talkative)
    assert WORD in told(ward, 6)[1]
