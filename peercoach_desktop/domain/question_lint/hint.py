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

    @property
    def variant(self) -> str:
        """The open question that could stand here instead; "" where the rule only shows directions."""
        return self.suggestion if self.suggestion.count("?") == 1 else ""


@dataclass(frozen=True)
class JudgementHint:
    """A judging word from `start` up to `end`. `group` is the id of its sort; `suggestion` leads back to what was seen or heard."""

    group: str
    start: int
    end: int
    suggestion: str

    @property
    def kind(self) -> str:
        """What kind of hint it is, as hints of all kinds have one."""
        return f"judgement.{self.group}"

    @property
    def variant(self) -> str:
        """Nothing: only who was there knows what was seen."""
        return ""
