"""What somebody asks to fill in."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.domain.inventory_results import FilledBy, InventoryResult
from peercoach_desktop.services.inventories import Inventories


@dataclass(frozen=True)
class Wish:
    """A list to fill in: about whom (None: the coach), by whom, at which measuring moment, and whether the coach looks away."""

    pack_id: str
    peer_id: str | None = None
    by: FilledBy = FilledBy.SELF
    moment: str = ""
    unseen: bool = False

    def draft(self, inventories: Inventories) -> InventoryResult | None:
        """Return what was begun for this wish and waits; None where nothing does."""
        return inventories.draft(self.pack_id, self.peer_id, self.by, self.moment)

    def begun(self, inventories: Inventories, *, goes_on: bool) -> InventoryResult:
        """Return the draft, or a new result; with `goes_on` a new one starts from what stood in the latest."""
        waiting = self.draft(inventories)
        if waiting is not None:
            return waiting
        latest = inventories.finished(self.pack_id, self.peer_id) if goes_on else ()
        after = latest[0].result if latest else None
        return inventories.begin(self.pack_id, self.peer_id, self.by, moment=self.moment, unseen=self.unseen, after=after)
