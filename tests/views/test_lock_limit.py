"""When the content may no longer be seen: two clocks, sleep, clocks that jump, and what the system itself tells."""

from __future__ import annotations

import ctypes
import random
from ctypes import wintypes
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peercoach_desktop.views.lock.idle import LIMIT
from peercoach_desktop.views.lock.limit import IdleLimit, boot_clock
from peercoach_desktop.views.lock.system.linux import LinuxSession
from peercoach_desktop.views.lock.system.windows import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WindowsSession, says_lock
from tests.views.ward import Ward

DAYS = ("work", "touch", "set right", "away", "sleep", "set back", "set forward", "summer time")
WEIGHTS = (30, 30, 20, 5, 5, 3, 3, 2)
YEAR = 365 * 24 * 3600.0


@dataclass
class Laptop:
    """The clocks of a laptop. `asleep_stops` is a platform whose second clock stands still in sleep. `real` is what really went by."""

    wall: float = 1.7e9
    boot: float = 500.0
    real: float = 0.0
    asleep_stops: bool = False

    def go_by(self, seconds: float, *, asleep: bool = False) -> None:
        self.real += seconds
        self.wall += seconds
        if not (asleep and self.asleep_stops):
            self.boot += seconds

    def set_wall(self, by: float) -> None:
        self.wall += by


def live(seed: int) -> tuple[int, int]:
    """Lead one random life of a laptop; return how often content was shown after the limit, and how often it was shown in time."""
    chance = random.Random(seed)  # noqa: S311 - the same lives each time
    laptop = Laptop(asleep_stops=chance.random() < 0.5)
    limit = IdleLimit(LIMIT)
    limit.begin(laptop.wall, laptop.boot)
    touched, late, in_time = laptop.real, 0, 0
    for _ in range(chance.randrange(5, 60)):
        match chance.choices(DAYS, WEIGHTS)[0]:
            case "work":
                laptop.go_by(chance.uniform(0, 90))
            case "away":
                laptop.go_by(chance.uniform(60, 900))
            case "sleep":
                laptop.go_by(chance.choice((30.0, 200.0, 3600.0, 12 * 3600.0)), asleep=True)
            case "touch":
                shown = limit.touch(laptop.wall, laptop.boot)
                late, in_time = late + (shown and laptop.real - touched >= LIMIT), in_time + shown
                touched = laptop.real if shown else touched
            case "set back":
                laptop.set_wall(-chance.choice((61.0, 3600.0, YEAR)))
            case "set forward":
                laptop.set_wall(chance.choice((30.0, 3600.0, YEAR)))
            case "summer time":
                laptop.set_wall(chance.choice((-3600.0, 3600.0)))
            case _:
                laptop.set_wall(chance.uniform(-2, 2))
        shown = limit.look(laptop.wall, laptop.boot) is not None
        late, in_time = late + (shown and laptop.real - touched >= LIMIT + 2 * 60), in_time + shown
        late += shown and not laptop.asleep_stops and laptop.real - touched >= LIMIT
    return late, in_time


def test_in_200_random_lives_nothing_is_shown_after_the_limit() -> None:
    lives = [live(seed) for seed in range(200)]
    assert sum(late for late, _ in lives) == 0
    assert sum(in_time for _, in_time in lives) > 400, "it shows while somebody is there"


@pytest.mark.parametrize("asleep_stops", [True, False])
def test_twelve_hours_of_sleep_is_too_late(asleep_stops: bool) -> None:
    laptop = Laptop(asleep_stops=asleep_stops)
    limit = IdleLimit(LIMIT)
    limit.begin(laptop.wall, laptop.boot)
    laptop.go_by(12 * 3600, asleep=True)
    assert limit.look(laptop.wall, laptop.boot) is None


def test_a_wall_clock_set_back_hides_nothing_of_a_sleep() -> None:
    laptop = Laptop()
    limit = IdleLimit(LIMIT)
    limit.begin(laptop.wall, laptop.boot)
    laptop.go_by(LIMIT, asleep=True)
    laptop.set_wall(-LIMIT)
    assert limit.look(laptop.wall, laptop.boot) is None


