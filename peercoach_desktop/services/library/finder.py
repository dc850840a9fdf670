"""Finds what the library holds, for the search over everything."""

from __future__ import annotations

from collections.abc import Callable

from peercoach_desktop.domain.search import Query, snippet
from peercoach_desktop.services.library.shelf import LibraryShelf
from peercoach_desktop.services.search import Hit, HitGroup

LIBRARY = "library"
MOST = 8


class LibraryFinder:
    """`shelf` gives the library when it is first asked for."""

    def __init__(self, shelf: Callable[[], LibraryShelf]) -> None:
        self._shelf = shelf

    def find(self, query: Query, language: str) -> HitGroup:
        """Return the items whose title, or words to search by, fit, the best first; `Hit.item` is the ref of one."""
        shelf = self._shelf()
        names = shelf.names(language)
        found = [(item.text(language).title, item) for item in shelf.titled(" ".join(query.words))]
        hits = [
            Hit(snippet(title, query), names.kind(item.kind), item=item.ref)
            for title, item in found
            if query.fits(" ".join((title, *item.also)))
        ]
        return HitGroup(LIBRARY, tuple(hits[:MOST]), names.of("title"))
