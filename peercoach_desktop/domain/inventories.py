"""Inventories: statements to agree with, and what may be concluded from the answers. Never a type, never one figure for a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

CLEAR_PREFERENCE = 4
"""From this far from the middle, a balance counts as a preference for one side."""


class Pole(StrEnum):
    """The two sides of an axis."""

    A = "a"
    B = "b"


class Band(StrEnum):
    """What a balance says: one side, the other, or both."""

    A = "a"
    BOTH = "both"
    B = "b"


class Scoring(StrEnum):
    """How the answers of a group are taken together; a part without scoring is there to talk about."""

    BALANCE = "balance"
    MEAN = "mean"
    NONE = "none"


@dataclass(frozen=True)
class InventoryItem:
    """One statement. Words: `key`. `pole` is the side of the axis it belongs to, None where there are no sides."""

    id: str
    key: str
    group: str = ""
    pole: Pole | None = None


@dataclass(frozen=True)
class InventoryGroup:
    """Statements taken together: an axis, a need, a grade of motivation.

    Words: `key`.title and .about; .a, .b and .agree for an axis; .ask (a question to talk on) where a mean is taken.
    """

    id: str
    key: str

    def agreement(self, band: Band) -> str:
        """Return the id of the words of what coach and peer can agree on at this band (axes only)."""
        return f"{self.key}.agree.{band}"


@dataclass(frozen=True)
class InventoryPart:
    """Statements with one scale, answered from `low` to `high`. Words: `key`.title, .intro and .answers.<number>."""

    id: str
    key: str
    low: int
    high: int
    minutes: int
    scoring: Scoring
    items: tuple[InventoryItem, ...]
    groups: tuple[InventoryGroup, ...] = ()

    def items_of(self, group_id: str) -> Iterator[InventoryItem]:
        """Yield the statements of one group."""
        return (item for item in self.items if item.group == group_id)


def balance(part: InventoryPart, group_id: str, answers: Mapping[str, int]) -> int | None:
    """Return the sum of side B minus the sum of side A, or None as long as an answer of this group is missing or off the scale."""
    items = tuple(part.items_of(group_id))
    if not _complete(part, items, answers):
        return None
    return sum(answers[item.id] if item.pole is Pole.B else -answers[item.id] for item in items)


def band(score: int) -> Band:
    """Return what a balance says."""
    if score <= -CLEAR_PREFERENCE:
        return Band.A
    return Band.B if score >= CLEAR_PREFERENCE else Band.BOTH


def mean(part: InventoryPart, group_id: str, answers: Mapping[str, int]) -> float | None:
    """Return the mean of a group in steps of a quarter, or None as long as an answer of it is missing or off the scale."""
    items = tuple(part.items_of(group_id))
    if not _complete(part, items, answers):
        return None
    return round(4 * sum(answers[item.id] for item in items) / len(items)) / 4


def scores(part: InventoryPart, answers: Mapping[str, int]) -> dict[str, float | None]:
    """Return the score of each group of `part`; None is "not enough yet". A part without scoring gives nothing."""
    rules = {Scoring.BALANCE: balance, Scoring.MEAN: mean}
    rule = rules.get(part.scoring)
    return {group.id: rule(part, group.id, answers) for group in part.groups} if rule else {}


def _complete(part: InventoryPart, items: tuple[InventoryItem, ...], answers: Mapping[str, int]) -> bool:
    return bool(items) and all(part.low <= answers.get(item.id, part.low - 1) <= part.high for item in items)
