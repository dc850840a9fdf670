"""Sealed answers (K14): the coach cannot read what the peer wrote before the own side is sealed."""

from __future__ import annotations

import itertools

import pytest

from peercoach_desktop.domain.records import Rater, RatingLevel
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Parts, Row, Value
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import PEER_FIELDS, SealState, Topic, topic_of

SECRET = "Je viel me in de rede"
PEER_SIDE: dict[str, Value] = {
    "to_coach_keep": "Goed gevraagd",
    "to_coach_change": SECRET,
    "session_check": Parts({"room": 2, "my_question": 7, "useful": 8}),
}
COACH_SIDE: Value = (Row("r1", {"behaviour": "Je nam de tijd"}),)


def a_session(desk: Desk, kind: str = "closing") -> OpenSession:
    return desk.coaching.start(desk.people.add("Zoë").id, kind)


def peer_writes(desk: Desk, opened: OpenSession) -> None:
    for field_id, value in PEER_SIDE.items():
        desk.sealing.write(opened.id, opened.record.pack.field(field_id), value)


def coach_writes(opened: OpenSession) -> None:
    opened.enter(opened.record.pack.field("to_peer"), COACH_SIDE)


def everything_readable(desk: Desk, opened: OpenSession) -> str:
    """Return all that any screen, paper or export can read of a session."""
    again = desk.coaching.open(opened.id)
    papers = [str(desk.printing.document(each, audience, "nl")) for each in (opened, again) for audience in (Level.PEER, Level.COACH)]
    return "\n".join([str(opened.record), str(again.record), *papers])


def test_K14_the_peers_text_opens_only_after_the_coach_sealed_the_own(desk: Desk) -> None:
    opened = a_session(desk)
    peer_writes(desk, opened)
    assert not desk.sealing.give_back(opened, Topic.FEEDBACK)
    assert SECRET not in everything_readable(desk, opened)
    with pytest.raises(ValueError, match="feedback"):
        desk.sealing.seal_coach(opened, Topic.FEEDBACK)
    assert SECRET not in everything_readable(desk, opened)
    coach_writes(opened)
    assert SECRET not in everything_readable(desk, opened), "writing is not sealing"
    assert desk.sealing.seal_coach(opened, Topic.FEEDBACK)
    assert {field: opened.record.values[field] for field in PEER_SIDE} == PEER_SIDE
    again = desk.coaching.open(opened.id)
    assert {field: again.record.values[field] for field in PEER_SIDE} == PEER_SIDE
    state = desk.sealing.state(opened.id, Topic.FEEDBACK)
    assert state.opened is not None
    assert state == SealState(opened=state.opened)
    assert [key for key in desk.store.answers.read(opened.id) if key.startswith("sealed.")] == ["sealed.opened.feedback"]


def test_K14_in_every_order_both_sides_are_needed(desk: Desk) -> None:
    for order in itertools.permutations(("peer writes", "coach writes", "coach seals", "peer gives back")):
        if order.index("coach writes") > order.index("coach seals") or order.index("peer writes") > order.index("peer gives back"):
            continue
        opened = a_session(desk)
        for place, act in enumerate(order):
            match act:
                case "peer writes":
                    peer_writes(desk, opened)
                case "coach writes":
                    coach_writes(opened)
                case "coach seals":
                    desk.sealing.seal_coach(opened, Topic.FEEDBACK)
                case _:
                    desk.sealing.give_back(opened, Topic.FEEDBACK)
            assert (SECRET in str(opened.record)) == (place == len(order) - 1), (order, act)


def test_a_seal_of_the_coach_can_be_taken_back_until_the_peer_is_done(desk: Desk) -> None:
    opened = a_session(desk)
    coach_writes(opened)
    desk.sealing.seal_coach(opened, Topic.FEEDBACK)
    assert desk.sealing.state(opened.id, Topic.FEEDBACK).coach is not None
    desk.sealing.take_back(opened.id, Topic.FEEDBACK)
    peer_writes(desk, opened)
    assert not desk.sealing.give_back(opened, Topic.FEEDBACK)
    assert SECRET not in everything_readable(desk, opened)


