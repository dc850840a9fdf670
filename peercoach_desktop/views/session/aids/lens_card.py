"""The five dimensions beside every step: where the peer placed each of them last, in a bar and in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.bars import BarLane, BarRow
from peercoach_desktop.services.advice.lens import LENS_FIELD, LensRow
from peercoach_desktop.views.dates import near_day
from peercoach_desktop.views.session.aids.action_chip import ActionChip
from peercoach_desktop.views.session.aids.advice_card import AdviceCard
from peercoach_desktop.views.session.aids.advice_row import AdviceRow
from peercoach_desktop.views.session.summary.bars_view import TrackView
from peercoach_desktop.views.session.table import Table


class LensCard(AdviceCard):
    """`wanted(field id)` when the coach wants to talk about the five."""

    wanted = Signal(object)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(table, "five_dimensions", parent, brief=True)
        self._talk = ActionChip("pencil")
        self.below.addWidget(self._talk)
        self._talk.clicked.connect(self._ask)

    def refill(self) -> None:
        """Show what is known now."""
        table = self.table
        today = table.clock().date()
        rows = table.desk.advice.lens.rows(table.opened.record, table.words.language, table.ui.app_words(), today)
        self.setVisible(bool(rows))
        if not rows:
            return
        days = {row.day for row in rows if row.day is not None}
        known = bool(days)
        hint = self.tr("Open een onderwerp om te zien wat jij kunt doen.") if known else self.tr("Hier is nog niet over gepraat.")
        least = " · ".join(f"{row.title}\N{NO-BREAK SPACE}{row.point}" for row in rows if row.point is not None)
        latest = max(days, default=None)
        if latest is not None:
            least = f"{near_day(latest, today, table.words.language)}: {least}"
        self.say(self.tr("Vijf onderwerpen"), hint, least or hint)
        self.fill(self._lines(rows))
        self._talk.set_words(self.tr("Praat er weer over") if known else self.tr("Praat er samen over"))

    def _lines(self, rows: tuple[LensRow, ...]) -> Iterator[AdviceRow]:
        for row in rows:
            line = AdviceRow(row.id, row.title, self._said(row))
            if row.point is not None:
                lane = BarLane(self._day(row), row.point, self._point(row))
                line.chip.add_below(TrackView(BarRow(row.title, row.low, row.high, 1, 10, (lane,), start=1), lane))
            line.add_lines(*row.advice)
            yield line

    def _said(self, row: LensRow) -> str:
        if row.point is None:
            return self.tr("nog niet besproken")
        return self.tr("{point}, {day}").format(point=self._point(row), day=self._day(row))

    def _point(self, row: LensRow) -> str:
        return self.tr("bij {point}").format(point=row.point)

    def _day(self, row: LensRow) -> str:
        return near_day(row.day, self.table.clock().date(), self.table.words.language) if row.day else ""

    def _ask(self) -> None:
        self.wanted.emit(LENS_FIELD)
