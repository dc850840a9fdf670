"""Profiles on screen and paper: bars side by side with words, and never a type, a verdict, a total or an order of people."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from typing import Any

import pypdfium2
import pytest

from peercoach_desktop.content.case import read_case
from peercoach_desktop.domain.bars import BarRow, Bars, MarkShape
from peercoach_desktop.domain.document import Document, DrawnPicture, Entry, EntryList, Grid, Heading
from peercoach_desktop.domain.inventories import scores
from peercoach_desktop.domain.inventory_results import FilledBy
from peercoach_desktop.domain.learner_profile import (
    BEHAVIOUR_PAIRS,
    DIMENSIONS,
    LEARNING_PREFERENCE,
    MOTIVATION_PROFILE,
    SELF_ASSESSMENT,
    STRENGTHS,
)
from peercoach_desktop.domain.pictures.picture import Course
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Pair, Parts, Row
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.agreeing import agree_in_session
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.demo import CaseClock, lead_case
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.errors import TalkIsOver
from tests.builders import shipped
from tests.services.filling import COACH, IDRIS, NEEDS, REASONS, fill_in, fill_words

NEVER = re.compile(
    r"%|procent|percent|\btotaal\b(?! en geen)|\btotal\b(?! and no)|\bscore|\bgemiddeld|\baverage|\btype\b|\bpersoonlijkheid"
    r"|\bpersonality|\branglijst|\branking|\bbeter dan\b(?! een maand)|\bbetter than\b(?! a month)|\bonvoldoende|\binsufficient"
    r"|\bgeslaagd|\bgezakt|\bpassed\b|\bfailed\b|\bleerstijl|\blearning style|(?<!\w)[+-]\d",
    re.IGNORECASE,
)


@pytest.fixture
def peer(desk: Desk) -> str:
    return desk.people.add("Idris").peer_id


def texts(part: Any) -> list[str]:
    """Return every text in a document."""
    if isinstance(part, str):
        return [str(part)]
    if isinstance(part, tuple):
        return [text for each in part for text in texts(each)]
    if is_dataclass(part):
        return [text for field in fields(part) for text in texts(getattr(part, field.name))]
    return []


def rows(document: Document) -> dict[str, BarRow]:
    return {row.title or row.high: row for block in document.blocks if isinstance(block, Bars) for row in block.rows}


def said(row: BarRow) -> list[tuple[str, str]]:
    return [(lane.who, lane.words) for lane in row.lanes]


def on_paper(desk: Desk, document: Document) -> str:
    pages = pypdfium2.PdfDocument(io.BytesIO(desk.printing.pdf(document)))
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())


def talk(desk: Desk, peer: str, **answers: Any) -> OpenSession:
    """Lead a session in which the intake is filled in."""
    trajectory = desk.people.file(peer).trajectory
    opened = desk.coaching.start(trajectory.id, "first")
    for name, value in answers.items():
        opened.enter(opened.record.pack.field(name), value)
    opened.finish()
    opened.flush()
    return opened


# --- Learning preference


def test_K25_both_filled_in_stand_side_by_side(desk: Desk, peer: str) -> None:
    fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    fill_in(desk, LEARNING_PREFERENCE, None, COACH)
    found = rows(desk.profiles.learner_document(peer, "nl"))
    assert said(found["Zien of doen"]) == [("Idris", "vooral eerst doen"), ("Mirthe", "vooral eerst zien")]
    assert said(found["Alleen of samen"]) == [("Idris", "allebei"), ("Mirthe", "vooral samen")]
    assert said(found["Stappen of geheel"]) == [("Idris", "vooral stap voor stap"), ("Mirthe", "vooral stap voor stap")]
    assert said(found["Feedback nu of later"])[0] == ("Idris", "vooral meteen feedback")
    assert said(found["Vertellen of laten zien"])[0] == said(found["Rustig of in het werk"])[0] == ("Idris", "allebei")
    talked = {title for title, row in found.items() if row.text.startswith("Gespreksonderwerp")}
    assert talked == {"Zien of doen", "Alleen of samen", "Rustig of in het werk"}
    assert {lane.shape for lane in found["Zien of doen"].lanes} == {MarkShape.DISC, MarkShape.SQUARE}
    assert [lane.value for lane in found["Zien of doen"].lanes] == [5, -5]


@pytest.mark.parametrize(("language", "beside", "open_mark"), [("nl", ": naast elkaar", "eerder"), ("en", ": side by side", "earlier")])
def test_K25_side_by_side_has_a_heading_and_says_whose_each_mark_is(
    desk: Desk, clock: CaseClock, peer: str, language: str, beside: str, open_mark: str
) -> None:
    fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    assert not any(beside in heading for heading in headings(desk.profiles.learner_document(peer, language)))
    fill_in(desk, LEARNING_PREFERENCE, None, COACH)
    before = desk.profiles.learner_document(peer, language)
    assert any(heading.endswith(beside) for heading in headings(before))
    bars = next(block for block in before.blocks if isinstance(block, Bars) and block.legend)
    assert bars.legend == ((MarkShape.DISC, "Idris"), (MarkShape.SQUARE, "Mirthe"))
    assert not bars.has_earlier()
    clock.now += timedelta(days=14)
    fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    assert f"Idris Mirthe {open_mark}" in on_paper(desk, desk.profiles.learner_document(peer, language))


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def test_K25_the_peer_alone_is_shown_too_and_the_caution_stands_with_it(desk: Desk, peer: str) -> None:
    assert rows(desk.profiles.learner_document(peer, "nl")) == {}
    fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    document = desk.profiles.learner_document(peer, "nl")
    assert said(rows(document)["Zien of doen"]) == [("Idris", "vooral eerst doen")]
    assert "Het is geen test." in " ".join(texts(document))
    assert "Pashler" in " ".join(texts(document))


def test_K25_a_gap_is_drawn_where_nothing_was_filled_in(desk: Desk, peer: str) -> None:
    result = desk.inventories.answer(desk.inventories.begin(LEARNING_PREFERENCE, peer), "watch_first", 4)
    desk.inventories.finish(result)
    row = rows(desk.profiles.learner_document(peer, "nl"))["Zien of doen"]
    assert [(lane.value, lane.words) for lane in row.lanes] == [(None, "niet ingevuld")]


def test_K25_an_earlier_time_is_a_quieter_lane_with_its_day(desk: Desk, clock: CaseClock, peer: str) -> None:
    fill_in(desk, LEARNING_PREFERENCE, peer, {**IDRIS, "see_do": -6})
    clock.now += timedelta(days=14)
    fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    lanes = rows(desk.profiles.learner_document(peer, "nl"))["Zien of doen"].lanes
    assert [(lane.who, lane.words, lane.earlier) for lane in lanes] == [
        ("Idris", "vooral eerst doen", False),
        ("eerder, 3 maart 2026", "vooral eerst zien", True),
    ]


def test_K25_what_they_agree_on_follows_the_answers_and_goes_to_the_agreements_once(desk: Desk, peer: str) -> None:
    result = fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    lines = desk.profiles.agreement_lines(result, "nl")
    assert lines["see_do"] == "Jij begint meteen. Ik blijf erbij en help als het nodig is."
    assert lines["calm_live"] == "We kiezen per taak: eerst apart oefenen of meteen in de dienst."
    desk.inventories.agree(result, "see_do", agreed=True)
    document = desk.profiles.learner_document(peer, "nl")
    (agreed,) = [block for block in document.blocks if isinstance(block, EntryList) and block.label == "Zo spreken we het af"]
    assert agreed.lines == (f"Zien of doen: {lines['see_do']}",)
    opened = talk(desk, peer)
    with pytest.raises(TalkIsOver):
        agree_in_session(opened, [lines["see_do"]])
    opened.reopen()
    assert agree_in_session(opened, [lines["see_do"]]) == 1
    assert agree_in_session(opened, [lines["see_do"]]) == 0
    assert [agreement.what for agreement in desk.people.file(peer).agreements] == [lines["see_do"]]


# --- Motivation


def test_K16_needs_and_reasons_are_said_in_the_words_of_the_answers(desk: Desk, peer: str) -> None:
    fill_in(desk, MOTIVATION_PROFILE, peer, {**NEEDS, **REASONS})
    found = rows(desk.profiles.learner_document(peer, "nl"))
    assert [found[title].lanes[0].value for title in ("Zelf kiezen", "Kunnen", "Erbij horen")] == [3.5, 2.75, 4.25]
    assert [found[title].lanes[0].words for title in ("Zelf kiezen", "Kunnen", "Erbij horen")] == [
        "tussen deels en grotendeels", "tussen een beetje en deels", "tussen grotendeels en helemaal",
    ]  # fmt: skip
    assert [found[title].lanes[0].words for title in ("Geen reden", "Moeten", "Schuld of trots", "Nuttig voor mij", "Plezier")] == [
        "helemaal niet", "deels", "een beetje", "helemaal", "grotendeels",
    ]  # fmt: skip


GRADES = ("Geen reden", "Moeten", "Schuld of trots", "Nuttig voor mij", "Plezier")


def cards(document: Document) -> list[str]:
    return [block.label for block in document.blocks if isinstance(block, EntryList) and block.label in GRADES]


def test_K16_the_coach_gets_a_card_for_each_grade_that_is_there_and_the_peer_s_paper_has_none(desk: Desk, peer: str) -> None:
    fill_in(desk, MOTIVATION_PROFILE, peer, {**NEEDS, **REASONS})
    assert cards(desk.profiles.for_coach(peer, "nl")) == ["Moeten", "Nuttig voor mij", "Plezier"]
    assert cards(desk.profiles.learner_document(peer, "nl")) == []


@pytest.mark.parametrize(("point", "low"), [(1, True), (3, True), (4, False), (10, False)])
def test_K16_a_low_gauge_brings_the_cards_of_the_first_grades(desk: Desk, peer: str, point: int, low: bool) -> None:
    fill_in(desk, MOTIVATION_PROFILE, peer, {**NEEDS, **REASONS, "external": 1})
    talk(desk, peer, five_dimensions=Parts({"motivation": point}))
    found = cards(desk.profiles.for_coach(peer, "nl"))
    assert found == (["Geen reden", "Moeten", "Schuld of trots", "Nuttig voor mij", "Plezier"] if low else ["Nuttig voor mij", "Plezier"])


def test_K16_three_sessions_give_three_values_each_in_words(desk: Desk, clock: CaseClock, peer: str) -> None:
    for point in (3, 5, 7):
        talk(desk, peer, five_dimensions=Parts({"motivation": point}))
        clock.now += timedelta(weeks=1)
    row = next(row for title, row in rows(desk.profiles.learner_document(peer, "nl")).items() if title.startswith("Motivatie"))
    assert [(lane.who, lane.value, lane.words) for lane in row.lanes] == [
        ("17 maart 2026", 7, "bij 7"),
        ("10 maart 2026", 5, "bij 5"),
        ("3 maart 2026", 3, "bij 3"),
    ]
    assert "17 maart 2026: bij 7. 10 maart 2026: bij 5. 3 maart 2026: bij 3" in row.spoken()


def test_K16_the_signals_stand_in_a_list_over_time_with_the_method_and_its_effect(desk: Desk, clock: CaseClock, peer: str) -> None:
    for point, effect in ((3, ""), (5, "Vertelde meer.")):
        tried = (Row("r", {"method": "Eerst contact", "effect": effect}),)
        talk(desk, peer, five_dimensions=Parts({"motivation": point}), energy_now=point, importance=point, method_tried=tried)
        clock.now += timedelta(weeks=1)
    coach, paper = signals(desk.profiles.for_coach(peer, "nl")), signals(desk.profiles.learner_document(peer, "nl"))
    assert ("10 maart 2026", "Motivatie", "bij 5") in paper
    assert ("3 maart 2026", "Motivatie", "bij 3") in paper
    assert ("10 maart 2026", "Geprobeerd: Eerst contact", "Vertelde meer.") in coach
    assert ("3 maart 2026", "Geprobeerd: Eerst contact", "nog niet opgeschreven wat het deed") in coach
    assert ("3 maart 2026", "Energie deze week", "bij 3") in coach
    assert ("3 maart 2026", "Belang", "bij 3") in paper
    alone = ("Energie deze week", "Geprobeerd: Eerst contact")
    assert [row for row in paper if row[1] in alone] == [], "energy, and what the coach tried, are for the coach alone"
    assert {row[1] for row in coach} == set(alone), "and nothing stands in both places"


def courses(document: Document) -> list[Course]:
    found = [block.picture for block in document.blocks if isinstance(block, DrawnPicture)]
    return [picture for picture in found if isinstance(picture, Course)]


def test_K16_the_gauges_are_lines_over_the_talks_each_where_its_list_is(desk: Desk, clock: CaseClock, peer: str) -> None:
    assert courses(desk.profiles.learner_document(peer, "nl")) == []
    for point in (3, 5, 7):
        talk(desk, peer, five_dimensions=Parts({"motivation": point}), importance=point + 1, energy_now=10 - point)
        clock.now += timedelta(weeks=1)
    (both,), (alone,) = courses(desk.profiles.learner_document(peer, "nl")), courses(desk.profiles.for_coach(peer, "nl"))
    assert both.moments == alone.moments == ("3 maart", "10 maart", "17 maart")
    assert {line.name: line.values for line in both.lines} == {"Belang": (4, 6, 8), "Motivatie": (3, 5, 7)}
    assert {line.name: line.values for line in alone.lines} == {"Energie deze week": (7, 5, 3)}
    assert "Motivatie van gesprek tot gesprek" in on_paper(desk, desk.profiles.learner_document(peer, "nl"))


def test_K16_the_lines_go_over_the_latest_twelve_talks_and_the_list_over_all(desk: Desk, clock: CaseClock, peer: str) -> None:
    for number in range(14):
        talk(desk, peer, importance=number % 10 + 1)
        clock.now += timedelta(days=1)
    document = desk.profiles.learner_document(peer, "nl")
    ((line,),) = [picture.lines for picture in courses(document)]
    assert line.values == tuple(number % 10 + 1 for number in range(2, 14))
    assert len(signals(document)) == 14


def signals(document: Document) -> list[tuple[str, ...]]:
    grids = [block for block in document.blocks if isinstance(block, Grid) and block.label == "Alle signalen"]
    return [row for grid in grids for row in grid.rows]


# --- Dimensions


def test_K24_exactly_five_factors_dated_as_bars_and_as_a_table(desk: Desk, peer: str) -> None:
    points = {"work_view": 8, "motivation": 7, "interest": 8, "capacity": 5, "involvement": 6}
    notes = {"capacity_note": "School vraagt veel tijd.", "approach": "Eén nieuwe taak per week."}
    talk(desk, peer, five_dimensions=Parts({**points, **notes}))
    document = desk.profiles.learner_document(peer, "nl")
    (bars,) = [block for block in document.blocks if isinstance(block, Bars)]
    assert [row.lanes[0].value for row in bars.rows] == [points[name] for name in DIMENSIONS]
    assert {row.lanes[0].who for row in bars.rows} == {"3 maart 2026"}
    table = next(block for block in document.blocks if isinstance(block, Grid))
    assert table.rows == (("3 maart 2026", "Capaciteit", "School vraagt veel tijd."),)
    assert EntryList("Zo spreken we het af", ("3 maart 2026: Eén nieuwe taak per week.",), "five_dimensions") in document.blocks


def test_K24_advice_for_low_and_high_is_for_the_coach_alone(desk: Desk, peer: str) -> None:
    talk(desk, peer, five_dimensions=Parts({"capacity": 2, "interest": 9, "motivation": 5}))
    alone, both = desk.profiles.for_coach(peer, "nl"), desk.profiles.learner_document(peer, "nl")
    advice = {block.label: block.text for block in alone.blocks if isinstance(block, Entry)}
    assert set(advice) == {"Interesse", "Capaciteit"}
    assert advice["Capaciteit"].startswith("Maak de stappen kleiner")
    assert advice["Interesse"].startswith("Vraag de peer om er een ander")
    assert not set(advice.values()) & set(texts(both))
    assert {row.text for row in rows(both).values()} == {""}
    assert rows(alone) == {}, "what both may see is not said again"


def test_the_coach_has_nothing_apart_where_there_is_nothing(desk: Desk, peer: str) -> None:
    assert desk.profiles.for_coach(peer, "nl").blocks == ()


def test_the_peer_s_paper_leaves_out_what_was_switched_off(desk: Desk, peer: str) -> None:
    opened = talk(desk, peer, strengths=(Pair("Ordelijk", "Maakt een lijst"),))
    assert "Ordelijk" in texts(desk.profiles.learner_document(peer, "nl"))
    opened.set_line("strengths", Level.PEER, allowed=False)
    opened.flush()
    assert "Ordelijk" not in texts(desk.profiles.learner_document(peer, "nl"))
    assert "Ordelijk" in texts(desk.profiles.for_coach(peer, "nl"))


# --- The coach


def test_K01_strengths_are_dated_with_what_shows_them_and_an_earlier_version_stays_readable(desk: Desk, clock: CaseClock) -> None:
    for quality in ("Geduldig", "Helder"):
        cells = {"quality": quality, "example": "Ik wachtte", "source": "colleague", "evidence": "Verslag van 3 maart"}
        result = desk.inventories.begin(STRENGTHS)
        desk.inventories.finish(desk.inventories.answer(result, "strengths", [{"id": quality, "cells": cells}]))
        clock.now += timedelta(days=7)
    document = desk.profiles.coach_document("nl")
    grids = [block for block in document.blocks if isinstance(block, Grid)]
    assert [grid.label for grid in grids] == ["Sterke kanten · 10 maart 2026", "Sterke kanten · 3 maart 2026"]
    assert [grid.rows for grid in grids] == [
        (("Helder", "Ik wachtte", "een collega", "Verslag van 3 maart"),),
        (("Geduldig", "Ik wachtte", "een collega", "Verslag van 3 maart"),),
    ]
    assert "Geduldig" in on_paper(desk, document)


def test_the_self_assessment_grows_over_three_moments_and_the_coach_chooses_what_to_be_proud_of(desk: Desk, clock: CaseClock) -> None:
    for moment, level in (("start", "beginning"), ("halfway", "practising"), ("end", "teaching")):
        result = fill_words(desk, SELF_ASSESSMENT, {"K02": level, "K14a": "practising"}, moment=moment)
        clock.now += timedelta(weeks=6)
    result = desk.inventories.answer(result, "proud", ["K02"])
    desk.inventories.note(desk.inventories.answer(result, "next", ["K14b", "K21"]), "next", "Elke week een vraag.")
    document = desk.profiles.coach_document("nl")
    found = rows(document)
    assert len(found) == 27
    row = found["Je maakt een planning en houdt je eraan."]
    assert [lane.words for lane in row.lanes] == ["ik begin", "ik oefen", "ik kan het anderen leren"]
    assert [lane.who.partition(",")[0] for lane in row.lanes] == ["begin", "halverwege", "eind"]
    assert [lane.value for lane in found["Je vraagt om feedback en leert van wat je hoort."].lanes] == [None, None, None]
    lists = {block.label: block.lines for block in document.blocks if isinstance(block, EntryList)}
    assert lists["Hier ben ik trots op"] == ("Je maakt een planning en houdt je eraan.",)
    assert len(lists["Hier ga ik aan werken"]) == 2
    assert lists["Mijn volgende stap"] == ("Elke week een vraag.",)


def test_C1_to_C3_three_raters_stand_side_by_side_by_shape_and_nothing_is_counted(desk: Desk) -> None:
    places = {FilledBy.SELF: "helpful", FilledBy.PEER: "between", FilledBy.OBSERVER: "not_seen"}
    for by, place in places.items():
        fill_words(desk, BEHAVIOUR_PAIRS, {"C2.1": place, "C2.2": "helpful"}, by)
    found = rows(desk.profiles.coach_document("nl"))
    assert len(found) == 16
    row = next(row for row in found.values() if "talk de ander om" in row.low or "praat de ander om" in row.low)
    assert [(lane.shape, lane.value, lane.words) for lane in row.lanes] == [
        (MarkShape.DISC, 2, "vooral wat helpt"),
        (MarkShape.SQUARE, 1, "allebei"),
        (MarkShape.DIAMOND, None, "niet gezien"),
    ]
    assert row.text == "Gespreksonderwerp: jullie zien dit niet hetzelfde."
    same = next(row for row in found.values() if "Je maakt ruzie" in row.low)
    assert same.text == ""


def test_C1_the_pairs_of_recovery_show_where_the_coach_works_with_them(desk: Desk) -> None:
    fill_words(desk, BEHAVIOUR_PAIRS, {"C2.1": "helpful"})
    assert len(rows(desk.profiles.coach_document("nl"))) == 16
    desk.profiles.offer_recovery(on=True)
    found = rows(desk.profiles.coach_document("nl"))
    assert len(found) == 21
    own = next(row for row in found.values() if "Raakt een verhaal je" in row.high)
    assert len(own.lanes) == 1, "what is about the coach's own life is answered by the coach alone"


# --- The example


@pytest.fixture
def example(desk: Desk) -> Desk:
    lead_case(desk.store, shipped(), read_case(resources_folder() / "content", "nl"))
    return desk


def test_K25_K16_the_example_holds_what_the_map_says_of_its_people(example: Desk) -> None:
    idris = next(each.peer.id for each in example.people.peers() if each.peer.first_name == "Idris")
    (preference,) = example.inventories.finished(LEARNING_PREFERENCE, idris)
    assert scores(preference.pack.inventory[0], preference.result.numbers()) == IDRIS
    (motivation,) = example.inventories.finished(MOTIVATION_PROFILE, idris)
    assert scores(motivation.pack.inventory[0], motivation.result.numbers()) == NEEDS
    (skills,) = example.inventories.finished(SELF_ASSESSMENT)
    levels = Counter(skills.result.word(row.id) for row in skills.pack.skill_rows)
    assert (levels["beginning"], levels["practising"], levels["independent"], levels["teaching"]) == (9, 10, 8, 0)
    assert (skills.result.day, skills.result.moment) == (date(2026, 2, 2), "start")
    for filled in (preference, motivation, skills, *example.inventories.finished(LEARNING_PREFERENCE)):
        asked = {statement.id for statement in example.inventories.questions(filled.result, "nl").statements()}
        assert asked <= filled.result.answers.keys(), "nobody in the example left a gap"


def test_the_example_s_profiles_fit_on_paper_that_says_they_are_made_up(example: Desk) -> None:
    idris = next(each.peer.id for each in example.people.peers() if each.peer.first_name == "Idris")
    for document in (example.profiles.learner_document(idris, "nl"), example.profiles.coach_document("nl")):
        assert "fictief" in on_paper(example, document)


# --- Never


@pytest.mark.parametrize("language", ["nl", "en"])
def test_P08_no_type_no_figure_no_total_and_no_order_of_people_on_screen_or_paper(desk: Desk, peer: str, language: str) -> None:
    fill_in(desk, LEARNING_PREFERENCE, peer, IDRIS)
    fill_in(desk, LEARNING_PREFERENCE, None, COACH)
    fill_in(desk, MOTIVATION_PROFILE, peer, {**NEEDS, **REASONS})
    for by in FilledBy:
        fill_words(desk, BEHAVIOUR_PAIRS, {"C1.1": "helpful", "C2.1": "unhelpful"}, by)
    for moment in ("start", "end"):
        fill_words(desk, SELF_ASSESSMENT, {"K02": "teaching", "K03": "beginning"}, moment=moment)
    talk(desk, peer, five_dimensions=Parts(dict.fromkeys(DIMENSIONS, 2)))
    documents = [desk.profiles.learner_document(peer, language), desk.profiles.for_coach(peer, language)]
    for document in (*documents, desk.profiles.coach_document(language)):
        wrong = [text for text in texts(document) if NEVER.search(text)]
        assert wrong == []
        assert not NEVER.search(on_paper(desk, document))
        assert "geen beoordeling" in document.footer or "not an assessment" in document.footer


def test_P08_the_watchman_of_words_has_teeth() -> None:
    for text in ("Score: 12", "75 %", "Je bent een doener: type 2", "gemiddeld 3,5", "see_do +5", "beter dan Zoë", "learning style"):
        assert NEVER.search(text), text
