"""F6: from one part of the screen to the next, so that nobody has to Tab past a whole rail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def focus_next_region(regions: Sequence[QWidget]) -> None:
    """Put the focus on the first thing that takes it in the part after the one that has it now."""
    here = QApplication.focusWidget()
    places = [place for place, region in enumerate(regions) if here is not None and (region is here or region.isAncestorOf(here))]
    start = places[0] + 1 if places else 0
    for region in (*regions[start:], *regions[:start]):
        target = next(focusable_in(region), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def focusable_in(region: QWidget) -> Iterator[QWidget]:
    """Yield what takes the focus by Tab in `region`, in the order of Tab."""
    yield from (widget for widget in _chain(region) if region.isAncestorOf(widget) and takes_tab(widget))


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops at `widget` now."""
    return _may_take_tab(widget) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _may_take_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def put_last(page: QWidget, *regions: QWidget) -> None:
    """Let Tab come to `regions` after everything in `page`, in the order they are read: what is made later is reached later."""
    inside = [widget for widget in _chain(page.window()) if page.isAncestorOf(widget) and _may_take_tab(widget)]
    last = [widget for region in regions for widget in reading_order(region)]
    for before, after in pairwise([*inside[-1:], *last]):
        QWidget.setTabOrder(before, after)


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can take the focus by Tab in `widget`, hidden or not, in the order of its layouts."""
    if _may_take_tab(widget):
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


def _chain(start: QWidget) -> Iterator[QWidget]:
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        yield widget
        widget = widget.nextInFocusChain()
