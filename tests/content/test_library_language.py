"""How the library speaks: plain Dutch, British English, and nothing that belongs to somebody else's instrument."""

from __future__ import annotations

import re
import statistics

import pytest

from tests.builders import shipped
from tests.content.library_words import SHELF

PACKS = shipped().packs()
SHELVED = [pack for pack in PACKS.values() if pack.kind in SHELF] + [PACKS["listening_cards"]]
OWNED = (
    "MBTI", "DISC", "Insights Discovery", "Belbin", "CliftonStrengths", "Reiss", "Enneagram", "Kwaliteitenspel", "kernkwadrant",
    "Core Quadrant", "VARK", "Honey", "Mumford", "Ruijters", "Session Rating Scale", "SLII", "Situational Leadership", "Covey",
    "giraf", "giraffe", "jakhals", "jackal", "Intentional Peer Support", "NIVEA", "LSD",
)  # fmt: skip
"""Names of instruments, marks and pictures that others own; the library has something of its own for each."""
AMERICAN = (
    "behavior", "behaviors", "color", "colors", "favorite", "organize", "organization", "recognize", "realize", "summarize",
    "practicing", "center", "counselor", "gotten",
)  # fmt: skip


def found(words: tuple[str, ...], texts: dict[str, str]) -> dict[str, list[str]]:
    pattern = re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    return {key: hits for key, text in texts.items() if (hits := pattern.findall(text))}


def texts_of(language: str) -> dict[str, str]:
    return {f"{pack.id}: {key}": text for pack in SHELVED for key, text in pack.words(language).words.items()}


def lengths(language: str) -> list[int]:
    sentences = [sentence for text in texts_of(language).values() for sentence in re.split(r"(?<=[.!?])[’”)]*\s+", text)]
    return [len(sentence.split()) for sentence in sentences if sentence.endswith((".", "?", "’"))]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_belongs_to_somebody_else_s_instrument(language: str) -> None:
    assert found(OWNED, texts_of(language)) == {}


def test_english_is_british() -> None:
    assert found(AMERICAN, texts_of("en")) == {}


def test_dutch_takes_about_ten_words_a_sentence() -> None:
    assert statistics.mean(lengths("nl")) <= 10


@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_sentence_says_one_thing(language: str) -> None:
    assert {key: text for key, text in texts_of(language).items() if ";" in text and not key.endswith(".term")} == {}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_for_people_ends_as_a_sentence(language: str) -> None:
    lines = re.compile(
        r"(steps|variants|tips|lines|may_mean|questions|caution)\.\d+$|\.(aim|behaviour|light|middle|firm|pitfall|meaning|skill)$"
    )
    open_ended = {key: text for key, text in texts_of(language).items() if lines.search(key) and not text.endswith((".", "?", "’"))}
    assert open_ended == {}
