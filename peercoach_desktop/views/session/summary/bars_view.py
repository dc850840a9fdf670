"""Bars side by side: who, a line with the bar and the mark, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from peercoach_desktop.domain.bars import BarLane, BarRow, Bars, MarkShape
from peercoach_desktop.views.kit.labels import caption_label, hint_label, plain_label, strong_label

_WHO, _TRACK, _WORDS = 4, 7, 5
"""How the width is shared between name, line and words."""
_INSET = 9
_MARK = 6.0


class BarsView(QWidget):
    """Rows of bars. All that a bar says stands in words beside it, so a screen reader reads labels; the lines have names as well."""

    def __init__(self, bars: Bars, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        if bars.legend:
            column.addWidget(_legend(bars))
        for row in bars.rows:
            column.addSpacing(8)
            if row.title:
                column.addWidget(strong_label(row.title))
            column.addLayout(_lanes(row))
            if row.text:
                column.addWidget(hint_label(row.text))


class TrackView(QWidget):
    """One line with its bar and mark; dashed where nothing was filled in."""

    def __init__(self, row: BarRow, lane: BarLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._lane = lane
        self.setAccessibleName(f"{row.title or row.high}. {lane.who}: {lane.words}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a line of text."""
        return QSize(200, max(self.fontMetrics().height(), round(3 * _MARK)))

    def minimumSizeHint(self) -> QSize:
        """Return the least that still shows where the mark is."""
        return QSize(110, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the bar and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y, colours = self.height() / 2, self.palette()
        if self._row.middle is not None:
            begin, end = (self._x(value) for value in self._row.middle)
            painter.fillRect(QRectF(begin, y - 8, end - begin, 16), colours.color(QPalette.ColorRole.Window))
        edge = colours.color(QPalette.ColorRole.PlaceholderText)
        empty = self._lane.value is None
        painter.setPen(QPen(edge, 1.2, Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine))
        painter.drawLine(QPointF(self._x(self._row.minimum), y), QPointF(self._x(self._row.maximum), y))
        if self._lane.value is not None:
            for tick in self._row.ticks():
                painter.drawLine(QPointF(self._x(tick), y - 3), QPointF(self._x(tick), y + 3))
            self._bar(painter, self._lane.value, y, edge)

    def _bar(self, painter: QPainter, value: float, y: float, edge: QColor) -> None:
        accent, x = self.palette().color(QPalette.ColorRole.Accent), self._x(value)
        quiet = self._lane.earlier
        if self._row.start is not None:
            begin, end = sorted((self._x(self._row.start), x))
            half = 1.5 if quiet else 2.5  # thinner than a mark, whose shape says whose it is
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge if quiet else accent)
            painter.drawRect(QRectF(begin, y - half, end - begin, 2 * half))
        painter.setPen(QPen(edge if quiet else accent, 1.6))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base) if quiet else accent)
        draw_mark(painter, QPointF(x, y), self._lane.shape, _MARK * (0.8 if quiet else 1))

    def _x(self, value: float) -> float:
        return _INSET + (self.width() - 2 * _INSET) * self._row.part(value)


def draw_mark(painter: QPainter, at: QPointF, shape: MarkShape, size: float) -> None:
    """Draw a mark with the pen and brush of now."""
    match shape:
        case MarkShape.DISC:
            painter.drawEllipse(at, size, size)
        case MarkShape.SQUARE:
            painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
        case MarkShape.DIAMOND:
            around = size * 1.3
            corners = [QPointF(0, -around), QPointF(around, 0), QPointF(0, around), QPointF(-around, 0)]
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


class _Mark(QWidget):
    """A mark on its own, for the legend."""

    def __init__(self, shape: MarkShape, parent: QWidget | None = None, *, earlier: bool = False) -> None:
        super().__init__(parent)
        self._shape = shape
        self._earlier = earlier
        self.setFixedSize(round(3 * _MARK), round(3 * _MARK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        accent, edge = colours.color(QPalette.ColorRole.Accent), colours.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(edge if self._earlier else accent, 1.6))
        painter.setBrush(colours.color(QPalette.ColorRole.Base) if self._earlier else accent)
        draw_mark(painter, QPointF(self.width() / 2, self.height() / 2), self._shape, _MARK * (0.8 if self._earlier else 1))


def _legend(bars: Bars) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    marks = [(_Mark(shape), words) for shape, words in bars.legend]
    if bars.earlier and bars.has_earlier():
        marks.append((_Mark(bars.legend[0][0], earlier=True), bars.earlier))
    for mark, words in marks:
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(strong_label(words))
        row.addSpacing(12)
    row.addStretch(1)
    return holder


def _lanes(row: BarRow) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(1)
    for column, share in enumerate((_WHO, _TRACK, _WORDS)):
        grid.setColumnStretch(column, share)
    if row.low or row.high:
        # A row without a title is known by its ends, which then have the whole width.
        grid.addWidget(_ends(row), 0, *((1, 1, 1) if row.title else (0, 1, 3)))
    for number, lane in enumerate(row.lanes, 1):
        grid.addWidget(_words(lane.who, lane), number, 0)
        grid.addWidget(TrackView(row, lane), number, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(lane.words, lane), number, 2)
    return grid


def _ends(row: BarRow) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    make = caption_label if row.title else plain_label
    low, high = make(row.low), make(row.high)
    if row.title:
        high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    for label in (low, high):
        line.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
    return holder


def _words(text: str, lane: BarLane) -> QLabel:
    label = plain_label(text, "hint" if lane.earlier or lane.value is None else "body")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
