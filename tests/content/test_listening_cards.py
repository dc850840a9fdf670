"""The listening cards: eight reminders, spelled out."""

from __future__ import annotations

import re

import pytest

from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

PACK = shipped().pack("listening_cards")


def test_K22_there_are_eight_listening_cards() -> None:
    assert len(PACK.cards) == 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_K22_no_card_leans_on_an_abbreviation(language: str) -> None:
    assert [text for text in PACK.words(language).words.values() if re.search(r"\b[A-Z]{2,}\b", text)] == []
