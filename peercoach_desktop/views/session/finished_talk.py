"""The line above every page of a talk that is rounded off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.editors.days import format_day, format_time
from peercoach_desktop.views.kit.finished_line import FinishedLine
from peercoach_desktop.views.session.page_host import SIDE
from peercoach_desktop.views.session.table import Table


class FinishedTalk(FinishedLine):
    """Says when the talk was rounded off."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(SIDE, parent)
        self._table = table
        self.refresh()

    def is_over(self) -> bool:
        """Return whether nothing may be written in the talk now."""
        return not self._table.may_write

    def words(self) -> str:
        """Return that it is rounded off, and since when."""
        ended, language = self._table.opened.record.session.ended, self._table.words.language
        if ended is None:
            return self.tr("Dit gesprek is afgerond.")
        day, time = format_day(ended.date(), language), format_time(ended.time(), language)
        return self.tr("Dit gesprek is afgerond op {day} om {time} uur.").format(day=day, time=time)
