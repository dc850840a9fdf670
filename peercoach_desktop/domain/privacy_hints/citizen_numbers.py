"""The citizen service number (BSN): nine digits that pass the eleven test, also written in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.number_runs import Group, number_runs
from peercoach_desktop.domain.privacy_hints.reading import Reading
from peercoach_desktop.domain.tokens import before

ElevenTest = Callable[[str], bool]
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_LENGTH = len(_WEIGHTS)
_GROUPINGS = frozenset({(9,), (3, 3, 3), (4, 2, 3), (5, 2, 2), (2, 3, 4), (4, 5), (5, 4), (3, 6), (6, 3), (2, 2, 2, 3), (3, 2, 2, 2)})
_NAMED_GROUPINGS = _GROUPINGS | {(8,), (2, 3, 3), (4, 4), (1,) * 9}
"""What counts only after a word such as BSN: old numbers lack the zero in front, and loose digits could be scores."""


def passes_eleven_test(digits: str) -> bool:
    """Return whether nine `digits` form a possible citizen service number: the weighted sum is a multiple of eleven."""
    if len(digits) != _LENGTH or not digits.isdecimal() or not digits.strip("0"):
        return False
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0


def citizen_numbers(reading: Reading, test: ElevenTest = passes_eleven_test) -> Iterator[Hint]:
    """Yield a hint for each citizen service number."""
    for run in number_runs(reading):
        start = 0
        while start < len(run):
            count = _count_at(reading, run, start, test)
            if count:
                last = run[start + count - 1].index
                yield reading.hint(HintKind.CITIZEN_SERVICE_NUMBER, _with_name(reading, run[start].index), last)
            start += count or 1


def _count_at(reading: Reading, run: tuple[Group, ...], start: int, test: ElevenTest) -> int:
    """Return of how many groups the number at `start` of `run` is made, 0 if none stands there."""
    named = start == 0 and reading.words.numbers.citizen.any_at(reading.tokens, before(reading.tokens, run[0].index, 5))
    if not named and reading.words.numbers.other.any_at(reading.tokens, before(reading.tokens, run[start].index, 4)):
        return 0
    for count in range(min(_LENGTH, len(run) - start), 0, -1):
        groups = run[start : start + count]
        sizes = tuple(len(group.digits) for group in groups)
        digits = "".join(group.digits for group in groups).zfill(_LENGTH)
        if sizes in (_NAMED_GROUPINGS if named else _GROUPINGS) and _stands_alone(run, start, count) and test(digits):
            return count
    return 0


def _stands_alone(run: tuple[Group, ...], start: int, count: int) -> bool:
    """Return whether the groups are joined in one way, and their neighbours in another: otherwise they are part of a longer number."""
    inside = {group.join for group in run[start + 1 : start + count]}
    if len(inside) > 1 or not inside <= {" ", ".", "-", "–"}:
        return False
    around = [run[start].join if start else "", run[start + count].join if start + count < len(run) else ""]
    return not any(join and (join in inside or join != " ") for join in around)


def _with_name(reading: Reading, first: int) -> int:
    """Return the place where the words that name the number begin, such as "BSN:", so that they go with it."""
    for place in before(reading.tokens, first, 3):
        length = reading.words.numbers.citizen.length_at(reading.tokens, place)
        rest = range(place + length, first)
        if length and all(reading.words.numbers.fillers.length_at(reading.tokens, index) for index in rest):
            return place
    return first
