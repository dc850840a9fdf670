"""The line in the colour of the words, inside the ring of focus, on a button that has a strong colour of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from peercoach_desktop.views.theme.inked import Inked

_RING, _WIDTH = 2, 2
"""Pixels: the ring that the style sheet draws, and the line within it."""


class FocusLines(QObject):
    """Puts the line on the button that has the focus, as long as it has it.

    One ring is not enough there: blue beside green cannot be told apart, and white is lost on the page. A style sheet
    has no second ring, and a background that imitates one has two sides only.
    """

    def __init__(self, app: QApplication, corner: int, parent: QObject | None = None) -> None:
        """`corner` is the radius of a button's corners in pixels."""
        super().__init__(parent)
        self._corner = corner
        self._line: FocusLine | None = None
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._line is not None and isValid(self._line):
            self._line.deleteLater()
        self._line = FocusLine(now, self._corner) if isinstance(now, QPushButton) else None


class FocusLine(Inked):
    """Lies on a button, takes no clicks, and paints nothing while the button has no strong colour."""

    def __init__(self, button: QPushButton, corner: int) -> None:
        super().__init__(button)
        self._button = button
        self._corner = corner
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)
        self.setGeometry(button.rect())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the button."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._button.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line within the ring."""
        if not _is_strong(self._button):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink, _WIDTH))
        inset = _RING + _WIDTH / 2
        corner = 0 if _is_segment(self._button) else max(self._corner - inset, 0)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)


def _is_strong(button: QPushButton) -> bool:
    if button.property("kind") == "primary":
        return button.isEnabled()
    return button.isChecked() and (button.property("kind") == "chip" or _is_segment(button))


def _is_segment(button: QPushButton) -> bool:
    return bool(button.property("look") == "segment")
