"""Connects home with the meetings of a group, and brings the coach back to the same place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.meetings import MEETING_REF
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.elsewheres import Elsewhere
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from peercoach_desktop.views.erase.flows import EraseFlows
    from peercoach_desktop.views.group.group_way import GroupWay

GROUP = "group"
"""The name of these pages in the place of the window."""


class GroupDesk(QObject, Elsewhere):
    """Stands beside the open desk. Its pages are imported when they are first asked for."""

    def __init__(self, desk: Desk, open_desk: OpenDesk, around: Surroundings, window: MainWindow) -> None:
        super().__init__(open_desk)
        self._desk = desk
        self._open_desk = open_desk
        self._around = around
        self._window = window
        self._waits = False
        open_desk.elsewhere.add(self)
        open_desk.shell.page_made.connect(self._on_page_made)

    @cached_property
    def way(self) -> GroupWay:
        """The pages of the meetings."""
        from peercoach_desktop.views.group.group_way import GroupWay

        way = GroupWay(self._desk, self._around, self._window, self._open_desk.saving, self)
        way.left.connect(self._on_left)
        way.moved.connect(self._open_desk.keep_place)
        way.lock_requested.connect(self._open_desk.lock_requested)
        way.cycle_wanted.connect(self._change_cycle)
        way.erase_wanted.connect(self._erase)
        self._open_desk.own.left.connect(self._on_own_left)
        return way

    @cached_property
    def erasing(self) -> EraseFlows:
        """What is erased for good."""
        from peercoach_desktop.views.erase.flows import EraseFlows

        flows = EraseFlows(self._desk, self._open_desk, self._around, self._window, self)
        flows.erased.connect(self._show_list)
        return flows

    def begin(self, place: dict[str, str]) -> None:
        """Go on where the coach was when the window was locked or closed."""
        if place.get("page") == GROUP:
            self.way.restore(place)

    # --- For the open desk

    def place(self) -> dict[str, str]:
        """Return which of these pages is shown; nothing where none is."""
        shown = "way" in self.__dict__ and self.way.is_shown()
        return {"page": GROUP, **self.way.place()} if shown else {}

    def show_item(self, ref: str) -> bool:
        """Show the meeting in which something was found."""
        found = ref.startswith(MEETING_REF)
        if found:
            self._open_meeting(ref.removeprefix(MEETING_REF))
        return found

    def settle(self) -> None:
        """Bring what is under way in a meeting to the writer."""
        if "way" in self.__dict__:
            self.way.settle()

    def put_away(self) -> None:
        """Let the pages go; everything in them is saved."""
        self._waits = False
        if "way" in self.__dict__:
            self.way.close()

    # --- Inside

    def _on_page_made(self, _name: str, page: QWidget) -> None:
        if isinstance(page, TodayPage):
            from peercoach_desktop.views.group.group_card import GroupCard

            card = GroupCard()
            card.asked.connect(self._show_list)
            page.put_above_backup(card)
            page.meeting_chosen.connect(self._open_meeting)

    def _open_meeting(self, meeting_id: str) -> None:
        self.way.restore({"id": meeting_id})

    def _show_list(self) -> None:
        self.way.show_list()

    def _change_cycle(self, pack_id: str) -> None:
        """Show the editor of the coach's own phases; the example is copied first, and the copy is what the next meeting has."""
        self._waits = True
        try:
            if not is_own(pack_id):
                pack_id = self._desk.own.copy(pack_id, language=self._around.ui.language.code)
                self._desk.meetings.choose_cycle(pack_id)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._window)
            return
        self._open_desk.own.edit(pack_id)

    def _erase(self, meeting_id: str) -> None:
        meeting = next((meeting for meeting in self._desk.meetings.all() if meeting.id == meeting_id), None)
        if meeting is not None:
            self.erasing.meeting(meeting)

    def _on_own_left(self) -> None:
        """Come back to the meetings from the own material that was opened here."""
        waits, self._waits = self._waits, False
        if waits:
            self._show_list()

    def _on_left(self) -> None:
        self._open_desk.shell.refresh()
        self._open_desk.show_home()
        self._open_desk.keep_place()
