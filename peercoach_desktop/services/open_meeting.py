"""One meeting while it is led: every change is on its way to the store at once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from peercoach_desktop.domain.codec import to_plain
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.meetings import ACTIVITY, ACTIVITY_TITLE, NOTE, CriticalMoment, Meeting, MeetingPlace, MeetingRecord
from peercoach_desktop.domain.values import Value, is_filled
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.store.store import Store


class OpenMeeting:
    """`record` is the meeting as it is now. A meeting that has ended can still be written in."""

    def __init__(self, store: Store, record: MeetingRecord, clock: Clock) -> None:
        self.record = record
        self._store = store
        self._clock = clock

    @property
    def id(self) -> str:
        """The id of the meeting."""
        return self.record.meeting.id

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.record.meeting

    # --- What is filled in

    def enter(self, field: Field, value: Value) -> None:
        """Take an answer; None clears it."""
        self._answer(field.id, to_plain(value) if is_filled(value) else None)

    def note(self, phase: str, text: str) -> None:
        """Take the coach's own note with a phase."""
        self._answer(f"{NOTE}{phase}", text or None)

    def choose_activity(self, activity: str, title: str) -> None:
        """Take an activity of the library ("" for none), with its title as it is now."""
        self._answer(ACTIVITY, activity or None)
        self._answer(ACTIVITY_TITLE, title if activity else None)

    def spend(self, phase: str, seconds: int) -> None:
        """Count more seconds for a phase."""
        spent = {**self.meeting.spent, phase: self.meeting.spent.get(phase, 0) + seconds}
        self._keep(replace(self.meeting, spent=spent))

    def keep_place(self, place: MeetingPlace) -> None:
        """Keep where the coach is."""
        if place != self.meeting.place:
            self._keep(replace(self.meeting, place=place))

    def end(self) -> None:
        """Say that the meeting is over."""
        self._keep(replace(self.meeting, ended=self._clock()))

    def go_on(self) -> None:
        """Say that it is not over after all."""
        self._keep(replace(self.meeting, ended=None))

    # --- Critical moments

    def mark(self, phase: str) -> CriticalMoment:
        """Mark a moment: it is now. What it was can be said later."""
        moment = CriticalMoment(str(uuid.uuid4()), self._clock(), phase)
        self.change_moment(moment)
        return moment

    def change_moment(self, moment: CriticalMoment) -> None:
        """Take what the coach says about a moment."""
        self._take(self.meeting.with_moment(moment))
        self._write_moment(moment)

    def remove_moment(self, moment_id: str) -> Callable[[], None]:
        """Take a moment away; return the call that puts it back."""
        moment = next(each for each in self.meeting.moments if each.id == moment_id)
        self._take(self.meeting.without_moment(moment_id))
        self._store.writer.change(("moment", moment_id), lambda store: store.meetings.remove_moment(moment_id))
        return lambda: self.change_moment(moment)

    # --- Saving

    def flush(self) -> None:
        """Save at once what is still on its way. Raises StoreError."""
        self._store.writer.flush()

    def _answer(self, field_id: str, plain: Any) -> None:
        answers = {**self.meeting.answers, field_id: plain}
        if plain is None:
            del answers[field_id]
        self._take(replace(self.meeting, answers=answers))
        meeting_id = self.id
        self._store.writer.change(("meeting", meeting_id, field_id), lambda store: store.meetings.answer(meeting_id, field_id, plain))

    def _write_moment(self, moment: CriticalMoment) -> None:
        meeting_id = self.id
        self._store.writer.change(("moment", moment.id), lambda store: store.meetings.put_moment(meeting_id, moment))

    def _keep(self, meeting: Meeting) -> None:
        changed = replace(meeting, changed=self._clock())
        self._take(changed)
        self._store.writer.change(("meeting", changed.id), lambda store: store.meetings.put(changed))

    def _take(self, meeting: Meeting) -> None:
        self.record = replace(self.record, meeting=meeting)
