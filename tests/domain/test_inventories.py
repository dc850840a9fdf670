from __future__ import annotations

import pytest

from peercoach_desktop.domain.inventories import (
    Band,
    InventoryGroup,
    InventoryItem,
    InventoryPart,
    Pole,
    Scoring,
    balance,
    band,
    mean,
    scores,
)

AXIS = InventoryPart(
    id="axes",
    key="parts.axes",
    low=0,
    high=4,
    minutes=6,
    scoring=Scoring.BALANCE,
    items=tuple(InventoryItem(f"{pole}{number}", "", "see_do", pole) for pole in Pole for number in (1, 2)),
    groups=(InventoryGroup("see_do", "groups.see_do"),),
)
NEED = InventoryPart(
    id="needs",
    key="parts.needs",
    low=1,
    high=5,
    minutes=3,
    scoring=Scoring.MEAN,
    items=tuple(InventoryItem(str(number), "", "autonomy") for number in range(4)),
    groups=(InventoryGroup("autonomy", "groups.autonomy"),),
)


def axis(a1: int, a2: int, b1: int, b2: int) -> dict[str, int]:
    return {"a1": a1, "a2": a2, "b1": b1, "b2": b2}


def need(*answers: int) -> dict[str, int]:
    return {str(number): answer for number, answer in enumerate(answers)}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [(axis(4, 4, 0, 0), -8), (axis(0, 0, 4, 4), 8), (axis(0, 0, 0, 0), 0), (axis(4, 4, 4, 4), 0), (axis(1, 0, 4, 2), 5)],
)
def test_K25_a_balance_is_one_side_less_the_other(answers: dict[str, int], expected: int) -> None:
    assert balance(AXIS, "see_do", answers) == expected


@pytest.mark.parametrize(
    ("score", "expected"),
    [(-8, Band.A), (-4, Band.A), (-3, Band.BOTH), (0, Band.BOTH), (3, Band.BOTH), (4, Band.B), (8, Band.B)],
)
def test_K25_only_a_clear_balance_counts_as_a_preference(score: int, expected: Band) -> None:
    assert band(score) is expected


@pytest.mark.parametrize("left_out", ["a1", "a2", "b1", "b2"])
def test_K25_one_answer_too_few_is_not_enough_yet(left_out: str) -> None:
    answers = axis(4, 4, 4, 4)
    del answers[left_out]
    assert balance(AXIS, "see_do", answers) is None


def test_an_answer_off_the_scale_is_no_answer() -> None:
    assert balance(AXIS, "see_do", axis(4, 5, 0, 0)) is None
    assert balance(AXIS, "see_do", axis(4, -1, 0, 0)) is None
    assert mean(NEED, "autonomy", need(0, 5, 5, 5)) is None


@pytest.mark.parametrize(
    ("answers", "expected"),
    [(need(1, 1, 1, 1), 1.0), (need(5, 5, 5, 5), 5.0), (need(3, 4, 3, 4), 3.5), (need(2, 3, 3, 3), 2.75), (need(4, 4, 4, 5), 4.25)],
)
def test_K16_a_mean_goes_by_quarters(answers: dict[str, int], expected: float) -> None:
    assert mean(NEED, "autonomy", answers) == expected


def test_K16_a_mean_of_three_is_shown_by_quarters_too() -> None:
    three = InventoryPart("reasons", "", 1, 5, 3, Scoring.MEAN, NEED.items[:3], NEED.groups)
    assert [mean(three, "autonomy", need(*answers)) for answers in ((1, 1, 2), (1, 2, 2), (2, 2, 2))] == [1.25, 1.75, 2.0]


def test_scores_are_per_group_and_a_part_to_talk_about_has_none() -> None:
    assert scores(NEED, need(3, 3, 3)) == {"autonomy": None}
    assert scores(AXIS, axis(4, 4, 0, 0)) == {"see_do": -8}
    assert scores(InventoryPart("strategies", "", 0, 3, 2, Scoring.NONE, NEED.items), need(3, 3, 3, 3)) == {}


def test_an_unknown_group_has_no_score() -> None:
    assert balance(AXIS, "no_such_axis", axis(4, 4, 0, 0)) is None
    assert mean(NEED, "no_such_need", need(3, 3, 3, 3)) is None


def test_K25_each_band_leads_to_its_own_agreement() -> None:
    assert len({AXIS.groups[0].agreement(each) for each in Band}) == 3
