"""The points of one part of the checklist on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from peercoach_desktop.domain.forms import ChecklistSection
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label
from peercoach_desktop.views.session.observation.point_row import PointRow


class SectionCard(Card):
    """A heading with its points, a thin line between them."""

    def __init__(self, section: ChecklistSection, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.section = section
        self._heading = heading_label(level=2)
        self.column.setContentsMargins(20, 14, 14, 6)
        self.column.setSpacing(0)
        self.column.addWidget(self._heading)
        self._rows = [PointRow(item.id, self) for item in section.items]
        for place, row in enumerate(self._rows):
            if place:
                line = QFrame()
                line.setProperty("role", "divider")
                self.column.addWidget(line)
            self.column.addWidget(row)

    def rows(self) -> Sequence[PointRow]:
        """Return the points in order."""
        return self._rows

    def say(self, title: str) -> None:
        """Show the heading."""
        self._heading.setText(title)
        self.setAccessibleName(title)
