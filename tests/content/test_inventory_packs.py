"""The two inventories are those of the design, and lead to words for every outcome."""

from __future__ import annotations

from itertools import pairwise

import pytest

from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.inventories import Band, InventoryPart, Pole, Scoring, scores
from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

PREFERENCE = shipped().pack("learning_preference")
MOTIVATION = shipped().pack("motivation_profile")
AXES = ["see_do", "alone_together", "steps_whole", "feedback_now_later", "words_show", "calm_live"]
NEEDS = ["autonomy", "competence", "relatedness"]
GRADES = ["no_reason", "external", "introjected", "identified", "intrinsic"]


def part(pack: Pack, name: str) -> InventoryPart:
    return {part.id: part for part in pack.inventory}[name]


def test_K25_six_axes_have_two_statements_for_each_side() -> None:
    axes = part(PREFERENCE, "axes")
    assert [group.id for group in axes.groups] == AXES
    assert len(axes.items) == 24
    for axis in AXES:
        assert sorted(item.pole or "" for item in axes.items_of(axis)) == [Pole.A, Pole.A, Pole.B, Pole.B]


def test_K25_statements_of_one_axis_do_not_stand_together() -> None:
    items = part(PREFERENCE, "axes").items
    assert [item.id for item, following in pairwise(items) if item.group == following.group] == []


@pytest.mark.parametrize(("answer", "expected"), [(4, 8), (0, -8)])
def test_K25_the_furthest_a_balance_goes_is_eight(answer: int, expected: int) -> None:
    axes = part(PREFERENCE, "axes")
    answers = {item.id: answer if item.pole is Pole.B else 4 - answer for item in axes.items}
    assert scores(axes, answers) == dict.fromkeys(AXES, expected)


@pytest.mark.parametrize("language", LANGUAGES)
def test_K25_every_outcome_has_a_line_to_agree_on(language: str) -> None:
    words = PREFERENCE.words(language)
    lines = [words.text(group.agreement(each)) for group in part(PREFERENCE, "axes").groups for each in Band]
    assert len(set(lines)) == 18


def test_K25_ten_strategies_are_there_to_talk_about() -> None:
    strategies = part(PREFERENCE, "strategies")
    assert len(strategies.items) == 10
    assert strategies.scoring is Scoring.NONE
    assert scores(strategies, dict.fromkeys((item.id for item in strategies.items), 3)) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_K25_the_caution_names_its_sources(language: str) -> None:
    caution = " ".join(PREFERENCE.words(language).lines("pack.caution"))
    assert "Pashler" in caution
    assert "Coffield" in caution


def test_K16_three_needs_have_four_statements_each() -> None:
    needs = part(MOTIVATION, "needs")
    assert {group.id: len(list(needs.items_of(group.id))) for group in needs.groups} == dict.fromkeys(NEEDS, 4)
    assert (needs.low, needs.high) == (1, 5)


def test_K16_five_grades_have_three_statements_each_and_a_card() -> None:
    reasons = part(MOTIVATION, "reasons")
    assert {group.id: len(list(reasons.items_of(group.id))) for group in reasons.groups} == dict.fromkeys(GRADES, 3)
    assert [card.id for card in MOTIVATION.cards] == [*GRADES, "integrated"]


def test_K16_there_is_no_figure_over_all_groups() -> None:
    for each in MOTIVATION.inventory:
        result = scores(each, dict.fromkeys((item.id for item in each.items), 3))
        assert set(result) == {group.id for group in each.groups}


@pytest.mark.parametrize("pack", [PREFERENCE, MOTIVATION], ids=lambda pack: pack.id)
def test_an_inventory_takes_six_to_eight_minutes(pack: Pack) -> None:
    assert 6 <= sum(each.minutes for each in pack.inventory) <= 8


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pack", [PREFERENCE, MOTIVATION], ids=lambda pack: pack.id)
def test_no_two_statements_say_the_same(pack: Pack, language: str) -> None:
    statements = [pack.words(language).text(item.key) for each in pack.inventory for item in each.items]
    assert len(set(statements)) == len(statements)
