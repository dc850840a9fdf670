"""Which backups are kept as time goes on: enough to go back a day, a week or a year, and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

DAILY = 7
WEEKLY = 4
MONTHLY = 12


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which of these stay: the newest of each of the last 7 days, 4 weeks and 12 months that have one.

    One that was made later than `now` stays too: then a clock was turned, and nothing can be said of its age.
    """
    times = sorted(set(made), reverse=True)
    past = [time for time in times if time <= now]
    spans = ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY))
    stay = {time for span, most in spans for time in _newest_of_each(past, span, most)}
    return frozenset(stay | (set(times) - set(past)))


def _newest_of_each(newest_first: list[datetime], span: Callable[[datetime], Any], most: int) -> list[datetime]:
    found: dict[Any, datetime] = {}
    for time in newest_first:
        found.setdefault(span(time), time)
    return list(found.values())[:most]


def _day(time: datetime) -> date:
    return time.date()


def _week(time: datetime) -> tuple[int, int]:
    return time.isocalendar()[:2]


def _month(time: datetime) -> tuple[int, int]:
    return (time.year, time.month)
