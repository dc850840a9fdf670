"""A few words as large as they fit, for two people who look at one screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.kit.scrolling import FocusScrollArea

SIZES = ("large_1", "large_2", "large_3", "large_4")
"""The roles of the style sheet, largest first."""


class LargeText(FocusScrollArea):
    """Shows a text in the largest size in which all of it fits; what is too long even in the smallest can be scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label(role=SIZES[0])
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._label)

    def say(self, text: str) -> None:
        """Show `text`."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self._fit()

    def words(self) -> str:
        """Return the text."""
        return self._label.text()

    def size_role(self) -> str:
        """Return the size it is shown in, by its role in the style sheet."""
        return str(self._label.property("role"))

    def is_whole(self) -> bool:
        """Return whether all of the text can be seen without scrolling."""
        return self._fits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the size that fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that fits in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        for role in SIZES:
            set_look(self._label, role=role)
            self._label.ensurePolished()
            if self._fits():
                return

    def _fits(self) -> bool:
        metrics, width = self._label.fontMetrics(), self.viewport().width()
        longest = max((metrics.horizontalAdvance(word) for word in self._label.text().split()), default=0)
        return longest <= width and self._label.heightForWidth(width) <= self.viewport().height()
