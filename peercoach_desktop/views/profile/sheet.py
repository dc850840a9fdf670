"""One page while somebody fills in: how far this is, what it is about, and what can be filled in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label
from peercoach_desktop.views.kit.reading_area import ReadingArea

SIDE, _TOP = 48, 28


class Sheet(ReadingArea):
    """Built whole before it is shown, so that nothing on it moves afterwards."""

    def __init__(self, widest: int, caption: str, heading: str, hint: str, body: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(widest, parent, side=SIDE, top=_TOP, bottom=_TOP, spacing=6)
        column = self.column
        for label in (caption_label(caption), heading_label(heading), hint_label(hint)):
            if label.text():
                column.addWidget(label)
        column.addSpacing(10)
        for part in body:
            column.addWidget(part)
        column.addStretch(1)
