"""All quiet lines of Today, between what is of today and the card of the backup."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.backup.rounds import BackupRounds
from peercoach_desktop.views.care.notices import ErasedAgainLine, UnsafePlaceLine
from peercoach_desktop.views.care.paper_line import PaperLine
from peercoach_desktop.views.care.place_trouble import PlaceTroubleLine
from peercoach_desktop.views.care.retention_lines import RetentionLines
from peercoach_desktop.views.care.second_place import SecondPlaceLine
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.surroundings import Surroundings


class TodayCare(QWidget):
    """Shows only the lines that have something to say. `check_requested`: of the paper. `erase_requested(trajectory)`.

    The example has nothing to keep safe, so it has no questions.
    """

    check_requested = Signal()
    erase_requested = Signal(object)

    def __init__(self, page: TodayPage, desk: Desk, paper: PaperKey, around: Surroundings, rounds: BackupRounds) -> None:
        super().__init__()
        self._page = page
        self._is_real = not desk.settings.is_fictitious
        self._paper = PaperLine(paper)
        self._retention = RetentionLines(desk, around)
        self._second_place = SecondPlaceLine(desk, around.ui)
        self._still = (ErasedAgainLine(around), UnsafePlaceLine(around), PlaceTroubleLine(desk, around.ui, rounds))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in (self._retention, self._paper, *self._still, self._second_place):
            column.addWidget(line)
        self._paper.check_requested.connect(self.check_requested)
        self._retention.erase_requested.connect(self.erase_requested)
        self._retention.shown.connect(page.follow_order)
        self._second_place.chosen.connect(rounds.after_session)
        rounds.ended.connect(page.refresh)
        page.refreshed.connect(self.refresh)
        page.put_above_backup(self)
        around.ui.theme.dress(self)
        self.refresh()
        if self._is_real:
            self._retention.start()

    def refresh(self) -> None:
        """Let each line say what is so now."""
        for line in self._still:
            line.refresh()
        if self._is_real:
            self._second_place.refresh(had_session=self._page.has_sessions())
            self._paper.refresh()

    def look(self) -> None:
        """Look up anew what must go."""
        if self._is_real:
            self._retention.look()
