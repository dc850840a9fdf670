"""Finding items while a coach types: all words that tell something must be there, in either language.

Titles lead, then the words that coaches search by as well, then the text; in each of these favourites come first. A whole word
leads before one that only begins with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from peercoach_desktop.domain.library.common_words import telling
from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.folding import words_of
from peercoach_desktop.domain.library.item import LibraryItem
from peercoach_desktop.domain.library.vocabulary import BEGINNING, INSIDE, Vocabulary

_ALSO = 3
"""What one of the words to find it by as well adds to how far it lies: more than a title that begins so."""
_INSIDE = 3
"""What is added where a word is not the one that was typed, nor begins with it: the "rouw" of "vertrouwen" comes after "rouw" itself."""
_NOT_WHOLE = 3
"""What is added to a word that only begins with what was typed, where that is a word of its own somewhere."""
_IN_TEXT = 20
"""What a word in the text adds: more than any other word."""
_SHORT = 3
"""Letters of a word that many others begin with by chance: a whole one in a text then leads before them."""
_NOBODY: frozenset[str] = frozenset()


class SearchIndex:
    """Built once for all items, in any thread; one thread asks it."""

    def __init__(self, items: Iterable[LibraryItem]) -> None:
        self._items = tuple(items)
        self._last_meant: tuple[str, tuple[frozenset[str], ...]] = ("", ())
        titles: defaultdict[str, set[int]] = defaultdict(set)
        others: defaultdict[str, set[int]] = defaultdict(set)
        texts: defaultdict[str, set[int]] = defaultdict(set)
        for place, item in enumerate(self._items):
            for word in _words_of_title(item):
                titles[word].add(place)
            for line in item.also:
                for word in words_of(line):
                    others[word].add(place)
            for word in _words_of_body(item):
                texts[word].add(place)
        self._vocabulary = Vocabulary({*titles, *others, *texts})
        words = self._vocabulary.words()
        self._titles, self._others, self._texts = ([tuple(found.get(word, ())) for word in words] for found in (titles, others, texts))

    @property
    def items(self) -> Sequence[LibraryItem]:
        """All items, in the order of the library."""
        return self._items

    def find(self, text: str, filters: Filters | None = None, favourites: AbstractSet[str] = _NOBODY) -> tuple[LibraryItem, ...]:
        """Return the items that hold every word of `text` and fit `filters`; all that fit, favourites first, where nothing is typed."""
        narrow = filters or Filters()
        typed = words_of(text)
        if not typed:
            fitting = [item for item in self._items if narrow.let_through(item, favourites)]
            return tuple(sorted(fitting, key=lambda item: item.ref not in favourites))
        words = telling(typed)
        beside = [self._named(word) for word in typed if word not in words]
        found = self._hold_all(words) or self._hold_all(words, forgiving=True)
        ranked = [
            (_rank(distance), self._items[place].ref not in favourites, total, sum(place not in named for named in beside), place)
            for place, (distance, total) in found.items()
            if narrow.let_through(self._items[place], favourites)
        ]
        return tuple(self._items[place] for *_, place in sorted(ranked))

    def titled(self, text: str) -> tuple[LibraryItem, ...]:
        """Return the items whose title or words to search by hold a word that begins with each word of `text`, the best first.

        Slips are not forgiven: it is quick enough to be asked beside a search over everything.
        """
        found: dict[int, int] | None = None
        for word in words_of(text):
            nearest: dict[int, int] = {}
            further = self._further(word)
            for place, begins in self._vocabulary.beginning_with(word):
                distance = begins + (further if begins else 0)
                for items, far in ((self._titles[place], distance), (self._others[place], distance + _ALSO)):
                    for item in items:
                        nearest[item] = min(far, nearest.get(item, far))
            found = nearest if found is None else {item: far + nearest[item] for item, far in found.items() if item in nearest}
        return tuple(self._items[item] for item, _ in sorted((found or {}).items(), key=lambda each: (each[1], each[0])))

    def found_in(self, item: LibraryItem, text: str, language: str) -> str:
        """Return the first line of `item` that holds a searched word its title lacks; "" where the title says it all."""
        shown = item.text(language)
        title = frozenset(words_of(shown.title))
        wanted = [meant for meant in self._meant(text) if not meant & title]
        for line in shown.body() if wanted else ():
            words = words_of(line)
            if any(not meant.isdisjoint(words) for meant in wanted):
                return line
        return ""

    def _meant(self, text: str) -> tuple[frozenset[str], ...]:
        """Return for each word of `text` which words it may mean. Asked for line after line, so the last answer is kept."""
        if self._last_meant[0] != text:
            words = self._vocabulary.words()
            meant = (frozenset(words[place] for place, _ in self._vocabulary.meant_by(word)) for word in words_of(text))
            self._last_meant = (text, tuple(meant))
        return self._last_meant[1]

    def _hold_all(self, words: Sequence[str], *, forgiving: bool = False) -> dict[int, tuple[int, int]]:
        """Return the farthest and the summed distance of the words, by the place of each item that holds them all."""
        found: dict[int, tuple[int, int]] | None = None
        for word in words:
            places = self._hold(word, forgiving=forgiving)
            if found is None:
                found = {place: (distance, distance) for place, distance in places.items()}
            else:
                found = {
                    place: (max(far, places[place]), total + places[place]) for place, (far, total) in found.items() if place in places
                }
            if not found:
                return {}
        return found or {}

    def _named(self, word: str) -> frozenset[int]:
        """Return the places of the items with this very word in their title, or among the words to search by."""
        place = self._vocabulary.place_of(word)
        return frozenset() if place is None else frozenset((*self._titles[place], *self._others[place]))

    def _further(self, word: str) -> int:
        """Return how much further words lie that only begin with `word`."""
        if self._vocabulary.place_of(word) is None:
            return 0
        return _NOT_WHOLE if len(word) > _SHORT else _IN_TEXT

    def _hold(self, word: str, *, forgiving: bool) -> dict[int, int]:
        found: dict[int, int] = {}
        further = self._further(word)
        for place, distance in self._vocabulary.meant_by(word, forgiving=forgiving):
            near = distance + (_INSIDE if distance >= INSIDE else 0) + (further if distance >= BEGINNING else 0)
            for items, far in (
                (self._titles[place], near),
                (self._others[place], near + _ALSO),
                (self._texts[place], distance + _IN_TEXT),
            ):
                for item in items:
                    if found.get(item, far + 1) > far:
                        found[item] = far
        return found


def _rank(distance: int) -> int:
    """Return 0 for a title that says it, 1 for what comes near, 2 for the text."""
    return 2 if distance >= _IN_TEXT else int(distance >= _ALSO)


def _words_of_title(item: LibraryItem) -> set[str]:
    return {word for text in item.texts.values() for word in words_of(text.title)}


def _words_of_body(item: LibraryItem) -> set[str]:
    lines = [line for text in item.texts.values() for line in text.body()]
    return {word for line in (*lines, *item.tags, *item.skills) for word in words_of(line)}
