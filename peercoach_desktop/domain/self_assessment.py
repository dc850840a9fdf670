"""The coach's own look at the skills of a peer coach: levels in words, no total."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SelfLevel(StrEnum):
    """How far someone is with one skill. Words: levels.<level>."""

    BEGINNING = "beginning"
    PRACTISING = "practising"
    INDEPENDENT = "independent"
    TEACHING = "teaching"


class SkillCluster(StrEnum):
    """Skills that are shown together. Words: clusters.<cluster>."""

    PLAN = "plan"
    FOLLOW = "follow"
    TEACH = "teach"
    TOGETHER = "together"
    MOTIVATE = "motivate"
    RELIABLE = "reliable"


@dataclass(frozen=True)
class SkillRow:
    """One row: a skill of the elective module, or one half of it (K14a of K14). Words: `key`.skill and .evidence."""

    id: str
    key: str
    skill: str
    cluster: SkillCluster
