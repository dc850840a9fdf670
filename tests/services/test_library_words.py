"""What a coach on a ward types finds what fits among the first five, also where the library says it otherwise."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.item import ItemKind, ItemText, LibraryItem
from peercoach_desktop.domain.library.search import SearchIndex
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.library.shelf import LibraryShelf
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.builders import shipped
from tests.store.safes import ROOT

TYPED = {
    "weerstand": "intervention:method_resistance", "tegenstribbelen": "pair:C2.3", "hulpvraag": "term:help_question",
    "terugkoppeling": "model:sge_feedback", "casus": "activity:incident_method", "praktijkverhaal": "term:evidence",
    "overdracht": "checklist:handover_sbar", "SBAR": "checklist:handover_sbar", "stagiair": "checklist:learning_attitude",
    "student": "checklist:learning_attitude", "burn-out": "method:check_load", "overbelast": "method:guard_energy",
    "werkdruk": "model:priority_matrix", "onzeker": "method:dare_to_do_it", "ruzie": "intervention:two_in_conflict",
    "pesten": "intervention:scapegoat", "roddelen": "intervention:absent_gossip", "nee zeggen": "knowledge:say_no",
    "rouw": "knowledge:loss_touches_you", "dementie": "checklist:misunderstood_behaviour", "fout": "knowledge:after_a_mistake",
    "verslag": "checklist:digital_reporting_soep", "leerstijl": "inventory:learning_preference", "ijsbreker": "activity:two_true_one_not",
    "complimenten": "activity:quality_gift", "examen": "term:portfolio", "piekeren": "model:abc_de", "vermoeid": "activity:energy_map",
    "kernkwadrant": "model:quality_balance", "LSD": "listening_card:listen_summarise_probe", "OMA": "listening_card:leave_at_home",
    "NIVEA": "listening_card:do_not_fill_in", "ANNA": "listening_card:always_check", "OEN": "listening_card:open_honest_curious",
    "DIK": "listening_card:think_in_qualities",
    "kwaad": "knowledge:relative_is_angry", "geweldloos": "model:connect_in_four", "student wil niet": "method:first_contact",
    "ze luistert niet": "listening_card:listen_summarise_probe", "moe": "activity:energy_map", "spelletje": "activity:line_up",
    "spelletjes": "activity:line_up", "fouten maken": "knowledge:after_a_mistake", "game": "activity:line_up",
    "resistance": "pair:C2.3", "case": "activity:incident_method", "trainee": "checklist:learning_attitude",
    "burnout": "method:check_load", "workload": "model:priority_matrix", "bullying": "intervention:scapegoat",
    "saying no": "knowledge:say_no", "mistake": "knowledge:after_a_mistake", "gossip": "intervention:absent_gossip",
    "handover": "checklist:handover_sbar", "grief": "knowledge:loss_touches_you", "icebreaker": "activity:two_true_one_not",
    "learning style": "inventory:learning_preference", "core quadrant": "model:quality_balance", "feedback": "question:feedback_when",
}  # fmt: skip
FOLDER = resources_folder() / "words"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    store = Store.open(VaultPaths(tmp_path_factory.mktemp("coach")), ROOT)
    yield open_desk(store, shipped(), CaseClock(datetime(2026, 3, 3)))
    store.close()


@pytest.fixture(scope="module")
def shelf(desk: Desk) -> LibraryShelf:
    return desk.library_shelf


@pytest.mark.parametrize(("typed", "meant"), TYPED.items(), ids=TYPED)
def test_an_ordinary_word_finds_what_fits_among_the_first_five(shelf: LibraryShelf, typed: str, meant: str) -> None:
    assert meant in [item.ref for item in shelf.find(typed, Filters())[:5]]


def test_K22_the_letters_of_a_mnemonic_find_its_card_first(shelf: LibraryShelf) -> None:
    first = {typed: shelf.find(typed, Filters())[0].ref for typed in ("LSD", "OMA", "NIVEA", "ANNA", "OEN", "DIK")}
    assert first == {typed: TYPED[typed] for typed in first}


def test_the_search_over_everything_finds_them_too(desk: Desk) -> None:
    (group,) = [group for group in desk.search.find("weerstand", "nl") if group.kind == "library"]
    assert {"pair:C2.3", "intervention:method_resistance"} <= {hit.item for hit in group.hits}


def card(name: str, title: str, body: str = "", also: tuple[str, ...] = ()) -> LibraryItem:
    return LibraryItem(ItemKind.TERM, name, "p", "k", {"nl": ItemText(title, body)}, also=also)


def test_words_to_search_by_come_after_titles_and_before_the_text() -> None:
    found = SearchIndex(
        [card("text", "Iets", "over rouw"), card("also", "Verlies", also=("rouw",)), card("inside", "Vertrouwen"), card("title", "Rouw")]
    ).find("rouw", favourites=frozenset({"term:also"}))
    assert [item.id for item in found] == ["title", "also", "inside", "text"]


def test_a_whole_word_leads_before_one_that_only_begins_with_it() -> None:
    found = SearchIndex([card("longer", "Moeten en mogen"), card("whole", "Rusten", "Als je moe bent.")]).find("moe")
    assert [item.id for item in found] == ["whole", "longer"]


def test_words_such_as_not_and_she_weigh_little_beside_another() -> None:
    cards = [card("long", "Handen wassen", "Ze luistert niet."), card("other", "Niet zij"), card("meant", "Luisteren naar elkaar")]
    assert [item.id for item in SearchIndex(cards).find("ze luistert niet")] == ["meant", "long"]
    assert [item.id for item in SearchIndex(cards).find("niet")] == ["other", "long"], "alone it is looked for as any word"


@pytest.mark.parametrize(
    ("typed", "written"),
    [("fouten", "fout"), ("fout", "fouten"), ("spelletje", "spel"), ("kaartjes", "kaart"), ("grenzen", "grens"), ("vraag", "vragen"),
     ("luistert", "luisteren"), ("gesprekken", "gesprek"), ("groepje", "groep"), ("studenten", "students")],
)  # fmt: skip
def test_the_same_word_with_another_ending_is_found(typed: str, written: str) -> None:
    assert len(SearchIndex([card("one", written.capitalize())]).find(typed)) == 1


def test_another_ending_is_no_other_word() -> None:
    assert not SearchIndex([card("one", "Groot"), card("two", "Zeker")]).find("zeven")


def test_every_word_to_search_by_belongs_to_an_item(shelf: LibraryShelf) -> None:
    assert WordLists(FOLDER).also().keys() - {item.ref for item in shelf.index.items} == set()


@pytest.mark.parametrize("wrong", ["words = []\n", 'words = ["weerstand"]\nitems = []\n', 'words = [" "]\nitems = ["pair:C2.3"]\n'])
def test_a_topic_without_words_or_items_is_refused_with_its_place(tmp_path: Path, wrong: str) -> None:
    folder = tmp_path / "words"
    shutil.copytree(FOLDER, folder)
    (folder / "also" / "nl.toml").write_text(f"[[topics]]\n{wrong}", encoding="utf-8")
    with pytest.raises(PackError, match=r"also/nl\.toml"):
        WordLists(folder).also()
