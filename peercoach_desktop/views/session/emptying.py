"""Taking everything out of a layout, to fill it anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Take every widget out of `layout`, hide it and let it go.

    It stays the child of its page until then: a widget without a parent is dressed anew as a window first, which takes a millisecond.
    """
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
