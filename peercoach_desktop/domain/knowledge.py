"""Cards with what helps to know, by theme of the help question."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class KnowledgeSource(StrEnum):
    """Where the peer asks on: the kinds that the sources of a session know."""

    PROTOCOL = "protocol"
    E_LEARNING = "e_learning"
    COLLEAGUE = "colleague"
    SCHOOL = "school"


@dataclass(frozen=True)
class KnowledgeCard:
    """One card. Words: `key`.title, .lines by number, .ask (where to ask on) and, where there is something to mind, .caution."""

    id: str
    key: str
    themes: tuple[str, ...]
    source: KnowledgeSource
