"""A part of the paper under a heading that can be folded away on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import InkButton


class Fold(QWidget):
    """The heading is a button; what belongs to it goes into `column`."""

    def __init__(self, title: str, *, folded: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = InkButton(title.replace("&", "&&"), "", "quiet")
        self.button.setCheckable(True)
        self.button.setAccessibleName(title)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 14, 0, 2)
        outer.setSpacing(4)
        outer.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self._content)
        self.button.toggled.connect(self._show)
        self.button.setChecked(not folded)
        self._show(not folded)

    def is_folded(self) -> bool:
        """Return whether the content is out of sight."""
        return self._content.isHidden()

    def _show(self, on: bool) -> None:
        self._content.setVisible(on)
        self.button.set_icon("chevron-down" if on else "chevron-right")
        self.button.setAccessibleDescription(self.tr("Uitgeklapt") if on else self.tr("Ingeklapt"))
