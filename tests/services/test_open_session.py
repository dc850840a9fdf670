from __future__ import annotations

from datetime import date, datetime

import pytest

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.gates import Gate
from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.records import ItemNote, Owner, Rater, RatingLevel
from peercoach_desktop.domain.sessions import Place, SessionState, StepState
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.today import SessionLine
from peercoach_desktop.domain.values import Moment, Outcome, PersonName, Row, Value
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.builders import shipped
from tests.services.samples import sample_value
from tests.store.safes import ROOT

ALL_LINES = ("stays_between_us", "only_with_yes", "learning_anonymous", "danger", "care_safety", "violence", "law")


@pytest.fixture
def opened(desk: Desk) -> OpenSession:
    return desk.coaching.start(desk.people.add("Idris", "zij-instromer").id, "first")


def enter(opened: OpenSession, name: str, value: Value) -> None:
    pack = opened.record.models if "." in name else opened.record.pack
    opened.enter(pack.field(name), value)


def agreement(row: str, who: PersonName, what: str, when: date | None = None) -> Row:
    cells: dict[str, Value] = {"who": who, "what": what}
    return Row(row, {**cells, "when": Moment(when)} if when else cells)


def test_what_is_entered_is_there_after_closing_and_opening_the_store(desk: Desk, opened: OpenSession, paths: VaultPaths) -> None:
    entered: dict[str, Value] = {}
    fields: list[Field] = [field for form in opened.record.pack.forms for field in form.fields()]
    for field in fields:
        value = sample_value(field)
        if value is not None:
            opened.enter(field, value)
            entered[field.id] = value
    session_id = opened.id
    desk.store.close()
    again = Store.open(paths, ROOT)
    values = open_desk(again, shipped()).coaching.open(session_id).record.values
    assert {name: values.get(name) for name in entered} == entered
    again.close()


def test_row16_the_form_of_another_person_starts_empty(desk: Desk, opened: OpenSession) -> None:
    for name in ("reason_now", "first_words", "goal_text", "help_question"):
        enter(opened, name, "Alleen van Idris")
    opened.flush()
    other = desk.coaching.start(desk.people.add("Zoë").id, "first")
    filled = {name: value for name, value in other.record.values.items() if name != "peer_person"}
    assert "Alleen van Idris" not in str(filled)
    assert other.record.goals == ()


def test_the_coach_returns_to_the_same_page_and_cursor(desk: Desk, opened: OpenSession) -> None:
    place = Place("exploration", "exploration.situation", "situation", 17)
    opened.move(place)
    opened.flush()
    assert desk.coaching.open(opened.id).record.session.place == place


def test_K04_the_help_question_keeps_each_wording_it_had(desk: Desk, opened: OpenSession) -> None:
    page = opened.record.pack.form("exploration").pages[2]
    enter(opened, "first_words", "Ik ben te langzaam.")
    opened.leave_page(opened.record.pack.form("exploration").pages[0])
    for wording in ("Hoe word ik sneller?", "Hoe word ik sneller?", "Hoe begin ik met het belangrijkste?"):
        enter(opened, "help_question", wording)
        opened.leave_page(page)
    expected = ("Ik ben te langzaam.", "Hoe word ik sneller?", "Hoe begin ik met het belangrijkste?")
    assert opened.record.values["question_versions"] == expected
    assert desk.coaching.open(opened.id).record.values["question_versions"] == expected


def test_a_help_question_that_came_back_after_undo_is_kept_once(desk: Desk, opened: OpenSession) -> None:
    page = opened.record.pack.form("exploration").pages[2]
    for wording in ("Hoe word ik rustig?", "Rustig hoe word ik?", "Hoe word ik rustig? "):
        enter(opened, "help_question", wording)
        opened.leave_page(page)
    kept = ("Rustig hoe word ik?", "Hoe word ik rustig?")
    assert opened.record.values["question_versions"] == kept
    assert desk.coaching.open(opened.id).record.values["question_versions"] == kept


def test_K08_swapping_the_model_keeps_what_was_answered(desk: Desk, opened: OpenSession) -> None:
    opened.choose_model("grow")
    enter(opened, "grow.want", "Rust in de overdracht")
    opened.choose_model("look_back_five")
    assert [step.id for step in opened.record.session.steps] == ["contract", "intake", "exploration", "model", "goal", "closing"]
    opened.choose_model("grow")
    opened.flush()
    again = desk.coaching.open(opened.id).record
    assert again.values["grow.want"] == "Rust in de overdracht"
    assert again.session.model == "grow"


def test_K18_the_next_session_opens_on_the_agreements_of_the_last(desk: Desk, opened: OpenSession) -> None:
    rows = (
        agreement("r1", PersonName("Idris", "peer"), "Kernwoorden", date(2026, 3, 10)),
        agreement("r2", PersonName("Mirthe", "coach"), "Voordoen", date(2026, 3, 6)),
    )
    enter(opened, "agreements", rows)
    opened.finish()
    following = desk.coaching.start(opened.record.trajectory.id, "on_ward")
    open_ones = {agreement.what: agreement for agreement in following.record.agreements}
    assert open_ones["Voordoen"].owner is Owner.COACH
    enter(following, "previous_agreements", (Outcome(open_ones["Voordoen"].id, "partly", "De dienst liep uit"),))
    following.flush()
    after = {agreement.what: agreement for agreement in desk.coaching.open(following.id).record.agreements}
    assert (after["Voordoen"].status, after["Voordoen"].reason) == ("partly", "De dienst liep uit")
    assert after["Kernwoorden"].status == ""


