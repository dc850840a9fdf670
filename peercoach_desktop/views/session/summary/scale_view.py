"""A scale as a small picture: a line with marked points."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peercoach_desktop.domain.document import PointRole, ScalePicture

WIDTH = 380
MARK = 7


class ScaleView(QWidget):
    """Now is a full circle, good enough an open one, earlier points are strokes; the words below say the same."""

    def __init__(self, picture: ScalePicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setAccessibleName(picture.text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the line and the numbers below it."""
        return QSize(WIDTH, self.fontMetrics().height() + 4 * MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, its numbers and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(muted, 1.5))
        painter.drawLine(self._point(self._picture.low), self._point(self._picture.high))
        for value in range(self._picture.low, self._picture.high + 1):
            at = self._point(value)
            painter.drawLine(at + QPointF(0, -3), at + QPointF(0, 3))
            box = QRectF(at.x() - 14, at.y() + MARK + 2, 28, self.fontMetrics().height())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(value))
        for point in self._picture.points:
            self._draw(painter, point.value, point.role)

    def _draw(self, painter: QPainter, value: int, role: PointRole) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        base = self.palette().color(QPalette.ColorRole.Base)
        at = self._point(value)
        painter.setPen(QPen(accent, 2))
        match role:
            case PointRole.NOW:
                painter.setBrush(accent)
                painter.drawEllipse(at, MARK, MARK)
            case PointRole.ENOUGH:
                painter.setBrush(base)
                painter.drawEllipse(at, MARK, MARK)
            case PointRole.EARLIER:
                painter.drawLine(at + QPointF(0, -MARK), at + QPointF(0, MARK))

    def _point(self, value: int) -> QPointF:
        room = self.width() - 32
        steps = max(self._picture.high - self._picture.low, 1)
        return QPointF(16 + room * (value - self._picture.low) / steps, MARK + 3)
