"""The activity formats are those of the design, and a coach can follow each from its card."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.activities import ActivityPhase
from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

PACK = shipped().pack("activities")
DESIGNED = """
two_true_one_not 4, line_up 4, object_story 4, short_rounds 5, map_of_me 5, quality_pick 6, quality_gift 5, quality_balance_play 5,
success_interview 6, incident_method 7, ten_steps 10, gossip_method 5, balint_style 10, five_steps 5, five_questions 5,
solution_intervision 7, clinic 6, quick_advice 4, dilemma_carousel 5, feedback_round 5, window_mini 5, start_stop_keep 4, swap_shadow 6,
four_step_demo 4, triads 6, think_aloud 4, week_puzzle 6, energy_map 5, if_then_cards 4, team_values 6, reverse_mentoring 5,
harvest_round 3, letter_to_self 4, activity_designer 8
"""
STEPS = {name: int(count) for name, count in (entry.split() for entry in DESIGNED.split(","))}


def test_K09_every_activity_has_the_steps_it_was_designed_with() -> None:
    assert {activity.id: len(activity.steps) for activity in PACK.activities} == STEPS
    assert len(STEPS) == 34


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_activity_has_as_many_sentences_as_steps(language: str) -> None:
    words = PACK.words(language)
    assert {activity.id: len(list(words.lines(f"{activity.key}.steps"))) for activity in PACK.activities} == STEPS


def test_every_phase_has_an_activity() -> None:
    assert {phase for activity in PACK.activities for phase in activity.phases} == set(ActivityPhase)


def test_K09_there_is_something_for_four_people_and_a_quarter_of_an_hour() -> None:
    assert [a.id for a in PACK.activities if a.minutes[0] <= 15 and a.group[0] <= 4 <= a.group[1]]


def test_an_activity_for_a_close_group_says_so() -> None:
    close = [activity for activity in PACK.activities if activity.safety_level == 3]
    assert {activity.id for activity in close} == {"gossip_method", "balint_style", "clinic"}
    assert all(PACK.words("nl").get(f"{activity.key}.caution") for activity in close)


def test_an_activity_works_with_a_model_that_is_shipped() -> None:
    models = {form.id for form in shipped().pack("models").forms}
    assert {activity.model for activity in PACK.activities} - {""} <= models


def test_every_activity_serves_a_skill() -> None:
    assert [activity.id for activity in PACK.activities if not activity.skills] == []
