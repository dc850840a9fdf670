"""kill -9 in the middle of typing: at the next start the text, the page and the cursor are there."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from tests.journeys import typist
from tests.journeys.hands import Hands
from tests.store.safes import PASSPHRASE, posix_only

pytestmark = posix_only
PROMISED = 1.5
"""Seconds: what was typed longer ago than this is never lost, also on a loaded machine."""


@pytest.mark.parametrize("seconds", [2.6])
def test_what_was_typed_before_a_kill_is_there_at_the_next_start(hands: Hands, seconds: float) -> None:
    hands.ward.make_store()
    hands.ward.open()
    hands.ward.talk()
    before = hands.ward.title()
    hands.ward.program.window.close()
    hands.ward.end()

    typed, killed_at = type_and_kill(str(hands.ward.folder), seconds)

    assert hands.ward.start()
    hands.ward.unlock()
    hands.until(lambda: isinstance(hands.focus(), QPlainTextEdit))
    edit = hands.focus()
    assert isinstance(edit, QPlainTextEdit)
    kept = edit.toPlainText()
    promised = max((number for at, number in typed if at < killed_at - PROMISED), default=0)
    assert promised > 20
    assert len(kept) >= promised
    assert kept == typist.text()[: len(kept)]
    assert hands.ward.title() == before
    placed = max((number for at, number in typed if at < killed_at - PROMISED - 1), default=0)
    assert placed <= edit.textCursor().position() <= len(kept)


def type_and_kill(folder: str, seconds: float) -> tuple[list[tuple[float, int]], float]:
    """Let the typist type for so many seconds, kill it, and return what it typed when, with the moment of the kill."""
    command = [sys.executable, "-m", "tests.journeys.typist", folder, PASSPHRASE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        killed_at = time.monotonic()
        child.send_signal(signal.SIGKILL)
        lines = [first, *child.stdout.readlines()]
    return [(float(at), int(number)) for at, number in (line.split() for line in lines if line.endswith("\n"))], killed_at
