"""Profiles of behaviour: pairs of helpful and unhelpful behaviour to talk about, never to score."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PairPlace(StrEnum):
    """Where someone stands between the two sides of a pair. It has no number, so nothing can be added up."""

    HELPFUL = "helpful"
    BETWEEN = "between"
    UNHELPFUL = "unhelpful"
    NOT_SEEN = "not_seen"


PLACES = (PairPlace.UNHELPFUL, PairPlace.BETWEEN, PairPlace.HELPFUL, PairPlace.NOT_SEEN)
"""The places of a pair from left to right, on the screen and on paper."""


@dataclass(frozen=True)
class BehaviourPair:
    """Words: `key`.helpful, .helpful_example, .unhelpful, .unhelpful_example, and .note where a pair needs one.

    `recovery` pairs belong to work with lived experience and are not in the general set of a ward. A `coach_only` pair is about
    the coach's own life and goes to nobody else.
    """

    id: str
    key: str
    recovery: bool = False
    coach_only: bool = False


@dataclass(frozen=True)
class Competence:
    """Pairs that belong together. Words: `key`.title and .about."""

    id: str
    key: str
    pairs: tuple[BehaviourPair, ...]

    def general_pairs(self) -> tuple[BehaviourPair, ...]:
        """Return the pairs of the general set: those without `recovery`."""
        return tuple(pair for pair in self.pairs if not pair.recovery)
