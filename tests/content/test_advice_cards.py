"""Cards with advice: methods for each height of a motivation gauge, and knowledge by theme."""

from __future__ import annotations

import re

import pytest

from peercoach_desktop.domain.fields import Choice, Rows
from peercoach_desktop.domain.knowledge import KnowledgeSource
from peercoach_desktop.domain.motivation import GAUGES, GaugeBand, MethodSource, band_of
from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

METHODS = shipped().pack("motivation_methods")
KNOWLEDGE = shipped().pack("knowledge_cards")
SESSION = shipped().pack("guided_session")
DOSE = re.compile(r"\d+\s*(mg|ml|gram|mcg|milligram|milliliter|ie|tablet|tabletten|druppels)\b", re.IGNORECASE)


@pytest.mark.parametrize("band", GaugeBand)
def test_K17_every_band_has_five_or_six_methods_of_more_than_one_family(band: GaugeBand) -> None:
    methods = [method for method in METHODS.methods if method.band is band]
    assert 5 <= len(methods) <= 6
    assert {method.source for method in methods} == set(MethodSource)


def test_K17_three_is_low_and_eight_is_high() -> None:
    assert [band_of(point) for point in range(1, 11)] == [GaugeBand.LOW] * 3 + [GaugeBand.MIDDLE] * 4 + [GaugeBand.HIGH] * 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_K17_a_method_is_two_or_three_steps_and_one_pitfall(language: str) -> None:
    words = METHODS.words(language)
    assert {method.id for method in METHODS.methods if not 2 <= len(list(words.lines(f"{method.key}.steps"))) <= 3} == set()
    titles = [words.text(f"{method.key}.title") for method in METHODS.methods]
    assert len(set(titles)) == len(titles)
    assert [title for title in titles if len(title) > 32] == [], "a title stands on a button beside the page"


def test_K17_every_method_names_the_skill_it_practises() -> None:
    assert [method.id for method in METHODS.methods if not {"K16", "K17"} & set(method.skills)] == []


def test_K17_the_gauges_are_fields_of_the_session() -> None:
    for name, parts in GAUGES.items():
        kind = SESSION.field(name).kind
        assert {part.id for part in getattr(kind, "parts", ())} >= set(parts), name


def test_K12_there_are_at_least_thirty_cards_and_each_theme_has_two() -> None:
    theme = SESSION.field("theme").kind
    assert isinstance(theme, Choice)
    assert len(KNOWLEDGE.knowledge) >= 30
    assert {each for card in KNOWLEDGE.knowledge for each in card.themes} == set(theme.options)
    count = {option: sum(option in card.themes for card in KNOWLEDGE.knowledge) for option in theme.options}
    assert {option for option, cards in count.items() if cards < 2} == set()


def test_K12_a_card_points_to_a_kind_of_source_that_the_session_knows() -> None:
    field = SESSION.field("knowledge_sources").kind
    assert isinstance(field, Rows)
    (kind,) = [column.kind for column in field.columns if column.id == "kind"]
    assert isinstance(kind, Choice)
    assert {card.source for card in KNOWLEDGE.knowledge} == set(KnowledgeSource)
    assert set(KnowledgeSource) <= set(kind.options)


@pytest.mark.parametrize("language", LANGUAGES)
def test_K12_a_card_is_short_asks_on_and_names_no_dose(language: str) -> None:
    words = KNOWLEDGE.words(language)
    lines = {card.id: list(words.lines(f"{card.key}.lines")) for card in KNOWLEDGE.knowledge}
    assert {name for name, each in lines.items() if not 3 <= len(each) <= 5} == set()
    assert [key for key, text in words.words.items() if DOSE.search(text)] == []
    assert [key for key, text in words.words.items() if key.endswith(".ask") and not text.endswith(".")] == []


@pytest.mark.parametrize("theme", ["medication", "hygiene"])
def test_K12_where_care_can_go_wrong_a_card_says_what_to_mind(theme: str) -> None:
    words = KNOWLEDGE.words("nl")
    cautious = [card.id for card in KNOWLEDGE.knowledge if theme in card.themes and words.get(f"{card.key}.caution")]
    assert cautious
    if theme == "medication":
        assert len(cautious) == sum(theme in card.themes for card in KNOWLEDGE.knowledge)
