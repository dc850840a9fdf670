"""One page while somebody fills in: how far this is, what it is about, and what can be filled in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label
from peercoach_desktop.views.kit.scrolling import FocusScrollArea

SIDE, _TOP = 48, 28


class Sheet(FocusScrollArea):
    """Built whole before it is shown, so that nothing on it moves afterwards."""

    def __init__(self, widest: int, caption: str, heading: str, hint: str, body: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        holder = QWidget()
        holder.setProperty("role", "clear")
        self.setWidget(holder)
        inner = QWidget()
        inner.setProperty("role", "clear")
        inner.setMaximumWidth(widest)
        row = QHBoxLayout(holder)
        row.setContentsMargins(SIDE, _TOP, SIDE, _TOP)
        row.addWidget(inner, 100)
        row.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (caption_label(caption), heading_label(heading), hint_label(hint)):
            if label.text():
                column.addWidget(label)
        column.addSpacing(10)
        for part in body:
            column.addWidget(part)
        column.addStretch(1)
