"""Dates and times as coaches type them."""

from __future__ import annotations

from datetime import date, time

import pytest

from peercoach_desktop.views.editors.days import format_day, format_time, parse_day, parse_time

TODAY = date(2026, 11, 23)  # a Monday


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3-3-2026", date(2026, 3, 3)),
        ("3/3/26", date(2026, 3, 3)),
        ("3.3.2026", date(2026, 3, 3)),
        ("2026-03-03", date(2026, 3, 3)),
        ("3 maart 2026", date(2026, 3, 3)),
        ("3 mrt", date(2027, 3, 3)),
        ("3 mrt. 2026", date(2026, 3, 3)),
        ("  3 Maart  2026 ", date(2026, 3, 3)),
        ("di 3 maart 2026", date(2026, 3, 3)),
        ("3 March 2026", date(2026, 3, 3)),
        ("March 3, 2026", date(2026, 3, 3)),
        ("1 okt 2026", date(2026, 10, 1)),
        ("12-11", date(2026, 11, 12)),
        ("5-1", date(2027, 1, 5)),
        ("29-2-2028", date(2028, 2, 29)),
        ("vandaag", TODAY),
        ("Morgen", date(2026, 11, 24)),
        ("tomorrow", date(2026, 11, 24)),
        ("overmorgen", date(2026, 11, 25)),
        ("gisteren", date(2026, 11, 22)),
        ("ma", date(2026, 11, 30)),
        ("di", date(2026, 11, 24)),
        ("zondag", date(2026, 11, 29)),
        ("friday", date(2026, 11, 27)),
        ("over 2 weken", date(2026, 12, 7)),
        ("in 3 days", date(2026, 11, 26)),
        ("over een week", date(2026, 11, 30)),
        ("over twee weken", date(2026, 12, 7)),
        ("over een maand", date(2026, 12, 23)),
        ("in a month", date(2026, 12, 23)),
        ("volgende week", date(2026, 11, 30)),
        ("volgende week vrijdag", date(2026, 12, 4)),
        ("Vrijdag volgende week", date(2026, 12, 4)),
        ("next week friday", date(2026, 12, 4)),
        ("deze week vrijdag", date(2026, 11, 27)),
        ("komende vrijdag", date(2026, 11, 27)),
        ("aanstaande ma", date(2026, 11, 30)),
    ],
)
def test_a_day_is_understood(typed: str, meant: date) -> None:
    assert parse_day(typed, TODAY) == meant


def test_a_month_that_is_too_short_ends_on_its_last_day() -> None:
    assert parse_day("over een maand", date(2026, 1, 31)) == date(2026, 2, 28)
    assert parse_day("over 3 maanden", date(2026, 11, 30)) == date(2027, 2, 28)


@pytest.mark.parametrize("typed", ["over zeven weken", "volgende week ooit", "over maand", "week", "komende week snel"])
def test_what_only_looks_like_a_day_is_none(typed: str) -> None:
    assert parse_day(typed, TODAY) is None


@pytest.mark.parametrize("typed", ["", "31-02", "31-2-2026", "snel", "3 mrt maart", "32-1-2026", "0-0", "2026", "maart", "<b>3</b>"])
def test_what_is_not_clear_is_no_day(typed: str) -> None:
    assert parse_day(typed, TODAY) is None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("short", [False, True])
def test_what_is_shown_is_understood_again(language: str, month: int, short: bool) -> None:
    day = date(2026, month, 28)
    assert parse_day(format_day(day, language, short=short), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14.30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("1430", time(14, 30)),
        ("9.05 uur", time(9, 5)),
        ("14u30", time(14, 30)),
        ("9", time(9)),
    ],
)
def test_a_time_is_understood(typed: str, meant: time) -> None:
    assert parse_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "25.00", "12.60", "half drie", "14.3"])
def test_what_is_not_clear_is_no_time(typed: str) -> None:
    assert parse_time(typed) is None


def test_times_are_shown_as_people_write_them() -> None:
    assert format_time(time(9, 5), "nl") == "09.05"
    assert format_time(time(9, 5), "en") == "09:05"
