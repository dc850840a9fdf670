"""F6: from one part of the screen to the next, so that nobody has to Tab past a whole rail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.views.kit.tab_order import reading_order, takes_tab


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


def put_in_turn(*regions: QWidget) -> None:
    """Let Tab go through `regions` one after another, each as it is read: what is made later would be reached later."""
    for before, after in pairwise(widget for region in regions for widget in reading_order(region)):
        QWidget.setTabOrder(before, after)


def _chain(start: QWidget) -> Iterator[QWidget]:
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        yield widget
        widget = widget.nextInFocusChain()
