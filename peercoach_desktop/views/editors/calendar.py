"""A calendar that opens under a button."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from peercoach_desktop.views.theme.icons import icon_pixmap

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class CalendarPopup(QFrame):
    """Shows a month; `picked(day)` when a day is pressed, and then it closes."""

    picked = Signal(object)

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        self._calendar.setLocale(QLocale(language))
        self._calendar.setDateEditEnabled(False)  # a figure typed by accident, as with Alt+1, would change the day unseen
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in _WEEKEND:
            self._calendar.setWeekdayTextFormat(day, QTextCharFormat())
        metrics = self.fontMetrics()
        self._calendar.setMinimumSize(metrics.averageCharWidth() * 40, metrics.lineSpacing() * 15)
        self._calendar.clicked.connect(self._pick)
        self._calendar.activated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._calendar)

    def open_under(self, widget: QWidget, day: date) -> None:
        """Open under `widget` (above it where the screen ends), at `day`."""
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._draw_arrows()
        size = self.sizeHint()
        place = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        screen = widget.screen().availableGeometry()
        if place.y() + size.height() > screen.bottom():
            place.setY(widget.mapToGlobal(QPoint(0, 0)).y() - size.height() - 4)
        place.setX(max(screen.left(), min(place.x(), screen.right() - size.width())))
        self.move(place)
        self.show()
        self._calendar.setFocus()

    def _draw_arrows(self) -> None:
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            for button in self._calendar.findChildren(QToolButton, name):
                button.setIcon(icon_pixmap(icon, self.palette().windowText().color(), 18, self.devicePixelRatioF()))

    def _pick(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
