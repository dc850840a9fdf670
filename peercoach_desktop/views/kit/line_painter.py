"""Draws the lines of a list in the colours and sizes of the theme."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.theme import Theme
from peercoach_desktop.views.theme.icons import icon_pixmap

LINE = int(Qt.ItemDataRole.UserRole)
_PAD = 10
_GAP = 12
_BETWEEN = 2
_Index = QModelIndex | QPersistentModelIndex


class LinePainter(QStyledItemDelegate):
    """Icon, title over detail, and the note at the end. The line under the keys has a ground of its own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines of text and some air."""
        title, detail = QFontMetrics(self._font("body", strong=True)), QFontMetrics(self._font("hint"))
        return QSize(0, title.height() + detail.height() + _BETWEEN + 2 * _PAD - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        self._ground(painter, rect, option)
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if line.icon:
            inner.setLeft(self._icon(painter, inner, line))
        inner.setRight(self._note(painter, inner, line))
        self._words(painter, inner, line)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and bool(state & QStyle.StateFlag.State_Selected)
        if focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if focused else "sunken"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)

    def _icon(self, painter: QPainter, inner: QRect, line: Line) -> int:
        side = round(QFontMetrics(self._font("body")).height() * 1.1)
        ratio = painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(line.icon, self._theme.colour("accent_text"), side, ratio)
        painter.drawPixmap(inner.left(), inner.center().y() - side // 2, pixmap)
        return inner.left() + side + _GAP

    def _note(self, painter: QPainter, inner: QRect, line: Line) -> int:
        if not line.note:
            return inner.right()
        font = self._font("hint")
        width = min(QFontMetrics(font).horizontalAdvance(line.note), inner.width() // 2)
        painter.setFont(font)
        painter.setPen(self._theme.colour(line.tone))
        place = QRect(inner.right() - width, inner.top(), width + 1, inner.height())
        text = QFontMetrics(font).elidedText(line.note, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine, text)
        return place.left() - _GAP

    def _words(self, painter: QPainter, inner: QRect, line: Line) -> None:
        title, detail = self._font("body", strong=True), self._font("hint")
        title_height, detail_height = QFontMetrics(title).height(), QFontMetrics(detail).height()
        height = title_height + (detail_height + _BETWEEN if line.detail else 0)
        top = inner.center().y() - height // 2
        self._title(painter, line, QRect(inner.left(), top, inner.width(), title_height))
        if line.detail:
            self._text(
                painter, detail, "muted", QRect(inner.left(), top + title_height + _BETWEEN, inner.width(), detail_height), line.detail
            )

    def _title(self, painter: QPainter, line: Line, place: QRect) -> None:
        self._text(painter, self._font("body", strong=True), "text", place, line.title)

    def _text(self, painter: QPainter, font: QFont, ink: str, place: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _font(self, size: str, *, strong: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(self._theme.tokens.type[size] * self._theme.text_scale / 100)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


class StandingPainter(LinePainter):
    """The current line keeps its ground while the keys are elsewhere: something beside the list, or Enter in a field, is about it."""

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            option.state |= QStyle.StateFlag.State_HasFocus
        super()._ground(painter, rect, option)
