"""Filling in: by the map, saved at each answer, gone on with where it was, and sealed where nobody looks."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from peercoach_desktop.domain.inventories import mean, scores
from peercoach_desktop.domain.inventory_results import FilledBy
from peercoach_desktop.domain.learner_profile import BEHAVIOUR_PAIRS, LEARNING_PREFERENCE, MOTIVATION_PROFILE, SELF_ASSESSMENT, STRENGTHS
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.inventories import first_open
from peercoach_desktop.store.store import Store
from tests.builders import shipped
from tests.services.filling import IDRIS, NEEDS, REASONS, fill_in

PACKS = (LEARNING_PREFERENCE, MOTIVATION_PROFILE, BEHAVIOUR_PAIRS, SELF_ASSESSMENT, STRENGTHS)
ROWS = [{"id": "a", "cells": {"quality": "Kalm", "example": "<b>Rustig</b> bij twee bellen", "source": "colleague"}}]


@pytest.fixture
def peer(desk: Desk) -> str:
    return desk.people.add("Idris").peer_id


def test_K25_the_peer_of_the_demo_scores_as_the_map_says(desk: Desk, peer: str) -> None:
    result = fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    (axes, strategies) = desk.inventories.pack_of(result).inventory
    kept = desk.inventories.get(result.id)
    assert scores(axes, kept.numbers()) == IDRIS
    assert scores(strategies, kept.numbers()) == {}


def test_K16_the_needs_of_the_demo_are_means_in_quarters(desk: Desk, peer: str) -> None:
    result = fill_in(desk, MOTIVATION_PROFILE, peer, {**NEEDS, **REASONS})
    (needs, reasons) = desk.inventories.pack_of(result).inventory
    kept = desk.inventories.get(result.id).numbers()
    assert {need: mean(needs, need, kept) for need in NEEDS} == {"autonomy": 3.5, "competence": 2.75, "relatedness": 4.25}
    assert scores(reasons, kept) == REASONS


def _some_answer(desk: Desk, result: Any) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for page in desk.inventories.questions(result, "nl").pages:
        for statement in page.statements:
            answers[statement.id] = statement.options[-1].answer
        if page.picking is not None:
            answers[page.picking.id] = [page.picking.options[0][0], page.picking.options[-1][0]]
        if page.field is not None:
            answers[page.field.id] = ROWS if page.field.id == "strengths" else [{"id": "b", "cells": {"behaviour": "Vragen"}}]
    return answers


@pytest.mark.parametrize("pack_id", PACKS)
def test_value_in_is_value_out_also_in_another_start(desk: Desk, peer: str, pack_id: str) -> None:
    result = desk.inventories.begin(pack_id, peer)
    answers = _some_answer(desk, result)
    assert answers
    for statement, answer in answers.items():
        result = desk.inventories.answer(result, statement, answer)
    result = desk.inventories.note(result, next(iter(answers)), "Łukasz & <5 min \U0001f600")
    result = desk.inventories.finish(result)
    desk.store.close()
    again = open_desk(Store.open(desk.store.paths, desk.store.root), shipped(), CaseClock(result.changed))
    found = again.inventories.finished(pack_id, peer)
    assert [each.result for each in found] == [result]
    assert found[0].result.answers == answers
    assert found[0].pack.id == pack_id
    again.store.close()


def test_each_answer_is_on_its_way_to_the_disk_and_a_draft_goes_on_at_its_page(desk: Desk, peer: str) -> None:
    result = desk.inventories.begin(LEARNING_PREFERENCE, peer)
    assert desk.inventories.draft(LEARNING_PREFERENCE, peer) is None
    desk.inventories.go_to(result, 3)
    assert desk.inventories.draft(LEARNING_PREFERENCE, peer) is None, "nothing was answered, so there is nothing to keep"
    result = desk.inventories.answer(result, "watch_first", 0)
    assert desk.store.writer.pending()
    result = desk.inventories.go_to(result, 2)
    draft = desk.inventories.draft(LEARNING_PREFERENCE, peer)
    assert draft == result
    assert draft is not None
    assert (draft.place, draft.answers) == (2, {"watch_first": 0})
    assert desk.inventories.finished(LEARNING_PREFERENCE, peer) == ()


def test_clearing_an_answer_takes_it_away(desk: Desk, peer: str) -> None:
    result = desk.inventories.answer(desk.inventories.begin(LEARNING_PREFERENCE, peer), "watch_first", 4)
    result = desk.inventories.answer(result, "watch_first", None)
    assert desk.inventories.get(result.id).answers == {}


def test_nothing_is_kept_of_one_without_an_answer(desk: Desk, peer: str) -> None:
    desk.inventories.finish(desk.inventories.begin(LEARNING_PREFERENCE, peer))
    assert desk.inventories.finished(LEARNING_PREFERENCE, peer) == ()


def test_a_draft_belongs_to_one_person_one_view_and_one_moment(desk: Desk, peer: str) -> None:
    other = desk.people.add("Zoë").peer_id
    desk.inventories.answer(desk.inventories.begin(LEARNING_PREFERENCE, peer), "watch_first", 1)
    desk.inventories.answer(desk.inventories.begin(SELF_ASSESSMENT, moment="start"), "K02", "beginning")
    desk.inventories.answer(desk.inventories.begin(BEHAVIOUR_PAIRS, by=FilledBy.PEER), "C1.1", "helpful")
    assert desk.inventories.draft(LEARNING_PREFERENCE, other) is None
    assert desk.inventories.draft(LEARNING_PREFERENCE) is None
    assert desk.inventories.draft(SELF_ASSESSMENT, moment="end") is None
    assert desk.inventories.draft(SELF_ASSESSMENT, moment="start") is not None
    assert desk.inventories.draft(BEHAVIOUR_PAIRS) is None
    assert desk.inventories.draft(BEHAVIOUR_PAIRS, by=FilledBy.PEER) is not None


def test_repeated_over_time_each_stays_with_its_day(desk: Desk, clock: CaseClock, peer: str) -> None:
    first = fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    clock.now += timedelta(weeks=2)
    second = fill_in(desk, LEARNING_PREFERENCE, peer, {**IDRIS, "see_do": -5})
    assert [each.result.id for each in desk.inventories.finished(LEARNING_PREFERENCE, peer)] == [second.id, first.id]
    assert (second.day - first.day).days == 14


def test_what_is_taken_away_can_come_back(desk: Desk, peer: str) -> None:
    result = fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    desk.inventories.remove(result)
    assert desk.inventories.finished(LEARNING_PREFERENCE, peer) == ()
    desk.inventories.put_back(result)
    assert desk.inventories.get(result.id) == result


def test_what_is_filled_in_unseen_is_read_by_nobody_until_it_is_done(desk: Desk, peer: str) -> None:
    result = desk.inventories.answer(desk.inventories.begin(LEARNING_PREFERENCE, peer, unseen=True), "watch_first", 4)
    assert desk.inventories.readable(peer) == ()
    assert b"watch_first" not in desk.rights.as_json(peer, "nl")
    desk.inventories.finish(result)
    assert [each.result.id for each in desk.inventories.readable(peer)] == [result.id]
    assert b"watch_first" in desk.rights.as_json(peer, "nl")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_C1_to_C3_the_general_set_has_16_pairs_and_all_have_both_texts(desk: Desk, language: str) -> None:
    own = desk.inventories.begin(BEHAVIOUR_PAIRS)
    other = desk.inventories.begin(BEHAVIOUR_PAIRS, by=FilledBy.PEER)
    general = desk.inventories.questions(own, language)
    every = desk.inventories.questions(own, language, recovery=True)
    assert (general.count, every.count) == (16, 21)
    assert desk.inventories.questions(other, language, recovery=True).count == 20, "one pair is about the coach's own life"
    for statement in every.statements():
        assert [option.answer for option in statement.options] == ["unhelpful", "between", "helpful", "not_seen"]
        assert len({side.text for side in statement.sides}) == len({side.example for side in statement.sides}) == 2
    assert max(len(page.statements) for page in every.pages) == 2


def test_a_pair_that_was_answered_stays_in_sight(desk: Desk) -> None:
    result = desk.inventories.answer(desk.inventories.begin(BEHAVIOUR_PAIRS), "C3.3", "helpful")
    assert desk.inventories.questions(result, "nl").count == 21


def test_the_pages_are_small_and_count_what_the_map_counts(desk: Desk, peer: str) -> None:
    counts = {LEARNING_PREFERENCE: 34, MOTIVATION_PROFILE: 27, SELF_ASSESSMENT: 27}
    for pack_id, count in counts.items():
        questions = desk.inventories.questions(desk.inventories.begin(pack_id, peer), "nl")
        assert questions.count == count
        assert max(len(page.statements) for page in questions.pages) <= 4
        numbers = [page.first for page in questions.pages if page.statements]
        assert numbers == sorted(set(numbers))


def test_first_open_is_the_page_with_a_gap(desk: Desk, peer: str) -> None:
    result = desk.inventories.begin(MOTIVATION_PROFILE, peer)
    questions = desk.inventories.questions(result, "nl")
    ids = [statement.id for statement in questions.statements()]
    assert first_open(questions, []) == 0
    assert first_open(questions, ids[:5]) == 1
    assert first_open(questions, ids) == len(questions.pages) - 1
