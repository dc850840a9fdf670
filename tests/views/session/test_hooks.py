"""The extra question behind each pair of behaviours (rows C1.1 to C3.8): where it stands, who may see it, and what an answer opens."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from peercoach_desktop.domain.fields import Choice, Count, PartsField, Rows, Scale
from peercoach_desktop.domain.forms import Page
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Moment, Parts, PersonName, Row, Value
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.help_cards import CardFrame
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, Room, button, field_page, go, press

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def seen(opened: OpenSession, audience: Level) -> set[str]:
    return {field.id for field in opened.record.visible_fields(audience)}


def enter(opened: OpenSession, field_id: str, value: Value) -> None:
    opened.enter(opened.record.pack.field(field_id), value)


def kept(room: Room, opened: OpenSession, field_id: str, value: Value) -> Value:
    """Enter an answer and read it back as after a new start."""
    enter(opened, field_id, value)
    opened.flush()
    return room.reopened(opened).record.values.get(field_id)


def offered_in(opened: OpenSession, page_id: str) -> Page:
    page = next(page for step in opened.record.session.steps for page in opened.record.pages_of(step) if page.id == page_id)
    assert page.offered
    return page


def cards(workspace: SessionWorkspace) -> list[str]:
    return [card.accessibleName() for card in field_page(workspace).findChildren(CardFrame) if card.isVisible()]


def pages_on_the_way(workspace: SessionWorkspace) -> list[str]:
    return [page.id for step in workspace._table.way.steps() for page in workspace._table.way.pages(step)]


def test_C1_1_the_value_of_the_peer_that_led_the_talk_is_chosen_in_the_reflection(room: Room) -> None:
    opened = room.start("on_ward", **AGREED)
    offered_in(opened, "reflection.value_led")
    kind = opened.record.pack.field("value_led").kind
    assert isinstance(kind, PartsField)
    value = kind.parts[0].kind
    assert isinstance(value, Choice)
    assert len(value.options) == 12
    said = Parts({"value": "respect", "note": "Mevrouw mocht zelf kiezen."})
    assert kept(room, opened, "value_led", said) == said
    assert "value_led" in seen(opened, Level.PEER)


def test_C1_2_the_coach_asks_whose_words_stand_there_and_only_the_coach_reads_it(room: Room) -> None:
    opened = room.start("follow_up", **AGREED)
    workspace = room.lead(opened, "closing/closing.coach_note")
    button(workspace, "Van wie de woorden zijn").click()
    assert field_page(workspace)._heading.text() == "Van wie zijn deze woorden?"
    button(workspace, "Van mij").click()
    workspace.flush()
    assert room.reopened(opened).record.values["whose_words"] == Parts({"whose": "mine"})
    assert "whose_words" in seen(opened, Level.COACH) - seen(opened, Level.PEER)


def test_C1_6_the_reason_of_a_choice_stands_beside_the_choice(room: Room) -> None:
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened, "closing/closing.adjust")
    assert [line.field.id for line in field_page(workspace).fields().lines()] == ["adjust", "adjust_why"]
    assert kept(room, opened, "adjust_why", "Het tempo was te hoog.") == "Het tempo was te hoog."
    assert "adjust_why" in seen(opened, Level.PEER)


def test_C1_7_this_touched_me_opens_the_card_to_care_for_yourself(room: Room) -> None:
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened, "closing/closing.touched_me")
    assert cards(workspace) == []
    button(workspace, "Ja").click()
    assert cards(workspace) == ["Zorg ook voor jezelf"]
    button(workspace, "Nee").click()
    assert cards(workspace) == []
    assert "touched_me" not in seen(opened, Level.PEER)


def test_C2_1_one_key_or_one_press_during_the_talk_counts_an_advice(room: Room) -> None:
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.situation")
    press(Qt.Key.Key_A, CTRL | SHIFT)
    button(workspace, "Tel een advies erbij").click()
    assert opened.record.values["my_advice"] == 2
    assert workspace._frame.dock.tally._words.text() == "Advies gegeven: 2"
    workspace._undo.undo()
    assert opened.record.values["my_advice"] == 1
    assert workspace.place().page == "exploration.situation"
    workspace.flush()
    again = room.reopened(opened)
    assert again.record.values["my_advice"] == 1
    assert isinstance(again.record.pack.field("my_advice").kind, Count)
    assert "my_advice" not in seen(again, Level.PEER)


def test_C2_1_the_same_number_is_changed_at_the_end_with_more_and_less(room: Room) -> None:
    opened = room.start("mini", **AGREED, my_advice=3)
    workspace = room.lead(opened, "closing/closing.my_advice")
    button(workspace, "Eén minder, Zo vaak gaf Mirthe advies").click()
    assert opened.record.values["my_advice"] == 2
    assert workspace._frame.dock.tally._words.text() == "Advies gegeven: 2"
    workspace._frame.dock.tally.count()
    line = field_page(workspace).fields().line("my_advice")
    assert line is not None
    assert line.editor.value() == 3


def test_C2_2_tension_before_and_after_are_two_points_for_the_coach_alone(room: Room) -> None:
    opened = room.start("follow_up", **AGREED)
    offered_in(opened, "closing.tension")
    kind = opened.record.pack.field("tension").kind
    assert isinstance(kind, PartsField)
    assert [part.id for part in kind.parts if isinstance(part.kind, Scale)] == ["before", "after"]
    said = Parts({"before": 8, "after": 3})
    assert kept(room, opened, "tension", said) == said
    assert "tension" in seen(opened, Level.COACH) - seen(opened, Level.PEER)


def test_C2_4_two_views_stand_side_by_side(room: Room) -> None:
    opened = room.start("first", **AGREED)
    offered_in(opened, "exploration.perspectives")
    kind = opened.record.pack.field("perspectives").kind
    assert isinstance(kind, Rows)
    assert (kind.advised, [column.id for column in kind.columns]) == (2, ["who", "view"])
    rows = (Row("1", {"who": "collega", "view": "Te snel."}), Row("2", {"who": "naaste", "view": "Fijn."}))
    assert kept(room, opened, "perspectives", rows) == rows


def test_C2_6_am_i_the_right_one_is_on_the_way_from_the_second_talk_on_and_leads_to_refer(room: Room) -> None:
    first = room.start("on_ward", **AGREED)
    assert "feedback.right_person" not in pages_on_the_way(room.lead(first))
    second = room.desk.coaching.start(first.record.trajectory.id, "follow_up")
    workspace = room.lead(second)
    assert "feedback.right_person" in pages_on_the_way(workspace)
    go(workspace, "feedback/feedback.right_person")
    assert [each for each in workspace.findChildren(QPushButton) if each.text() == "Samen doorverwijzen" and each.isVisible()] == []
    button(workspace, "Dat weet ik niet zeker").click()
    button(workspace, "Samen doorverwijzen").click()
    assert workspace.place().step == "referral"
    assert "right_person" not in seen(second, Level.PEER)


def test_C3_4_another_way_is_written_down_with_its_reason(room: Room) -> None:
    opened = room.start("first", **AGREED)
    offered_in(opened, "closing.other_way")
    said = Parts({"what": "Samen wandelen", "because": "zitten maakt onrustig"})
    assert kept(room, opened, "other_way", said) == said
    assert "other_way" not in seen(opened, Level.PEER)


def test_C3_5_hope_is_a_point_that_the_peer_chooses(room: Room) -> None:
    opened = room.start("closing", **AGREED)
    workspace = room.lead(opened, "reflection/reflection.hope")
    press("6")
    workspace.flush()
    assert room.reopened(opened).record.values["hope"] == 6


def test_C3_6_the_peer_keeps_a_list_of_what_helps_without_others(room: Room) -> None:
    opened = room.start("first", **AGREED)
    offered_in(opened, "goal.self_help")
    rows = (Row("1", {"what": "Even naar buiten", "when": "na een drukke ochtend"}),)
    assert kept(room, opened, "self_help", rows) == rows
    assert "self_help" in seen(opened, Level.PEER)


@pytest.mark.parametrize(("option", "shown"), [("Nee", []), ("Een beetje", ["Als iemand zich machteloos voelt"])])
def test_C3_7_hearing_that_somebody_feels_powerless_opens_what_can_be_done(room: Room, option: str, shown: list[str]) -> None:
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.powerless")
    button(workspace, option).click()
    assert cards(workspace) == shown
    assert "powerless" not in seen(opened, Level.PEER)


def test_C3_8_a_worry_says_what_whether_it_was_said_and_when(room: Room) -> None:
    opened = room.start("first", **AGREED)
    offered_in(opened, "closing.worry")
    rows = (Row("1", {"what": "Slaapt slecht", "said": "not_said", "when": Moment(date(2026, 3, 4))}),)
    assert kept(room, opened, "worry", rows) == rows
    assert "worry" not in seen(opened, Level.PEER)


def test_C3_6_a_vague_agreement_gets_a_quiet_hint_that_goes_when_it_is_clear(room: Room) -> None:
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened, "closing/closing.agreements")
    line = field_page(workspace)._vague
    assert line is not None
    assert not line.isVisible()
    enter(opened, "agreements", (Row("1", {"who": PersonName("Zoë", "peer"), "what": "Ik probeer het ooit."}),))
    field_page(workspace).refresh()
    assert line.isVisible()
    assert line.text() == "Op welke dag?\nHier staat ‘probeer, ooit’. Kan het preciezer?"
    clear: dict[str, Value] = {"who": PersonName("Zoë", "peer"), "what": "Ik schrijf drie woorden op.", "when": Moment(date(2026, 3, 10))}
    enter(opened, "agreements", (Row("1", clear),))
    field_page(workspace).refresh()
    assert not line.isVisible()
    workspace._go_on()
    assert workspace.place().page == "closing.adjust"


def finish(workspace: SessionWorkspace) -> None:
    workspace._on_asked("finish")
    QApplication.processEvents()


def test_K10_a_talk_closed_without_what_the_coach_learned_gets_one_soft_reminder_that_leads_there(room: Room) -> None:
    opened = room.start("follow_up", **AGREED)
    workspace = room.lead(opened, "closing/closing.agreements")
    finish(workspace)
    assert room.toasts.said == ["Wat leerde je zelf van Zoë? Eén zin is genoeg."]
    assert room.toasts.action is not None
    room.toasts.action()
    assert workspace.place().page == "reflection.learned_from_peer"
    finish(workspace)
    assert len(room.toasts.said) == 1
    again = room.lead(room.reopened(opened), "summary")
    assert len(room.toasts.said) == 1
    assert again.place().step == "summary"


def test_K10_who_wrote_down_what_was_learned_is_not_reminded(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, learned_from_peer="Eerst het belangrijkste zeggen.")
    finish(room.lead(opened, "closing/closing.agreements"))
    assert room.toasts.said == []


def test_K10_the_balance_counts_the_talks_in_both_directions(room: Room) -> None:
    first = room.start("on_ward", **AGREED, learned_from_peer="a", peer_takes="b")
    second = room.desk.coaching.start(first.record.trajectory.id, "on_ward")
    enter(second, "learned_from_peer", "c")
    enter(second, "learned_work", "d")
    third = room.desk.coaching.start(first.record.trajectory.id, "mini")
    enter(third, "learned_self", "e")
    third.flush()
    given = room.desk.give_and_take.with_peer(first.record.peer.id)
    assert (given.coach_learned, given.peer_took) == (2, 3)


def test_U12_head_heart_and_feeling_stand_beside_the_agreements_and_can_be_skipped(room: Room) -> None:
    opened = room.start("follow_up", **AGREED)
    workspace = room.lead(opened, "previous/closing.previous_agreements")
    button(workspace, "Hoofd, hart, gevoel").click()
    page = field_page(workspace)
    press("Ik weet nu wie ik bel.")
    assert page._heading.text() == "Hoe kijk je terug op deze afspraak?"
    workspace.flush()
    assert room.reopened(opened).record.values["head_heart"] == Parts({"head": "Ik weet nu wie ik bel."})
    other = room.lead(room.start("follow_up", "Idris", **AGREED), "previous/closing.previous_agreements")
    assert "closing.head_heart" not in pages_on_the_way(other)
