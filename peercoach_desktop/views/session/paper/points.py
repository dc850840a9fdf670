"""The points of a checklist as they stand on the paper: the levels, and below them what was seen or heard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.paper_twin import RATER_CODE
from peercoach_desktop.domain.records import Rater
from peercoach_desktop.views.session.observation.page import ObservationPage
from peercoach_desktop.views.session.observation.point_row import PointRow
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class PaperPoints(ObservationPage):
    """As the page of the checklist, with a code before each point and each example open; what the coach thinks is not on paper."""

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(table, stop, parent, rater_code=RATER_CODE)

    def focus_code(self, found: str) -> bool:
        """Put the focus on a point, or on who filled in the list (`RATER_CODE`); return whether it is here."""
        if found == RATER_CODE:
            self._header.focus_columns()
            return True
        return self.focus_field(f"ratings:{found}", 0)

    def _show_seal(self) -> None:
        """Say that a column is sealed; who typed a list over has no use for the offer to seal it or to pass the laptop."""
        super()._show_seal()
        if self._seal is not None and not self._seal.holds_column(self._header.rater()):
            self._seal.hide()

    def _show(self, row: PointRow) -> None:
        super()._show(row)
        if self._header.rater() is Rater.COACH:
            row.open_seen()
