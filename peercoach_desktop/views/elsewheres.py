"""Pages over home and session that are led by somebody beside the open desk."""

from __future__ import annotations

from typing import TypeVar

_One = TypeVar("_One", bound="Elsewhere")


class Elsewhere:
    """Leads such pages; as it stands here it has none."""

    def place(self) -> dict[str, str]:
        """Return which page is shown, to come back to; nothing where none is."""
        return {}

    def show_item(self, _ref: str) -> bool:
        """Show what was found, where it stands on one of these pages; return whether it does."""
        return False

    def is_passing(self) -> bool:
        """Return whether somebody else holds the laptop, so that nothing may lead away."""
        return False

    def settle(self) -> None:
        """Bring what is under way to the writer; it is saved right after this."""

    def put_away(self) -> None:
        """Let the pages go; everything in them is saved."""


class Elsewheres(Elsewhere):
    """All of them as one: at most one shows a page."""

    def __init__(self) -> None:
        self._all: list[Elsewhere] = []

    def add(self, one: Elsewhere) -> None:
        """Count one more in."""
        self._all.append(one)

    def the(self, kind: type[_One]) -> _One:
        """Return the one of a kind. Raises StopIteration where there is none."""
        return next(one for one in self._all if isinstance(one, kind))

    def place(self) -> dict[str, str]:
        """Return which page is shown."""
        return next((place for one in self._all if (place := one.place())), {})

    def show_item(self, ref: str) -> bool:
        """Show what was found, if it is one of theirs."""
        return any(one.show_item(ref) for one in self._all)

    def is_passing(self) -> bool:
        """Return whether somebody else holds the laptop."""
        return any(one.is_passing() for one in self._all)

    def settle(self) -> None:
        """Bring what is under way to the writer."""
        for one in self._all:
            one.settle()

    def put_away(self) -> None:
        """Let all pages go."""
        for one in self._all:
            one.put_away()
