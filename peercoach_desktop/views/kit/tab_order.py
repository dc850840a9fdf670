"""Tab goes through a page as it is read: in the order of its layouts, whatever was put into them later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_read(page: QWidget) -> None:
    """Let Tab go through all of `page` in the order of reading. To be called when a part came into it."""
    for before, after in pairwise(reading_order(page)):
        QWidget.setTabOrder(before, after)


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops at `widget` now."""
    return may_take_tab(widget) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def may_take_tab(widget: QWidget) -> bool:
    """Return whether Tab would stop at `widget`, were it shown."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can take the focus by Tab in `widget`, hidden or not, in the order of its layouts."""
    if may_take_tab(widget):
        yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from reading_order(inner)
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from reading_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)
