"""What a coach narrows the library by."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from peercoach_desktop.domain.library.item import ItemKind, LibraryItem


@dataclass(frozen=True)
class Filters:
    """Each part narrows further; what is left empty narrows nothing.

    `minutes` is how much time there is, `people` how many take part: an item without time or group does not fit them.
    """

    kinds: frozenset[ItemKind] = frozenset()
    favourites: bool = False
    phase: str = ""
    theme: str = ""
    minutes: int | None = None
    people: int | None = None
    level: int | None = None

    def let_through(self, item: LibraryItem, favourites: AbstractSet[str]) -> bool:
        """Return whether `item` fits; `favourites` are the refs of those the coach marked."""
        return (
            (not self.kinds or item.kind in self.kinds)
            and (not self.favourites or item.ref in favourites)
            and (not self.phase or self.phase in item.phases)
            and (not self.theme or self.theme in item.themes)
            and (self.level is None or item.level == self.level)
            and (self.minutes is None or (item.minutes is not None and item.minutes[0] <= self.minutes))
            and (self.people is None or (item.people is not None and item.people[0] <= self.people <= item.people[1]))
        )
