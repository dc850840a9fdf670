"""A session: what it is, where the coach was in it, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from peercoach_desktop.domain.forms import Step


class SessionState(StrEnum):
    """Planned, being led (also when interrupted) or finished."""

    PLANNED = "planned"
    OPEN = "open"
    DONE = "done"


class Source(StrEnum):
    """Whether the answers were entered while talking or later from paper."""

    SCREEN = "screen"
    PAPER = "paper"


@dataclass(frozen=True)
class Place:
    """Where the coach was: step, page, field and cursor position (characters from the start)."""

    step: str = ""
    page: str = ""
    field: str = ""
    cursor: int = 0


@dataclass(frozen=True)
class Session:
    """One talk. `packs` is the version of each pack it was led with; `steps` its own order, which may differ from the kind's.

    Times are local times of the ward. `elapsed` is seconds on the session clock, pauses left out.
    `done_steps` are the steps the coach called done.
    """

    id: str
    trajectory_id: str
    kind: str
    state: SessionState
    steps: tuple[Step, ...]
    packs: Mapping[str, int]
    planned: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    elapsed: int = 0
    model: str = ""
    source: Source = Source.SCREEN
    place: Place = field(default_factory=Place)
    done_steps: tuple[str, ...] = ()
    changed: datetime | None = None

    @property
    def may_write(self) -> bool:
        """Whether anything may be filled in. A talk that is rounded off is read, until it is opened again."""
        return self.state is not SessionState.DONE


class StepState(StrEnum):
    """How far a step is; the coach decides what is done."""

    NOT_STARTED = "not_started"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True)
class StepProgress:
    """A step of the rail with `filled` of `asked` fields holding something."""

    step: Step
    state: StepState
    filled: int
    asked: int
