"""Ways to reach somebody: telephone numbers and e-mail addresses."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.number_runs import Group, number_runs
from peercoach_desktop.domain.privacy_hints.reading import Reading

_IN_MAIL = frozenset("._-+")
_REACH = 24
"""Tokens looked at on each side of the sign @."""
_AREA_ENDS = ((6,), (2, 2, 2), (3, 3), (2, 4))
"""How the six digits after an area code of four are grouped; 0730 1530 20 is rather a row of times."""
_SERVICE = ("0800", "0900", "0906", "0909")
"""Numbers of organisations, not of people."""


def phone_numbers(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each telephone number: ten digits from 0, or a number with its country."""
    for run in number_runs(reading):
        start = 0
        while start < len(run):
            count = _phone_length(reading, run, start)
            if count:
                first = run[start].index - int(_is_marked(reading, run[start]))
                yield reading.hint(HintKind.PHONE, first, run[start + count - 1].index)
            start += count or 1


def _phone_length(reading: Reading, run: tuple[Group, ...], start: int) -> int:
    plus = _has_plus(reading, run[start])
    if run[start].join not in ("", " ", "("):
        return 0
    for count in range(min(7, len(run) - start), 0, -1):
        sizes = tuple(len(group.digits) for group in run[start : start + count])
        digits = "".join(group.digits for group in run[start : start + count])
        if (9 <= len(digits) <= 14) if plus else (_is_abroad(digits) or _is_national(digits, sizes)):
            return count
    return 0


def _is_abroad(digits: str) -> bool:
    return digits.startswith("0031") and len(digits) in (13, 14)


def _is_national(digits: str, sizes: tuple[int, ...]) -> bool:
    if len(digits) != 10 or digits[0] != "0" or digits[1] == "0" or digits.startswith(_SERVICE):
        return False
    match sizes[0]:
        case 2:
            return digits.startswith("06")
        case 4:
            return sizes[1:] in _AREA_ENDS
        case size:
            return size in (3, 10)


def _is_marked(reading: Reading, group: Group) -> bool:
    """Return whether a plus, or a bracket that is closed after the digits, begins the number."""
    bracket = reading.text_at(group.index - 1) == "(" and reading.glued(group.index) and reading.text_at(group.index + 1) == ")"
    return bracket or _has_plus(reading, group)


def _has_plus(reading: Reading, group: Group) -> bool:
    return reading.text_at(group.index - 1) == "+" and reading.tokens[group.index].gap == ""


def e_mail_addresses(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each e-mail address."""
    for index, token in enumerate(reading.tokens):
        if token.text == "@" and reading.glued(index):
            first, last = _edge(reading, index, -1), _edge(reading, index, 1)
            if first < index < last and any(reading.text_at(place) == "." for place in range(index + 1, last)):
                yield reading.hint(HintKind.E_MAIL, first, last)


def _edge(reading: Reading, at: int, step: int) -> int:
    """Return the furthest word or number of the address on one side of the sign @."""
    edge = at
    for place in range(at + step, at + step * _REACH, step):
        if not 0 <= place < len(reading.tokens) or not reading.glued(place if step > 0 else place + 1):
            break
        token = reading.tokens[place]
        if token.is_word or token.is_number:
            edge = place
        elif token.text not in _IN_MAIL:
            break
    return edge
