from __future__ import annotations

from datetime import timedelta

from peercoach_desktop.services.wrong_tries import LONGEST, WrongTries


def test_three_slips_cost_nothing_and_guessing_costs_more_each_time() -> None:
    now = [100.0]
    tries = WrongTries(lambda: now[0])
    waits = [tries.was_wrong() for _ in range(12)]
    assert waits[:5] == [timedelta(seconds=seconds) for seconds in (0, 0, 0, 2, 4)]
    assert max(waits) == waits[-1] == LONGEST
    now[0] += 45
    assert tries.left() == timedelta(seconds=15)
    now[0] += 60
    assert tries.left() == timedelta(0)
    tries.was_right()
    assert tries.was_wrong() == timedelta(0)
