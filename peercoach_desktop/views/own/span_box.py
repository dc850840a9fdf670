"""From how many to how many, with a sentence at the place where the two stand the wrong way round."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.own.boxes import NumberLine


class SpanBox(QWidget):
    """Two whole numbers. `edited` when the coach changed one of them; they are told as they stand, also the wrong way round."""

    edited = Signal()

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.low, self.high = NumberLine(1, most), NumberLine(1, most)
        self._wrong = plain_label("", "status")
        set_look(self._wrong, tone="danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        numbers = FlowLayout(spacing=12)
        for number in (self.low, self.high):
            number.edited.connect(self._tell)
            numbers.addWidget(number)
        column.addLayout(numbers)
        column.addWidget(self._wrong)
        self._wrong.hide()

    def say(self, low: str, high: str, low_name: str = "", high_name: str = "") -> None:
        """Show the labels; the names are said where a label alone is not enough."""
        self.low.say(low, low_name)
        self.high.say(high, high_name)
        self._wrong.setText(self.tr("Het eerste getal is hoger dan het tweede. Verander een van de twee."))

    def value(self) -> tuple[int, int]:
        """Return both numbers."""
        return self.low.value(), self.high.value()

    def show_value(self, value: tuple[int, int]) -> None:
        """Show both numbers, without a signal."""
        self.low.show_value(value[0])
        self.high.show_value(value[1])
        self._wrong.setVisible(value[0] > value[1])

    def _tell(self) -> None:
        low, high = self.value()
        self._wrong.setVisible(low > high)
        self.edited.emit()
