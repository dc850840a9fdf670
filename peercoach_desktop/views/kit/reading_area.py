"""A page to scroll through: one column at the left, no wider than is easy to read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.scrolling import FocusScrollArea


class ReadingArea(FocusScrollArea):
    """`column` takes what is on the page, from top to bottom; end it with a stretch. Sizes are logical pixels."""

    def __init__(
        self, widest: int, parent: QWidget | None = None, *, side: int = 32, top: int = 20, bottom: int = 24, spacing: int = 8
    ) -> None:
        super().__init__(parent)
        inner, holder = QWidget(), QWidget()
        for widget in (inner, holder):
            widget.setProperty("role", "clear")
        inner.setMaximumWidth(widest)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        row = QHBoxLayout(holder)
        row.setContentsMargins(side, top, side, bottom)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.setWidget(holder)


def fill_page(page: QWidget, *parts: QWidget) -> None:
    """Put `parts` below one another on `page`, edge to edge; the first takes all room that is left."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    for at, part in enumerate(parts):
        outer.addWidget(part, 0 if at else 1)
