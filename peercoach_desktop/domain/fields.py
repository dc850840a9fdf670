"""The kinds of field a form can hold: a closed union, so that the type checker names every renderer that must learn a new one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from peercoach_desktop.domain.sharing import Level

SHORT_TEXT_SOFT_LIMIT = 160
LONG_TEXT_SOFT_LIMIT = 2_000
TEXT_HARD_LIMIT = 32_000
"""Characters. The soft limits show a counter and a hint; only the hard limit is refused, and never by cutting."""


class Need(StrEnum):
    """How much a field is asked for. Nothing of this blocks going on; an open required field is listed in the summary."""

    REQUIRED = "required"
    FIRST_TIME = "first_time"
    AT_END = "at_end"
    OPTIONAL = "optional"


class Writing(StrEnum):
    """What a text is for, where its wording matters: a question to ask on with, or what was seen and heard."""

    QUESTION = "question"
    OBSERVATION = "observation"


class Precision(StrEnum):
    """How exact a date is: a day, a day with a start time, or a day with start and end."""

    DATE = "date"
    MOMENT = "moment"
    SPAN = "span"


@dataclass(frozen=True)
class ShortText:
    """One line of text."""


@dataclass(frozen=True)
class LongText:
    """A few lines of text, with the reminder not to name care recipients."""


@dataclass(frozen=True)
class Scale:
    """A point from `low` to `high`, both included."""

    low: int = 1
    high: int = 10


@dataclass(frozen=True)
class Count:
    """How many times, from 0 to `high`; raised and lowered one at a time. It counts what somebody does, never what somebody is."""

    high: int = 99


@dataclass(frozen=True)
class Choice:
    """One of the options. With `not_yet_known`, "weet ik nog niet" is offered beside them (the id `not_yet_known`)."""

    options: tuple[str, ...]
    not_yet_known: bool = False


NOTHING = "nothing"
"""The option that says none of the others."""


@dataclass(frozen=True)
class MultiChoice:
    """Any of the options. `NOTHING`, where it is one of them, stands alone: it cannot be said together with another."""

    options: tuple[str, ...]

    def together(self, before: tuple[str, ...], now: tuple[str, ...]) -> tuple[str, ...]:
        """Return what of `now` can be said together, when the choice was `before`: what was chosen last counts."""
        if NOTHING not in now or len(now) == 1:
            return now
        return tuple(option for option in now if option != NOTHING) if NOTHING in before else (NOTHING,)


@dataclass(frozen=True)
class PairRows:
    """Rows of two linked texts; `maximum` rows at most."""

    maximum: int = 10


@dataclass(frozen=True)
class DateField:
    """A date with the precision it needs."""

    precision: Precision = Precision.DATE


@dataclass(frozen=True)
class Person:
    """A person: first name and role."""


@dataclass(frozen=True)
class Rows:
    """A list with the same columns in each row; `advised` rows is what fits a talk, more are never refused."""

    columns: tuple[Field, ...]
    advised: int | None = None


@dataclass(frozen=True)
class PartsField:
    """A few small fields that belong together, such as a choice with a line of text."""

    parts: tuple[Field, ...]


@dataclass(frozen=True)
class AgreementReview:
    """Each open agreement of the trajectory, with how it went (`statuses`) and a reason."""

    statuses: tuple[str, ...]


@dataclass(frozen=True)
class Ratings:
    """A level per point of the session's checklist, in the column of `rater` ("coach" or "peer")."""

    rater: str


@dataclass(frozen=True)
class Evidence:
    """What was seen or heard per point of the session's checklist."""


@dataclass(frozen=True)
class ChecklistChoice:
    """Which checklist this session uses."""


@dataclass(frozen=True)
class ModelChoice:
    """Which coaching model this session uses; its questions follow as pages."""


@dataclass(frozen=True)
class Versions:
    """The wordings a question went through: `start`, then each wording of `of`, oldest first. Kept by the program, read-only."""

    of: str
    start: str


@dataclass(frozen=True)
class Link:
    """A button to something that has its own page (`target`)."""

    target: str


Kind: TypeAlias = (
    ShortText
    | LongText
    | Scale
    | Count
    | Choice
    | MultiChoice
    | PairRows
    | DateField
    | Person
    | Rows
    | PartsField
    | AgreementReview
    | Ratings
    | Evidence
    | ChecklistChoice
    | ModelChoice
    | Versions
    | Link
)


@dataclass(frozen=True)
class Condition:
    """A field that is shown only while the answer to `field` is one of `any_of`."""

    field: str
    any_of: tuple[str, ...]


@dataclass(frozen=True)
class Field:
    """One thing to fill in. Its words are in the wording files under `key`.

    `ceiling` is the widest circle that may ever see the answer. `record` names the long-lived record that
    the field edits ("goal.text"); without one the answer belongs to the session alone. `skills` are K0996
    numbers. `private_hint` asks for the reminder not to name care recipients, `writing` for quiet hints on the wording.
    """

    id: str
    kind: Kind
    ceiling: Level = Level.COACH
    need: Need = Need.OPTIONAL
    record: str | None = None
    skills: tuple[str, ...] = ()
    private_hint: bool = False
    writing: Writing | None = None
    when: Condition | None = None
    key: str = ""
