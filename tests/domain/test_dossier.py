from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.gates import Gate, closed_gate, may_rate
from peercoach_desktop.domain.records import Mark, Observation, Rater, RatingLevel
from peercoach_desktop.domain.sessions import StepState
from tests.builders import a_record, shipped

ALL_LINES = ("stays_between_us", "only_with_yes", "learning_anonymous", "danger", "care_safety", "violence", "law")


@pytest.mark.parametrize(
    ("kind", "steps"),
    [
        ("first", ["contract", "intake", "exploration", "goal", "closing"]),
        ("follow_up", ["previous", "exploration", "goal", "feedback", "closing"]),
        ("on_ward", ["previous", "observation", "reflection", "feedback", "closing"]),
        ("mini", ["exploration", "goal", "closing"]),
        ("closing", ["reflection", "feedback", "closing"]),
    ],
)
def test_each_kind_of_session_has_its_own_order_of_steps(kind: str, steps: list[str]) -> None:
    record = a_record(kind)
    assert [step.id for step in record.session.steps] == steps
    assert all(record.pages_of(step) for step in record.session.steps)


def test_no_page_comes_twice_in_a_session() -> None:
    for kind in ("first", "follow_up", "on_ward", "mini", "closing"):
        record = a_record(kind)
        pages = [page.id for step in record.session.steps for page in record.pages_of(step)]
        assert len(pages) == len(set(pages))


def test_the_end_of_a_trajectory_is_asked_only_in_the_closing_session() -> None:
    ends = {"end_result", "end_thanks", "follow_up_on"}
    asked = {kind: ends & {field.id for field in a_record(kind).fields()} for kind in ("first", "follow_up", "closing")}
    assert asked == {"first": set(), "follow_up": set(), "closing": ends}


def test_a_model_brings_its_own_pages() -> None:
    record = a_record()
    steps = (*record.session.steps, Step("model", "model"))
    led = replace(record, session=replace(record.session, model="grow", steps=steps))
    assert [page.id for page in led.pages_of(steps[-1])] == ["grow.goal", "grow.reality", "grow.options", "grow.will"]


def test_a_step_says_how_far_it_is_and_the_coach_says_when_it_is_done() -> None:
    record = a_record(values={"first_words": "Ik ben te langzaam."})
    step = next(step for step in record.session.steps if step.id == "exploration")
    progress = record.progress_of(step)
    assert (progress.state, progress.filled) == (StepState.STARTED, 1)
    assert progress.asked > 1
    done = replace(record, session=replace(record.session, done_steps=("exploration",)))
    assert done.progress_of(step).state is StepState.DONE


def test_an_offered_page_counts_only_once_it_is_used() -> None:
    step = next(step for step in a_record().session.steps if step.id == "intake")
    before = a_record().progress_of(step).asked
    assert a_record(values={"energy_now": 4}).progress_of(step).asked == before + 1


def test_KF4_the_way_out_of_a_double_role_is_asked_as_soon_as_the_coach_also_assesses() -> None:
    fields = {field.id for field in a_record(values={"assessor_role": "yes"}).fields()}
    assert "assessor_way" in fields
    assert "assessor_way" not in {field.id for field in a_record(values={"assessor_role": "no"}).fields()}


@pytest.mark.parametrize(
    ("answers", "gate"),
    [
        ({"assessor_role": "yes"}, Gate.ASSESSOR),
        ({"assessor_role": "unsure", "assessor_way": "stop"}, Gate.ASSESSOR),
        ({"assessor_role": "yes", "assessor_way": "split_roles"}, Gate.CONFIDENTIALITY),
        ({"assessor_role": "no", "confidentiality_agreed": ALL_LINES[:6]}, Gate.CONFIDENTIALITY),
        ({"assessor_role": "no", "confidentiality_agreed": ALL_LINES}, None),
    ],
)
def test_S14_KF4_no_step_opens_before_the_gates_and_contract_and_referral_always_do(answers: dict[str, str], gate: Gate | None) -> None:
    record = a_record(values=answers)
    assert closed_gate(record, "exploration", agreed_before=False) is gate
    assert closed_gate(record, "contract", agreed_before=False) is None
    assert closed_gate(record, "referral", agreed_before=False) is None


def test_S14_confidentiality_is_asked_once_for_a_trajectory() -> None:
    assert closed_gate(a_record("follow_up"), "goal", agreed_before=True) is None


@pytest.mark.parametrize(
    ("peer", "care_recipient", "allowed"), [("yes", "yes", True), ("yes", "no", False), ("no", "yes", False), ("yes", None, False)]
)
def test_K13_nobody_is_rated_before_both_said_yes(peer: str, care_recipient: str | None, allowed: bool) -> None:
    answers = {"asked_peer": peer, "asked_care_recipient": care_recipient}
    assert may_rate(a_record("on_ward", answers)) is allowed


def test_K13_a_point_nobody_touched_is_not_observed_and_not_filled_in() -> None:
    mark = Mark(RatingLevel.INDEPENDENT, datetime(2026, 3, 17, 7, 30))
    observation = Observation("s", marks={("urgency", Rater.COACH): mark})
    record = a_record("on_ward", observation=observation, checklist_pack=shipped().pack("handover_sbar"))
    ratings = {field.id: record.is_answered(field) for field in record.fields() if field.id in ("ratings", "self_rating", "evidence")}
    assert ratings == {"ratings": True, "self_rating": False, "evidence": False}
    assert observation.level("quiet_moment", Rater.COACH) is RatingLevel.NOT_OBSERVED
