"""What every dialog of the window has in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class FittedDialog(QDialog):
    """As high as its words need at its width: lines that wrap make Qt guess too high."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need."""
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when a line appears or goes."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    def fit(self) -> None:
        """Take the height that the words need at the width of now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
            self.resize(self.width(), max(height, layout.minimumSize().height()))
