"""Dates of birth: by their year, or by the words around them."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.dates import FoundDate, date_at
from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.reading import Reading
from peercoach_desktop.domain.tokens import after, before

_FIRST_YEAR, _LAST_YEAR = 1900, 2009
"""Who lives or works in care was born in these years. A later date is of a shift or an agreement, unless the words say otherwise."""
_BEFORE, _AFTER = 7, 5


def birth_dates(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each date of birth, and for a year right after a word for being born."""
    found = _all_dates(reading)
    taken = {place for date in found for place in range(date.first, date.last + 1)}
    for date in found:
        near = list(_near(reading, date, taken))
        if _by_words(reading, date, near) or (_plausible(date) and not reading.words.dates.event.any_at(reading.tokens, near)):
            yield reading.hint(HintKind.BIRTH_DATE, date.first, date.last)
    for index in range(len(reading.tokens)):
        if index not in taken and _is_birth_year(reading, index):
            yield reading.hint(HintKind.BIRTH_DATE, index, index, reading.words.suggestions.get("birth_year", ""))


def _all_dates(reading: Reading) -> list[FoundDate]:
    found: list[FoundDate] = []
    for index in range(len(reading.tokens)):
        date = date_at(reading, index) if not found or index > found[-1].last else None
        if date:
            found.append(date)
    return found


def _near(reading: Reading, date: FoundDate, taken: set[int]) -> Iterator[int]:
    """Yield the places around `date`, up to a next date: words beyond that belong to the other one."""
    for places in (before(reading.tokens, date.first, _BEFORE), after(reading.tokens, date.last, _AFTER)):
        for place in places:
            if place in taken:
                break
            yield place


def _plausible(date: FoundDate) -> bool:
    return date.sure and date.year is not None and _FIRST_YEAR <= date.year <= _LAST_YEAR


def _by_words(reading: Reading, date: FoundDate, near: list[int]) -> bool:
    """Return whether words around `date` speak of a birth. A birthday in a recent year is a day to celebrate, not a date of birth."""
    words = reading.words.dates
    recent = date.year is not None and date.year > _LAST_YEAR
    return words.birth.any_at(reading.tokens, near) or (not recent and words.birthday.any_at(reading.tokens, near))


def _is_birth_year(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    if not token.is_number or len(token.text) != 4 or not _FIRST_YEAR <= int(token.text) <= _LAST_YEAR:
        return False
    near = [*before(reading.tokens, index, 3), *after(reading.tokens, index, 3)]
    return reading.words.dates.birth.any_at(reading.tokens, near)
