"""Taking in a trajectory from another coach: what is new, what is the same, and what both sides changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Difference(StrEnum):
    """How something in the file compares to what is here."""

    NEW = "new"
    SAME = "same"
    THEIRS_CHANGED = "theirs_changed"
    OURS_CHANGED = "ours_changed"
    CONFLICT = "conflict"


class Side(StrEnum):
    """Which version stays where both sides changed."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True)
class Compared:
    """One part of the file: `part` is peer, trajectory, session or inventory. The times are when each side last changed it, where known."""

    part: str
    id: str
    difference: Difference
    kind: str = ""
    when: datetime | None = None
    ours_changed: datetime | None = None
    theirs_changed: datetime | None = None


@dataclass(frozen=True)
class Comparison:
    """All parts of a file. `peer_name` is who it is about; `erased` the day it was erased here: then it is not taken in again."""

    peer_name: str
    parts: tuple[Compared, ...]
    erased: date | None = None

    @property
    def conflicts(self) -> tuple[Compared, ...]:
        """The parts that the coach has to choose about."""
        return tuple(part for part in self.parts if part.difference is Difference.CONFLICT)
