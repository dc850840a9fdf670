"""Answers with the words of a language: few that come often, many that come seldom (Zipf), as in what people write."""

from __future__ import annotations

import itertools
import random
from functools import cache

COMMON = 40
"""So many of the most frequent words count as function words: they say nothing alone."""
_KINDS = 20_000
_ACCENTED = 100
"""One in so many words has an accent, as in Dutch."""
_ONSETS = ("b", "br", "d", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "sch", "st", "t", "v", "w", "z", "")
_VOWELS = ("a", "aa", "e", "ee", "i", "ie", "o", "oe", "u", "ui", "ij")
_ENDS = ("n", "t", "r", "k", "l", "s", "g", "cht", "nd", "")


@cache
def words() -> tuple[str, ...]:
    """Return all words, the most frequent first; the first ones are short."""
    chance = random.Random(3)  # noqa: S311 - the same words in each run
    found: dict[str, None] = {}
    for number in itertools.count():
        if len(found) >= _KINDS:
            return tuple(found)
        syllables = 1 if number < 3 * COMMON else chance.choice((2, 2, 3, 3, 4))
        accent = "é" if number % _ACCENTED == 0 else ""
        found["".join(chance.choice(part) for _ in range(syllables) for part in (_ONSETS, _VOWELS, _ENDS)) + accent] = None
    raise AssertionError


@cache
def _weights() -> tuple[float, ...]:
    return tuple(itertools.accumulate(1 / (rank + 2.7) for rank in range(_KINDS)))


def sentence(chance: random.Random) -> str:
    """Return an answer of a few sentences."""
    return " ".join(chance.choices(words(), cum_weights=_weights(), k=chance.randint(6, 34))).capitalize() + "."
