"""A number to write or to step through, with a minus and a plus that are large enough to press."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSpinBox, QStyle, QStyleOptionSpinBox, QWidget

from peercoach_desktop.views.theme.icons import icon_pixmap

_SIGNS = {QStyle.SubControl.SC_SpinBoxDown: "minus", QStyle.SubControl.SC_SpinBoxUp: "plus"}
_STEPS = {
    QStyle.SubControl.SC_SpinBoxDown: QSpinBox.StepEnabledFlag.StepDownEnabled,
    QStyle.SubControl.SC_SpinBoxUp: QSpinBox.StepEnabledFlag.StepUpEnabled,
}

_BEFORE = 10
_QUIET = 0.4


class NumberBox(QSpinBox):
    """The signs have the colour that the style sheet gives them (`ink`), as the arrow of a `PickBox` has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = self.palette().color(QPalette.ColorRole.ButtonText)
        self.lineEdit().setTextMargins(_BEFORE, 0, 0, 0)  # the padding of the style sheet stays outside the field

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink
        self.update()

    ink = Property(QColor, _get_ink, _set_ink)

    def button_place(self, part: QStyle.SubControl) -> QRect:
        """Return where the minus (SC_SpinBoxDown) or the plus (SC_SpinBoxUp) can be pressed."""
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number, then its signs; one that leads nowhere more quietly."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = round(self.fontMetrics().height() * 0.9)
        for part, icon in _SIGNS.items():
            place = QRect(0, 0, side, side)
            place.moveCenter(self.button_place(part).center())
            leads = bool(self.stepEnabled() & _STEPS[part]) and self.isEnabled()
            painter.setOpacity(1 if leads else _QUIET)
            painter.drawPixmap(place.topLeft(), icon_pixmap(icon, self._ink, side, self.devicePixelRatioF()))
        painter.end()
