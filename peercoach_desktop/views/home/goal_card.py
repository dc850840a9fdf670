"""A goal with where it stands on the scale, small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from peercoach_desktop.domain.records import Goal, ProgressPoint
from peercoach_desktop.views.kit.labels import caption_label, hint_label, plain_label
from peercoach_desktop.views.theme import Theme

_LOW, _HIGH = 1, 10
_DOT = 6.0


class ScalePicture(QWidget):
    """A line from 1 to 10: an open circle for where it began, a filled one for now, a flag for good enough."""

    def __init__(self, theme: Theme, start: int | None, now: int | None, enough: int | None) -> None:
        super().__init__()
        self._theme = theme
        self._start, self._now, self._enough = start, now, enough
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(420)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for line and marks."""
        return QSize(240, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_line(painter)
        if self._enough is not None:
            self._draw_flag(painter, self._x(self._enough))
        if self._start is not None and self._start != self._now:
            self._draw_dot(painter, self._x(self._start), filled=False)
        if self._now is not None:
            self._draw_dot(painter, self._x(self._now), filled=True)

    def _draw_line(self, painter: QPainter) -> None:
        y = self._y()
        painter.setPen(QPen(self._theme.colour("control"), 2))
        painter.drawLine(QPointF(self._x(_LOW), y), QPointF(self._x(_HIGH), y))
        for value in range(_LOW, _HIGH + 1):
            painter.drawLine(QPointF(self._x(value), y - 3), QPointF(self._x(value), y + 3))

    def _draw_dot(self, painter: QPainter, x: float, *, filled: bool) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("accent" if filled else "surface"))
        painter.drawEllipse(QPointF(x, self._y()), _DOT, _DOT)

    def _draw_flag(self, painter: QPainter, x: float) -> None:
        top = self._y() - 18
        painter.setPen(QPen(self._theme.colour("accent_text"), 2))
        painter.drawLine(QPointF(x, self._y()), QPointF(x, top))
        painter.fillRect(QRectF(x, top, 10, 7), self._theme.colour("accent_text"))

    def _x(self, value: int) -> float:
        return 12 + (self.width() - 28) * (value - _LOW) / (_HIGH - _LOW)

    def _y(self) -> float:
        return self.height() - 9


class GoalCard(QWidget):
    """The goal in the peer's words, what is seen when it is reached, and the scale in words and as a picture."""

    def __init__(self, goal: Goal, progress: Sequence[ProgressPoint], theme: Theme) -> None:
        super().__init__()
        points = [point.value for point in progress if point.goal_id == goal.id]
        now = points[-1] if points else goal.baseline
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(plain_label(goal.text or self.tr("Doel zonder woorden"), "body"))
        if goal.visible_when:
            column.addWidget(hint_label(goal.visible_when))
        words = self._words(goal.baseline, now, goal.target)
        if words:
            picture = ScalePicture(theme, goal.baseline, now, goal.target)
            picture.setAccessibleName(words)
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(caption_label(words))

    def _words(self, start: int | None, now: int | None, enough: int | None) -> str:
        parts = (
            (start, self.tr("begin {value}")),
            (now if now != start else None, self.tr("nu {value}")),
            (enough, self.tr("genoeg {value}")),
        )
        return " · ".join(words.format(value=value) for value, words in parts if value is not None)
