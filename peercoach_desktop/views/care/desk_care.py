"""Everything that keeps an open store safe, put into the pages of home as these are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.backup.backup_page import BackupPage
from peercoach_desktop.views.backup.rounds import BackupRounds
from peercoach_desktop.views.care.save_trouble import SaveTrouble
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.settings.settings_page import SettingsPage
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from peercoach_desktop.views.care.today_lines import TodayLines
    from peercoach_desktop.views.keys.flows import KeyFlows


class DeskCare(QObject):
    """`store_replaced`: the open store is no longer the one on the desk. `afresh_requested`: go on as a fresh process."""

    store_replaced = Signal()
    afresh_requested = Signal()

    def __init__(self, desk: Desk, open_desk: OpenDesk, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._open_desk = open_desk
        self._around = around
        self._window = window
        self.rounds = BackupRounds(desk, around, self)
        self._paper = PaperKey(desk.store, around.clock)
        self._keys: KeyFlows | None = None
        self.trouble = SaveTrouble(desk.store, open_desk.saving, around, window)
        open_desk.shell.page_made.connect(self._fill)
        open_desk.session_left.connect(self.rounds.after_session)

    def begin(self) -> None:
        """Start with what goes on by itself."""
        self.rounds.start()

    def close(self) -> None:
        """Stop what goes on by itself: the store closes."""
        self.rounds.stop()

    def _fill(self, page: QWidget) -> None:
        """Put into a page of home what belongs to safety."""
        match page:
            case TodayPage():
                self._fill_today(page)
            case BackupPage():
                self._fill_backup(page)
            case SettingsPage():
                self._fill_settings(page)

    def _fill_today(self, page: TodayPage) -> None:
        from peercoach_desktop.views.care.today_lines import TodayLines

        lines = TodayLines(page, self._desk, self._around, self.rounds)
        if not self._desk.settings.is_fictitious:
            self._add_paper_line(lines, page)
        self._around.ui.theme.dress(lines)

    def _fill_backup(self, page: BackupPage) -> None:
        from peercoach_desktop.views.care.backup_list import BackupList

        kept = BackupList(self._desk, self._around)
        kept.restore_wanted.connect(page.restore_requested)
        kept.place_changed.connect(self.rounds.after_session)
        page.refreshed.connect(kept.refresh)
        self.rounds.ended.connect(page.refresh)
        page.put_in_list(kept)
        self._around.ui.theme.dress(kept)

    def _add_paper_line(self, lines: TodayLines, page: TodayPage) -> None:
        from peercoach_desktop.views.care.paper_line import PaperLine

        line = PaperLine(self._paper)
        line.check_requested.connect(self.check_paper)
        page.refreshed.connect(line.refresh)
        lines.add(line)
        line.refresh()
        page.follow_order(lines)

    def _fill_settings(self, page: SettingsPage) -> None:
        from peercoach_desktop.views.keys.keys_card import KeysCard

        card = KeysCard(self._paper, self._desk.store.paths, self._around)
        flows = self.keys
        card.check_requested.connect(flows.check_paper)
        card.sheet_requested.connect(flows.new_sheet)
        card.key_requested.connect(flows.new_key)
        card.coach_requested.connect(self.afresh_requested)
        flows.checked.connect(card.refresh)
        page.put_below_lock(card)
        self._around.ui.theme.dress(card)

    # --- Keys

    @property
    def keys(self) -> KeyFlows:
        """What is done with keys."""
        if self._keys is None:
            from peercoach_desktop.views.keys.flows import KeyFlows

            self._keys = KeyFlows(self._paper, self._open_desk, self._around, self._window, self)
            self._keys.store_replaced.connect(self.store_replaced)
            self._keys.afresh_requested.connect(self.afresh_requested)
            self._keys.checked.connect(self._open_desk.shell.refresh)
        return self._keys

    def check_paper(self) -> None:
        """Ask for two groups of the paper."""
        self.keys.check_paper()
