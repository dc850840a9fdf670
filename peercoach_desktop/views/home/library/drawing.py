"""Letting chance choose an activity or a quality, among those that are found."""

from __future__ import annotations

import random
from collections.abc import Sequence

from peercoach_desktop.domain.library.item import LibraryItem


class Drawing:
    """Draws until each of the items has had its turn, before any comes again. `chance` is for tests."""

    def __init__(self, chance: random.Random | None = None) -> None:
        self._chance = chance or random.Random()  # noqa: S311 - which card comes up is no secret
        self._drawn: set[str] = set()

    def draw(self, items: Sequence[LibraryItem]) -> LibraryItem | None:
        """Return one of `items`; None without any."""
        left = [item for item in items if item.ref not in self._drawn]
        if not left:
            self._drawn.clear()
            left = list(items)
        if not left:
            return None
        item = self._chance.choice(left)
        self._drawn.add(item.ref)
        return item
