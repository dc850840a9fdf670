"""Where an item is read: scrolls by keys, or stands at its full height in a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.views.kit.scrolling import FocusScrollArea


class ReadingArea(FocusScrollArea):
    """Takes the focus itself, so that arrows and page keys go through a long item. `left` on Escape."""

    left = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("look", "reading")
        self.setWidget(content)

    def set_whole(self, *, on: bool) -> None:
        """Show all of the item at once, or as much as there is room for."""
        self._whole = on
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self.fit()

    def fit(self) -> None:
        """Give the item the room that it needs, now and not an event later."""
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self._take_height()

    def _take_height(self) -> None:
        content = self.widget()
        if self._whole and content is not None:
            needed = content.heightForWidth(self.viewport().width())
            self.setMinimumHeight(max(needed, content.minimumSizeHint().height()) + 2 * self.frameWidth() + 4)
        else:
            self.setMinimumHeight(0)

    def minimumSizeHint(self) -> QSize:
        """Return a little room; the page gives more."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._take_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape; leave the keys to the page where there is nothing to scroll here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().keyPressEvent(event)
