"""The library for a coach: all items, found while typing, with favourites, and on paper."""

from __future__ import annotations

from peercoach_desktop.content.library import Library
from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.item import LibraryItem
from peercoach_desktop.domain.library.search import SearchIndex
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.favourites import Favourites
from peercoach_desktop.services.library.items import items_of, names_of
from peercoach_desktop.services.library.names import Names
from peercoach_desktop.services.printing import report_words
from peercoach_desktop.store.store import Store


class LibraryShelf:
    """`index` reads every pack at first, and when one of the coach's own changed, which takes half a second: let a thread ask for it."""

    def __init__(self, store: Store, library: Library, lists: WordLists, clock: Clock) -> None:
        self._library = library
        self._lists = lists
        self._clock = clock
        self._names: dict[str, Names] = {}
        self._index: SearchIndex | None = None
        self._stamp: tuple[object, ...] = ()
        self.favourites = Favourites(store)

    @property
    def index(self) -> SearchIndex:
        """All items, ready to be searched, as they are now. Raises PackError."""
        stamp = self._library.stamp()
        if self._index is None or stamp != self._stamp:
            self._index, self._stamp = SearchIndex(items_of(self._library, self._lists.also())), stamp
        return self._index

    def is_read(self) -> bool:
        """Return whether `index` is there at once: every pack was read, and none changed since."""
        return self._index is not None and self._library.stamp() == self._stamp

    def find(self, text: str, filters: Filters) -> tuple[LibraryItem, ...]:
        """Return the items that fit what was typed, best first. Raises PackError or StoreError."""
        return self.index.find(text, filters, self.favourites.refs())

    def titled(self, text: str) -> tuple[LibraryItem, ...]:
        """Return the items whose title, or words to search by, hold what was typed, favourites first. Raises PackError or StoreError."""
        found = self.index.titled(text)
        favourites = self.favourites.refs() if found else frozenset()
        return tuple(sorted(found, key=lambda item: item.ref not in favourites))

    def names(self, language: str) -> Names:
        """Return the names of kinds, phases, themes and levels in `language`."""
        if language not in self._names:
            self._names[language] = names_of(self._library, language)
        return self._names[language]

    def document_of(self, item: LibraryItem, language: str) -> Document:
        """Return an item on paper: one plain sheet, whatever its kind."""
        from peercoach_desktop.reports.library_sheet import library_sheet

        kind = self.names(language).kind(item.kind)
        return library_sheet(item.text(language), kind, report_words(self._library, self._clock, language))