def test_K14_what_the_coach_had_written_is_kept_under_the_own_name_and_later_answers_under_nobody_s(desk: Desk) -> None:
    opened = a_session(desk)
    keep = opened.record.pack.field("to_coach_keep")
    opened.enter(keep, "Rust")
    opened.enter(opened.record.pack.field("to_coach_change"), SECRET)
    coach_writes(opened)
    peer_writes(desk, opened)
    desk.sealing.give_back(opened, Topic.FEEDBACK)
    desk.sealing.seal_coach(opened, Topic.FEEDBACK)
    coach = opened.record.coach_name or "Coach"
    assert opened.record.values["to_coach_keep"] == f"Goed gevraagd\n{coach}: Rust"
    assert opened.record.values["to_coach_change"] == SECRET, "the same words need not stand there twice"
    assert desk.sealing.state(opened.id, Topic.FEEDBACK).met
    desk.sealing.write(opened.id, keep, "Nog iets")
    desk.sealing.give_back(opened, Topic.FEEDBACK)
    desk.sealing.seal_coach(opened, Topic.FEEDBACK)
    assert opened.record.values["to_coach_keep"] == f"Nog iets\nGoed gevraagd\n{coach}: Rust"


def test_a_draft_is_there_until_it_is_given_back(desk: Desk) -> None:
    opened = a_session(desk)
    assert not desk.sealing.state(opened.id, Topic.FEEDBACK).begun
    peer_writes(desk, opened)
    assert desk.sealing.state(opened.id, Topic.FEEDBACK).begun
    assert desk.sealing.draft(opened, Topic.FEEDBACK) == PEER_SIDE
    assert SECRET not in everything_readable(desk, opened)
    desk.sealing.give_back(opened, Topic.FEEDBACK)
    assert desk.sealing.draft(opened, Topic.FEEDBACK) == {}, "what is sealed does not come back"
    assert not desk.sealing.state(opened.id, Topic.FEEDBACK).begun


def test_giving_the_laptop_back_without_an_answer_seals_nothing(desk: Desk) -> None:
    opened = a_session(desk)
    coach_writes(opened)
    desk.sealing.seal_coach(opened, Topic.FEEDBACK)
    assert not desk.sealing.give_back(opened, Topic.FEEDBACK)
    assert desk.sealing.state(opened.id, Topic.FEEDBACK).peer is None


def test_K19_the_safety_number_opens_as_soon_as_the_laptop_is_back(desk: Desk) -> None:
    opened = a_session(desk, "first")
    desk.sealing.write(opened.id, opened.record.pack.field("free_to_speak"), 2)
    assert "free_to_speak" not in opened.record.values
    assert desk.sealing.give_back(opened, Topic.SAFETY)
    assert opened.record.values["free_to_speak"] == 2


def test_K19_no_safety_number_ever_leaves_for_the_organisation_or_the_peers_copy(desk: Desk) -> None:
    opened = a_session(desk, "first")
    for field_id, value in (("free_to_speak", 2), ("session_check", Parts({"room": 1}))):
        opened.enter(opened.record.pack.field(field_id), value)
        for audience in (Level.PEER, Level.ORGANISATION):
            opened.set_line(field_id, audience, allowed=True)
            assert field_id not in [field.id for field in opened.record.visible_fields(audience)]


def test_the_peers_own_column_opens_when_the_coach_sealed_the_other(desk: Desk) -> None:
    opened = a_session(desk, "on_ward")
    opened.enter(opened.record.pack.field("checklist"), "handover_sbar")
    assert opened.record.checklist is not None
    one, two = [item.id for item in opened.record.checklist.items()][:2]
    desk.sealing.write_marks(opened.id, {one: RatingLevel.INDEPENDENT, two: RatingLevel.NOT_YET})
    assert not desk.sealing.give_back(opened, Topic.OBSERVATION)
    assert opened.record.observation is not None
    assert not opened.record.observation.marks
    opened.rate(one, Rater.COACH, RatingLevel.WITH_HELP)
    assert desk.sealing.seal_coach(opened, Topic.OBSERVATION)
    for record in (opened.record, desk.coaching.open(opened.id).record):
        assert record.observation is not None
        assert record.observation.level(one, Rater.PEER) is RatingLevel.INDEPENDENT
        assert record.observation.level(two, Rater.PEER) is RatingLevel.NOT_YET
        assert record.observation.level(one, Rater.COACH) is RatingLevel.WITH_HELP


def test_every_field_answered_unseen_is_in_the_pack_and_its_page_is_known(desk: Desk) -> None:
    pack = desk.library.pack("guided_session")
    for topic, fields in PEER_FIELDS.items():
        assert {topic_of((pack.field(field),)) for field in fields} == {topic}
    assert topic_of((pack.field("situation"),)) is None
