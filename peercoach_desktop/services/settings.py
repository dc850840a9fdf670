"""What a coach sets for the own store. Names of settings in one place, so that none is spelled twice."""

from __future__ import annotations

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.store.store import Store

COACH_NAME = "coach_name"
LAST_BACKUP = "last_backup"
MADE_BACKUPS = "made_backups"
SECOND_PLACE = "second_place"
SECOND_PLACE_LATER = "second_place_later"
FOLDED_HINTS = "folded_hints"
WINDOW_PLACE = "window_place"
FAVOURITE_QUESTIONS = "favourite_questions"
FAVOURITE_ITEMS = "favourite_items"
RECOVERY_CHECKED = "recovery_checked"
FICTITIOUS = "fictitious"
PAPER_EXTENT = "paper_extent"

_MODEL = "model:"
"""What goes before the id of a model where the library names it among its items."""


class CoachSettings:
    """The coach's name and where the window was, kept in the encrypted store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def coach_name(self) -> str:
        """The coach's own first name; empty until it was asked."""
        return str(self._store.settings.get(COACH_NAME, ""))

    def name_coach(self, name: str) -> None:
        """Keep the coach's own first name."""
        self._store.settings.put(COACH_NAME, name.strip())

    @property
    def is_fictitious(self) -> bool:
        """Whether this is the throw-away store with the example: every print then says so."""
        return bool(self._store.settings.get(FICTITIOUS, False))

    def mark_fictitious(self) -> None:
        """Mark this store as the example."""
        self._store.settings.put(FICTITIOUS, True)

    @property
    def paper_extent(self) -> Extent:
        """How much goes on the peer's copy: the main things until the coach chose otherwise."""
        return Extent(self._store.settings.get(PAPER_EXTENT, Extent.MAIN))

    def choose_paper_extent(self, extent: Extent) -> None:
        """Keep how much goes on the peer's copy from now on."""
        self._store.settings.put(PAPER_EXTENT, extent)

    @property
    def window_place(self) -> dict[str, str]:
        """Which page the window showed, as the window itself names it ("page" and, where there is one, "id")."""
        return dict(self._store.settings.get(WINDOW_PLACE, {}))

    def keep_window_place(self, place: dict[str, str]) -> None:
        """Keep which page the window shows, so that unlocking returns to it."""
        self._store.settings.put(WINDOW_PLACE, place)

    @property
    def favourite_models(self) -> frozenset[str]:
        """The coaching models the coach wants to see first."""
        marked = self._store.settings.get(FAVOURITE_ITEMS, [])
        return frozenset(ref.removeprefix(_MODEL) for ref in marked if ref.startswith(_MODEL))

    def set_favourite_model(self, model: str, *, on: bool) -> None:
        """See a coaching model first from now on, or not any more."""
        others = [ref for ref in self._store.settings.get(FAVOURITE_ITEMS, []) if ref != f"{_MODEL}{model}"]
        self._store.settings.put(FAVOURITE_ITEMS, [*others, f"{_MODEL}{model}"] if on else others)

    def is_folded(self, hint: str) -> bool:
        """Return whether the coach folded a standing hint away after reading it."""
        return hint in self._store.settings.get(FOLDED_HINTS, [])

    def fold(self, hint: str, *, folded: bool) -> None:
        """Fold a standing hint away, or show it again."""
        hints = {*self._store.settings.get(FOLDED_HINTS, [])} - {hint}
        self._store.settings.put(FOLDED_HINTS, sorted(hints | {hint} if folded else hints))
