"""Sets of words and phrases that are looked up at a place in a text, in steps that do not grow with the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.tokens import Token, fold, tokens_of


@dataclass(frozen=True)
class Phrases:
    """Words and phrases of a word list. Capitals and accents do not count, except in an `exact` one.

    How an entry is written: "dementie" is the word, "atrial fibrillation" the phrase, "dement*" each word that begins so,
    "*kanker" each word that ends so, "=ALS" only in these capitals.
    """

    by_first: Mapping[str, tuple[tuple[str, ...], ...]]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    exact: frozenset[str]

    @classmethod
    def of(cls, entries: Iterable[str]) -> Phrases:
        """Return the phrases that `entries` of a word list stand for."""
        beginnings, endings, exact = [], [], set()
        by_first: dict[str, list[tuple[str, ...]]] = {}
        for entry in entries:
            if entry.startswith("="):
                exact.add(entry[1:])
            elif entry.endswith("*"):
                beginnings.append(fold(entry[:-1]))
            elif entry.startswith("*"):
                endings.append(fold(entry[1:]))
            else:
                parts = tuple(token.folded for token in tokens_of(entry))
                by_first.setdefault(parts[0], []).append(parts)
        longest_first = {first: tuple(sorted(found, key=len, reverse=True)) for first, found in by_first.items()}
        return cls(longest_first, tuple(beginnings), tuple(endings), frozenset(exact))

    @classmethod
    def all_of(cls, many: Sequence[Phrases]) -> Phrases:
        """Return the phrases of `many` as one set."""
        by_first: dict[str, set[tuple[str, ...]]] = {}
        for first, found in (item for each in many for item in each.by_first.items()):
            by_first.setdefault(first, set()).update(found)
        return cls(
            {first: tuple(sorted(found, key=len, reverse=True)) for first, found in by_first.items()},
            tuple({beginning for each in many for beginning in each.beginnings}),
            tuple({ending for each in many for ending in each.endings}),
            frozenset(exact for each in many for exact in each.exact),
        )

    def length_at(self, tokens: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest phrase at `index` has; 0 where none stands there or `index` is past an end."""
        if not 0 <= index < len(tokens):
            return 0
        first = tokens[index]
        for parts in self.by_first.get(first.folded, ()):
            if self._goes_on(tokens, index, parts):
                return len(parts)
        if first.text in self.exact:
            return 1
        return int(first.is_word and (first.folded.startswith(self.beginnings) or first.folded.endswith(self.endings)))

    def any_at(self, tokens: Sequence[Token], places: Iterable[int]) -> bool:
        """Return whether a phrase begins at one of `places`."""
        return any(self.length_at(tokens, place) for place in places)

    @staticmethod
    def _goes_on(tokens: Sequence[Token], index: int, parts: tuple[str, ...]) -> bool:
        if index + len(parts) > len(tokens):
            return False
        rest = range(1, len(parts))
        return all(tokens[index + step].folded == parts[step] and tokens[index + step].gap != "\n" for step in rest)
