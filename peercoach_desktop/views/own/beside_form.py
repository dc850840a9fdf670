"""The preview beside a form: it stays on the screen while the form scrolls, and shows the part that is written on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.scrolling import FocusScrollArea

_AROUND = 16
"""Pixels that stay free above and below it, and around the part that is shown."""


class BesideForm(QWidget):
    """Holds `shown`, below one another. `page` is what scrolls with the form. Without room beside the form it lies below it, in full."""

    def __init__(self, page: QScrollArea, *shown: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._page = page
        self._is_beside = False
        self._content = QWidget()
        self._content.setProperty("role", "clear")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in shown:
            column.addWidget(widget)
        column.addStretch(1)
        self._area = FocusScrollArea(self)
        self._area.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._content)
        self._content.installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(self._stay)
        page.verticalScrollBar().rangeChanged.connect(self._stay)

    def set_beside(self, *, on: bool) -> None:
        """Stand beside the form and scroll apart from it, or below it as a part of the page."""
        if on == self._is_beside:
            return
        self._is_beside = on
        if on:
            self._column.removeWidget(self._content)
            self._area.setWidget(self._content)
        else:
            self._column.addWidget(self._area.takeWidget())
        self._content.show()
        self._area.setVisible(on)
        self._stay()

    def show_part(self, part: QWidget, beside: QWidget) -> None:
        """Bring `part` of what is shown in sight, level with `beside` in the form. What is in sight already stays where it is."""
        if not self._is_beside:
            return
        seen, bar = self._area.viewport(), self._area.verticalScrollBar()
        top = part.mapTo(self._content, QPoint()).y()
        height = min(part.height(), seen.height() - 2 * _AROUND)
        low, high = top + height + _AROUND - seen.height(), top - _AROUND
        if low <= bar.value() <= high:
            return
        level = seen.mapFromGlobal(beside.mapToGlobal(QPoint())).y()
        bar.setValue(min(max(top - level, low), high))

    def minimumSizeHint(self) -> QSize:
        """Be as wide as what is shown, and never as high: it scrolls."""
        if not self._is_beside:
            return super().minimumSizeHint()
        return QSize(self._content.minimumSizeHint().width() + self._area.verticalScrollBar().sizeHint().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another width when what is shown is another."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on the screen in another size."""
        super().resizeEvent(event)
        self._stay()

    def _stay(self) -> None:
        """Take the room that this column has on the screen, however far the page is scrolled."""
        if not self._is_beside:
            return
        seen = self._page.viewport()
        screen = self.mapFrom(seen, QPoint()).y()
        top = max(0, screen + _AROUND)
        self._area.setGeometry(0, top, self.width(), max(0, min(self.height(), screen + seen.height() - _AROUND) - top))
