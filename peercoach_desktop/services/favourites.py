"""What the coach marked as a favourite, of every kind the library has."""

from __future__ import annotations

from peercoach_desktop.domain.library.item import ItemKind
from peercoach_desktop.services.settings import FAVOURITE_ITEMS, FAVOURITE_QUESTIONS
from peercoach_desktop.store.store import Store

_QUESTION = f"{ItemKind.QUESTION}:"


class Favourites:
    """Refs of items (`LibraryItem.ref`). Questions stay under the setting they were always under, by their bare ids."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def refs(self) -> frozenset[str]:
        """Return the refs of all favourites."""
        questions = (f"{_QUESTION}{question}" for question in self._store.settings.get(FAVOURITE_QUESTIONS, []))
        return frozenset((*questions, *self._store.settings.get(FAVOURITE_ITEMS, [])))

    def mark(self, ref: str, *, on: bool) -> None:
        """Make an item a favourite, or take that back. Raises StoreError."""
        name, mark = (FAVOURITE_QUESTIONS, ref.removeprefix(_QUESTION)) if ref.startswith(_QUESTION) else (FAVOURITE_ITEMS, ref)
        others = [each for each in self._store.settings.get(name, []) if each != mark]
        self._store.settings.put(name, [*others, mark] if on else others)
