"""Tab goes through a page as it is read: in the order of its layouts, whatever was put into them later."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_NEVER, _BY_CLICK = Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.ClickFocus


def tab_as_read(page: QWidget) -> None:
    """Let Tab go through all of `page` in the order of reading. To be called when a part came into it."""
    for before, after in pairwise(reading_order(page)):
        QWidget.setTabOrder(before, after)


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops at `widget` now."""
    return may_take_tab(widget) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def may_take_tab(widget: QWidget) -> bool:
    """Return whether Tab would stop at `widget`, were it shown."""
    policy = widget.focusPolicy()  # compared, not masked: this is asked of every widget of a page, and a mask makes a new flag each time
    return policy is not _NEVER and policy is not _BY_CLICK


def reading_order(widget: QWidget) -> list[QWidget]:
    """Return what can take the focus by Tab in `widget`, hidden or not, in the order of its layouts."""
    found: list[QWidget] = []
    _gather(widget, found)
    return found


def _gather(widget: QWidget, found: list[QWidget]) -> None:
    if may_take_tab(widget):
        found.append(widget)
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        _gather(inner, found)
    layout = widget.layout()
    if layout is not None:
        _gather_in_layout(layout, found)


def _gather_in_layout(layout: QLayout, found: list[QWidget]) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget = item.widget()
        inner = item.layout() if widget is None else None
        if widget is not None:
            _gather(widget, found)
        elif inner is not None:
            _gather_in_layout(inner, found)
