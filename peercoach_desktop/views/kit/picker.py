"""One of a long list, behind a line with an arrow."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from peercoach_desktop.views.kit.icons import IconLabel

_FROM_THE_EDGE = 10


class Picker(QComboBox):
    """Shows that there is more to choose. The wheel scrolls the page and never changes what is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrow = IconLabel("chevron-down", "muted")
        self._arrow.setParent(self)
        self._arrow.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the arrow at the end."""
        super().resizeEvent(event)
        size = self._arrow.sizeHint()
        self._arrow.setGeometry(
            self.width() - size.width() - _FROM_THE_EDGE, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
