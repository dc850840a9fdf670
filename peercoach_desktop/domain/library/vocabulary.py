"""All words of the library, and which of them a typed word may mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from peercoach_desktop.domain.library.slips import forgiven, slips

WHOLE, BEGINNING, INSIDE, SLIPPED = 0, 1, 2, 3
"""How far a word lies from what was typed; each slip adds one to SLIPPED."""
_INSIDE_FROM = 4
_LAST = "\U0010ffff"


class Vocabulary:
    """Finds words by their place in the alphabet. Words are folded and come once."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words)
        self._letters = [_beginnings(word) for word in self._words]

    def words(self) -> tuple[str, ...]:
        """Return the words, in the order of the places that `meant_by` gives."""
        return tuple(self._words)

    def meant_by(self, typed: str, *, forgiving: bool = False) -> Iterator[tuple[int, int]]:
        """Yield the place of each word that `typed` may mean, and how far it lies from it.

        Words that begin with it or hold it; those with a small typing error where there are none, or always when `forgiving`.
        """
        found = False
        for place, distance in self._as_typed(typed):
            found = True
            yield place, distance
        if forgiving or not found:
            yield from self._with_slips(typed)

    def _as_typed(self, typed: str) -> Iterator[tuple[int, int]]:
        first, last = bisect_left(self._words, typed), bisect_left(self._words, typed + _LAST)
        for place in range(first, last):
            yield place, WHOLE if self._words[place] == typed else BEGINNING
        if len(typed) >= _INSIDE_FROM:
            for place, word in enumerate(self._words):
                if typed in word and not first <= place < last:
                    yield place, INSIDE

    def _with_slips(self, typed: str) -> Iterator[tuple[int, int]]:
        most = forgiven(typed)
        if not most:
            return
        letters, reach = _letters(typed), len(typed) + most - 1
        for place, beginnings in enumerate(self._letters):
            there = beginnings[reach] if reach < len(beginnings) else beginnings[-1]
            if (letters & ~there).bit_count() <= most:
                count = slips(typed, self._words[place], most)
                if count:
                    yield place, SLIPPED + count


def _beginnings(word: str) -> tuple[int, ...]:
    """Return which letters are in each beginning of `word`, as bits: most words are told apart by them alone."""
    found, seen = 0, []
    for letter in word:
        found |= 1 << (ord(letter) % 61)
        seen.append(found)
    return tuple(seen)


def _letters(word: str) -> int:
    return _beginnings(word)[-1]