def test_an_agreement_taken_away_and_one_changed(desk: Desk, opened: OpenSession) -> None:
    enter(opened, "agreements", (agreement("r1", PersonName("Idris", "peer"), "A"), agreement("r2", PersonName("Idris", "peer"), "B")))
    opened.flush()
    enter(opened, "agreements", (agreement("r2", PersonName("Idris", "peer"), "B2"),))
    opened.flush()
    assert [a.what for a in desk.coaching.open(opened.id).record.agreements] == ["B2"]


def test_K20_an_old_session_keeps_its_goal_when_a_later_one_words_it_anew(desk: Desk, opened: OpenSession) -> None:
    enter(opened, "goal_text", "Eerst de situatie")
    opened.finish()
    later = desk.coaching.start(opened.record.trajectory.id, "follow_up")
    assert later.record.values["goal_text"] == "Eerst de situatie"
    enter(later, "goal_text", "Eerst de situatie en de haast")
    later.flush()
    assert desk.coaching.open(opened.id).record.values["goal_text"] == "Eerst de situatie"
    assert desk.coaching.open(later.id).record.values["goal_text"] == "Eerst de situatie en de haast"
    assert len(desk.people.file(opened.record.peer.id).goals) == 1


def test_K13_marks_and_notes_are_kept_with_their_time_and_undo_gives_them_back(desk: Desk, opened: OpenSession, clock: CaseClock) -> None:
    observation = desk.coaching.start(opened.record.trajectory.id, "on_ward")
    enter(observation, "checklist", "handover_sbar")
    clock.now = datetime(2026, 3, 17, 7, 25)
    observation.rate("urgency", Rater.COACH, RatingLevel.NOT_YET)
    before = observation.rate("urgency", Rater.COACH, RatingLevel.WITH_HELP)
    observation.note("urgency", ItemNote("Noemde geen tijd", "Vond het spannend"))
    assert before is not None
    observation.rate("urgency", Rater.COACH, before.level, before.at)
    observation.flush()
    kept = desk.coaching.open(observation.id).record
    assert kept.observation is not None
    assert kept.checklist is not None
    assert kept.observation.marks["urgency", Rater.COACH] == before
    assert kept.observation.notes["urgency"] == ItemNote("Noemde geen tijd", "Vond het spannend")
    observation.rate("urgency", Rater.COACH, None)
    observation.flush()
    assert not desk.coaching.open(observation.id).record.observation.marks  # type: ignore[union-attr]


def test_S14_the_gate_opens_once_for_the_whole_trajectory(desk: Desk, opened: OpenSession) -> None:
    goal = next(step for step in opened.record.session.steps if step.id == "goal")
    assert opened.gate(goal) is Gate.CONFIDENTIALITY
    enter(opened, "confidentiality_agreed", ALL_LINES)
    assert opened.gate(goal) is None
    opened.finish()
    following = desk.coaching.start(opened.record.trajectory.id, "follow_up")
    assert following.gate(following.record.session.steps[1]) is None


def test_K23_referral_is_one_step_away_from_everywhere(opened: OpenSession) -> None:
    assert opened.gate(opened.refer()) is None
    opened.refer()
    assert [step.id for step in opened.record.session.steps].count("referral") == 1


def test_S15_lines_switched_by_hand_and_read_together_are_kept(desk: Desk, opened: OpenSession) -> None:
    opened.set_line("theme", Level.ORGANISATION, allowed=True)
    opened.shown_to_peer()
    opened.flush()
    choices = desk.coaching.open(opened.id).record.choices
    assert choices.lines == {("theme", Level.ORGANISATION): True}
    assert choices.shown_to_peer is not None


def test_a_session_can_be_rounded_off_and_opened_again(desk: Desk, opened: OpenSession) -> None:
    opened.set_done("contract", done=True)
    opened.finish()
    record = desk.coaching.open(opened.id).record
    assert record.session.state is SessionState.DONE
    assert record.progress_of(record.session.steps[0]).state is StepState.DONE
    opened.reopen()
    assert desk.coaching.open(opened.id).record.session.state is SessionState.OPEN


def test_a_planned_session_waits_on_today_until_it_is_begun(desk: Desk, opened: OpenSession) -> None:
    planned = desk.coaching.plan(opened.record.trajectory.id, "follow_up", datetime(2026, 3, 17, 14, 30))
    assert [line.session_id for line in desk.today.page().planned] == [planned.id]
    begun = desk.coaching.begin(planned.id)
    assert begun.record.session.state is SessionState.OPEN
    assert planned.id in {line.session_id for line in desk.today.page().unfinished if isinstance(line, SessionLine)}


def test_a_session_without_a_word_can_be_taken_away_and_one_with_words_cannot(desk: Desk, opened: OpenSession) -> None:
    empty = desk.coaching.start(opened.record.trajectory.id, "mini")
    enter(opened, "reason_now", "Overdracht geven")
    opened.flush()
    assert desk.coaching.remove_empty(empty.id)
    assert not desk.coaching.remove_empty(opened.id)


def test_the_peer_in_the_intake_is_the_peer_of_the_trajectory(desk: Desk, opened: OpenSession) -> None:
    enter(opened, "peer_person", PersonName("Idries", "bbl"))
    enter(opened, "peer_group", "bbl")
    opened.flush()
    peer = desk.people.file(opened.record.peer.id).peer
    assert (peer.first_name, peer.role, peer.group) == ("Idries", "bbl", "bbl")
    assert isinstance(peer, Peer)
