"""Packs of the library are read strictly: what cannot be used is refused with its place."""

from __future__ import annotations

import pytest

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.packs import read_files
from peercoach_desktop.domain.activities import ActivityPhase
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.inventories import Pole, Scoring

ACTIVITY = """
id = "own"
kind = "activities"
version = 1
[[activities]]
id = "walk"
phases = ["meet", "close"]
minutes = [10, 15]
group = [2, 6]
steps = [2, 5, 5]
"""
INVENTORY = """
id = "own"
kind = "inventory"
version = 1
[[parts]]
id = "axes"
scale = [0, 4]
minutes = 5
scoring = "balance"
groups = ["see_do"]
[[parts.items]]
id = "watch"
group = "see_do"
pole = "a"
[[parts.items]]
id = "try"
group = "see_do"
pole = "b"
"""
PROFILE = """
id = "own"
kind = "behaviour_pairs"
version = 1
[[competences]]
id = "together"
[[competences.pairs]]
id = "C1.1"
[[competences.pairs]]
id = "C1.5"
recovery = true
"""
ROWS = """
id = "own"
kind = "self_assessment"
version = 1
[[rows]]
id = "K01"
cluster = "plan"
[[rows]]
id = "K14a"
skill = "K14"
cluster = "together"
"""


def read(structure: str) -> Pack:
    return read_files({"structure.toml": structure, "nl.toml": ""}, "own")


def test_an_activity_is_read_with_its_steps() -> None:
    (activity,) = read(ACTIVITY).activities
    assert activity.phases == (ActivityPhase.MEET, ActivityPhase.CLOSE)
    assert [(step.key, step.minutes) for step in activity.steps] == [(f"activities.walk.steps.{n}", m) for n, m in ((1, 2), (2, 5), (3, 5))]
    assert (activity.minutes, activity.group, activity.safety_level) == ((10, 15), (2, 6), 1)


def test_an_inventory_is_read_with_its_sides() -> None:
    (part,) = read(INVENTORY).inventory
    assert (part.low, part.high, part.scoring) == (0, 4, Scoring.BALANCE)
    assert [item.pole for item in part.items_of("see_do")] == [Pole.A, Pole.B]


def test_the_general_set_has_no_pairs_about_recovery() -> None:
    (competence,) = read(PROFILE).competences
    assert [pair.key for pair in competence.general_pairs()] == ["pairs.C1.1"]


def test_a_row_belongs_to_a_skill() -> None:
    assert [(row.key, row.skill) for row in read(ROWS).skill_rows] == [("rows.K01", "K01"), ("rows.K14a", "K14")]


@pytest.mark.parametrize(
    ("structure", "place"),
    [
        (ACTIVITY.replace('"meet", "close"', '"party"'), "phases"),
        (ACTIVITY.replace('"meet", "close"', ""), "walk"),
        (ACTIVITY.replace("[2, 5, 5]", "[]"), "walk"),
        (ACTIVITY.replace("[2, 5, 5]", "[2, 5, 50]"), "steps"),
        (ACTIVITY.replace("[2, 5, 5]", '["two"]'), "steps"),
        (ACTIVITY.replace("[10, 15]", "[10]"), "minutes"),
        (ACTIVITY.replace("group = [2, 6]", ""), "group"),
        (ACTIVITY + "safety_level = 4\n", "safety_level"),
        (ACTIVITY + "steeps = 4\n", "steeps"),
        (INVENTORY.replace('"balance"', '"sum"'), "scoring"),
        (INVENTORY.replace('"b"', '"c"'), "pole"),
        (INVENTORY.replace('"b"', '"a"'), "axes"),
        (INVENTORY.replace('pole = "b"', ""), "axes"),
        (INVENTORY.replace('["see_do"]', '["see_do", "alone_together"]'), "axes"),
        (INVENTORY.replace("[0, 4]", "[0, true]"), "scale"),
        (PROFILE.replace("true", '"yes"'), "recovery"),
        (ROWS.replace('"plan"', '"dance"'), "cluster"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place(structure: str, place: str) -> None:
    with pytest.raises(PackError) as caught:
        read(structure)
    assert place in caught.value.where
