"""Counts for the organisation: a number so small that it could point at somebody is never told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import TypeVar

LEAST = 5
"""From this number on a count is told as it is."""
SMALL = f"<{LEAST}"

_Kind = TypeVar("_Kind", bound=Hashable)


def told(number: int) -> str:
    """Return what may be told of a count: nothing between none and five, so that nobody can be made out."""
    return SMALL if 0 < number < LEAST else str(number)


def table(found: Iterable[_Kind]) -> tuple[tuple[_Kind, str], ...]:
    """Return each kind that was found with what may be told of it, the largest first, the hidden ones in an order that tells nothing.

    No total is given: with it a hidden number could be worked out.
    """
    counts = Counter(found)
    large = sorted((each for each in counts if counts[each] >= LEAST), key=lambda each: (-counts[each], str(each)))
    small = sorted((each for each in counts if counts[each] < LEAST), key=str)
    return tuple((each, told(counts[each])) for each in (*large, *small))
