"""kill -9 of the whole program while somebody types, and two programs started at once."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.services.access import Access
from peercoach_desktop.services.clock import wall_clock
from peercoach_desktop.services.compose import open_desk
from tests.builders import shipped
from tests.journeys.typist import text
from tests.store.safes import PASSPHRASE, a_vault, posix_only
from tests.trust.form import dice, times
from tests.trust.whole_session import environment
from tests.views.session.room import AGREED

pytestmark = posix_only
Figure = Callable[[str, str], None]
ROOT = Path(__file__).parents[2]
PROMISED = 1.5
"""Seconds: what was typed longer ago than this is never lost, also on a loaded machine."""
PATIENCE = 40


@dataclass
class Kill:
    """How many characters were promised before a kill (by time, or because "saved" stood there), and what was kept of them."""

    typed: int = 0
    promised: int = 0
    saved: int = 0
    kept: str = ""

    def lost(self) -> int:
        whole = text()
        whole_up_to = len(self.kept) if self.kept == whole[: len(self.kept)] else 0
        return max(0, max(self.promised, self.saved) - whole_up_to)


def a_store(folder: Path) -> None:
    """Make a store in which the coach was at an empty field."""
    a_vault(folder)
    access = Access(folder)
    desk = open_desk(access.unlock(PASSPHRASE), shipped(), wall_clock)
    opened = desk.coaching.start(desk.people.add("Zoë").id, "mini")
    for name, value in AGREED.items():
        opened.enter(opened.record.pack.field(name), value)
    opened.flush()
    desk.settings.name_coach("Mirthe")
    desk.settings.keep_window_place({"page": "session", "id": opened.id})
    access.close()


def kill_once(folder: Path, seconds: float, way: str) -> Kill:
    """Let somebody type in the real program on a new store, kill that, and read the store."""
    a_store(folder / "data")
    found = Kill()
    command = [sys.executable, "-m", "tests.journeys.typist", str(folder / "data"), PASSPHRASE, way]
    with subprocess.Popen(command, cwd=ROOT, env=environment(folder), stdout=-1, text=True) as child:
        assert child.stdout is not None
        never = threading.Timer(PATIENCE, child.kill)
        never.start()
        lines = [child.stdout.readline()]
        time.sleep(seconds)
        killed = time.monotonic()
        child.send_signal(signal.SIGKILL)
        lines += child.stdout.readlines()
        never.cancel()
    for line in lines:
        if line.startswith("saved ") and line.endswith("\n"):
            found.saved = int(line.split()[1])
        elif line.endswith("\n"):
            at, number = line.split()
            found.typed = int(number)
            if float(at) < killed - PROMISED:
                found.promised = int(number)
    found.kept = what_is_kept(folder / "data")
    return found


def what_is_kept(folder: Path) -> str:
    access = Access(folder)
    desk = open_desk(access.unlock(PASSPHRASE), shipped(), wall_clock)
    (peer,) = desk.people.peers()
    (session,) = desk.people.file(peer.peer.id).sessions
    values = desk.coaching.open(session.id).record.values
    access.close()
    return next((value for name, value in values.items() if name not in AGREED and isinstance(value, str)), "")


def kills(folder: Path, moments: list[float], way: str = "bursts") -> list[Kill]:
    """Kill a program so many seconds after its first key, for each of the moments; two at a time."""
    found = list[Kill]()

    def every_other(first: int) -> None:
        for turn in range(first, len(moments), 2):
            home = folder / f"keer{turn}"
            home.mkdir()
            found.append(kill_once(home, moments[turn], way))

    hands = [threading.Thread(target=every_other, args=(first,)) for first in (0, 1)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert len(found) == len(moments)
    return found


def test_row17_kills_of_the_whole_program_while_somebody_types(tmp_path: Path, figure: Figure) -> None:
    chance = dice("program kills")
    found = kills(tmp_path, [chance.uniform(0.3, 2.6) for _ in range(times(2, 100))])
    assert [kill.lost() for kill in found if kill.lost()] == []
    typed, promised = sum(kill.typed for kill in found), sum(max(kill.promised, kill.saved) for kill in found)
    assert promised > len(found) * 10
    figure("kill of the whole program while typing", f"{len(found)} kills, {typed} characters typed, {promised} promised, 0 of those lost")


def test_row17_a_program_that_says_saved_without_saving_is_caught(tmp_path: Path) -> None:
    (kill,) = kills(tmp_path, [3.5], "broken")
    assert kill.lost() > 0


def test_two_programs_started_at_once_open_once_and_the_other_says_so(tmp_path: Path, figure: Figure) -> None:
    a_vault(tmp_path / "data")
    pairs, slowest = times(1, 12), 0.0
    command = [sys.executable, "-m", "peercoach_desktop", "--data-dir", str(tmp_path / "data"), "--language", "nl"]
    around = environment(tmp_path)
    for _ in range(pairs):
        begun = time.monotonic()
        two = [subprocess.Popen(command, cwd=ROOT, env=around, stderr=-1, text=True) for _ in range(2)]
        said: list[tuple[float, str]] = []
        hands = [threading.Thread(target=until_it_says, args=(each, said)) for each in two]
        for hand in hands:
            hand.start()
        until(lambda said=said: bool(said))  # type: ignore[misc]
        slowest = max(slowest, said[0][0] - begun)
        others = [each for each in two if each.poll() is None]
        for each in two:
            each.kill()
            each.wait()
        for hand in hands:
            hand.join()
        assert len(said) == 1
        assert "al open in een ander venster" in said[0][1]
        assert others
    Access(tmp_path / "data").unlock(PASSPHRASE).close()  # no lock outlives its program
    figure(
        "second start, whole programs",
        f"{pairs} pairs, exactly 1 shows the store, the other said so {slowest:.1f} s after the start at most",
    )


def until_it_says(child: subprocess.Popen[str], said: list[tuple[float, str]]) -> None:
    assert child.stderr is not None
    said.extend((time.monotonic(), line) for line in child.stderr if "plugin does not support" not in line)


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)
