"""A choice out of a list that opens, with an arrow that says so."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from peercoach_desktop.views.theme.icons import icon_pixmap

_ARROW = "chevron-down"


class PickBox(QComboBox):
    """The arrow has the colour that the style sheet gives it (`ink`): the style sheet itself draws arrows from files of one colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = self.palette().color(QPalette.ColorRole.ButtonText)

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink
        self.update()

    ink = Property(QColor, _get_ink, _set_ink)

    def arrow_place(self) -> QRect:
        """Return where the arrow stands: in the middle of the part that the words leave free."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self)
        side = min(round(self.fontMetrics().height() * 0.9), room.width(), room.height())
        place = QRect(0, 0, side, side)
        place.moveCenter(room.center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, then its arrow."""
        super().paintEvent(event)
        place = self.arrow_place()
        ink = self._ink if self.isEnabled() else self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        painter = QPainter(self)
        painter.drawPixmap(place.topLeft(), icon_pixmap(_ARROW, ink, place.width(), self.devicePixelRatioF()))
        painter.end()
