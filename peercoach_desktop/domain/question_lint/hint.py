"""What a hint on wording is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class QuestionKind(StrEnum):
    """What a question does besides asking. Where more than one is true, the first here says most."""

    STACKED = "stacked"
    SUGGESTIVE = "suggestive"
    WHY = "why"
    CLOSED = "closed"


@dataclass(frozen=True)
class QuestionHint:
    """A question from `start` up to `end` (in characters), and an open way to ask, "" where the rule has none."""

    kind: QuestionKind
    start: int
    end: int
    suggestion: str


@dataclass(frozen=True)
class JudgementHint:
    """A judging word from `start` up to `end`. `group` is the id of its sort; `suggestion` leads back to what was seen or heard."""

    group: str
    start: int
    end: int
    suggestion: str
