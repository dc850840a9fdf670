"""Dates and times as people write them, in Dutch or English."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

_MONTHS = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
}
_WEEKDAYS = (
    ("ma", "maandag", "mon", "monday"),
    ("di", "dinsdag", "tue", "tuesday"),
    ("wo", "woensdag", "wed", "wednesday"),
    ("do", "donderdag", "thu", "thursday"),
    ("vr", "vrijdag", "fri", "friday"),
    ("za", "zaterdag", "sat", "saturday"),
    ("zo", "zondag", "sun", "sunday"),
)
_WEEKDAY_BY_WORD = {word: place for place, words in enumerate(_WEEKDAYS) for word in words}
_NEAR = {
    "vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2, "gisteren": -1, "yesterday": -1,
}  # fmt: skip
_COUNTS = {
    "een": 1, "één": 1, "a": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4, "vijf": 5, "five": 5,
    "zes": 6, "six": 6, "acht": 8, "eight": 8, "tien": 10, "ten": 10,
}  # fmt: skip
_AWAY = re.compile(r"(?:over|in) (\d{1,3}|[a-zé]{1,5}) (dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)")
_THIS_WEEK, _NEXT_WEEK = ("deze week", "this week"), ("volgende week", "next week")
_COMING = ("komende", "aanstaande", "deze", "this", "coming")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}|\d{2}))?")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:e|st|nd|rd|th)?[ -]([a-z]{3,9})(?:[ -,]+(\d{4}|\d{2}))?")
_MONTH_DAY = re.compile(r"([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[.:u]\s*(\d{2})|(\d{2}))?")


def parse_day(text: str, today: date) -> date | None:
    """Return the day that `text` means ("3-3-2026", "3 maart", "morgen", "ma", "over 2 weken"), or None if it is not clear.

    A day without a year is the one nearest to `today`; a weekday is the next one after it.
    """
    words = " ".join(text.lower().replace(".", " . ").split()).replace(" . ", ".").rstrip(" .")
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    if words in _WEEKDAY_BY_WORD:
        return today + timedelta(days=(_WEEKDAY_BY_WORD[words] - today.weekday() - 1) % 7 + 1)
    if away := _AWAY.fullmatch(words):
        return _away(away[1], away[2], today)
    if (day := _in_a_week(words, today)) is not None:
        return day
    first, _, rest = words.partition(" ")
    if first in _COMING and rest in _WEEKDAY_BY_WORD:
        return parse_day(rest, today)
    return _written_day(rest if first.rstrip(",") in _WEEKDAY_BY_WORD else words, today)


def _away(count: str, unit: str, today: date) -> date | None:
    """Return the day so many days, weeks or months from today; the last of a month that is too short."""
    number = int(count) if count.isdigit() else _COUNTS.get(count, 0)
    if not number:
        return None
    if not unit.startswith("m"):
        return today + timedelta(days=number * (7 if unit.startswith("w") else 1))
    years, month = divmod(today.month - 1 + number, 12)
    days = (today.day, 30, 29, 28)
    return next(found for day in days if (found := _day(today.year + years, month + 1, min(day, today.day))))


def _in_a_week(words: str, today: date) -> date | None:
    """Return the day behind "volgende week vrijdag" or "vrijdag deze week"; of next week alone, the same day a week on."""
    for week, weeks in ((0, _THIS_WEEK), (1, _NEXT_WEEK)):
        for told in weeks:
            rest = words.removeprefix(f"{told} ") if words.startswith(told) else words.removesuffix(f" {told}")
            if week and words == told:
                return today + timedelta(days=7)
            if rest != words and rest in _WEEKDAY_BY_WORD:
                return today + timedelta(days=_WEEKDAY_BY_WORD[rest] - today.weekday() + 7 * week)
    return None


def _written_day(words: str, today: date) -> date | None:
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(words):
        return _in_year(found[3], int(found[2]), int(found[1]), today)
    words = words.replace(".", " ").replace("  ", " ")
    if found := _DAY_MONTH.fullmatch(words):
        return _in_year(found[3], _month(found[2]), int(found[1]), today)
    if found := _MONTH_DAY.fullmatch(words):
        return _in_year(found[3], _month(found[1]), int(found[2]), today)
    return None


def _month(word: str) -> int:
    """Return 1 to 12, or 0 for a word that is no month."""
    if word == "mrt":
        return 3
    for names in _MONTHS.values():
        for number, name in enumerate(names, 1):
            if name.lower().startswith(word):
                return number
    return {"okt": 10, "sept": 9}.get(word, 0)


def _in_year(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    near = [found for offset in (-1, 0, 1) if (found := _day(today.year + offset, month, day))]
    return min(near, key=lambda found: abs(found - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def format_day(day: date, language: str, *, short: bool = False) -> str:
    """Return a day as people read it: "3 maart 2026", or "3 mrt 2026" where the room is short."""
    month = _MONTHS.get(language, _MONTHS["nl"])[day.month - 1]
    if short:
        month = "mrt" if month == "maart" else month[:3]
    return f"{day.day} {month} {day.year}"


def parse_time(text: str) -> time | None:
    """Return the time that `text` means ("14.30", "14:30", "1430", "14 uur"), or None if it is not clear."""
    found = _CLOCK.fullmatch(text.lower().replace("uur", "").strip())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or found[3] or 0))
    except ValueError:
        return None


def format_time(moment: time, language: str) -> str:
    """Return a time as people read it: "14.30" in Dutch, "14:30" in English."""
    return moment.strftime("%H:%M" if language == "en" else "%H.%M")
