"""How long nobody was there, by two clocks that a sleeping or set-back computer cannot both fool. No timer and no window: only rules."""

from __future__ import annotations

import sys
import time

BACK = 60
"""Seconds that the clock on the wall may go back, as when it is set right, before that counts as too late."""


class IdleLimit:
    """Says whether the content may still be seen. Times are seconds: `wall` the clock on the wall, `boot` one that counts sleep too.

    It is too late when either clock says that `limit` seconds went by, or when the wall clock went back by more than a minute.
    From then on it stays too late, whatever the clocks say.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._over = True
        self._since = (0.0, 0.0)
        self._last_wall = 0.0

    @property
    def is_over(self) -> bool:
        """Whether it was too late at the last look; also before `begin`."""
        return self._over

    def begin(self, wall: float, boot: float) -> None:
        """Begin to count: the store was opened now."""
        self._over = False
        self._since = (wall, boot)
        self._last_wall = wall

    def look(self, wall: float, boot: float) -> float | None:
        """Return for how many seconds nobody was there, or None when it is too late to show anything."""
        if wall < self._last_wall - BACK or wall < self._since[0] - BACK:
            self._over = True
        self._last_wall = wall
        idle = max(wall - self._since[0], boot - self._since[1])
        if idle >= self._limit:
            self._over = True
        return None if self._over else max(idle, 0.0)

    def touch(self, wall: float, boot: float) -> bool:
        """Somebody is there: count anew, unless it was too late already. Return whether it was in time."""
        if self.look(wall, boot) is None:
            return False
        self._since = (wall, boot)
        return True


def boot_clock() -> float:
    """Return the seconds since the computer started, those asleep included."""
    if sys.platform == "win32":
        import ctypes

        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_ulonglong
        return float(ticks()) / 1000
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))
