"""Taking the latest result away, and putting it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from peercoach_desktop.domain.inventory_results import InventoryResult
from peercoach_desktop.services.inventories import Inventories


class Removal:
    """A result that goes. `page` is shown again by `refresh` as long as it is there."""

    def __init__(self, inventories: Inventories, result: InventoryResult, page: QWidget, refresh: Callable[[], None]) -> None:
        self._inventories = inventories
        self._result = result
        self._page = page
        self._refresh = refresh

    def take_away(self) -> None:
        """Take it away. Raises StoreError."""
        self._inventories.remove(self._result)
        self._refresh()

    def put_back(self) -> None:
        """Put it back. Raises StoreError."""
        self._inventories.put_back(self._result)
        if isValid(self._page):
            self._refresh()
