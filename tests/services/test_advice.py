"""What stands beside a talk: methods and what came of them, knowledge that was given, the five dimensions, and the turn of the peer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.learner_profile import DIMENSIONS
from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.item import ItemKind
from peercoach_desktop.domain.motivation import GaugeBand, lowest_gauge
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Parts, Row, Value
from peercoach_desktop.services.advice.demonstration import draft_turn, take_list
from peercoach_desktop.services.advice.knowledge import SOURCES, give_card
from peercoach_desktop.services.advice.motivation import TRIED, log_method
from peercoach_desktop.services.advice.rows import field_of, rows_of
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.library.use import can_use, use
from peercoach_desktop.services.open_session import OpenSession
from tests.builders import shipped
from tests.reports.reading import field_ids, printed, squashed

KINDS = ("first", "follow_up", "on_ward", "mini", "closing")


def talk(desk: Desk, kind: str = "first", trajectory: str = "", **answers: Value) -> OpenSession:
    opened = desk.coaching.start(trajectory or desk.people.add("Zoë").id, kind)
    for name, value in answers.items():
        opened.enter(opened.record.pack.field(name), value)
    opened.flush()
    return opened


def on_paper(desk: Desk, opened: OpenSession, audience: Level = Level.PEER) -> str:
    return printed(desk.printing.document(opened, audience, "nl", Extent.ALL))


# --- Methods


def test_K17_the_lowest_gauge_decides() -> None:
    desk_fields = ("importance", "needs_check", "five_dimensions", "first_words")
    values: dict[str, Value] = {
        "importance": 9,
        "needs_check": Parts({"own_choice": 6, "able": 2}),
        "five_dimensions": Parts({"capacity": 1, "motivation": 5}),
    }
    fields = [shipped().pack("guided_session").field(name) for name in desk_fields]
    assert lowest_gauge(fields, values) == 2
    assert lowest_gauge(fields[2:], values) == 5, "capacity is no gauge of motivation"
    assert lowest_gauge(fields[3:], values) is None


@pytest.mark.parametrize("kind", KINDS)
def test_K17_the_tried_method_and_its_effect_are_in_the_report_of_the_coach(desk: Desk, kind: str) -> None:
    opened = talk(desk, kind)
    (first, *_) = desk.advice.motivation.methods(GaugeBand.LOW, "nl")
    assert log_method(opened, first.title)
    assert log_method(opened, first.title), "pressed twice"
    (row,) = rows_of(opened.record, TRIED)
    field = opened.record.pack.field(TRIED)
    opened.enter(field, (Row(row.id, {**row.cells, "effect": "Vertelde meer."}),))
    opened.flush()
    opened = desk.coaching.open(opened.id)
    paper = on_paper(desk, opened, Level.COACH)
    assert squashed(first.title) in paper
    assert squashed("Vertelde meer.") in paper
    assert TRIED not in field_ids(desk.printing.document(opened, Level.PEER, "nl"))
    assert TRIED in field_ids(desk.printing.document(opened, Level.COACH, "nl"))


def test_K17_the_next_talk_knows_what_was_tried_and_whether_its_effect_was_written_down(desk: Desk, clock: CaseClock) -> None:
    trajectory = desk.people.add("Idris").id
    first = talk(desk, "first", trajectory)
    assert desk.advice.motivation.tried_before(first.record) == ()
    log_method(first, "Eerst contact")
    first.finish()
    clock.now += timedelta(days=7)
    second = talk(desk, "follow_up", trajectory)
    (told,) = desk.advice.motivation.tried_before(second.record)
    assert (told.method, told.effect) == ("Eerst contact", "")
    assert told.day == date(2026, 3, 3)
    second.enter(second.record.pack.field(TRIED), (Row("r", {"method": "Eerst contact", "effect": "Meer rust."}),))
    (told,) = desk.advice.motivation.tried_before(second.record)
    assert told.effect == "Meer rust."


# --- Knowledge


def test_K12_search_give_and_it_is_on_the_summary(desk: Desk) -> None:
    medication = Filters(kinds=frozenset({ItemKind.KNOWLEDGE}), theme="medication")
    item = next(iter(desk.library_shelf.find("medicijn", medication)))
    assert item.kind is ItemKind.KNOWLEDGE
    opened = talk(desk, "first", theme="medication")
    title = item.text("nl").title
    for _ in range(2):
        place = use(item, opened, desk.library_shelf.names("nl"), desk.guidance.asked(opened))
        assert place is not None
        assert place.field == SOURCES
    opened.flush()
    opened = desk.coaching.open(opened.id)
    (row,) = rows_of(opened.record, SOURCES)
    assert row.cells["kind"] == "protocol"
    paper = on_paper(desk, opened)
    assert squashed(title) in paper
    assert squashed("Meegegeven op") in paper
    assert "3maart2026" in paper or "3mrt2026" in paper


@pytest.mark.parametrize("kind", KINDS)
def test_K12_a_card_can_be_given_in_every_kind_of_talk(desk: Desk, kind: str) -> None:
    opened = talk(desk, kind)
    before = {step.id for step in opened.record.session.steps}
    assert give_card(opened, "Kaart", "school") is not None
    opened.flush()
    again = desk.coaching.open(opened.id)
    assert SOURCES in {field.id for field in again.record.visible_fields(Level.PEER)} | {
        field.id for field in again.record.visible_fields(Level.COACH)
    }
    added = [step for step in again.record.session.steps if step.id not in before]
    asked = [field.id for step in added for page in again.record.pages_of(step) for field in page.fields]
    assert asked in ([], [SOURCES]), "nothing else is asked because of it"


def test_K12_the_cards_follow_the_theme_of_this_talk_or_of_the_one_before(desk: Desk, clock: CaseClock) -> None:
    trajectory = desk.people.add("Zoë").id
    first = talk(desk, "first", trajectory, theme="hygiene")
    clock.now += timedelta(days=7)
    second = talk(desk, "follow_up", trajectory)
    assert desk.advice.knowledge.theme(second.record) == "hygiene"
    ids = {card.id for card in desk.advice.knowledge.cards("hygiene", "nl")}
    assert ids == {"clean_hands", "may_be_infectious"}
    assert desk.advice.knowledge.theme(first.record) == "hygiene"
    assert desk.advice.knowledge.cards("", "nl") == ()


def test_a_method_of_the_library_is_kept_as_tried(desk: Desk) -> None:
    item = next(item for item in desk.library_shelf.index.items if item.kind is ItemKind.METHOD)
    opened = talk(desk, "mini")
    assert can_use(item, opened)
    use(item, opened, desk.library_shelf.names("nl"), desk.guidance.asked(opened))
    assert [row.cells["method"] for row in rows_of(opened.record, TRIED)] == [item.text("nl").title]


# --- The five dimensions


def test_K24_each_dimension_has_the_point_of_last_with_its_day_and_what_to_do(desk: Desk, clock: CaseClock) -> None:
    trajectory = desk.people.add("Zoë").id
    talk(desk, "first", trajectory, five_dimensions=Parts({"motivation": 2, "capacity": 9, "interest": 5}))
    clock.now += timedelta(days=7)
    second = talk(desk, "follow_up", trajectory, five_dimensions=Parts({"capacity": 5}))
    app = desk.library.app_words("nl")
    rows = {row.id: row for row in desk.advice.lens.rows(second.record, "nl", app, date(2026, 3, 10))}
    assert tuple(rows) == DIMENSIONS
    assert (rows["motivation"].point, rows["motivation"].day) == (2, date(2026, 3, 3))
    assert (rows["capacity"].point, rows["capacity"].day) == (5, date(2026, 3, 10))
    assert rows["work_view"].point is None
    assert rows["motivation"].advice == (app.text("paper.profile.advice.motivation.low"),)
    assert [line.partition("?")[0] for line in rows["capacity"].advice] == ["Is het laag", "Is het hoog"]
    assert rows["interest"].title == "Interesse"


# --- The turn of the peer


def shown(desk: Desk, trajectory: str, position: str = "demonstrate") -> OpenSession:
    answers: dict[str, Value] = {
        "asked_peer": "yes",
        "asked_care_recipient": "yes",
        "coach_position": position,
        "checklist": "handover_sbar",
    }
    return talk(desk, "on_ward", trajectory, **answers)


def test_K11_a_demonstration_drafts_the_turn_of_the_peer(desk: Desk, clock: CaseClock) -> None:
    trajectory = desk.people.add("Zoë").id
    opened = shown(desk, trajectory)
    demonstrations = desk.advice.demonstrations
    assert demonstrations.here(opened.record, "nl") is None, "not over yet"
    opened.enter(opened.record.pack.field("went_well"), "Rustig gesproken")
    found = demonstrations.here(opened.record, "nl")
    assert found is not None
    line = f"Nu jij: {found.title}."
    assert draft_turn(opened, line)
    assert not draft_turn(opened, line), "once"
    opened.finish()
    (agreement,) = desk.people.file(opened.record.peer.id).agreements
    assert (agreement.what, agreement.owner_name) == (line, "Zoë")
    clock.now += timedelta(days=7)
    following = talk(desk, "on_ward", trajectory)
    assert [each.what for each in following.record.to_review] == [line]
    assert demonstrations.before(following.record) == "handover_sbar"
    take_list(following, "handover_sbar")
    following.flush()
    again = desk.coaching.open(following.id)
    assert (again.record.values["checklist"], again.record.values["coach_position"]) == ("handover_sbar", "walk_along")
    clock.now += timedelta(days=7)
    third = talk(desk, "on_ward", trajectory)
    assert demonstrations.before(third.record) == "", "the peer had a turn"


def test_K11_looking_along_drafts_nothing(desk: Desk) -> None:
    opened = shown(desk, desk.people.add("Zoë").id, "walk_along")
    opened.enter(opened.record.pack.field("went_well"), "Rustig gesproken")
    assert desk.advice.demonstrations.here(opened.record, "nl") is None


# --- A new task, and the time of an activity


def test_K07_the_peer_tells_a_new_task_back_and_it_is_printed(desk: Desk) -> None:
    steps = (Row("a", {"step": "Ik was mijn handen.", "pitfall": "Ringen dragen."}),)
    opened = talk(desk, "first", new_task="Bloeddruk meten", task_why="Zo zie je verandering.", task_steps=steps, teach_back="Eerst rust.")
    paper = on_paper(desk, desk.coaching.open(opened.id))
    for text in ("Bloeddruk meten", "Zo zie je verandering.", "Ik was mijn handen.", "Ringen dragen.", "Terugverteld", "Eerst rust."):
        assert squashed(text) in paper, text


def test_K09_the_time_is_that_of_the_activity_used_last(desk: Desk) -> None:
    opened = talk(desk, "first")
    times = desk.advice.activity_times
    assert times.of(opened.record) is None
    item = next(item for item in desk.library_shelf.index.items if item.ref == "activity:line_up")
    use(item, opened, desk.library_shelf.names("nl"), desk.guidance.asked(opened))
    found = times.of(opened.record)
    assert found is not None
    assert item.minutes is not None
    assert found.title == item.text("nl").title
    assert item.minutes[0] <= found.minutes <= item.minutes[1]


def test_a_field_that_an_older_version_lacks_is_no_place_to_write(desk: Desk) -> None:
    opened = talk(desk, "first")
    assert field_of(opened.record, "of_another_time") is None
