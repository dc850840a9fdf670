"""The line above every step of a meeting that is over."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.editors.days import format_day, format_time
from peercoach_desktop.views.kit.finished_line import FinishedLine
from peercoach_desktop.views.ui_context import UiContext


class FinishedMeeting(FinishedLine):
    """Says when the meeting was rounded off."""

    def __init__(self, opened: OpenMeeting, ui: UiContext, side: int, parent: QWidget | None = None) -> None:
        super().__init__(side, parent)
        self._opened = opened
        self._ui = ui
        self.refresh()

    def is_over(self) -> bool:
        """Return whether nothing may be written in the meeting now."""
        return not self._opened.may_write

    def words(self) -> str:
        """Return that it is rounded off, and since when; "" while it is not."""
        ended, language = self._opened.meeting.ended, self._ui.language.code
        if ended is None:
            return ""
        day, time = format_day(ended.date(), language), format_time(ended.time(), language)
        return self.tr("Deze bijeenkomst is afgerond op {day} om {time} uur.").format(day=day, time=time)
