"""The quality deck: 8 families of 8, each card a word, a line, a word for too much and one question."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.fields import MultiChoice
from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

PACK = shipped().pack("quality_deck")
CARDS = [card for family in PACK.families for card in family.cards]


def test_the_deck_has_8_families_of_8() -> None:
    assert [len(family.cards) for family in PACK.families] == [8] * 8
    assert len({card.id for card in CARDS}) == 64


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["word", "behaviour", "too_much", "question"])
def test_no_two_cards_say_the_same(part: str, language: str) -> None:
    assert len({PACK.words(language).text(f"{card.key}.{part}") for card in CARDS}) == 64


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_read_at_a_glance(language: str) -> None:
    words = PACK.words(language)
    for card in CARDS:
        assert len(words.text(f"{card.key}.word").split()) <= 3, card.id
        assert len(words.text(f"{card.key}.too_much").split()) <= 5, card.id
        assert len(words.text(f"{card.key}.behaviour").split()) <= 15, card.id
        question = words.text(f"{card.key}.question")
        assert question.endswith("?"), card.id
        assert question.count("?") == 1, card.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_window_are_those_of_the_deck(language: str) -> None:
    models = shipped().pack("models")
    field = models.field("feedback_window.coach_words")
    assert isinstance(field.kind, MultiChoice)
    deck = {card.id: PACK.words(language).text(f"{card.key}.word").casefold() for card in CARDS}
    chosen = {option: models.words(language).text(f"{field.key}.options.{option}").casefold() for option in field.kind.options}
    assert chosen.items() <= deck.items()
