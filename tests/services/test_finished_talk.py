"""A talk that is rounded off: nothing is written in it by any way, until it is opened again; what lives on later goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.item import ItemKind
from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.sessions import Place, SessionState
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Moment, Outcome, PersonName, Row
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.library.use import can_use
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import Topic
from peercoach_desktop.store.errors import TalkIsOver

AGREEMENTS = (Row("a1", {"who": PersonName("Zoë", "peer"), "what": "Eerst ademhalen"}),)


def field(opened: OpenSession, name: str) -> Field:
    return opened.record.pack.field(name)


@pytest.fixture
def opened(desk: Desk) -> OpenSession:
    made = desk.coaching.start(desk.people.add("Zoë").id, "on_ward")
    made.enter(field(made, "checklist"), "handover_sbar")
    made.enter(field(made, "agreements"), AGREEMENTS)
    made.rate("situation", Rater.COACH, RatingLevel.INDEPENDENT)
    made.finish()
    return made


WAYS: dict[str, Callable[[Desk, OpenSession], object]] = {
    "an answer": lambda _, talk: talk.enter(field(talk, "went_well"), "Alles"),
    "a cleared answer": lambda _, talk: talk.enter(field(talk, "agreements"), None),
    "a model": lambda _, talk: talk.choose_model("grow"),
    "a level": lambda _, talk: talk.rate("situation", Rater.COACH, None),
    "an example": lambda _, talk: talk.note("situation", ItemNote("Gezien")),
    "a step that is done": lambda _, talk: talk.set_done("observation", done=True),
    "a referral": lambda _, talk: talk.refer(),
    "a sealed answer": lambda desk, talk: desk.sealing.write(talk.id, field(talk, "to_coach_keep"), "Ga door"),
    "a sealed column": lambda desk, talk: desk.sealing.write_marks(talk.id, {"situation": RatingLevel.INDEPENDENT}),
    "a seal": lambda desk, talk: desk.sealing.seal_coach(talk, Topic.OBSERVATION),
    "a question that was asked": lambda desk, talk: desk.guidance.asked(talk).ask("q1"),
}


@pytest.mark.parametrize("way", WAYS)
def test_no_way_writes_in_it_behind_the_screen(desk: Desk, opened: OpenSession, way: str) -> None:
    before = opened.record
    with pytest.raises(TalkIsOver):
        WAYS[way](desk, opened)
    assert opened.record == before
    opened.flush()
    stored = desk.coaching.open(opened.id).record
    assert (stored.values, stored.observation, stored.session.steps) == (before.values, before.observation, before.session.steps)
    assert desk.guidance.asked(opened).here == {}
    assert desk.sealing.state(opened.id, Topic.FEEDBACK).begun is False


@pytest.mark.parametrize("way", WAYS)
def test_opened_again_each_way_works(desk: Desk, opened: OpenSession, way: str) -> None:
    opened.reopen()
    WAYS[way](desk, opened)
    opened.flush()
    assert desk.coaching.open(opened.id).record.session.state is SessionState.OPEN


def test_it_offers_no_step_and_no_item_of_the_library(desk: Desk, opened: OpenSession) -> None:
    items = [item for item in desk.library_shelf.find("", Filters()) if item.kind is ItemKind.CHECKLIST]
    assert opened.addable_steps() == ()
    assert [can_use(item, opened) for item in items[:3]] == [False] * 3
    opened.reopen()
    assert opened.addable_steps()
    assert can_use(items[0], opened)


def test_what_is_only_read_has_no_gate_before_it(opened: OpenSession) -> None:
    step = next(step for step in opened.record.session.steps if step.form == "observation")
    assert opened.gate(step) is None
    opened.reopen()
    assert opened.gate(step) is not None


def test_place_and_sharing_are_still_kept(desk: Desk, opened: OpenSession) -> None:
    opened.move(Place("closing", "closing.agreements", "agreements", 3))
    opened.set_line("agreements", Level.PEER, allowed=False)
    opened.shown_to_peer()
    opened.flush()
    again = desk.coaching.open(opened.id).record
    assert again.session.place == Place("closing", "closing.agreements", "agreements", 3)
    assert again.session.state is SessionState.DONE
    assert again.choices.lines == {("agreements", Level.PEER): False}
    assert again.choices.shown_to_peer is not None


def test_the_next_talk_says_how_its_agreements_went(desk: Desk, opened: OpenSession) -> None:
    later = desk.coaching.start(opened.record.trajectory.id, "follow_up")
    (agreement,) = later.record.to_review
    later.enter(field(later, "previous_agreements"), (Outcome(agreement.id, "done", ""),))
    later.flush()
    (kept,) = desk.coaching.open(opened.id).record.agreements
    assert (kept.what, kept.status) == ("Eerst ademhalen", "done")


def test_how_long_it_is_kept_can_still_be_chosen(desk: Desk, opened: OpenSession) -> None:
    changed = desk.retention.keep_for(opened.record.trajectory, "3_months")
    assert desk.coaching.open(opened.id).record.trajectory.storage_period == changed.storage_period == "3_months"


def test_its_paper_can_still_be_made(desk: Desk, opened: OpenSession) -> None:
    document = desk.printing.document(opened, Level.PEER, "nl")
    assert desk.printing.pdf(document).startswith(b"%PDF")


def test_what_was_on_its_way_is_saved_before_it_closes(desk: Desk) -> None:
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    opened.enter(field(opened, "help_question"), "Hoe begin ik?")
    opened.enter(field(opened, "next_appointment"), Moment(opened.today()))
    opened.finish()
    again = desk.coaching.open(opened.id).record
    assert again.values["help_question"] == "Hoe begin ik?"
    assert again.values["next_appointment"] == Moment(opened.today())
    assert again.session.may_write is False
