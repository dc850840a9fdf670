"""Numbers of rooms, flats and beds: "kamer 12", "k. 12", "appartement 3", "bed 2"."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.reading import Reading

_MOST_ROOMS = 6
_LONGEST = 4


def room_numbers(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each room, flat or bed with its number, or its row of numbers."""
    for index in range(len(reading.tokens)):
        for replaced in reading.words.rooms:
            length = replaced.phrases.length_at(reading.tokens, index)
            last = _numbers_end(reading, index + length) if length else None
            if last is not None:
                yield reading.hint(HintKind.ROOM_NUMBER, index, last, replaced.suggestion)
                break


def _numbers_end(reading: Reading, index: int) -> int | None:
    """Return the last token of the numbers that begin at `index`, or None if something is counted there."""
    for _ in range(2):
        if reading.on_line(index) and reading.words.room_marks.length_at(reading.tokens, index):
            index += 1
    last = _number_end(reading, index)
    for _ in range(_MOST_ROOMS):
        if last is None or not reading.words.numbers.connectors.length_at(reading.tokens, last + 1):
            break
        step = reading.words.numbers.connectors.length_at(reading.tokens, last + 1)
        further = _number_end(reading, last + 1 + step)
        if further is None:
            break
        last = further
    return last


def _number_end(reading: Reading, index: int) -> int | None:
    """Return the last token of one number such as 12, 12b, A12 or 2.15; None if none stands there or a unit follows it."""
    if not reading.on_line(index):
        return None
    if reading.tokens[index].is_word and len(reading.tokens[index].text) == 1 and reading.glued(index + 1):
        index += 1
    if not reading.tokens[index].is_number or len(reading.tokens[index].text) > _LONGEST:
        return None
    last = index
    if _has_second_part(reading, last):
        last += 2
    if reading.glued(last + 1) and reading.tokens[last + 1].is_word and len(reading.tokens[last + 1].text) == 1:
        last += 1
    counted = reading.on_line(last + 1) and reading.words.numbers.units.length_at(reading.tokens, last + 1)
    return None if counted else last


def _has_second_part(reading: Reading, index: int) -> bool:
    joined = reading.text_at(index + 1) in {".", "-"} and reading.glued(index + 1) and reading.glued(index + 2)
    return joined and reading.tokens[index + 2].is_number
