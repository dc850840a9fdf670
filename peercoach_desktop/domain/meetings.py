"""A meeting of a learning group: what was filled in, phase by phase, and the critical moments in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Pack, Page
from peercoach_desktop.domain.groups import GroupPhase
from peercoach_desktop.domain.values import Value

MEETING_PACK = "group_meeting"
"""What can be filled in at a meeting."""
SIGNALS_PACK = "interventions"
"""The signals of a critical moment, and what to do."""
CYCLE_PACK = "group_cycle"
"""The phases as they are shipped."""

DAY, FACILITATOR = "day", "facilitator"
"""The fields that are filled in at the start."""
GROUP_NAME = "group"
"""The field with what the group is called."""
ABOUT, MOMENTS, END = "about", "moments", "end"
"""The steps of a meeting beside its phases."""
ACTIVITY, ACTIVITY_TITLE = "activity", "activity_title"
"""The answers that name an activity of the library: its id, and its title as it was then."""
MEETING_REF = "meeting:"
"""Before the id of a meeting, where it is named among other things that were found."""
NOTE = "note:"
"""Before the id of a phase, in the id of the answer that holds the coach's own note."""
ON_PAPER = "intentions_on_paper"
"""The answer that says whether the intentions stand on the group's paper."""


@dataclass(frozen=True)
class CriticalMoment:
    """One moment that the coach marked. `signal` is "" and `acted` None until the coach chose; `why` is a text of the coach."""

    id: str
    at: datetime
    phase: str = ""
    signal: str = ""
    acted: bool | None = None
    why: str = ""


@dataclass(frozen=True)
class MeetingPlace:
    """Where the coach was: the step, and the field with the place in it."""

    step: str = ABOUT
    field: str = ""
    cursor: int = 0


@dataclass(frozen=True)
class Meeting:
    """One meeting. `cycle` is the pack with its phases and `packs` the kept number of each pack it was begun with.

    `answers` is plain data by field; `spent` the seconds in each phase. One that has `ended` can be opened again.
    """

    id: str
    begun: datetime
    changed: datetime
    cycle: str
    packs: Mapping[str, int]
    answers: Mapping[str, Any] = field(default_factory=dict)
    spent: Mapping[str, int] = field(default_factory=dict)
    moments: tuple[CriticalMoment, ...] = ()
    place: MeetingPlace = MeetingPlace()
    ended: datetime | None = None

    @property
    def may_write(self) -> bool:
        """Whether anything may be filled in. A meeting that has ended is read, until it is opened again."""
        return self.ended is None

    def text(self, name: str) -> str:
        """Return an answer that is a text; "" where there is none."""
        answer = self.answers.get(name)
        return answer if isinstance(answer, str) else ""

    def value(self, asked: Field) -> Value:
        """Return the answer to a field; None where there is none, or one that cannot be read."""
        try:
            return from_plain(asked.kind, self.answers.get(asked.id))
        except ValueError:
            return None

    @property
    def day(self) -> date:
        """The day the coach wrote down, or else the one on which it began."""
        written = self.answers.get(DAY)
        try:
            return date.fromisoformat(written[0]) if isinstance(written, list) else self.begun.date()
        except (ValueError, TypeError, IndexError):
            return self.begun.date()

    def note(self, phase: str) -> str:
        """Return the coach's own note with a phase."""
        return self.text(f"{NOTE}{phase}")

    def with_moment(self, moment: CriticalMoment) -> Meeting:
        """Return the meeting with this moment, in place of an earlier one with the same id, in the order of time."""
        others = [each for each in self.moments if each.id != moment.id]
        return replace(self, moments=tuple(sorted([*others, moment], key=lambda each: each.at)))

    def without_moment(self, moment_id: str) -> Meeting:
        """Return the meeting without one of its moments."""
        return replace(self, moments=tuple(each for each in self.moments if each.id != moment_id))


@dataclass(frozen=True)
class MeetingRecord:
    """A meeting with the packs it was begun with: what can be filled in, its phases, and the signals."""

    meeting: Meeting
    form: Pack
    cycle: Pack
    signals: Pack

    def phases(self) -> tuple[GroupPhase, ...]:
        """Return the phases in their order."""
        return self.cycle.group_phases

    def phase(self, phase_id: str) -> GroupPhase | None:
        """Return a phase by its id, or None."""
        return next((phase for phase in self.phases() if phase.id == phase_id), None)

    def pages(self) -> tuple[Page, ...]:
        """Return the small groups of fields, in the order in which they are filled in."""
        return tuple(page for form in self.form.forms for page in form.pages)

    def fields(self) -> tuple[Field, ...]:
        """Return all fields."""
        return tuple(asked for page in self.pages() for asked in page.fields)

    def pages_at(self, step: str) -> tuple[Page, ...]:
        """Return what is filled in at a step: a page belongs to the phase of its own id, and else to the end."""
        known = {ABOUT, *(phase.id for phase in self.phases())}
        homes = {page.id: page.id.rpartition(".")[2] for page in self.pages()}
        return tuple(page for page in self.pages() if (homes[page.id] if homes[page.id] in known else END) == step)

    def shares_intentions(self) -> bool:
        """Return whether the intentions stand on the paper of the group."""
        return bool(self.meeting.answers.get(ON_PAPER))


def is_untouched(meeting: Meeting, given: Mapping[str, Any]) -> bool:
    """Return whether nobody wrote anything: nothing but what was `given` at the start, and no moment."""
    answers = {name: answer for name, answer in meeting.answers.items() if answer not in (None, "", [], {})}
    return not meeting.moments and meeting.ended is None and all(given.get(name) == answer for name, answer in answers.items())
