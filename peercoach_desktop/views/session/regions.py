"""F6: from one part of the screen to the next, so that nobody has to Tab past a whole rail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


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
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if region.isAncestorOf(widget) and takes_tab(widget):
            yield widget
        widget = widget.nextInFocusChain()


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops at `widget` now."""
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
