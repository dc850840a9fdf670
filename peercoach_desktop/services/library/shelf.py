"""The library for a coach: all items, found while typing, with favourites, and on paper."""

from __future__ import annotations

from functools import cached_property

from peercoach_desktop.content.library import Library
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
    """`index` reads every pack at its first use, which takes half a second: let a thread ask for it first."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock
        self._names: dict[str, Names] = {}
        self.favourites = Favourites(store)

    @cached_property
    def index(self) -> SearchIndex:
        """All items, ready to be searched. Raises PackError."""
        return SearchIndex(items_of(self._library))

    def find(self, text: str, filters: Filters) -> tuple[LibraryItem, ...]:
        """Return the items that fit what was typed, best first. Raises PackError or StoreError."""
        return self.index.find(text, filters, self.favourites.refs())

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
