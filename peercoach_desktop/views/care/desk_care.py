"""Everything that keeps an open store safe, put into the pages of home as these are made."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.backup.rounds import BackupRounds
from peercoach_desktop.views.care.save_trouble import SaveTrouble
from peercoach_desktop.views.home import page_names
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from peercoach_desktop.domain.people import Trajectory
    from peercoach_desktop.views.backup.backup_page import BackupPage
    from peercoach_desktop.views.care.today_care import TodayCare
    from peercoach_desktop.views.erase.flows import EraseFlows
    from peercoach_desktop.views.handing_over.flows import HandoverFlows
    from peercoach_desktop.views.home.person_page import PersonPage
    from peercoach_desktop.views.home.today_page import TodayPage
    from peercoach_desktop.views.keys.flows import KeyFlows
    from peercoach_desktop.views.rights.flows import RightsFlows
    from peercoach_desktop.views.settings.settings_page import SettingsPage


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
        self._paper = PaperKey(desk.store, around.clock)
        self.today: TodayCare | None = None
        self.rounds = BackupRounds(desk, around, self)
        self.trouble = SaveTrouble(desk.store, open_desk.saving, around, window)
        open_desk.shell.page_made.connect(self._fill)
        open_desk.session_left.connect(self.rounds.after_session)

    def begin(self) -> None:
        """Start with what goes on by itself."""
        self.rounds.start()

    def close(self) -> None:
        """Stop what goes on by itself, and let pages go that know what is in the store: it closes."""
        self.rounds.stop()
        if "rights" in self.__dict__:
            self.rights.close()

    @cached_property
    def keys(self) -> KeyFlows:
        """What is done with keys."""
        from peercoach_desktop.views.keys.flows import KeyFlows

        flows = KeyFlows(self._paper, self._open_desk, self._around, self._window, self)
        flows.store_replaced.connect(self.store_replaced)
        flows.afresh_requested.connect(self.afresh_requested)
        flows.checked.connect(self._open_desk.shell.refresh)
        return flows

    @cached_property
    def erase(self) -> EraseFlows:
        """What is erased."""
        from peercoach_desktop.views.erase.flows import EraseFlows

        flows = EraseFlows(self._desk, self._open_desk, self._around, self._window, self)
        flows.erased.connect(self._on_erased)
        flows.store_replaced.connect(self.store_replaced)
        flows.afresh_requested.connect(self.afresh_requested)
        return flows

    @cached_property
    def rights(self) -> RightsFlows:
        """What is done with the data of one peer."""
        from peercoach_desktop.views.rights.flows import RightsFlows

        flows = RightsFlows(self._desk, self._open_desk, self._around, self._window, self)
        flows.erase_asked.connect(self._erase_peer)
        flows.trajectory_erase_asked.connect(self._erase_trajectory)
        flows.handover_asked.connect(self._give)
        flows.lock_requested.connect(self._open_desk.lock_requested)
        return flows

    @cached_property
    def handover(self) -> HandoverFlows:
        """What goes to another coach, or comes from one."""
        from peercoach_desktop.views.handing_over.flows import HandoverFlows

        flows = HandoverFlows(self._desk, self._open_desk, self._around, self._window, self)
        flows.taken.connect(self._on_taken)
        flows.answered.connect(self.rights.refresh)
        return flows

    # --- The pages of home

    def _fill(self, name: str, page: QWidget) -> None:
        """Put into a page of home what belongs to safety. By name, so that no page is loaded before it is shown."""
        match name:
            case page_names.TODAY:
                self._fill_today(cast("TodayPage", page))
            case page_names.BACKUP:
                self._fill_backup(cast("BackupPage", page))
            case page_names.SETTINGS:
                self._fill_settings(cast("SettingsPage", page))
            case page_names.PERSON:
                self._fill_person(cast("PersonPage", page))

    def _fill_today(self, page: TodayPage) -> None:
        from peercoach_desktop.views.care.today_care import TodayCare

        self.today = TodayCare(page, self._desk, self._paper, self._around, self.rounds)
        self.today.check_requested.connect(self._check_paper)
        self.today.erase_requested.connect(self._erase_trajectory)

    def _fill_backup(self, page: BackupPage) -> None:
        from peercoach_desktop.views.care.backup_list import BackupList

        kept = BackupList(self._desk, self._around)
        kept.restore_wanted.connect(page.restore_requested)
        kept.place_changed.connect(self.rounds.after_session)
        page.refreshed.connect(kept.refresh)
        self.rounds.ended.connect(page.refresh)
        page.put_in_list(kept)
        self._around.ui.theme.dress(kept)

    def _fill_settings(self, page: SettingsPage) -> None:
        from peercoach_desktop.views.erase.all_card import EraseAllCard
        from peercoach_desktop.views.handing_over.take_card import TakeCard
        from peercoach_desktop.views.keys.keys_card import KeysCard

        card, taking, away = KeysCard(self._paper, self._desk.store.paths, self._around), TakeCard(), EraseAllCard()
        card.check_requested.connect(self.keys.check_paper)
        card.sheet_requested.connect(self.keys.new_sheet)
        card.key_requested.connect(self.keys.new_key)
        card.coach_requested.connect(self.afresh_requested)
        self.keys.checked.connect(card.refresh)
        away.asked.connect(self._erase_everything)
        page.put_below_lock(card)
        taking.asked.connect(self._take)
        page.put_last(taking)
        page.put_last(away)
        for part in (card, taking, away):
            self._around.ui.theme.dress(part)

    def _fill_person(self, page: PersonPage) -> None:
        from peercoach_desktop.views.rights.data_button import DataButton

        button = DataButton(page.peer_id, self._desk, self._around)
        button.wanted.connect(self._show_data)
        page.add_button(button)
        self._around.ui.theme.dress(button)

    # --- What the pages ask for; its modules are loaded only then

    def _check_paper(self) -> None:
        self.keys.check_paper()

    def _show_data(self, peer_id: str) -> None:
        self.rights.show(peer_id)

    def _erase_peer(self, peer_id: str) -> None:
        self.erase.peer(peer_id)

    def _erase_trajectory(self, trajectory: Trajectory) -> None:
        self.erase.trajectory(trajectory)

    def _erase_everything(self) -> None:
        self.erase.everything()

    def _give(self, trajectory: Trajectory) -> None:
        self.handover.give(trajectory)

    def _take(self) -> None:
        self.handover.take()

    def _on_taken(self, peer_id: str) -> None:
        self._open_desk.shell.show_person(peer_id)
        self._open_desk.show_home()

    def _on_erased(self) -> None:
        """Go to a page that still has something to show."""
        if "rights" in self.__dict__:
            self.rights.close()
        shell = self._open_desk.shell
        if shell.place()["page"] != "today":
            shell.show_people()
        shell.refresh()
        self._open_desk.show_home()
        if self.today is not None:
            self.today.look()
