"""Meetings of a learning group: begin one, open it again, look at all of them, and erase one."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.meetings import CYCLE_PACK, DAY, FACILITATOR, MEETING_PACK, SIGNALS_PACK, Meeting, MeetingRecord, is_untouched
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store.store import Store

if TYPE_CHECKING:
    from peercoach_desktop.domain.document import Document

CYCLE_SETTING = "group_cycle"
COACH_NAME = "coach_name"


class MeetingService:
    """What a coach can do with meetings of a group. A meeting keeps the phases, fields and signals it was begun with."""

    def __init__(self, store: Store, library: Library, shelf: Shelf, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._shelf = shelf
        self._clock = clock

    # --- The phases

    def cycles(self) -> tuple[Pack, ...]:
        """Return the cycles to choose from: the coach's own first, the shipped example last."""
        return self._library.of_kind(PackKind.GROUP_CYCLE)

    def cycle(self) -> Pack:
        """Return the cycle that the next meeting has: the one chosen last, and else the example."""
        known = {pack.id: pack for pack in self.cycles()}
        return known.get(str(self._store.settings.get(CYCLE_SETTING, "")), known[CYCLE_PACK])

    def choose_cycle(self, pack_id: str) -> None:
        """Keep which cycle the next meeting has."""
        self._store.settings.put(CYCLE_SETTING, pack_id)

    def words(self, language: str) -> Wording:
        """Return the words of what is filled in, as it is shipped."""
        return self._library.words(MEETING_PACK, language)

    # --- Meetings

    def begin(self) -> OpenMeeting:
        """Begin a meeting with the chosen cycle, today and led by the coach. Raises StoreError."""
        cycle, now = self.cycle().id, self._clock()
        packs = self._shelf.pin([MEETING_PACK, SIGNALS_PACK, cycle])
        meeting = Meeting(str(uuid.uuid4()), now, now, cycle, packs)
        self._store.meetings.put(meeting)
        for name, plain in self._given(meeting).items():
            self._store.meetings.answer(meeting.id, name, plain)
        return self.open(meeting.id)

    def open(self, meeting_id: str) -> OpenMeeting:
        """Open a meeting, as it was left. Raises KeyError if it is not there, PackError or StoreError."""
        self._store.writer.flush()
        return OpenMeeting(self._store, self.record(self._store.meetings.get(meeting_id)), self._clock)

    def all(self) -> tuple[Meeting, ...]:
        """Return all meetings, the latest first."""
        self._store.writer.flush()
        return self._store.meetings.all()

    def record(self, meeting: Meeting) -> MeetingRecord:
        """Return a meeting with the packs it was begun with. Raises PackError or KeyError."""
        packs = meeting.packs
        form, cycle, signals = (self._shelf.pack(name, packs) for name in (MEETING_PACK, meeting.cycle, SIGNALS_PACK))
        return MeetingRecord(meeting, form, cycle, signals)

    def remove_empty(self, meeting_id: str) -> bool:
        """Take a meeting away in which nothing was written; return whether it was one. Raises StoreError."""
        self._store.writer.flush()
        meeting = self._store.meetings.get(meeting_id)
        is_empty = is_untouched(meeting, self._given(meeting))
        if is_empty:
            self._store.meetings.remove(meeting_id)
        return is_empty

    # --- Paper

    def group_sheet(self, record: MeetingRecord, language: str, *, fictitious: bool = False) -> Document:
        """Return the paper for the group: no names, no moments, no notes."""
        from peercoach_desktop.reports.group_sheet import group_sheet
        from peercoach_desktop.services.printing import report_words

        return group_sheet(record, report_words(self._library, self._clock, language), fictitious=fictitious)

    def coach_sheet(self, record: MeetingRecord, language: str, *, fictitious: bool = False) -> Document:
        """Return the coach's own paper: all of it."""
        from peercoach_desktop.reports.group_sheet import coach_sheet
        from peercoach_desktop.services.printing import report_words

        return coach_sheet(record, report_words(self._library, self._clock, language), fictitious=fictitious)

    def _given(self, meeting: Meeting) -> dict[str, object]:
        """Return what stands in a meeting before anybody wrote: the day, and the coach who leads it."""
        given: dict[str, object] = {DAY: [meeting.begun.date().isoformat(), None, None]}
        name = str(self._store.settings.get(COACH_NAME, ""))
        return {**given, FACILITATOR: name} if name else given
