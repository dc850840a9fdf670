"""What the coach asked: kept with the session, and going with it wherever it goes (K22)."""

from __future__ import annotations

import json
from datetime import timedelta

from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.open_session import OpenSession
from tests.reports.reading import printed, squashed
from tests.trust.dossier import lead


def start(desk: Desk, kind: str = "follow_up", name: str = "Zoë") -> OpenSession:
    return desk.coaching.start(desk.people.add(name).id, kind)


def place(opened: OpenSession, page_id: str) -> tuple[Step, Page]:
    return next((step, page) for step in opened.record.session.steps for page in opened.record.pages_of(step) if page.id == page_id)


def offered(desk: Desk, opened: OpenSession, page_id: str = "exploration.situation") -> list[str]:
    occasion = desk.guidance.occasion(opened.record, *place(opened, page_id))
    asked = desk.guidance.asked(opened).anywhere
    return [offer.id for offer in desk.guidance.questions(occasion, "nl", asked)]


def test_K22_what_was_asked_is_kept_with_its_time_and_can_be_taken_back(desk: Desk, clock: CaseClock) -> None:
    opened = start(desk)
    asked = desk.guidance.asked(opened)
    assert asked.ask("what_else") is None
    first = asked.here["what_else"]
    clock.now += timedelta(minutes=5)
    assert asked.ask("what_else") == first
    assert asked.here["what_else"] > first
    opened.flush()
    assert desk.guidance.asked(opened).here == asked.here
    asked.put("what_else", None)
    opened.flush()
    assert dict(desk.guidance.asked(opened).here) == {}


def test_K22_what_was_asked_in_the_trajectory_comes_last_and_says_when(desk: Desk, clock: CaseClock) -> None:
    before = start(desk)
    first = offered(desk, before)[0]
    desk.guidance.asked(before).ask(first)
    before.flush()
    clock.now += timedelta(days=7)
    later = desk.coaching.start(before.record.trajectory.id, "follow_up")
    assert offered(desk, later)[-1] == first
    occasion = desk.guidance.occasion(later.record, *place(later, "exploration.situation"))
    offers = desk.guidance.questions(occasion, "nl", desk.guidance.asked(later).anywhere)
    assert offers[-1].asked == desk.store.asked_questions.of_session(before.id)[first]
    assert offered(desk, start(desk, name="Sam"))[0] == first, "another trajectory knows nothing of it"


def test_K22_favourites_come_first_and_can_be_taken_away(desk: Desk) -> None:
    opened = start(desk)
    last = offered(desk, opened)[-1]
    desk.guidance.set_favourite(last, on=True)
    assert offered(desk, opened)[0] == last
    desk.guidance.set_favourite(last, on=False)
    assert offered(desk, opened)[-1] == last


def test_what_was_agreed_about_assessing_in_an_earlier_talk_still_counts(desk: Desk) -> None:
    first = start(desk, "first")
    first.enter(first.record.pack.field("assessor_role"), "unsure")
    first.flush()
    later = desk.coaching.start(first.record.trajectory.id, "follow_up")
    occasion = desk.guidance.occasion(later.record, *place(later, "exploration.situation"))
    assert occasion.shuns == {"assessor"}


def test_a_talk_in_which_something_was_asked_is_not_empty(desk: Desk) -> None:
    opened = start(desk)
    desk.guidance.asked(opened).ask("what_else")
    assert not desk.coaching.remove_empty(opened.id)
    desk.guidance.asked(opened).put("what_else", None)
    assert desk.coaching.remove_empty(opened.id)


def test_the_peer_who_asks_for_everything_sees_which_questions_were_asked(desk: Desk) -> None:
    led = lead(desk, "Schildwachtje", ("first",))
    (session,) = json.loads(desk.rights.as_json(led.peer, "nl"))["trajectories"][0]["sessions"]
    assert [(entry["id"], entry["question"]) for entry in session["asked"]] == [("what_else", "Wat nog meer?")]
    paper = printed(desk.rights.document(led.peer, "en"))
    assert squashed("Questions the coach asked") in paper
    assert squashed("What else?") in paper
