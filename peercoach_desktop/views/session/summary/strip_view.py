"""A checklist as a strip: per point the level word of the peer above that of the coach, without a verdict."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from peercoach_desktop.domain.document import Strip, StripRow
from peercoach_desktop.views.kit.labels import caption_label, hint_label, plain_label, strong_label

DOT = 5
GAP = 18


class LevelDots(QWidget):
    """One dot per level, the chosen one filled; none filled where nothing was seen. Beside it stands the word."""

    def __init__(self, levels: int, chosen: int | None, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = levels
        self._chosen = chosen
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the dots."""
        return QSize(GAP * self._levels, max(self.fontMetrics().height(), 2 * DOT + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for level in range(self._levels):
            is_chosen = level == self._chosen
            painter.setPen(QPen(accent if is_chosen else quiet, 1.4))
            painter.setBrush(accent if is_chosen else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(GAP * level + GAP / 2, self.height() / 2), DOT, DOT)


class StripView(QWidget):
    """All points of the checklist by section."""

    def __init__(self, strip: Strip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._next = 0
        for section in strip.sections:
            self._grid.addWidget(strong_label(section.title), self._next, 0, 1, 4)
            self._next += 1
            for row in section.rows:
                self._add(row)

    def _add(self, row: StripRow) -> None:
        raters = [
            (name, level, words)
            for name, level, words in (
                (self._strip.own_name, row.own_level, row.own_words),
                (self._strip.coach_name, row.coach_level, row.coach_words),
            )
            if name
        ]
        self._grid.addWidget(plain_label(row.behaviour), self._next, 0, max(len(raters), 1), 1)
        for place, (name, level, words) in enumerate(raters):
            self._grid.addWidget(caption_label(name), self._next + place, 1)
            self._grid.addWidget(LevelDots(len(self._strip.levels), level, f"{name}: {words}"), self._next + place, 2)
            self._grid.addWidget(plain_label(words, "caption", wrap=False), self._next + place, 3)
        self._next += max(len(raters), 1)
        if row.seen:
            self._grid.addWidget(hint_label(row.seen), self._next, 0, 1, 4)
            self._next += 1
