"""What was filled in comes back as it was, and data of another shape is refused."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from peercoach_desktop.domain.bars import BarLane, BarRow
from peercoach_desktop.domain.inventory_results import FilledBy, InventoryResult, check_content, content_of, newest_first
from peercoach_desktop.domain.questionnaire import spread

FULL = InventoryResult(
    "r1",
    "learning_preference",
    1,
    date(2026, 3, 3),
    datetime(2026, 3, 3, 14, 30),
    "p1",
    FilledBy.OBSERVER,
    "halfway",
    {"watch_first": 0, "C1.1": "between", "strengths": [{"id": "a", "cells": {"quality": "Ordelijk"}}]},
    {"watch_first": "Bij het wassen"},
    ("see_do",),
    4,
    finished=True,
    unseen=True,
)


def test_value_in_is_value_out() -> None:
    again = InventoryResult("r1", "learning_preference", 1, FULL.day, FULL.changed, "p1", **check_content(content_of(FULL)))
    assert again == FULL


def test_only_points_on_a_scale_are_numbers_and_a_yes_is_none() -> None:
    assert FULL.numbers() == {"watch_first": 0}
    assert InventoryResult("r", "p", 1, FULL.day, FULL.changed, answers={"a": True}).numbers() == {}
    assert FULL.word("C1.1") == "between"
    assert FULL.word("watch_first") == ""


@pytest.mark.parametrize(
    "plain",
    [
        [], "x", None, {"by": "boss"}, {"by": 1}, {"answers": []}, {"notes": {"a": 1}}, {"agreed": [1]}, {"place": "1"},
        {"finished": 1}, {"total": 12}, {"score": {}},
    ],
)  # fmt: skip
def test_another_shape_is_refused(plain: Any) -> None:
    with pytest.raises(ValueError, match=r"not the content|not a valid"):
        check_content(plain)


def test_what_is_left_out_is_empty() -> None:
    found = check_content({})
    assert (found["by"], found["answers"], found["finished"]) == (FilledBy.SELF, {}, False)


def test_what_is_unseen_is_sealed_until_it_is_finished() -> None:
    assert not FULL.is_sealed
    assert InventoryResult("r", "p", 1, FULL.day, FULL.changed, unseen=True).is_sealed


def test_the_latest_comes_first_and_of_one_day_the_one_changed_last() -> None:
    results = [
        InventoryResult(name, "p", 1, date(2026, 3, day), datetime(2026, 4, 1, hour))
        for name, day, hour in (("a", 3, 12), ("b", 3, 14), ("c", 20, 9))
    ]
    assert [each.id for each in newest_first(results)] == ["c", "b", "a"]


@pytest.mark.parametrize(("count", "sizes"), [(0, []), (1, [1]), (4, [4]), (5, [2, 3]), (10, [3, 3, 4]), (24, [4] * 6)])
def test_statements_are_spread_evenly_over_pages(count: int, sizes: list[int]) -> None:
    assert [len(group) for group in spread(range(count))] == sizes


@pytest.mark.parametrize(("value", "part"), [(-8, 0), (0, 0.5), (8, 1), (99, 1), (-99, 0)])
def test_a_bar_never_leaves_its_scale(value: float, part: float) -> None:
    assert BarRow("", "", "", -8, 8, ()).part(value) == part


def test_a_long_scale_has_a_stroke_at_every_fourth_step() -> None:
    assert BarRow("", "", "", -8, 8, ()).ticks() == (-8, -4, 0, 4, 8)
    assert len(BarRow("", "", "", 1, 10, ()).ticks()) == 10


def test_a_row_can_be_said() -> None:
    row = BarRow("Zien of doen", "zien", "doen", -8, 8, (BarLane("Idris", 5, "vooral doen"), BarLane("Mirthe", None, "nog niet")))
    assert row.spoken() == "Zien of doen. Idris: vooral doen. Mirthe: nog niet"
