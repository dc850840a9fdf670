"""A scroll area that keeps what has the focus in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent, QWheelEvent, QWindow
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from shiboken6 import isValid

_MARGIN = 24
_ARRIVING_MS = 250
"""How long the parts of a page that came may still be finding their places."""


class FocusScrollArea(QScrollArea):
    """Scrolls up and down only. A widget that gets the focus inside it comes in sight with some room around it; `followed` tells which.

    On a page that comes on the screen with the focus somewhere in it, the parts have no places yet: it comes in sight as they get them.
    """

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed: QWindow | None = None
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.setInterval(_ARRIVING_MS)
        self.verticalScrollBar().rangeChanged.connect(self._arrive)

    def let_read(self, *, on: bool, name: str) -> None:
        """Take the focus by keys, so that what is only read can be scrolled, and say `name` there; or take none, as usual."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name if on else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the focus of the window that it is shown in."""
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not self._followed:
            self._rest()
            self._followed = window
            window.focusObjectChanged.connect(self._follow)
        self._arriving.start()
        self._arrive()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let whoever scrolls leave the focus behind."""
        self._arriving.stop()
        super().wheelEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following: a page that is not on the screen, or on its way out, has nothing to keep in sight."""
        super().hideEvent(event)
        self._rest()

    def _arrive(self) -> None:
        if self._arriving.isActive():
            self._follow(self.window().focusWidget())

    def _rest(self) -> None:
        if self._followed is not None and isValid(self._followed):
            self._followed.focusObjectChanged.disconnect(self._follow)
        self._followed = None

    def _follow(self, thing: QObject | None) -> None:
        if isinstance(thing, QWidget) and self.isAncestorOf(thing):
            self.ensureWidgetVisible(thing, _MARGIN, _MARGIN)
            self.followed.emit(thing)


def keep_visible(widget: QWidget, place: QRect) -> None:
    """Scroll the area around `widget`, if any, so that `place` (in the widget's coordinates) is in sight."""
    parent = widget.parentWidget()
    while parent is not None:
        inside = parent.widget() if isinstance(parent, FocusScrollArea) else None
        if isinstance(parent, FocusScrollArea) and inside is not None:
            corner = inside.mapFromGlobal(widget.mapToGlobal(place.center()))
            parent.ensureVisible(corner.x(), corner.y(), 0, place.height() // 2 + _MARGIN)
            return
        parent = parent.parentWidget()
