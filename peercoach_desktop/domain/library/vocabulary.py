"""All words of the library, and which of them a typed word may mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from peercoach_desktop.domain.library.endings import bases
from peercoach_desktop.domain.library.slips import forgiven, slips

WHOLE, ALIKE, BEGINNING, INSIDE, SLIPPED = 0, 1, 2, 3, 4
"""How far a word lies from what was typed; ALIKE is the same word with another ending, and each slip adds one to SLIPPED."""
_INSIDE_FROM = 4
_LONGEST = 18
"""Letters of a word that are compared before the word itself is."""
_KEPT = 200
"""How many answers about slips are kept: the words before the one that is typed now are asked for at every key."""
_LAST = "\U0010ffff"
_BETWEEN = "\n"
"""Stands in no word, and in nothing that is typed: both are cut at it."""


class Vocabulary:
    """Finds words by their place in the alphabet. Words are folded and come once."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words)
        self._line = _BETWEEN.join(self._words)
        self._starts = list(accumulate((len(word) + 1 for word in self._words), initial=0))
        self._letters = _columns(self._words)
        self._alike: defaultdict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self._words):
            for base in bases(word):
                self._alike[base].append(place)
        self._slipped: dict[str, tuple[tuple[int, int], ...]] = {}

    def words(self) -> tuple[str, ...]:
        """Return the words, in the order of the places that `meant_by` gives."""
        return tuple(self._words)

    def place_of(self, word: str) -> int | None:
        """Return the place of a word, None for one that is not there."""
        place = bisect_left(self._words, word)
        return place if self._words[place : place + 1] == [word] else None

    def meant_by(self, typed: str, *, forgiving: bool = False) -> Iterator[tuple[int, int]]:
        """Yield the place of each word that `typed` may mean, and how far it lies from it.

        Words that begin with it, hold it or are alike; those with a small typing error where there are none, or always when `forgiving`.
        """
        found = False
        for place, distance in self._as_typed(typed):
            found = True
            yield place, distance
        if forgiving or not found:
            if typed not in self._slipped:
                if len(self._slipped) >= _KEPT:
                    self._slipped.clear()
                self._slipped[typed] = tuple(self._with_slips(typed))
            yield from self._slipped[typed]

    def beginning_with(self, typed: str) -> Iterator[tuple[int, int]]:
        """Yield the place of each word that is `typed` or begins with it, and how far it lies from it."""
        for place in self._beginnings(typed):
            yield place, WHOLE if self._words[place] == typed else BEGINNING

    def _beginnings(self, typed: str) -> range:
        return range(bisect_left(self._words, typed), bisect_left(self._words, typed + _LAST))

    def _as_typed(self, typed: str) -> Iterator[tuple[int, int]]:
        yield from self.beginning_with(typed)
        yield from ((place, ALIKE) for base in bases(typed) for place in self._alike.get(base, ()) if self._words[place] != typed)
        if len(typed) >= _INSIDE_FROM:
            beginnings = self._beginnings(typed)
            yield from ((place, INSIDE) for place in self._holding(typed) if place not in beginnings)

    def _holding(self, typed: str) -> Iterator[int]:
        """Yield the place of each word that `typed` stands in. All of them are looked through as one line, in a twentieth of the time."""
        at = self._line.find(typed)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            yield place
            at = self._line.find(typed, self._starts[place + 1])

    def _with_slips(self, typed: str) -> Iterator[tuple[int, int]]:
        most = forgiven(typed)
        if not most:
            return
        letters = _columns((typed,))[-1][0]
        longest = min(len(typed) + most, _LONGEST)
        masks = zip(self._letters[longest], self._letters[min(len(typed) - most, longest)], strict=True)
        like = [
            place
            for place, (far, near) in enumerate(masks)
            if (letters & ~far).bit_count() <= most and (near & ~letters).bit_count() <= most
        ]
        for place in like:
            count = slips(typed, self._words[place], most)
            if count:
                yield place, SLIPPED + count


def _columns(words: Sequence[str]) -> list[list[int]]:
    """Return which letters the first 0, 1, 2 … letters of each word are."""
    columns = [[0] * len(words)]
    for length in range(_LONGEST):
        before = columns[-1]
        columns.append([seen | _bit(word[length]) if length < len(word) else seen for word, seen in zip(words, before, strict=True)])
    return columns


def _bit(letter: str) -> int:
    """Return a letter as a bit: most words are told apart by their letters alone."""
    return 1 << (ord(letter) % 61)
