"""Where something can lie over a page without lying over what can be pressed there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_STEP = 6
_EDGE = 4
"""Pixels that stay free around it."""


def controls_on(page: QWidget, beside: QWidget) -> QRegion:
    """Return where something can be pressed or typed in, as far as it is in sight, in coordinates of `page`; not what `beside` holds."""
    return _places(page, (widget for widget in page.findChildren(QWidget) if _is_control(widget) and not beside.isAncestorOf(widget)))


def words_on(page: QWidget, beside: QWidget) -> QRegion:
    """Return where something is to be read, in the same way."""
    return _places(page, (label for label in page.findChildren(QLabel) if label.text() and not beside.isAncestorOf(label)))


def free_place(sizes: Iterable[QSize], within: QRect, taken: QRegion) -> QRect | None:
    """Return a rectangle of the first of `sizes` that fits within `within` beside all that is `taken`: low, and near the middle."""
    for size in sizes:
        room = within.adjusted(0, 0, -size.width(), -size.height())
        if room.width() < 0 or room.height() < 0:
            continue
        middle = room.center().x()
        across = sorted({*range(room.left(), room.right() + 1, _STEP), middle, room.right()}, key=lambda x: abs(x - middle))
        for y in (*range(room.bottom(), room.top(), -_STEP), room.top()):
            for x in across:
                place = QRect(QPoint(x, y), size)
                if not taken.intersects(place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)):
                    return place
    return None


def _is_control(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return False  # it shows, and does nothing
    if isinstance(widget, QAbstractButton | QScrollBar | QAbstractItemView | QPlainTextEdit | QTextEdit):
        return True
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractScrollArea)


def _places(page: QWidget, widgets: Iterable[QWidget]) -> QRegion:
    found = QRegion()
    for widget in widgets:
        if widget.isVisible():
            found = found.united(_seen(widget, page))
    return found


def _seen(widget: QWidget, page: QWidget) -> QRect:
    """Return the part of a widget that what is around it lets through, in the coordinates of `page`."""
    place, around = widget.rect(), widget
    while around is not page:
        place.translate(around.pos())
        parent = around.parentWidget()
        if parent is None:
            return QRect()
        place, around = place.intersected(parent.rect()), parent
    return place
