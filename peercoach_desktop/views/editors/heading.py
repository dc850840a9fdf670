"""The words above the columns of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.views.editors.columns import stretch_of
from peercoach_desktop.views.editors.line_buttons import LineButtons
from peercoach_desktop.views.kit.labels import caption_label


class LinesHeading(QWidget):
    """One label per column, in line with the cells below."""

    def __init__(self, columns: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = [caption_label() for _ in columns]
        self._number = QWidget()
        self.buttons = LineButtons(ghost=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._number)
        for column, label in zip(columns, self._labels, strict=True):
            row.addWidget(label, stretch_of(column), Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.buttons)
        self._fit()

    def say(self, words: Sequence[str]) -> None:
        """Show the words above the columns."""
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)

    def set_alone(self, *, on: bool) -> None:
        """Say whether there is only one line: it has fewer buttons."""
        self.buttons.set_alone(on=on)

    def changeEvent(self, event: QEvent) -> None:
        """Stay in line when the text size changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._number.setFixedWidth(self.fontMetrics().averageCharWidth() * 2 + 2)
