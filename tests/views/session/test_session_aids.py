"""Cards beside the page, in the real workspace: methods, knowledge to give, the five dimensions, the turn of the peer, the time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from peercoach_desktop.domain.learner_profile import DIMENSIONS
from peercoach_desktop.domain.motivation import GaugeBand
from peercoach_desktop.domain.values import Parts, Row, Value
from peercoach_desktop.services.advice.knowledge import SOURCES
from peercoach_desktop.services.advice.motivation import TRIED
from peercoach_desktop.services.advice.rows import rows_of
from peercoach_desktop.views.session.aids.aids import Aids
from peercoach_desktop.views.session.field_page import FieldPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, MAY_LOOK, Room, button, field_page, go, page_of

RULER = "exploration/exploration.ruler"


def aids(workspace: SessionWorkspace) -> Aids:
    return workspace._frame.dock.aids


def answer(workspace: SessionWorkspace, name: str, value: Value) -> None:
    """Answer as the page does: into the talk, and told to who follows."""
    field = workspace.opened.record.pack.field(name)
    workspace.opened.enter(field, value)
    page_of(workspace).refresh()
    page_of(workspace).answered.emit(field)


@pytest.mark.parametrize(("point", "band"), [(1, GaugeBand.LOW), (3, GaugeBand.LOW), (4, GaugeBand.MIDDLE), (8, GaugeBand.HIGH)])
def test_K17_a_gauge_of_3_or_less_shows_the_cards_of_its_band(room: Room, point: int, band: GaugeBand) -> None:
    workspace = room.lead(room.start("first", **AGREED), RULER)
    card = aids(workspace).methods
    assert not card.isVisible()
    answer(workspace, "confidence", point)
    assert card.isVisible()
    assert card.band() is band
    wanted = [method.title for method in room.desk.advice.motivation.methods(band, "nl")]
    if band is not GaugeBand.LOW:
        assert not card.rows(), "the questions stay in sight"
        assert room.desk.advice.motivation.band_title(band, "nl") in texts(card)
        card._fold.click()
    assert [row.title for row in card.rows()] == wanted
    assert card.y() < workspace._frame.dock.panel._form.ask_card.y(), "at once, above the questions"


@pytest.mark.parametrize(
    ("place", "name", "value"),
    [
        ("intake/intake.five_dimensions", "five_dimensions", Parts({"motivation": 2, "capacity": 9})),
        ("intake/intake.energy_now", "energy_now", 3),
        ("reflection/reflection.needs_check", "needs_check", Parts({"able": 1})),
    ],
)
def test_K17_every_gauge_of_motivation_brings_its_cards(room: Room, place: str, name: str, value: Value) -> None:
    opened = room.start("first", **AGREED)
    opened.add_step(next(step for step in opened.addable_steps() if step.id == "reflection"))
    workspace = room.lead(opened, place)
    answer(workspace, name, value)
    assert aids(workspace).methods.band() is GaugeBand.LOW
    go(workspace, "exploration/exploration.first_words")
    assert not aids(workspace).methods.isVisible()


def test_K17_dit_heb_ik_geprobeerd_keeps_the_method_and_leads_to_what_you_saw(room: Room) -> None:
    workspace = room.lead(room.start("first", **AGREED, confidence=2), RULER)
    first = aids(workspace).methods.rows()[0]
    first.chip.click()
    button(workspace, "Dit heb ik geprobeerd").click()
    QApplication.processEvents()
    assert [row.cells["method"] for row in rows_of(workspace.opened.record, TRIED)] == [first.title]
    assert room.toasts.said == ["Geprobeerd. Schrijf nu of later op wat je zag."]
    assert "Je hebt dit geprobeerd in dit gesprek." in texts(aids(workspace).methods)
    button(workspace, "Schrijf op wat je zag").click()
    page = field_page(workspace)
    assert page.stop.page is not None
    assert page.stop.page.id == "closing.method_tried"
    workspace.flush()
    assert rows_of(room.reopened(workspace.opened).record, TRIED)


def test_K17_the_next_talk_asks_what_the_method_did(room: Room) -> None:
    first = room.start("first", **AGREED)
    first.enter(first.record.pack.field(TRIED), (Row("r", {"method": "Eerst contact"}),))
    first.finish()
    room.clock.now += timedelta(days=7)
    second = room.desk.coaching.start(first.record.trajectory.id, "follow_up")
    workspace = room.lead(second)
    card = aids(workspace).methods
    assert card.isVisible()
    assert card.rows() == ()
    assert "Wat zag je daarna?" in texts(card)
    button(workspace, "Schrijf op wat je zag").click()
    (row,) = rows_of(second.record, TRIED)
    assert row.cells["method"] == "Eerst contact"
    answer(workspace, TRIED, (Row(row.id, {**row.cells, "effect": "Meer rust."}),))
    assert "Wat je zag: Meer rust." in texts(card)
    go(workspace, "previous")
    assert not card.isVisible(), "it was answered"


def test_K12_a_card_of_the_theme_is_given_beside_the_page(room: Room) -> None:
    workspace = room.lead(room.start("first", **AGREED, theme="medication"), "goal/goal.knowledge_sources")
    card = aids(workspace).knowledge
    assert card.isVisible()
    first = card.rows()[0]
    first.chip.click()
    button(workspace, "Geef mee").setFocus()
    button(workspace, "Geef mee").click()
    (row,) = rows_of(workspace.opened.record, SOURCES)
    assert row.cells["what"] == first.title
    assert "Je hebt dit meegegeven in dit gesprek." in texts(card)
    assert card.rows()[0].chip.hasFocus(), "the keys stay where they were"
    go(workspace, "contract/contract.roles")
    assert not card.isVisible()


def test_K24_the_lens_stands_beside_every_step(room: Room) -> None:
    points = {"work_view": 8, "motivation": 2, "interest": 7, "capacity": 5, "involvement": 6}
    opened = room.start("first", **AGREED, **MAY_LOOK, five_dimensions=Parts(dict(points)))
    for step in opened.addable_steps():
        opened.add_step(step)
    workspace = room.lead(opened)
    lens = aids(workspace).lens
    seen = set()
    for step in opened.record.session.steps:
        workspace._navigator.open_step(step.id)
        QTest.qWait(0)
        page = page_of(workspace)
        assert isinstance(page, FieldPage), step.id
        assert lens.isVisible(), step.id
        assert not page.geometry().intersects(lens.geometry().translated(lens.mapTo(workspace, lens.rect().topLeft()) - lens.pos()))
        seen.add(step.id)
    assert {"contract", "intake", "exploration", "goal", "observation", "reflection", "feedback", "closing"} <= seen
    assert "Motivatie\N{NO-BREAK SPACE}2" in "\n".join(texts(lens)), "folded, it still says where the peer is"
    button(workspace, "Toon: Vijf onderwerpen").click()
    assert [row.ident for row in lens.rows()] == list(DIMENSIONS)
    advice = room.desk.library.app_words("nl").text("paper.profile.advice.motivation.low")
    assert advice not in texts(lens)
    lens.row("motivation").chip.click()
    assert advice in texts(lens)


def test_K24_the_lens_follows_the_answers_at_once(room: Room) -> None:
    workspace = room.lead(room.start("first", **AGREED), "intake/intake.five_dimensions")
    lens = aids(workspace).lens
    assert "Hier is nog niet over gepraat." in texts(lens)
    answer(workspace, "five_dimensions", Parts({"interest": 9}))
    assert "Interesse\N{NO-BREAK SPACE}9" in "\n".join(texts(lens))


def test_K24_a_short_talk_can_go_to_the_five_without_all_of_the_intake(room: Room) -> None:
    workspace = room.lead(room.start("mini", **AGREED))
    button(workspace, "Toon: Vijf onderwerpen").click()
    button(workspace, "Praat er samen over").click()
    page = field_page(workspace)
    assert page.stop.page is not None
    assert page.stop.page.id == "intake.five_dimensions"
    asked = [each.id for each in workspace.opened.record.pages_of(page.stop.step)]
    assert asked == ["intake.five_dimensions"]


def test_K11_the_turn_of_the_peer_goes_to_the_agreements_once(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, **MAY_LOOK, coach_position="demonstrate")
    workspace = room.lead(opened, "observation/observation.went_well")
    card = aids(workspace).turn
    assert not card.isVisible()
    answer(workspace, "went_well", "Rustig gesproken")
    assert card.isVisible()
    button(workspace, "Zet het bij de afspraken").click()
    assert not card.isVisible()
    (row,) = rows_of(opened.record, "agreements")
    assert str(row.cells["what"]).startswith("Nu jij: ")
    go(workspace, "closing/closing.agreements")
    assert not card.isVisible()
    workspace.flush()
    assert [each.what for each in room.reopened(opened).record.agreements] == [row.cells["what"]]


def test_K11_the_next_observation_offers_the_same_list(room: Room) -> None:
    first = room.start("on_ward", **AGREED, **MAY_LOOK, coach_position="demonstrate", went_well="Rustig")
    first.finish()
    room.clock.now += timedelta(days=7)
    second = room.desk.coaching.start(first.record.trajectory.id, "on_ward")
    workspace = room.lead(second, "observation/observation.setting")
    button(workspace, "Neem deze lijst").click()
    assert second.record.values["checklist"] == "handover_sbar"
    assert not aids(workspace).turn.isVisible()


def test_K09_the_time_of_an_activity_is_calm_and_goes_on(room: Room) -> None:
    planned = (Row("r", {"activity": "Op een rij"}),)
    workspace = room.lead(room.start("first", **AGREED, coaching_plan=planned), "goal/goal.coaching_plan")
    timer = aids(workspace).timer
    assert timer.isVisible()
    minutes = timer._minutes.value()
    button(workspace, "Start de tijd").click()
    assert timer.left() == f"Nog {minutes} minuten"
    room.clock.now += timedelta(minutes=minutes - 1)
    go(workspace, "closing/closing.agreements")
    assert timer.isVisible()
    assert timer.left() == "Nog 1 minuut"
    room.clock.now += timedelta(minutes=2)
    timer.follow_time()
    assert timer.left() == "De tijd is om. Rond rustig af."
    button(workspace, "Stop de tijd").click()
    assert not timer.is_running()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
