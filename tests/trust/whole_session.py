"""A child process: the real program in a home of its own, led from the first start to a backup, with one word wherever a word can stand.

Called with the folder of the stores. After each stage it prints its name and waits for a line; after the last one it types on until
somebody ends it. It promises the kernel first that it opens no socket of the internet and starts no program (see `no_network`).
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, cast

from tests.trust.no_network import forbid

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.hands import Hands

WORD = "Schildwachtje"
OWN = "zeven groene stoelen in de tuin"
PDF, JSON, BACKUP = "uit/verslag.pdf", "uit/inzage.json", "uit/kopie.peercoach"


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a user whose folders all lie below `home`."""
    for name in ("tmp", "config", "cache", "run"):
        (home / name).mkdir(mode=0o700)
    own = {"HOME": "", "TMPDIR": "tmp", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run"}
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{name: str(home / folder) for name, folder in own.items()}}


class Bot:
    """Waits, as the bot of the tests does."""

    def waitUntil(self, condition: Callable[[], bool], timeout: int) -> None:
        from PySide6.QtTest import QTest

        end = time.monotonic() + timeout / 1000
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(condition)
            QTest.qWait(5)


def stage(name: str) -> None:
    """Tell that a stage is reached and wait for leave to go on."""
    sys.stdout.write(f"{name}\n")
    sys.stdout.flush()
    sys.stdin.readline()


def main(folder: Path) -> None:
    """Lead the session. Everything is imported after the promise."""
    forbid()
    from PySide6.QtWidgets import QApplication

    from peercoach_desktop.app import SWITCH_INTERVAL, _leave_no_traces
    from tests.journeys.hands import Hands
    from tests.views.ward import Ward

    sys.setswitchinterval(SWITCH_INTERVAL)
    _leave_no_traces()
    hands = Hands(Ward(QApplication(["peercoach"]), cast("QtBot", Bot()), folder))
    out = folder.parent / "uit"
    out.mkdir()
    lead(hands, out)


def lead(hands: Hands, out: Path) -> None:
    """First start, two sessions, paper, data, lock, a look at every page, a backup; then typing without end."""
    from tests.journeys import test_main_job as job
    from tests.journeys.filling import Filling

    job.begin(hands)
    job.add_somebody(hands, WORD)
    first, on_ward = Filling(hands, WORD), Filling(hands, WORD)
    job.start_session(hands, "Eerste gesprek")
    job.lead(hands, first, "Samenvatting")
    stage("filled in")
    preview_and_save(hands, out / "verslag.pdf")
    take_data(hands, out)
    job.start_session(hands, "Op de werkvloer")
    job.lead(hands, on_ward, "Reflectie")
    job.lock_and_unlock(hands, on_ward)
    stage("locked and unlocked")
    job.lead(hands, on_ward, "Samenvatting")
    hands.press("Alle trajecten")
    look_around(hands)
    job.back_up(hands, out / "kopie.peercoach")
    stage("backed up")
    type_on(hands)


def preview_and_save(hands: Hands, target: Path) -> None:
    """Look at the whole file on paper, then save that; go back to the person."""
    from PySide6.QtCore import Qt

    from tests.journeys.test_main_job import choose_file

    hands.key(Qt.Key.Key_Right)
    hands.press("Gesprek afronden")
    hands.until_it_says("Dit gesprek is afgerond")
    hands.ctrl(Qt.Key.Key_Return)
    hands.until_it_says("Pagina 1 van")
    preview = hands.ward.desk.preview
    assert preview is not None
    hands.until(lambda: preview.sheets() and preview.sheets()[0].image())
    stage("previewed")
    hands.in_dialog(lambda: choose_file(hands, target), "Bewaar als PDF")
    hands.until(target.exists)
    stage("exported")
    hands.press("Terug")
    hands.press("Alle trajecten")
    hands.until_it_says("Gesprekken")


def take_data(hands: Hands, out: Path) -> None:
    """Hand out all that is kept about the peer, as data."""
    from PySide6.QtCore import Qt

    from peercoach_desktop.views.rights.data_button import DataButton
    from peercoach_desktop.views.rights.rights_page import RightsPage
    from tests.journeys.test_main_job import choose_file

    hands.press(hands.ward.part(hands.ward.program.window, DataButton).text())
    hands.until(hands.ward.page(RightsPage).names.is_read)
    hands.in_dialog(lambda: choose_file(hands, out / "inzage.json"), "Bewaar als JSON…")
    hands.until((out / "inzage.json").exists)
    hands.key(Qt.Key.Key_Escape)
    hands.until_it_says("Gesprekken")


def look_around(hands: Hands) -> None:
    """Look at the other pages and dialogs."""
    from PySide6.QtCore import Qt

    hands.press("Instellingen")
    hands.press("Kijk wat er staat")
    hands.until_it_says("versleuteld")
    hands.key(Qt.Key.Key_Escape)


def type_on(hands: Hands) -> None:
    """Type the word into a new session, on and on."""
    from PySide6.QtTest import QTest

    hands.ward.talk(WORD)
    for number in count():
        hands.write(f"{WORD} {number} ")
        QTest.qWait(20)
        if number == 10:
            sys.stdout.write("typing\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
