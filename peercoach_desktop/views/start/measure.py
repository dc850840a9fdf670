"""How wide the column of a start page may be: larger letters need more room for the same words on a line."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.theme import Theme


class ColumnMeasure(QObject):
    """Lets the widest that `column` may be grow with the text size; as it stands in the form it is for 100 %."""

    def __init__(self, column: QWidget, theme: Theme) -> None:
        super().__init__(column)
        self._column = column
        self._theme = theme
        self._widest = column.maximumWidth()
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._column.setMaximumWidth(self._widest * self._theme.text_scale // 100)
