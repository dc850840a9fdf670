"""Where something stands in a draft, such as "title" or "0/2": the same in the form and in the preview, so that one finds the other."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_Widget = TypeVar("_Widget", bound=QWidget)
_SPOT = "spot"


def stand_at(widget: _Widget, *names: object) -> _Widget:
    """Say of which spot a widget is, from the outside in: parts by their number, words by their name. Returns the widget."""
    widget.setProperty(_SPOT, "/".join(str(name) for name in names))
    return widget


def spot_of(widget: QObject) -> str:
    """Return what was said of this widget, "" where nothing was."""
    return str(widget.property(_SPOT) or "")


def spots_around(widget: QWidget, form: QWidget) -> list[str]:
    """Return the spots that `widget` stands in within `form`, the smallest first: "0/2/hint", "0/2", "0"."""
    names: list[str] = []
    inside: QWidget | None = widget
    while inside is not None and inside is not form:
        if name := spot_of(inside):
            names.insert(0, name)
        inside = inside.parentWidget()
    return ["/".join(names[:depth]) for depth in range(len(names), 0, -1)] if inside is form else []
