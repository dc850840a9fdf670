"""The lock: nothing is shown after the limit, it takes a second, and nothing is left in memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from peercoach_desktop.services.access import Access
from peercoach_desktop.services.clock import wall_clock
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.views.lock import limit as limits
from peercoach_desktop.views.lock.idle import LIMIT, IdleWatch
from tests.builders import shipped
from tests.store.safes import PASSPHRASE, a_vault
from tests.trust.form import SEED, dice, patience, times
from tests.trust.memory import copies_of
from tests.trust.recorder import WORKS_HERE
from tests.trust.whole_session import environment
from tests.views.session.room import AGREED
from tests.views.test_lock_limit import DAYS, WEIGHTS, YEAR, Laptop

Figure = Callable[[str, str], None]
ROOT = Path(__file__).parents[2]
WORD = "Schildwachtje"
HOURS = 12 * 3600.0


# -- clocks ---------------------------------------------------------------------------------------


class Watched:
    """The watch of the program on the clocks of a laptop that a test sets. `shown` is what somebody could read."""

    def __init__(self, app: QApplication, laptop: Laptop) -> None:
        self.laptop = laptop
        self.shown = True
        self.watch = IdleWatch(app, lambda: laptop.wall, boot=lambda: laptop.boot)
        self.watch.expired.connect(self._lock)
        self.watch.start()

    def _lock(self) -> None:
        self.shown = False


def late_after(app: QApplication, number: int) -> tuple[int, int]:
    """Lead random lives of a laptop; return how often content could be read after the limit, and in time."""
    late = in_time = 0
    for life in range(number):
        chance = dice(f"life {life}")
        laptop = Laptop(asleep_stops=chance.random() < 0.5)
        watched = Watched(app, laptop)
        touched = laptop.real
        for _ in range(chance.randrange(5, 40)):
            what = chance.choices(DAYS, WEIGHTS)[0]
            match what:
                case "work":
                    laptop.go_by(chance.uniform(0, 90))
                case "away":
                    laptop.go_by(chance.uniform(60, 900))
                case "sleep":
                    laptop.go_by(chance.choice((30.0, 200.0, 3600.0, HOURS)), asleep=True)
                case "touch":
                    watched.watch.touch()
                    touched = laptop.real if watched.shown else touched
                case "set back" | "set forward":
                    laptop.set_wall((1 if what == "set forward" else -1) * chance.choice((61.0, 3600.0, YEAR)))
                case "summer time":
                    laptop.set_wall(chance.choice((-3600.0, 3600.0)))
                case _:
                    laptop.set_wall(chance.uniform(-2, 2))
            watched.watch.check()
            # Where the second clock stands still in sleep, setting the wall clock right by seconds can hide as many seconds.
            grace = 120 if laptop.asleep_stops else 0
            late += watched.shown and laptop.real - touched >= LIMIT + grace
            in_time += watched.shown
        watched.watch.stop()
    return late, in_time


def test_row2_in_200_lives_of_a_laptop_nothing_is_shown_after_the_limit(qapp: QApplication, figure: Figure) -> None:
    late, in_time = late_after(qapp, 200)
    assert late == 0
    assert in_time > 400
    figure("lock, clocks", f"200 lives with sleep, clocks set back and summer time (seed {SEED}): 0 shown after the limit")


def test_row2_a_watch_on_one_clock_that_forgives_is_caught(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits.IdleLimit, "look", lambda own, wall, boot: None if wall - own._since[0] >= LIMIT else wall - own._since[0])
    late, _ = late_after(qapp, 100)
    assert late > 0


# -- the process ----------------------------------------------------------------------------------


@contextmanager
def open_program(folder: Path, home: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.trust.locking", "open", str(folder), PASSPHRASE]
    with subprocess.Popen(command, cwd=ROOT, env=environment(home), stdin=-1, stdout=-1, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def a_store_with_a_session(folder: Path) -> None:
    """Make a store in which the coach was in a session where the word is written."""
    a_vault(folder)
    access = Access(folder)
    desk = open_desk(access.unlock(PASSPHRASE), shipped(), wall_clock)
    opened = desk.coaching.start(desk.people.add(WORD).id, "mini")
    for name, value in {**AGREED, "reason_now": f"{WORD} vroeg het", "situation": WORD}.items():
        opened.enter(opened.record.pack.field(name), value)
    opened.flush()
    desk.settings.name_coach("Mirthe")
    desk.settings.keep_window_place({"page": "session", "id": opened.id})
    access.close()


def lock_once(folder: Path, home: Path) -> tuple[float, int, int]:
    """Lock the real program; return the seconds to the fresh window, and how often word and passphrase are in the old and new process."""
    with open_program(folder, home) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        said, process = child.stdout.readline().split()
        assert said == "open"
        before = copies_of(int(process), WORD, PASSPHRASE)
        child.stdin.write("\n")
        child.stdin.flush()
        pressed, painted, new = read_lock(child)
        try:
            assert child.wait(timeout=20) == 0, "the process that knew everything is still there"
            after = copies_of(new, WORD, PASSPHRASE)
        finally:
            with suppress(ProcessLookupError):
                os.kill(new, signal.SIGKILL)
    return painted - pressed, before, after


def read_lock(child: subprocess.Popen[str]) -> tuple[float, float, int]:
    assert child.stdout is not None
    pressed = painted = 0.0
    new = 0
    while not (pressed and painted):
        words = child.stdout.readline().split()
        assert words, "the program ended without a fresh one"
        if words[0] == "locked":
            pressed = float(words[1])
        elif words[0] == "shown":
            painted, new = float(words[1]), int(words[2])
    return pressed, painted, new


@pytest.mark.skipif(not WORKS_HERE, reason="reads /proc")
def test_row4_a_lock_takes_a_second_and_leaves_nothing_in_memory(data: Path, tmp_path: Path, figure: Figure) -> None:
    a_store_with_a_session(data)
    seconds, found = [], 0
    for number in range(times(1, 10)):
        home = tmp_path / f"thuis{number}"
        home.mkdir()
        took, before, after = lock_once(data, home)
        assert before > 2, "the search finds nothing where there is something"
        assert after == 0
        seconds.append(took)
        found += before
    slowest = max(seconds)
    figure("lock", f"{len(seconds)} locks, {slowest:.2f} s at most to a fresh window; word and passphrase {found} times before, 0 after")
    assert slowest <= patience()


def test_row4_memory_is_really_searched() -> None:
    kept = "een woord dat nergens anders staat".upper() + str(time.monotonic())
    assert copies_of(os.getpid(), kept) > 0