def test_a_clock_set_back_between_two_looks_is_noticed_although_it_is_still_after_the_start() -> None:
    limit = IdleLimit(LIMIT)
    limit.begin(1000, 0)
    assert limit.look(1200, 200) == 200
    assert limit.look(1100, 201) is None


def test_a_second_or_two_is_setting_right() -> None:
    limit = IdleLimit(LIMIT)
    limit.begin(1000, 0)
    assert limit.look(998, 1) == 1
    assert limit.touch(1001, 2)


def test_too_late_stays_too_late() -> None:
    limit = IdleLimit(LIMIT)
    limit.begin(1000, 0)
    assert limit.look(1000 + LIMIT, 1) is None
    assert not limit.touch(1000, 1)
    assert limit.is_over


def test_nothing_is_shown_before_it_begins() -> None:
    assert IdleLimit(LIMIT).look(1, 1) is None


def test_the_second_clock_runs() -> None:
    assert 0 < boot_clock() <= boot_clock()


# --- What the system tells


def signal(path: str, interface: str, name: str, *arguments: object) -> QDBusMessage:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    return message


def a_bus() -> QDBusConnection:
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "another program")
    if not bus.isConnected():
        pytest.skip("no message bus here; run with dbus-run-session")
    bus.registerService("org.freedesktop.login1")
    return bus


LOGIN = "/org/freedesktop/login1"


@pytest.mark.parametrize(
    "message",
    [
        signal(LOGIN, "org.freedesktop.login1.Manager", "PrepareForSleep", True),
        signal(f"{LOGIN}/session/_31", "org.freedesktop.login1.Session", "Lock"),
        signal("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True),
        signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True),
    ],
)
def test_sleep_and_a_locked_screen_come_over_the_message_bus(qtbot: QtBot, message: QDBusMessage) -> None:
    other, parent = a_bus(), QObject()
    bus = QDBusConnection.sessionBus()
    session = LinuxSession(parent, bus, bus)
    with qtbot.waitSignal(session.locked, timeout=3000):
        assert other.send(message)


def test_waking_up_and_the_end_of_the_screen_saver_change_nothing(qapp: QApplication) -> None:
    assert qapp is not None
    parent = QObject()
    session = LinuxSession(parent)
    told: list[bool] = []
    session.locked.connect(lambda: told.append(True))
    session.on_true(False)
    assert not told
    session.on_true(True)
    session.on_lock()
    assert len(told) == 2


@pytest.mark.parametrize(
    ("message", "word", "locks"),
    [
        (WM_WTSSESSION_CHANGE, 0x7, True),
        (WM_WTSSESSION_CHANGE, 0x6, True),
        (WM_WTSSESSION_CHANGE, 0x4, True),
        (WM_WTSSESSION_CHANGE, 0x2, True),
        (WM_WTSSESSION_CHANGE, 0x8, False),
        (WM_POWERBROADCAST, 0x4, True),
        (WM_POWERBROADCAST, 0x7, False),
        (0x000F, 0x7, False),
    ],
)
def test_windows_messages(qapp: QApplication, message: int, word: int, locks: bool) -> None:
    assert says_lock(message, word) is locks
    registered: list[tuple[int, int]] = []
    parent = QObject()
    session = WindowsSession(qapp, 42, parent, lambda window, of: registered.append((window, of)))
    told: list[bool] = []
    session.locked.connect(lambda: told.append(True))
    said = wintypes.MSG()
    said.message, said.wParam = message, word
    assert session.messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(said)) == (False, 0)
    assert session.messages.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert told == [True] * locks
    assert registered == [(42, 0)]
    qapp.removeNativeEventFilter(session.messages)


def test_the_program_locks_once_when_the_system_says_so_twice(ward: Ward) -> None:
    ward.open()
    ward.until(lambda: ward.program.guards is not None)
    assert ward.program.guards is not None
    ward.program.guards.system.locked.emit()
    assert ward.program.window.curtain.isVisible()
    ward.program.guards.system.locked.emit()
    ward.until(lambda: ward.left)
    assert ward.left == 1
    assert len(ward.started) == 1


def test_a_closed_door_has_nothing_to_lock(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    ward.until(lambda: ward.program.guards is not None)
    assert ward.program.guards is not None
    ward.program.guards.system.locked.emit()
    assert not ward.program.window.curtain.isVisible()
