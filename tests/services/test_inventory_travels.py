"""What a peer filled in is the peer's: it is in the own file, goes along in a hand-over once, and is refused where it was made up."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.domain.document import Grid
from peercoach_desktop.domain.learner_profile import LEARNING_PREFERENCE, STRENGTHS
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store import handover_format
from peercoach_desktop.store.errors import DamagedStore
from tests.services.filling import COACH, IDRIS, fill_in
from tests.store.safes import LIGHT, OTHER, PASSPHRASE
from tests.trust.dossier import a_desk


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover_format.encode, "__defaults__", (LIGHT,))


class Two:
    """Two coaches, and one peer whom the first one hands over."""

    def __init__(self, folder: Path) -> None:
        self.here, self.there = a_desk(folder / "hier"), a_desk(folder / "daar", OTHER)
        trajectory = self.here.people.add("Idris")
        self.peer, self.trajectory, self.file = trajectory.peer_id, trajectory.id, folder / "traject.overdracht"
        self.here.handing_over.record_answer(self.trajectory, given=True, said_by="Idris")

    def hand_over(self, giver: Desk | None = None, taker: Desk | None = None) -> None:
        (giver or self.here).handing_over.give(self.trajectory, self.file, PASSPHRASE)
        desk = taker or self.there
        desk.handing_over.take(desk.handing_over.look(self.file, PASSPHRASE))

    def data(self) -> Any:
        self.here.store.writer.flush()
        return json.loads(json.dumps(self.here.store.handover.give(self.trajectory)))


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return Two(tmp_path)


def test_the_peer_s_own_file_has_every_statement_with_its_answer_in_words(two: Two) -> None:
    fill_in(two.here, LEARNING_PREFERENCE, two.peer, IDRIS)
    fill_in(two.here, LEARNING_PREFERENCE, None, COACH)
    plain = json.loads(two.here.rights.as_json(two.peer, "nl"))
    (mine,) = plain["inventories"]
    assert (mine["inventory"], mine["title"], mine["finished"]) == (LEARNING_PREFERENCE, "Zo leer ik graag op mijn werk", True)
    first = mine["answers"][0]
    assert first["statement"] == "Ik kijk graag een keer mee voordat ik iets zelf doe."
    assert (first["value"], first["answer"]) in {(0, "oneens"), (1, "een beetje oneens"), (2, "ertussenin")}
    assert len(mine["answers"]) == 24
    document = two.here.rights.document(two.peer, "nl")
    cells = [row[0] for block in document.blocks if isinstance(block, Grid) for row in block.rows]
    assert first["statement"] in cells
    assert first["statement"].encode() in two.here.rights.as_csv(two.peer, "nl")


def test_the_names_of_others_in_a_list_are_found_and_left_out(two: Two) -> None:
    row = {"id": "a", "cells": {"quality": "Kalm", "example": "Ik hielp mevrouw Wittebrood met de lunch."}}
    two.here.inventories.finish(two.here.inventories.answer(two.here.inventories.begin(STRENGTHS, two.peer), "strengths", [row]))
    named = [person.name for person in two.here.rights.people_named(two.peer, "nl")]
    assert any("Wittebrood" in name for name in named)
    hidden = [name for name in named if "Wittebrood" in name]
    assert b"Wittebrood" not in two.here.rights.as_json(two.peer, "nl", hidden)


def test_a_hand_over_takes_it_along_with_its_pack_and_twice_is_the_same_as_once(two: Two) -> None:
    result = fill_in(two.here, LEARNING_PREFERENCE, two.peer, IDRIS)
    fill_in(two.here, LEARNING_PREFERENCE, None, COACH)
    two.hand_over()
    two.hand_over()
    (found,) = two.there.inventories.finished(LEARNING_PREFERENCE, two.peer)
    assert found.result.answers == result.answers
    assert found.pack.inventory == two.here.inventories.pack_of(result).inventory
    assert two.there.inventories.finished(LEARNING_PREFERENCE) == (), "what the coach filled in stays at home"


def test_of_two_versions_the_one_changed_last_stays(two: Two) -> None:
    result = two.here.inventories.answer(two.here.inventories.begin(LEARNING_PREFERENCE, two.peer), "watch_first", 1)
    two.hand_over()
    two.here.inventories.answer(result, "talk_it_over", 3)
    two.hand_over()
    assert two.there.inventories.get(result.id).answers == {"watch_first": 1, "talk_it_over": 3}
    two.here.inventories.answer(two.here.inventories.get(result.id), "one_by_one", 4)
    two.hand_over(giver=two.there, taker=two.here)
    kept = {"watch_first": 1, "talk_it_over": 3, "one_by_one": 4}
    assert two.here.inventories.get(result.id).answers == kept, "an older file takes nothing away"


def test_a_file_of_before_there_were_inventories_is_taken_in(two: Two) -> None:
    data = two.data()
    del data["inventories"]
    two.there.store.handover.take(data, {})
    assert two.there.inventories.readable(two.peer) == ()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("row", "answers"), "{"),
        (("row", "answers"), '{"answers":[]}'),
        (("row", "answers"), '{"total":9}'),
        (("row", "peer_id"), "iemand-anders"),
        (("row", "day"), "31-02-2026"),
        (("row", "changed"), "gisteren"),
        (("row", "pack_id"), 7),
        (("pack",), "0" * 64),
    ],
)
def test_a_made_up_inventory_is_refused_and_nothing_is_written(two: Two, place: tuple[str, ...], value: Any) -> None:
    fill_in(two.here, LEARNING_PREFERENCE, two.peer, IDRIS)
    data = copy.deepcopy(two.data())
    part = data["inventories"][0]
    for name in place[:-1]:
        part = part[name]
    part[place[-1]] = value
    before = two.there.store.counts()
    with pytest.raises(DamagedStore), two.there.store.transaction():
        two.there.store.handover.take(data, {})
    assert two.there.store.counts() == before


def test_an_inventory_of_somebody_else_here_is_not_overwritten(two: Two) -> None:
    result = fill_in(two.here, LEARNING_PREFERENCE, two.peer, IDRIS)
    other = two.there.people.add("Zoë").peer_id
    theirs = fill_in(two.there, LEARNING_PREFERENCE, other, IDRIS)
    data = two.data()
    data["inventories"][0]["row"]["id"] = theirs.id
    with pytest.raises(DamagedStore), two.there.store.transaction():
        two.there.store.handover.take(data, {})
    assert two.there.inventories.get(theirs.id).peer_id == other
    assert result.id != theirs.id
