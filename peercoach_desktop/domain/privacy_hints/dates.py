"""Dates as people write them: 12-03-1941, 12 maart 1941, 3e mei, March 12, 1941, 1941-03-12."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.domain.privacy_hints.reading import Reading

_JOINS = frozenset({"-", "–", "/", "."})
_APOSTROPHES = frozenset({"'", "’"})
_CENTURY_STEP = 30
"""A year in two digits is of the last century from here on."""


@dataclass(frozen=True)
class FoundDate:
    """A date on the tokens `first` to `last`. `year` is None where none stands; `sure` means: no time or score looks like this."""

    first: int
    last: int
    year: int | None
    sure: bool


def date_at(reading: Reading, index: int) -> FoundDate | None:
    """Return the date that begins at the token `index`, or None."""
    if not reading.tokens[index].is_number:
        return _month_first(reading, index)
    return _in_digits(reading, index) or _day_first(reading, index)


def _in_digits(reading: Reading, index: int) -> FoundDate | None:
    places = list(_parts(reading, index))
    if len(places) < 3:
        return None
    texts = [reading.tokens[place].text for place in places]
    year = texts.pop(0) if len(texts[0]) == 4 else texts.pop()
    if len(year) not in (2, 4) or any(len(text) > 2 for text in texts):
        return None
    low, high = sorted(map(int, texts))
    if not (1 <= low <= 12 and 1 <= high <= 31):
        return None
    return FoundDate(index, places[-1], _year(year), len(year) == 4 or reading.text_at(index + 1) != ".")


def _parts(reading: Reading, index: int) -> Iterator[int]:
    """Yield the places of up to three numbers joined by one and the same sign; the year may be short, as in '39."""
    yield index
    join, at = reading.text_at(index + 1), index
    for _ in range(2):
        if join not in _JOINS or reading.text_at(at + 1) != join or not reading.on_line(at + 1):
            return
        at += 3 if reading.text_at(at + 2) in _APOSTROPHES else 2
        if not reading.on_line(at) or not reading.tokens[at].is_number:
            return
        yield at


def _day_first(reading: Reading, index: int) -> FoundDate | None:
    if not _is_day(reading, index):
        return None
    at = index + 1
    if reading.on_line(at) and reading.words.dates.ordinals.length_at(reading.tokens, at):
        at += 1
    at = _skip(reading, at)
    if not (reading.on_line(at) and reading.text_at(at) in reading.words.dates.months):
        return None
    last, year = _year_after(reading, at)
    return FoundDate(index, last, year, sure=True)


def _month_first(reading: Reading, index: int) -> FoundDate | None:
    if reading.text_at(index) not in reading.words.dates.months or not reading.on_line(index + 1) or not _is_day(reading, index + 1):
        return None
    at = index + 1
    if reading.glued(at + 1) and reading.words.dates.ordinals.length_at(reading.tokens, at + 1):
        at += 1
    last, year = _year_after(reading, at)
    return FoundDate(index, last, year, sure=True) if year else None


def _skip(reading: Reading, index: int) -> int:
    """Return the next place after fillers such as "-" or "of"."""
    while reading.on_line(index) and reading.words.dates.fillers.length_at(reading.tokens, index):
        index += 1
    return index


def _year_after(reading: Reading, index: int) -> tuple[int, int | None]:
    """Return the last token of a date whose day and month end at `index`, and its year if one follows."""
    at = index + 1
    while at <= index + 2 and reading.on_line(at) and reading.text_at(at) in _APOSTROPHES | {".", ",", "-"}:
        at += 1
    if not reading.on_line(at) or not reading.tokens[at].is_number:
        return index, None
    text = reading.tokens[at].text
    short = len(text) == 2 and reading.text_at(at - 1) in _APOSTROPHES | {"-"}
    return (at, _year(text)) if short or (len(text) == 4 and text[:2] in {"18", "19", "20"}) else (index, None)


def _is_day(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    return token.is_number and len(token.text) <= 2 and 1 <= int(token.text) <= 31


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 2:
        return year + (1900 if year >= _CENTURY_STEP else 2000)
    return year
