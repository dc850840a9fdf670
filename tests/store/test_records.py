"""Goals, agreements and appointments live longer than a session; each session keeps showing them as they were."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from peercoach_desktop.domain.records import Agreement, Goal, Owner, ProgressPoint
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.domain.values import Moment, Outcome, PersonName, Row, Value
from peercoach_desktop.store.store import Store
from tests.store.dossiers import a_session, agreed, field, with_sessions


@pytest.fixture
def three(store: Store) -> list[Session]:
    return with_sessions(store, a_session(1), a_session(2), a_session(3))


def said(store: Store, session: Session, field_id: str) -> Value:
    return store.bound.read(session, field(field_id))


def say(store: Store, session: Session, field_id: str, value: Value) -> None:
    store.bound.write(session, field(field_id), value)


# -- goals ----------------------------------------------------------------------------------------


def test_a_goal_goes_on_in_later_sessions_and_an_old_session_keeps_its_own_words(store: Store, three: list[Session]) -> None:
    first, second, third = three
    say(store, first, "goal_text", "Ik vraag hulp")
    say(store, first, "baseline", 3)
    assert (said(store, third, "goal_text"), said(store, third, "baseline")) == ("Ik vraag hulp", 3)
    say(store, second, "goal_text", "Ik vraag op tijd hulp")
    assert [said(store, session, "goal_text") for session in three] == ["Ik vraag hulp", "Ik vraag op tijd hulp", "Ik vraag op tijd hulp"]
    assert [said(store, session, "baseline") for session in three] == [3, 3, 3]
    (goal,) = store.records.goals("t1")
    assert goal == Goal(goal.id, "t1", "Ik vraag op tijd hulp", baseline=3)
    assert [goal.text for goal in store.records.goals("t1", "s1")] == ["Ik vraag hulp"]


def test_a_goal_is_not_there_in_a_session_before_it_was_made(store: Store, three: list[Session]) -> None:
    first, second, _ = three
    say(store, second, "goal_text", "later doel")
    assert said(store, first, "goal_text") is None
    assert store.records.goals("t1", "s1") == ()
    say(store, first, "goal_text", "eerder doel")
    assert said(store, second, "goal_text") == "later doel"
    assert [goal.text for goal in store.records.goals("t1")] == ["eerder doel", "later doel"]
    assert said(store, three[2], "goal_text") == "later doel"


def test_writing_what_is_there_makes_no_new_version(store: Store, three: list[Session]) -> None:
    first, second, _ = three
    say(store, first, "goal_text", "doel")
    say(store, second, "goal_text", "doel")
    say(store, first, "goal_text", "beter doel")
    assert said(store, second, "goal_text") == "beter doel"


def test_a_goal_that_was_cleared_is_gone(store: Store, three: list[Session]) -> None:
    say(store, three[0], "goal_text", "doel")
    say(store, three[0], "target", 8)
    say(store, three[0], "goal_text", None)
    assert [goal.target for goal in store.records.goals("t1")] == [8]
    say(store, three[0], "target", None)
    assert store.records.goals("t1") == ()


def test_clearing_a_goal_in_a_later_session_leaves_it_in_the_earlier(store: Store, three: list[Session]) -> None:
    say(store, three[0], "first_step", "bellen")
    say(store, three[1], "first_step", "")
    assert [said(store, session, "first_step") for session in three] == ["bellen", None, None]


def test_progress_is_a_point_per_session(store: Store, three: list[Session]) -> None:
    say(store, three[0], "goal_text", "doel")
    (goal,) = store.records.goals("t1")
    say(store, three[2], "progress", 7)
    say(store, three[1], "progress", 5)
    say(store, three[1], "progress", 6)
    assert store.records.progress("t1") == (
        ProgressPoint(goal.id, "s2", date(2026, 9, 15), 6),
        ProgressPoint(goal.id, "s3", date(2026, 9, 22), 7),
    )
    assert said(store, three[0], "progress") is None
    say(store, three[2], "progress", None)
    assert [point.value for point in store.records.progress("t1")] == [6]
    assert said(store, three[1], "goal_text") == "doel"


# -- agreements -----------------------------------------------------------------------------------


def test_agreements_keep_their_id_and_order_when_they_are_edited(store: Store, three: list[Session]) -> None:
    say(
        store,
        three[0],
        "agreements",
        (agreed("r1", "een"), agreed("r2", "twee", day=date(2026, 9, 20)), agreed("r3", "drie", role="coach")),
    )
    say(store, three[1], "previous_agreements", (Outcome("r1", "partly", "te druk"),))
    say(
        store,
        three[0],
        "agreements",
        (agreed("r3", "drie", role="coach"), agreed("r1", "een beter"), agreed("r2", "twee", day=date(2026, 9, 20))),
    )
    assert store.records.agreements("t1") == (
        Agreement("r3", "t1", "s1", Owner.COACH, "Zoë", "drie"),
        Agreement("r1", "t1", "s1", Owner.PEER, "Zoë", "een beter", None, "partly", "te druk"),
        Agreement("r2", "t1", "s1", Owner.PEER, "Zoë", "twee", date(2026, 9, 20)),
    )
    say(store, three[0], "agreements", (agreed("r1", "een beter"),))
    assert [agreement.id for agreement in store.records.agreements("t1")] == ["r1"]
    say(store, three[0], "agreements", None)
    assert store.records.agreements("t1") == ()
    assert said(store, three[1], "previous_agreements") is None


def test_a_role_of_ones_own_is_kept(store: Store, three: list[Session]) -> None:
    row = agreed("r1", "meekijken", role="werkbegeleider")
    say(store, three[0], "agreements", (row,))
    assert said(store, three[0], "agreements") == (row,)
    assert store.records.agreements("t1")[0].owner is Owner.OTHER


def test_a_cell_that_the_columns_do_not_hold_is_kept_too(store: Store, three: list[Session]) -> None:
    rows = (Row("r1", {"who": PersonName(), "what": "", "when": Moment(date(2026, 9, 20), time(14), time(15))}), Row("r2", {}))
    say(store, three[0], "agreements", rows)
    assert said(store, three[0], "agreements") == rows
    assert [agreement.due for agreement in store.records.agreements("t1")] == [date(2026, 9, 20)]


def test_a_row_cannot_take_an_agreement_from_another_session(store: Store, three: list[Session]) -> None:
    (other,) = with_sessions(store, a_session(9, "t2"), name="Anna")
    say(store, three[0], "agreements", (agreed("r1", "van Zoë"),))
    for thief in (three[1], other):
        with pytest.raises(ValueError, match="another session"):
            say(store, thief, "agreements", (agreed("r0", "eigen"), agreed("r1", "gestolen")))
        assert said(store, thief, "agreements") is None
    assert [agreement.what for agreement in store.records.agreements("t1")] == ["van Zoë"]


def test_earlier_agreements_that_are_open_are_carried_over(store: Store, three: list[Session]) -> None:
    first, second, third = three
    say(store, first, "agreements", (agreed("r1", "een"), agreed("r2", "twee"), Row("r3", {})))
    assert [agreement.id for agreement in store.records.earlier_agreements("s2")] == ["r1", "r2"]
    say(store, second, "previous_agreements", (Outcome("r1", "done"), Outcome("r2", "partly", "half")))
    say(store, second, "agreements", (agreed("r4", "vier"),))
    assert [(agreement.id, agreement.status) for agreement in store.records.earlier_agreements("s3")] == [("r2", "partly"), ("r4", "")]
    assert [agreement.id for agreement in store.records.earlier_agreements("s2")] == ["r1", "r2"], "a session still shows what it reviewed"
    assert store.records.earlier_agreements("s1") == ()
    assert said(store, third, "previous_agreements") is None


def test_the_state_of_an_agreement_is_what_was_said_last(store: Store, three: list[Session]) -> None:
    first, second, third = three
    say(store, first, "agreements", (agreed("r1", "een"),))
    say(store, third, "previous_agreements", (Outcome("r1", "done"),))
    say(store, second, "previous_agreements", (Outcome("r1", "not", "ziek"),))
    assert [(agreement.status, agreement.reason) for agreement in store.records.agreements("t1")] == [("done", "")]
    assert store.records.open_agreements() == ()
    say(store, third, "previous_agreements", None)
    assert [(agreement.status, agreement.reason) for agreement in store.records.agreements("t1")] == [("not", "ziek")]
    say(store, second, "previous_agreements", (Outcome("r1", "partly"),))
    assert [(agreement.id, peer.first_name) for agreement, peer in store.records.open_agreements()] == [("r1", "Zoë")]


def test_an_outcome_of_an_agreement_of_nobody_or_somebody_else_is_left_out(store: Store, three: list[Session]) -> None:
    (other,) = with_sessions(store, a_session(9, "t2"), name="Anna")
    say(store, three[0], "agreements", (agreed("r1", "van Zoë"),))
    say(store, other, "previous_agreements", (Outcome("r1", "done"), Outcome("gone", "done")))
    assert said(store, other, "previous_agreements") is None
    assert store.records.agreements("t1")[0].status == ""


# -- appointments and the first page --------------------------------------------------------------


def test_appointments_are_listed_from_now_on(store: Store, three: list[Session]) -> None:
    say(store, three[0], "next_appointment", Moment(date(2026, 9, 20), time(14)))
    say(store, three[0], "follow_up_on", Moment(date(2026, 12, 1)))
    say(store, three[1], "next_appointment", Moment(date(2026, 9, 21)))
    moments = [appointment.when.day.day for appointment, _ in store.records.appointments(datetime(2026, 9, 20, 13))]
    assert moments == [20, 21, 1]
    assert [appointment.purpose for appointment, _ in store.records.appointments(datetime(2026, 9, 21, 18))] == ["next", "follow_up"]
    say(store, three[0], "next_appointment", Moment(date(2026, 9, 25), time(9)))
    assert len(store.records.appointments(datetime(2026, 9, 1))) == 3


def test_today_lists_what_is_unfinished_and_what_was_last(store: Store, three: list[Session]) -> None:
    store.sessions.update(a_session(2, state=SessionState.DONE))
    assert [line.session_id for line in store.today.unfinished(5)] == ["s3", "s1"]
    assert [(line.session_id, line.first_name, line.state) for line in store.today.latest(2)] == [
        ("s3", "Zoë", SessionState.OPEN),
        ("s2", "Zoë", SessionState.DONE),
    ]
    assert store.today.latest(1)[0].when == three[2].started


def test_today_lists_planned_sessions_and_meetings_that_have_none_yet(store: Store, three: list[Session]) -> None:
    planned = Session("s4", "t1", "closing", SessionState.PLANNED, (), {}, planned=datetime(2026, 10, 1, 9, 30))
    store.sessions.add(planned)
    say(store, three[1], "next_appointment", Moment(date(2026, 10, 1), time(10)))
    say(store, three[0], "next_appointment", Moment(date(2026, 9, 29)))
    say(store, three[2], "follow_up_on", Moment(date(2026, 12, 1)))
    lines = store.today.planned(5, date(2026, 9, 28))
    assert [(line.session_id, line.purpose, line.when) for line in lines] == [
        ("", "next", Moment(date(2026, 9, 29))),
        ("s4", "next", Moment(date(2026, 10, 1), time(9, 30))),
        ("", "follow_up", Moment(date(2026, 12, 1))),
    ]
    assert [line.session_id for line in store.today.planned(1, date(2026, 9, 30))] == ["s4"]


def test_today_lists_open_agreements_with_the_coachs_own_overdue_ones_first(store: Store, three: list[Session]) -> None:
    rows = (
        agreed("r1", "b", day=date(2026, 9, 5)),
        agreed("r2", "geen datum", role="coach"),
        agreed("r3", "te laat", role="coach", day=date(2026, 9, 6)),
        agreed("r4", "klaar"),
        Row("r5", {}),
        agreed("r6", "a", role="coach", day=date(2026, 9, 9)),
    )
    say(store, three[0], "agreements", rows)
    say(store, three[1], "previous_agreements", (Outcome("r4", "done"),))
    lines = store.today.open_agreements(9, date(2026, 9, 8))
    assert [line.agreement_id for line in lines] == ["r3", "r1", "r6", "r2"]
    assert [line.is_overdue(date(2026, 9, 8)) for line in lines] == [True, True, False, False]
