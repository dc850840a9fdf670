"""What can be chosen for paper, and that every choice leads to it."""

from __future__ import annotations

from datetime import datetime

import pytest

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.paper_cards import CardSheets, Sides
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.services.paper_menu import TWO_SIDED, PaperKind, PaperMenu, PaperWish
from peercoach_desktop.services.printed_cards import PrintedCards
from peercoach_desktop.services.printing import page_count, render
from tests.builders import shipped


@pytest.fixture
def menu() -> PaperMenu:
    return PaperMenu(shipped(), PrintedCards(shipped(), lambda: datetime(2026, 3, 24)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PaperKind)
def test_every_kind_and_everything_in_it_leads_to_paper(menu: PaperMenu, kind: PaperKind, language: str) -> None:
    items = menu.items(kind, language) or (("", ""),)
    for item, title in items:
        paper = menu.make(PaperWish(kind, item, count=9), language)
        assert paper.language == language
        if kind in (PaperKind.ACTIVITY, PaperKind.MODEL, PaperKind.CHECKLIST, PaperKind.FORM, PaperKind.BLANK_MODEL):
            assert paper.title == title
    assert page_count(render(paper)) >= 1


def test_each_list_is_whole(menu: PaperMenu) -> None:
    counts = {kind: len(menu.items(kind, "nl")) for kind in PaperKind}
    assert counts[PaperKind.CHECKLIST] == len(shipped().of_kind(PackKind.CHECKLIST)) + 1 == 20
    assert ("competence_profile", "Profiel van gedrag") in menu.items(PaperKind.CHECKLIST, "nl"), "the pairs are a list too"
    assert counts[PaperKind.ACTIVITY] == len(shipped().pack("activities").activities)
    assert counts[PaperKind.INTERVENTIONS] == len(shipped().pack("interventions").interventions)
    assert counts[PaperKind.MODEL] == counts[PaperKind.BLANK_MODEL] == len(shipped().pack("models").forms)
    assert "contract" in {item for item, _ in menu.items(PaperKind.FORM, "nl")}
    assert counts[PaperKind.QUALITIES] == 0


def test_all_interventions_or_one(menu: PaperMenu) -> None:
    whole, one = (menu.make(PaperWish(PaperKind.INTERVENTIONS, item), "nl") for item in ("", "dominant"))
    assert isinstance(whole, CardSheets)
    assert isinstance(one, CardSheets)
    assert len(whole.cards) == 28
    assert len(one.cards) == 1


def test_questions_keep_to_phase_and_theme(menu: PaperMenu) -> None:
    known = {question.id: question for question in shipped().pack("questions").questions}
    found = [known[name] for name in menu.question_ids("goal", "planning")]
    assert found
    assert all("goal" in question.phases for question in found)
    assert all(not question.themes or "planning" in question.themes for question in found)
    whole = {
        name for name, question in known.items() if "goal" in question.phases and (not question.themes or "planning" in question.themes)
    }
    assert {question.id for question in found} == whole
    assert len(menu.question_ids()) == len(known)


def test_a_few_questions_are_of_different_kinds(menu: PaperMenu) -> None:
    known = {question.id: question for question in shipped().pack("questions").questions}
    nine = menu.question_ids(count=9)
    assert len(nine) == 9
    assert len({known[name].kind for name in nine}) == 9
    assert menu.question_ids(count=9) == nine, "the same choice gives the same cards"


def test_there_is_a_question_for_every_step_and_theme(menu: PaperMenu) -> None:
    for phase, _ in menu.phases("nl"):
        for theme, _ in menu.themes("nl"):
            assert menu.question_ids(phase, theme), (phase, theme)


def test_the_way_of_printing_reaches_the_paper(menu: PaperMenu) -> None:
    for kind in TWO_SIDED:
        for sides in Sides:
            paper = menu.make(PaperWish(kind, sides=sides, count=9), "nl")
            assert isinstance(paper, CardSheets)
            assert paper.sides is sides
            assert paper.has_backs is (sides is not Sides.FRONTS)


def test_what_is_not_there_is_refused(menu: PaperMenu) -> None:
    for kind in (PaperKind.ACTIVITY, PaperKind.MODEL, PaperKind.CHECKLIST, PaperKind.FORM, PaperKind.INTERVENTIONS):
        with pytest.raises(KeyError):
            menu.make(PaperWish(kind, "no_such_thing"), "nl")
    with pytest.raises(KeyError):
        PrintedCards(shipped(), datetime.now).questions(["no_such_question"], "nl")


def test_S20_misconceptions_are_said_on_the_front_and_put_right_on_the_back(menu: PaperMenu) -> None:
    for language in LANGUAGES:
        paper = menu.make(PaperWish(PaperKind.MISCONCEPTIONS), language)
        assert isinstance(paper, CardSheets)
        assert len(paper.cards) == 6
        assert page_count(render(paper)) == 2
        for card in paper.cards:
            assert card.front.parts[0].text.startswith("‘")
            assert card.back is not None
            assert card.back.parts
