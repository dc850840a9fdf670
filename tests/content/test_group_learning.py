"""Learning in a group: seven phases as our own example, and 28 moments with a light, a middle and a firm step."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

CYCLE = shipped().pack("group_cycle")
MOMENTS = shipped().pack("interventions")


def test_P03_the_cycle_has_seven_phases_in_their_order() -> None:
    minutes = {phase.id: phase.minutes for phase in CYCLE.group_phases}
    assert list(minutes) == ["start", "bring", "sharpen", "show", "exchange", "choose", "return"]
    assert minutes["sharpen"] == (10, 10)
    assert sum(high for _, high in minutes.values()) <= 90


@pytest.mark.parametrize(("language", "own"), [("nl", "voorbeeld"), ("en", "example")])
def test_P03_the_cycle_says_that_it_is_our_own_example(language: str, own: str) -> None:
    assert own in CYCLE.words(language).text("pack.about")
    assert "own example" in CYCLE.source.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phase_has_two_or_three_questions(language: str) -> None:
    words = CYCLE.words(language)
    for phase in CYCLE.group_phases:
        asked = list(words.lines(f"{phase.key}.questions"))
        assert 2 <= len(asked) <= 3, phase.id
        assert all(question.endswith("?") and question.count("?") == 1 for question in asked), phase.id


def test_P04_there_are_28_moments() -> None:
    assert len({moment.id for moment in MOMENTS.interventions}) == 28


@pytest.mark.parametrize("language", LANGUAGES)
def test_P04_a_signal_may_mean_two_or_three_things(language: str) -> None:
    words = MOMENTS.words(language)
    meanings = {moment.id: len(list(words.lines(f"{moment.key}.may_mean"))) for moment in MOMENTS.interventions}
    assert {name for name, count in meanings.items() if not 2 <= count <= 3} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_P04_light_middle_and_firm_differ(language: str) -> None:
    words = MOMENTS.words(language)
    for moment in MOMENTS.interventions:
        steps = [words.text(f"{moment.key}.{part}") for part in ("light", "middle", "firm")]
        assert len(set(steps)) == 3, moment.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_P04_a_moment_has_a_name_that_fits_a_button(language: str) -> None:
    titles = [MOMENTS.words(language).text(f"{moment.key}.title") for moment in MOMENTS.interventions]
    assert [title for title in titles if len(title) > 45] == []
    assert len(set(titles)) == 28
