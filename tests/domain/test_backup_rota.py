"""7 daily, 4 weekly, 12 monthly; never the newest, never one from a clock that was turned."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest

from peercoach_desktop.domain.backup_rota import DAILY, MONTHLY, WEEKLY, kept

START = datetime(2025, 1, 1, 17)


def lived(days: int, per_day: int = 2) -> tuple[set[datetime], datetime]:
    """Return what is left after making and thinning backups for a while, and the last moment."""
    there: set[datetime] = set()
    now = START
    for day in range(days):
        for talk in range(per_day):
            now = START + timedelta(days=day, hours=talk)
            there = set(kept(there | {now}, now))
    return there, now


def test_after_two_years_there_are_seven_days_four_weeks_and_twelve_months() -> None:
    there, now = lived(730)
    assert len({time.date() for time in there if now - time < timedelta(days=DAILY)}) == DAILY
    assert len({time.isocalendar()[:2] for time in there if now - time < timedelta(weeks=WEEKLY)}) >= WEEKLY
    assert len({(time.year, time.month) for time in there}) == MONTHLY
    assert len(there) <= DAILY + WEEKLY + MONTHLY
    assert max(there) == now


def test_someone_who_coaches_once_a_month_keeps_all_of_a_year() -> None:
    made = [START.replace(month=month) for month in range(1, 13)]
    assert kept(made, made[-1]) == set(made)


@pytest.mark.parametrize("seed", range(20))
def test_the_newest_and_those_from_the_future_always_stay(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311
    made = [START + timedelta(hours=dice.randrange(20_000)) for _ in range(60)]
    now = START + timedelta(hours=dice.randrange(20_000))
    stay = kept(made, now)
    assert {time for time in made if time > now} <= stay
    assert max((time for time in made if time <= now), default=now) in stay | {now}
    assert stay <= set(made)
    assert kept(stay, now) == stay
