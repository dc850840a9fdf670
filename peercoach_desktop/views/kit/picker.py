"""One of a long list, behind a line with an arrow."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from peercoach_desktop.views.kit.pick_box import PickBox


class Picker(PickBox):
    """Shows that there is more to choose. The wheel scrolls the page and never changes what is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer(self, options: Mapping[str, str], chosen: str) -> None:
        """Offer options by id with their words, with one chosen; silent."""
        blocked = self.blockSignals(True)
        self.clear()
        for ident, words in options.items():
            self.addItem(words, ident)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.blockSignals(blocked)

    def chosen(self) -> str:
        """Return the id of what is chosen."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
