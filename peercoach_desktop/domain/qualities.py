"""The quality deck: words for what people are good at, as cards in families."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class QualityCard:
    """One quality. Words: `key`.word, .behaviour (what others see), .too_much (the word for too much of it) and .question."""

    id: str
    key: str


@dataclass(frozen=True)
class QualityFamily:
    """Qualities that lie close together. Words: `key`.title."""

    id: str
    key: str
    cards: tuple[QualityCard, ...]
