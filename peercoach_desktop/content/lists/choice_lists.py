"""The sheet of an XLSForm with the answers to choose from: each list by its name, and which of them no point has."""

from __future__ import annotations

from collections.abc import Mapping

from peercoach_desktop.content.lists.building import ListBuilder
from peercoach_desktop.domain.own.incoming import Reason

CHOICES = "choices"


class ChoiceLists:
    """Answers by the name of their list. A list counts as used once a point was made with it."""

    def __init__(self, builder: ListBuilder) -> None:
        self._list = builder
        self._options: dict[str, list[str]] = {}
        self._names: dict[str, str] = {}
        self._used: set[str] = set()

    def take(self, place: str, row: Mapping[str, str]) -> dict[str, str]:
        """Take an answer from a row of the sheet; return the cells that were not used."""
        rest = dict(row)
        name, value, label = rest.pop("list_name", "").strip(), rest.pop("name", ""), rest.pop("label", "")
        if value and label:
            self._list.leave_by_design(CHOICES, "name")
        if name:
            self._names.setdefault(name.lower(), name)
            self._options.setdefault(name.lower(), []).append(self._list.words(place, label or value))
        elif label or value:
            self._list.leave(place, Reason.OPTIONS, label or value)
        return rest

    def use(self, name: str) -> list[str]:
        """Return the answers in a list for a point, an empty list where the file has none."""
        self._used.add(name.lower())
        return self._options.get(name.lower(), [])

    def leave_unused(self) -> None:
        """Write down the lists that belong to no point."""
        for key, options in self._options.items():
            if key not in self._used:
                self._list.leave(CHOICES, Reason.UNUSED, f"{self._names[key]} ({len(options)}): {' · '.join(filter(None, options))}")
