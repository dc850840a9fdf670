"""Numbers that stand together: 123 456 782, 06-12 34 56 78, +31 (0)6 12345678."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.domain.privacy_hints.reading import Reading

_JOINS = frozenset({"-", "–", "‑", ".", "/", "(", ")"})
_MOST = 14
"""Tokens in one run: enough for a telephone number in pairs; a longer row of numbers is read in pieces."""


@dataclass(frozen=True)
class Group:
    """Digits at a token, and how they are joined to the group before: "" for the first, else " " or the sign."""

    index: int
    digits: str
    join: str


def number_runs(reading: Reading) -> Iterator[tuple[Group, ...]]:
    """Yield the rows of numbers with only spaces or joining signs between them, in order."""
    index = 0
    while index < len(reading.tokens):
        if reading.tokens[index].is_number:
            run = tuple(_groups(reading, index))
            yield run
            index = run[-1].index
        index += 1


def _groups(reading: Reading, first: int) -> Iterator[Group]:
    tokens = reading.tokens
    join = ""
    for index in range(first, min(first + _MOST, len(tokens))):
        token = tokens[index]
        if index > first and token.gap == "\n":
            return
        if token.is_number:
            yield Group(index, token.text, join or ("" if index == first else " "))
            join = ""
        elif token.text in _JOINS:
            join += token.text
        else:
            return
