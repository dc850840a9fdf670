"""The learner profile: what a peer and the coach filled in about learning and motivation, put side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.inventories import InventoryPart
from peercoach_desktop.domain.inventory_results import InventoryResult
from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.values import Value

LEARNING_PREFERENCE = "learning_preference"
MOTIVATION_PROFILE = "motivation_profile"
BEHAVIOUR_PAIRS = "competence_profile"
SELF_ASSESSMENT = "self_assessment"
STRENGTHS = "my_strengths"

DIMENSIONS = ("work_view", "motivation", "interest", "capacity", "involvement")
"""The five dimensions of the elective module, exactly these, in its order."""

LOW_POINT, HIGH_POINT = 3, 8
"""Up to and from this point of a dimension there is something for the coach to do."""

GUARDED_GRADES = ("no_reason", "external", "introjected")
"""The grades of motivation whose cards help when the motivation is low."""


@dataclass(frozen=True)
class FilledIn:
    """A result with the pack it was filled in with."""

    result: InventoryResult
    pack: Pack

    def part(self, part_id: str) -> InventoryPart | None:
        """Return a part of the inventory; None where this version has no such part."""
        return next((part for part in self.pack.inventory if part.id == part_id), None)


@dataclass(frozen=True)
class DatedAnswers:
    """Answers of a session that belong in the profile, by field id, with its day."""

    day: date
    values: Mapping[str, Value]
    pack: Pack


@dataclass(frozen=True)
class LearnerProfile:
    """All of one peer's profile; every list has the latest first. `coach_preferences` are the coach's own, to put beside it."""

    peer: Peer
    coach_name: str
    preferences: tuple[FilledIn, ...] = ()
    coach_preferences: tuple[FilledIn, ...] = ()
    motivation: tuple[FilledIn, ...] = ()
    strengths: tuple[FilledIn, ...] = ()
    said: tuple[DatedAnswers, ...] = ()

    def answered(self, field_id: str) -> tuple[DatedAnswers, ...]:
        """Return the sessions in which a field was answered."""
        return tuple(each for each in self.said if field_id in each.values)


@dataclass(frozen=True)
class CoachProfile:
    """The coach's own profile; every list has the latest first."""

    coach_name: str
    preferences: tuple[FilledIn, ...] = ()
    motivation: tuple[FilledIn, ...] = ()
    strengths: tuple[FilledIn, ...] = ()
    pairs: tuple[FilledIn, ...] = ()
    skills: tuple[FilledIn, ...] = ()
    with_recovery: bool = field(default=False)
