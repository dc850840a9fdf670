"""Peers, trajectories and sessions: what goes in comes out, in the order a coach looks for it, and two people never mix."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from peercoach_desktop.domain.fields import Evidence, Link, Ratings, Versions
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.sessions import Place, Session, SessionState, Source
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.store.store import Store
from tests.services.samples import sample_value
from tests.store.dossiers import DAY, a_session, agreed, every_field, field, with_sessions

PEER = Peer("p1", "Łukasz", "helpende", "starter", "home_care", "months")
TRAJECTORY = Trajectory("t1", "p1", date(2026, 9, 1), date(2026, 12, 1), "3_months")


def test_a_peer_and_a_trajectory_come_back_as_they_were_given(store: Store) -> None:
    store.people.add(PEER, TRAJECTORY)
    assert store.people.peer("p1") == PEER
    assert store.people.trajectory("t1") == TRAJECTORY
    store.people.update(replace(PEER, first_name="Lukas", role=""))
    store.people.update_trajectory(replace(TRAJECTORY, closed=None, storage_period="12_months"))
    assert store.people.peer("p1") == replace(PEER, first_name="Lukas", role="")
    assert store.people.trajectory("t1") == replace(TRAJECTORY, closed=None, storage_period="12_months")
    store.people.rename("p1", "Zoë")
    assert store.people.peer("p1").first_name == "Zoë"


def test_the_trajectories_of_a_peer_are_newest_first(store: Store) -> None:
    later = Trajectory("t2", "p1", date(2027, 1, 1))
    store.people.add(PEER, TRAJECTORY)
    store.people.add_trajectory(later)
    assert store.people.trajectories_of("p1") == (later, TRAJECTORY)


def test_a_storage_period_is_unanswered_until_it_is_chosen_and_the_default_counts(store: Store) -> None:
    (session,) = with_sessions(store, a_session(1))
    asked = field("storage_period")
    assert store.people.trajectory("t1").storage_period == "6_months"
    assert store.bound.read(session, asked) is None
    store.bound.write(session, asked, "6_months")
    store.people.update_trajectory(replace(store.people.trajectory("t1"), closed=date(2026, 12, 1)))
    assert store.bound.read(session, asked) == "6_months"
    store.people.update_trajectory(replace(store.people.trajectory("t1"), storage_period="3_months"))
    assert store.bound.read(session, asked) == "3_months"


def test_what_is_not_there_is_a_key_error(store: Store) -> None:
    for read in (store.people.peer, store.people.trajectory, store.sessions.get):
        with pytest.raises(KeyError):
            read("nobody")
    assert store.sessions.of_trajectory("nobody") == ()
    assert store.answers.read("nobody") == {}
    assert store.records.goals("nobody") == ()
    assert store.records.earlier_agreements("nobody") == ()


def test_the_list_of_people_is_by_name_with_the_newest_trajectory_and_counts(store: Store) -> None:
    first, second = with_sessions(store, a_session(1), a_session(2), name="zoë")
    with_sessions(store, a_session(3, "t2"), name="Ärie")
    store.bound.write(first, field("agreements"), (agreed("r1", "een"), agreed("r2", "twee")))
    newest = Trajectory("t9", "p1", date(2027, 1, 1))
    store.people.add_trajectory(newest)
    zoe, arie = sorted(store.people.peers(), key=lambda summary: summary.peer.id)
    assert (zoe.trajectory, zoe.sessions, zoe.last_session, zoe.open_agreements) == (newest, 2, second.started, 2)
    assert (arie.peer.first_name, arie.sessions, arie.open_agreements) == ("Ärie", 1, 0)
    store.people.rename("p2", "Anna")
    assert [summary.peer.first_name for summary in store.people.peers()] == ["Anna", "zoë"]


def test_a_session_comes_back_as_it_was_given(store: Store) -> None:
    store.people.add(PEER, TRAJECTORY)
    session = Session(
        "s1", "t1", "first", SessionState.DONE, (Step("a", "a"), Step("b", "closing", ("closing.x",)), Step("c", "c", ())), {"pack": 3},
        datetime(2026, 9, 1, 9, 30), datetime(2026, 9, 1, 9, 31, 5), datetime(2026, 9, 1, 10), 1234, "grow", Source.PAPER,
        Place("a", "a.page", "field", 17), ("a", "b"), datetime(2026, 9, 1, 10, 0, 1),
    )  # fmt: skip
    store.sessions.add(session)
    assert store.sessions.get("s1") == session
    changed = replace(session, state=SessionState.OPEN, ended=None, steps=(), packs={}, done_steps=(), model="", elapsed=0)
    store.sessions.update(changed)
    assert store.sessions.get("s1") == changed


def test_place_clock_and_change_are_kept_one_by_one(store: Store) -> None:
    (session,) = with_sessions(store, a_session(1))
    place, later = Place("goal", "goal.text", "goal_text", 42), datetime(2026, 10, 1, 12)
    store.sessions.move("s1", place)
    store.sessions.set_elapsed("s1", 90)
    store.sessions.touch("s1", later)
    assert store.sessions.get("s1") == replace(session, place=place, elapsed=90, changed=later)


def test_sessions_are_listed_newest_first(store: Store) -> None:
    old, planned, done = with_sessions(store, a_session(1), a_session(2, state=SessionState.PLANNED), a_session(3, state=SessionState.DONE))
    other = with_sessions(store, a_session(4, "t2"))[0]
    assert store.sessions.of_trajectory("t1") == (done, planned, old)
    assert store.sessions.open() == (other, old)
    store.sessions.touch("s1", datetime(2027, 1, 1))
    assert [session.id for session in store.sessions.open()] == ["s1", "s4"]
    assert [session.id for session in store.sessions.latest(2)] == ["s1", "s4"]


def test_earlier_values_are_those_of_earlier_sessions_of_the_same_trajectory(store: Store) -> None:
    first, _, third, _ = with_sessions(store, *(a_session(number) for number in (1, 2, 3, 4)))
    with_sessions(store, a_session(0, "t2"))
    for session_id in ("s0", "s1", "s3", "s4"):
        store.answers.write(session_id, "asked", [session_id])
    assert store.sessions.earlier_values("s4", "asked") == [(third, ["s3"]), (first, ["s1"])]
    assert store.sessions.earlier_values("s1", "asked") == []


def test_a_new_session_with_somebody_else_is_empty(store: Store) -> None:
    with_sessions(store, a_session(1))
    fields = [asked for asked in every_field() if not isinstance(asked.kind, Ratings | Evidence | Versions | Link)]
    for asked in fields:
        store.answers.write("s1", asked.id, "van Zoë")
        if asked.record:
            store.bound.write(store.sessions.get("s1"), asked, sample_value(asked))
    store.observations.mark("s1", "item", Rater.COACH, RatingLevel.INDEPENDENT, DAY)
    (other,) = with_sessions(store, a_session(2, "t2"), name="Anna")
    values = {name: value for name, value in store.bound.read_all(other, fields).items() if value is not None}
    assert set(values) == {"peer_person"}
    assert store.answers.read(other.id) == {}
    assert not store.observations.get(other.id).marks
    assert (store.records.goals("t2"), store.records.agreements("t2")) == ((), ())


FILLINGS: dict[str, Callable[[Store, Session], None]] = {
    "answer": lambda store, session: store.answers.write("s1", "asked", "iets"),
    "goal": lambda store, session: store.bound.write(session, field("goal_text"), "doel"),
    "model": lambda store, session: store.bound.write(session, field("model"), "grow"),
    "referral": lambda store, session: store.bound.write(session, field("check_back"), Moment(date(2026, 9, 3))),
    "mark": lambda store, session: store.observations.mark("s1", "item", Rater.PEER, RatingLevel.NOT_YET, DAY),
    "note": lambda store, session: store.observations.note("s1", "item", ItemNote(reading="stil")),
}


@pytest.mark.parametrize("filling", FILLINGS)
def test_a_session_with_anything_in_it_cannot_be_removed_as_empty(store: Store, filling: str) -> None:
    (session,) = with_sessions(store, a_session(1))
    FILLINGS[filling](store, session)
    assert not store.sessions.remove_if_empty("s1")
    assert len(store.sessions.of_trajectory("t1")) == 1


def test_a_session_without_a_word_can_be_removed(store: Store) -> None:
    with_sessions(store, a_session(1), a_session(2))
    store.answers.write("s2", "asked", "iets")
    store.sessions.move("s1", Place("a"))
    assert store.sessions.remove_if_empty("s1")
    store.sessions.update(a_session(1))
    assert [session.id for session in store.sessions.of_trajectory("t1")] == ["s2"], "a change that comes too late brings nothing back"


def test_all_that_belongs_to_a_peer_goes_with_the_peer(store: Store) -> None:
    (session,) = with_sessions(store, a_session(1))
    for asked in every_field():
        if asked.record and sample_value(asked):
            store.bound.write(session, asked, sample_value(asked))
    store.answers.write("s1", "asked", "iets")
    store.versions.keep("s1", "asked", "iets", DAY)
    store.observations.mark("s1", "item", Rater.PEER, RatingLevel.NOT_YET, DAY)
    store.observations.note("s1", "item", ItemNote("gezien"))
    store.sharing.set_line("s1", "asked", Level.PEER, False, DAY)
    store.sharing.set_shown("s1", DAY)
    with store._database.raw_writing() as raw:
        raw.execute("DELETE FROM peer")
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        assert {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables} == dict.fromkeys(tables, 0)  # noqa: S608
