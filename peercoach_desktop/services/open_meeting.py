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
from peercoach_desktop.services.still_open import must_be_open
from peercoach_desktop.store.store import Store


class OpenMeeting:
    """`record` is the meeting as it is now. In one that has ended all that writes raises MeetingIsOver; the place is kept."""

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

    @property
    def may_write(self) -> bool:
        """Whether anything may be filled in now; all that writes in a meeting asks this."""
        return self.meeting.may_write

    # --- What is filled in

    def enter(self, field: Field, value: Value) -> None:
        """Take an answer; None clears it. Raises MeetingIsOver."""
        self._answer(field.id, to_plain(value) if is_filled(value) else None)

    def note(self, phase: str, text: str) -> None:
        """Take the coach's own note with a phase. Raises MeetingIsOver."""
        self._answer(f"{NOTE}{phase}", text or None)

    def choose_activity(self, activity: str, title: str) -> None:
        """Take an activity of the library ("" for none), with its title as it is now. Raises MeetingIsOver."""
        self._answer(ACTIVITY, activity or None)
        self._answer(ACTIVITY_TITLE, title if activity else None)

    def spend(self, phase: str, seconds: int) -> None:
        """Count more seconds for a phase. Raises MeetingIsOver."""
        must_be_open(self.meeting)
        spent = {**self.meeting.spent, phase: self.meeting.spent.get(phase, 0) + seconds}
        self._keep(replace(self.meeting, spent=spent))

    def keep_place(self, place: MeetingPlace) -> None:
        """Keep where the coach is."""
        if place != self.meeting.place:
            self._keep(replace(self.meeting, place=place))

    def finish(self) -> None:
        """Say that the meeting is over: it is read from now on, and can be opened again. Raises StoreError; then it stays open."""
        self.flush()
        self._keep(replace(self.meeting, ended=self._clock()))
        self.flush()

    def reopen(self) -> None:
        """Go on with a meeting that was over. Raises StoreError."""
        self._keep(replace(self.meeting, ended=None))
        self.flush()

    # --- Critical moments

    def mark(self, phase: str) -> CriticalMoment:
        """Mark a moment: it is now. What it was can be said later. Raises MeetingIsOver."""
        moment = CriticalMoment(str(uuid.uuid4()), self._clock(), phase)
        self.change_moment(moment)
        return moment

    def change_moment(self, moment: CriticalMoment) -> None:
        """Take what the coach says about a moment. Raises MeetingIsOver."""
        must_be_open(self.meeting)
        self._take(self.meeting.with_moment(moment))
        self._write_moment(moment)

    def remove_moment(self, moment_id: str) -> Callable[[], None]:
        """Take a moment away; return the call that puts it back. Both raise MeetingIsOver."""
        must_be_open(self.meeting)
        moment = next(each for each in self.meeting.moments if each.id == moment_id)
        self._take(self.meeting.without_moment(moment_id))
        self._store.writer.change(("moment", moment_id), lambda store: store.meetings.remove_moment(moment_id))
        return lambda: self.change_moment(moment)

    # --- Saving

    def flush(self) -> None:
        """Save at once what is still on its way. Raises StoreError."""
        self._store.writer.flush()

    def _answer(self, field_id: str, plain: Any) -> None:
        must_be_open(self.meeting)
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
