"""The list of what was found: lines under headings, with what was looked for in bold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from peercoach_desktop.views.find.found_lines import FoundLine
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.kit.line_painter import LINE, StandingPainter
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class FoundPainter(StandingPainter):
    """Draws headings small, and in a hit what was looked for in bold. The current line is what Enter in the field chooses."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line; a heading is as high as its words with some air above."""
        if not _is_heading(index.data(LINE)):
            return super().sizeHint(option, index)
        return QSize(0, round(QFontMetrics(self._font("caption", strong=True)).height() * 1.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line or heading."""
        line = index.data(LINE)
        if not _is_heading(line):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(self._font("caption", strong=True))
        painter.setPen(self._theme.colour("muted"))
        place: QRect = option.rect
        painter.drawText(place.adjusted(10, 0, -10, -4), Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine, line.title)
        painter.restore()

    def _title(self, painter: QPainter, line: Line, place: QRect) -> None:
        if not isinstance(line, FoundLine) or line.marks is None:
            super()._title(painter, line, place)
            return
        painter.setPen(self._theme.colour("text"))
        left = place.left()
        for text, strong in _pieces(line):
            font = self._font("body", strong=strong)
            metrics = QFontMetrics(font)
            room = place.right() - left
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            rest = QRect(left, place.top(), room, place.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            left += metrics.horizontalAdvance(shown)
            if shown != text:
                return


class FoundList(LinesView):
    """Shows what was found, and scrolls where that is more than `most` pixels. Headings are passed by."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._most = 400
        self.setItemDelegate(FoundPainter(theme, self))
        self.setUniformItemSizes(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_most(self, height: int) -> None:
        """Be at most so high."""
        self._most = height
        self.updateGeometry()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the line with the same id stays the current one, else the first is."""
        super().set_lines(lines)
        if _is_heading(self.current_line()):
            self.step(1)
        if self.currentIndex().row() <= 1:
            self.scrollToTop()

    def current_line(self) -> Line | None:
        """Return the line the keys are on."""
        index = self.currentIndex()
        return self.lines()[index.row()] if index.isValid() else None

    def step(self, step: int) -> None:
        """Go so many lines on, or back; at an end it stays."""
        lines, here = self.lines(), self.currentIndex().row()
        choosable = [row for row, line in enumerate(lines) if not _is_heading(line)]
        if not choosable:
            return
        place = choosable.index(here) if here in choosable else -1
        row = choosable[min(max(place + step, 0), len(choosable) - 1)]
        self.setCurrentIndex(self.model().index(row, 0))
        if row == choosable[0]:
            self.scrollToTop()  # the heading above the first line comes in sight with it

    def sizeHint(self) -> QSize:
        """Return the height of all lines together, as far as there is room."""
        rows = self.model().rowCount()
        return QSize(200, min(sum(self.sizeHintForRow(row) for row in range(rows)) + 4, self._most))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the dialog fits itself to it."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down from line to line."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)

    def _choose(self, index: _Index) -> None:
        if index.isValid() and not _is_heading(index.data(LINE)):
            super()._choose(index)


def _is_heading(line: Line | None) -> bool:
    return isinstance(line, FoundLine) and line.is_heading


def _pieces(line: FoundLine) -> list[tuple[str, bool]]:
    """Return the title in pieces, each with whether it is bold."""
    pieces, done = [], 0
    for start, end in line.marks or ():
        pieces += [(line.title[done:start], False), (line.title[start:end], True)]
        done = end
    return [(text, strong) for text, strong in (*pieces, (line.title[done:], False)) if text]
