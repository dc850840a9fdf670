"""What was cleared or changed can be taken back, also after the program was killed."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.values import PersonName, Row, Value
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.undo_journal import UndoJournal
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from peercoach_desktop.store.undo_steps import KEPT
from tests.builders import shipped
from tests.store.safes import ROOT


class Written:
    """A session with its journal."""

    def __init__(self, desk: Desk, clock: CaseClock) -> None:
        self.desk, self.clock = desk, clock
        self.opened = desk.coaching.start(desk.people.add("Idris").id, "first")
        self.journal = UndoJournal(desk.store, self.opened, clock)

    def field(self, name: str) -> Field:
        return self.opened.record.pack.field(name)

    def enter(self, name: str, value: Value, pause: int = 60) -> None:
        self.clock.now += timedelta(seconds=pause)
        self.journal.answered(self.field(name), self.opened.record.values.get(name))
        self.opened.enter(self.field(name), value)

    def again(self, paths: VaultPaths) -> tuple[OpenSession, UndoJournal]:
        """Open everything again, as after a restart."""
        self.desk.store.close()
        desk = open_desk(Store.open(paths, ROOT), shipped(), self.clock)
        opened = desk.coaching.open(self.opened.id)
        return opened, UndoJournal(desk.store, opened, self.clock)


@pytest.fixture
def written(desk: Desk, clock: CaseClock) -> Written:
    clock.step = timedelta(0)
    return Written(desk, clock)


def test_cleared_answers_and_deleted_rows_come_back_after_a_restart(written: Written, paths: VaultPaths) -> None:
    rows = (Row("r1", {"who": PersonName("Idris", "peer"), "what": "Bellen"}), Row("r2", {"what": "Lezen"}))
    written.enter("situation", "Een lang verhaal.")
    written.enter("agreements", rows)
    written.enter("situation", None)
    written.enter("agreements", rows[:1])
    opened, journal = written.again(paths)
    assert "situation" not in opened.record.values
    assert [step.place[1] for step in (journal.take_back(), journal.take_back()) if step] == ["agreements", "situation"]
    opened.flush()
    assert opened.record.values["situation"] == "Een lang verhaal."
    assert opened.record.values["agreements"] == rows
    journal.take_back()
    journal.take_back()
    assert journal.take_back() is None
    assert {name for name in opened.record.values if name in ("situation", "agreements")} == set()
    opened.flush()
    assert journal._store.undo_steps.of(opened.id) == ()
    journal._store.close()


def test_typing_in_one_place_is_one_step_and_going_elsewhere_begins_another(written: Written) -> None:
    for length in range(1, 30):
        written.enter("situation", "Een verhaal"[:length], pause=2)
    written.enter("first_words", "Iets", pause=2)
    written.enter("situation", "Anders", pause=2)
    assert [step.place[1] for step in written.journal.steps] == ["situation", "first_words", "situation"]
    written.journal.take_back()
    assert written.opened.record.values["situation"] == "Een verhaal"


def test_marks_and_notes_come_back_with_their_time(written: Written, paths: VaultPaths) -> None:
    written.opened.enter(written.field("checklist"), "handover_sbar")
    written.opened.rate("urgency", Rater.COACH, RatingLevel.NOT_YET)
    first = written.opened.record.observation.marks["urgency", Rater.COACH]  # type: ignore[union-attr]
    written.clock.now += timedelta(minutes=5)
    written.journal.marked("urgency", Rater.COACH, written.opened.rate("urgency", Rater.COACH, None))
    written.journal.noted("urgency", written.opened.note("urgency", ItemNote("zag", "denk")))
    opened, journal = written.again(paths)
    journal.take_back()
    journal.take_back()
    assert opened.record.observation is not None
    assert opened.record.observation.marks["urgency", Rater.COACH] == first
    assert opened.record.observation.notes.get("urgency", ItemNote()) == ItemNote()
    journal._store.close()


def test_only_the_last_steps_are_kept_and_none_after_rounding_off(written: Written) -> None:
    for number in range(KEPT + 20):
        written.enter("situation", f"{number}")
    written.opened.flush()
    steps = written.desk.store.undo_steps.of(written.opened.id)
    assert len(steps) == KEPT
    assert steps == written.journal.steps
    assert steps[-1].before == f"{KEPT + 18}"
    plain = json.loads(written.desk.rights.as_json(written.opened.record.peer.id, "nl"))
    assert len(plain["trajectories"][0]["sessions"][0]["undo"]) == KEPT
    written.journal.forget()
    written.opened.finish()
    assert written.desk.store.undo_steps.of(written.opened.id) == ()


def test_steps_go_with_the_dossier(written: Written) -> None:
    written.enter("situation", "x")
    written.opened.flush()
    written.desk.erasing.erase_peer(written.opened.record.peer.id)
    assert written.desk.store.undo_steps.of(written.opened.id) == ()
