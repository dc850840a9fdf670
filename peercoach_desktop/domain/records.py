"""What lives longer than one session: goals, progress, agreements, appointments, observations and referrals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from peercoach_desktop.domain.values import Moment


@dataclass(frozen=True)
class Goal:
    """A goal as last worded. `baseline`, `target` are scale points 1–10: where it started and what is good enough."""

    id: str
    trajectory_id: str
    text: str = ""
    visible_when: str = ""
    baseline: int | None = None
    target: int | None = None
    first_step: str = ""
    review_date: date | None = None


@dataclass(frozen=True)
class ProgressPoint:
    """Where the peer placed the goal on the scale 1–10, on a day."""

    goal_id: str
    session_id: str
    day: date
    value: int


class Owner(StrEnum):
    """Who keeps an agreement."""

    COACH = "coach"
    PEER = "peer"
    OTHER = "other"


@dataclass(frozen=True)
class Agreement:
    """Who does what by when, with how it went. `owner_name` is the name as it was written down."""

    id: str
    trajectory_id: str
    session_id: str
    owner: Owner
    owner_name: str
    what: str
    due: date | None = None
    status: str = ""
    reason: str = ""

    def is_open(self) -> bool:
        """Return whether nobody said yet that it was done, dropped or changed."""
        return self.status in ("", "partly")


def in_order_of_keeping(agreements: Iterable[Agreement], today: date) -> list[Agreement]:
    """Return open agreements in the order to look at them: the coach's own overdue ones first, then by date."""
    far = date.max
    return sorted(
        agreements,
        key=lambda a: (not (a.owner is Owner.COACH and a.due is not None and a.due < today), a.due or far, a.what.casefold()),
    )


@dataclass(frozen=True)
class Appointment:
    """A next meeting: `purpose` is next (a session) or follow_up (a look back after the end)."""

    id: str
    trajectory_id: str
    session_id: str
    when: Moment
    purpose: str = "next"


class RatingLevel(StrEnum):
    """How independently a point was shown. Words, never marks: nothing adds them up."""

    NOT_YET = "not_yet"
    WITH_HELP = "with_help"
    INDEPENDENT = "independent"
    EXEMPLARY = "exemplary"
    NOT_OBSERVED = "not_observed"
    NOT_APPLICABLE = "not_applicable"


SEEN_LEVELS = (RatingLevel.NOT_YET, RatingLevel.WITH_HELP, RatingLevel.INDEPENDENT, RatingLevel.EXEMPLARY)


class Rater(StrEnum):
    """Who gave the level."""

    COACH = "coach"
    PEER = "peer"


@dataclass(frozen=True)
class Mark:
    """One level given by one rater, and when (local time)."""

    level: RatingLevel
    at: datetime


@dataclass(frozen=True)
class ItemNote:
    """What was seen or heard, kept apart from what the coach makes of it (`reading`, for the coach alone)."""

    seen: str = ""
    reading: str = ""


@dataclass(frozen=True)
class Observation:
    """One look at the work with a checklist (a pack id). An untouched point has no mark: it prints as not observed."""

    session_id: str
    checklist: str = ""
    context: str = ""
    position: str = ""
    when: Moment | None = None
    marks: Mapping[tuple[str, Rater], Mark] = field(default_factory=dict)
    notes: Mapping[str, ItemNote] = field(default_factory=dict)

    def level(self, item_id: str, rater: Rater) -> RatingLevel:
        """Return the level of a point; not observed where nothing was marked."""
        mark = self.marks.get((item_id, rater))
        return mark.level if mark else RatingLevel.NOT_OBSERVED
