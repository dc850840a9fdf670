"""Activity formats: what a coach does with a peer or a group, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ActivityPhase(StrEnum):
    """What an activity is for."""

    MEET = "meet"
    QUALITY = "quality"
    INTERVISION = "intervision"
    FEEDBACK = "feedback"
    OBSERVE = "observe"
    PRACTISE = "practise"
    PLAN = "plan"
    MOTIVATE = "motivate"
    COHESION = "cohesion"
    CLOSE = "close"
    DESIGN = "design"


@dataclass(frozen=True)
class ActivityStep:
    """One step: its sentence and how many minutes it takes."""

    key: str
    minutes: int


@dataclass(frozen=True)
class Activity:
    """An activity format. Words: `key`.title, .aim, .origin, .steps, .variants, .tips and, where needed, .caution, .roles and .look_back.

    `minutes` and `group` (people) are from-to. `safety_level` is 1 for every group, 2 with some trust, 3 only for people who know each
    other well. `materials` are worded as materials.<id>. `model` is the coaching model it works with, "" if none.
    """

    id: str
    key: str
    phases: tuple[ActivityPhase, ...]
    minutes: tuple[int, int]
    group: tuple[int, int]
    steps: tuple[ActivityStep, ...]
    materials: tuple[str, ...] = ()
    safety_level: int = 1
    model: str = ""
    skills: tuple[str, ...] = ()
    licence: str = "free"
