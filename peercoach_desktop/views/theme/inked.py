"""A widget that is drawn in a colour which the style sheet gives it, by `qproperty-ink`."""

from __future__ import annotations

from PySide6.QtCore import Property
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget


class Inked(QWidget):
    """`ink` is the colour; until the style sheet gives one it is that of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = self.palette().color(QPalette.ColorRole.WindowText)

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink
        self.update()

    ink = Property(QColor, _get_ink, _set_ink)
