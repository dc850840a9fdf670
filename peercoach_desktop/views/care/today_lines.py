"""All quiet lines of Today, between what is of today and the card of the backup."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.backup.rounds import BackupRounds
from peercoach_desktop.views.care.notices import ErasedAgainLine, UnsafePlaceLine
from peercoach_desktop.views.care.place_trouble import PlaceTroubleLine
from peercoach_desktop.views.care.second_place import SecondPlaceLine
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.surroundings import Surroundings


class TodayLines(QWidget):
    """Shows only the lines that have something to say, and nothing where there is nothing."""

    def __init__(self, page: TodayPage, desk: Desk, around: Surroundings, rounds: BackupRounds) -> None:
        super().__init__()
        self._page = page
        self._rounds = rounds
        self.second_place = SecondPlaceLine(desk, around.ui)
        self._trouble = PlaceTroubleLine(desk, around.ui, rounds)
        self._still = (ErasedAgainLine(around), UnsafePlaceLine(around))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for line in (*self._still, self.second_place, self._trouble):
            self._column.addWidget(line)
        self.second_place.chosen.connect(rounds.after_session)
        rounds.ended.connect(page.refresh)
        page.refreshed.connect(self.refresh)
        page.put_above_backup(self)
        self.refresh()

    def add(self, line: QWidget) -> None:
        """Show one more line, above the others."""
        self._column.insertWidget(0, line)

    def refresh(self) -> None:
        """Let each line say what is so now."""
        for line in self._still:
            line.refresh()
        self.second_place.refresh(had_session=self._page.has_sessions())
        self._trouble.refresh()
