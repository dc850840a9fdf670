"""Learning in a group: the phases of a meeting, and what a coach can do at a critical moment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class GroupPhase:
    """One phase of a group meeting; `minutes` is from-to. Words: `key`.title, .aim, .role (of the coach) and .questions."""

    id: str
    key: str
    minutes: tuple[int, int]


@dataclass(frozen=True)
class Intervention:
    """What to do at one critical moment. Words: `key`.title, .signal, .may_mean, .light, .middle, .firm, .aim and .pitfall."""

    id: str
    key: str
