"""Finding in the library while typing: accents and small slips forgiven, titles first, both languages."""

from __future__ import annotations

from functools import cache

import pytest

from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.folding import words_of
from peercoach_desktop.domain.library.item import ItemKind, ItemText, LibraryItem
from peercoach_desktop.domain.library.search import SearchIndex
from peercoach_desktop.domain.library.slips import forgiven, slips
from peercoach_desktop.services.library.items import items_of
from tests.builders import shipped


@cache
def index() -> SearchIndex:
    return SearchIndex(items_of(shipped()))


def titles(text: str, filters: Filters | None = None, language: str = "nl", favourites: frozenset[str] = frozenset()) -> list[str]:
    return [item.text(language).title for item in index().find(text, filters, favourites)]


def card(item_id: str, title: str, body: str = "") -> LibraryItem:
    return LibraryItem(ItemKind.TERM, item_id, "p", "k", {"nl": ItemText(title, body)})


def refs(items: tuple[LibraryItem, ...]) -> list[str]:
    return [item.id for item in items]


def test_a_title_is_found_by_words_and_beginnings_of_words_in_any_order_and_language() -> None:
    items = [card("1", "Feedback geven"), card("2", "Feedbackronde", "feedback geven"), card("3", "Geven en nemen", "feedback")]
    items.append(LibraryItem(ItemKind.TERM, "4", "p", "k", {"nl": ItemText("Luisteren", ""), "en": ItemText("Feedback heard", "")}))
    titled = SearchIndex(items).titled
    assert refs(titled("feedback")) == ["1", "4", "2"], "the word itself before a word that begins with it"
    assert refs(titled("gev fee")) == ["1"]
    assert not titled("feedbakc"), "no slips are forgiven here"
    assert not titled("back"), "nor is the inside of a word looked at"
    assert not titled("")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hulpvraga", "hulpvraag"),
        ("reflexie", "reflectie"),
        ("REFLECTIE", "reflectie"),
        ("overdrachtt", "Overdracht met SBAR"),
        ("feedbak ronde", "Feedbackronde"),
        ("één niet", "Twee waar, één niet"),
        ("een niet", "Twee waar, één niet"),
        ("gedldig", "Geduldig"),
    ],
)
def test_small_slips_and_accents_are_forgiven(typed: str, meant: str) -> None:
    assert meant in titles(typed)[:3]


def test_what_is_far_from_every_word_finds_nothing() -> None:
    assert titles("xyzzyq") == []
    assert titles("feedback xyzzyq") == []


def test_results_come_at_every_letter() -> None:
    word = "overdracht"
    found = [("Overdracht met SBAR" in titles(word[:length])) for length in range(1, len(word) + 1)]
    assert found == [True] * len(word)


def test_all_words_must_be_there() -> None:
    both = set(titles("stille groep"))
    assert both
    assert both <= set(titles("stil")) | set(titles("stille"))
    assert len(titles("groep")) > len(both)


def test_both_languages_are_searched_and_the_one_of_now_is_shown() -> None:
    assert "Overdracht met SBAR" in titles("handover")
    assert "reflection" in titles("reflectie", language="en")


def test_titles_lead_then_favourites_then_the_text() -> None:
    few = SearchIndex(
        [card("text", "Iets", "over rust"), card("liked", "Anders", "ook rust"), card("title", "Rust"), card("other", "Niets", "niets")]
    )
    assert refs(few.find("rust", favourites=frozenset({"term:liked"}))) == ["title", "liked", "text"]
    assert refs(few.find("", favourites=frozenset({"term:liked"}))) == ["liked", "text", "title", "other"]


def test_a_word_inside_another_is_found_after_one_that_begins_with_it() -> None:
    few = SearchIndex([card("inside", "familiegesprek"), card("begins", "gesprekken"), card("whole", "een gesprek")])
    assert refs(few.find("gesprek")) == ["whole", "begins", "inside"]


def test_a_slip_in_one_of_more_words_is_forgiven_even_where_it_is_a_word_itself() -> None:
    few = SearchIndex([card("1", "warme overdracht"), card("2", "warmte")])
    assert refs(few.find("warmt overdracht")) == ["1"]


@pytest.mark.parametrize(
    ("typed", "word", "count"),
    [
        ("team", "team", 0),
        ("taem", "team", 1),
        ("tean", "teamwerk", 1),
        ("tem", "team", None),
        ("reflexie", "reflectie", 2),
        ("abcdefgh", "hgfedcba", None),
    ],
)
def test_slips_are_counted_with_a_swap_as_one(typed: str, word: str, count: int | None) -> None:
    assert slips(typed, word, forgiven(typed)) == count


def test_words_lose_accents_capitals_and_the_dress_of_digits() -> None:
    assert words_of("Łukasz’ ÉÉN café – C1.2, ①5 ２") == ("lukasz", "een", "cafe", "c1", "2", "15", "2")


def test_K09_fifteen_minutes_and_four_people_find_the_activities_that_fit() -> None:
    fitting = index().find("", Filters(frozenset({ItemKind.ACTIVITY}), minutes=15, people=4))
    (pack,) = [pack for pack in shipped().packs().values() if pack.activities]
    expected = {each.id for each in pack.activities if each.minutes[0] <= 15 and each.group[0] <= 4 <= each.group[1]}
    assert {item.id for item in fitting} == expected
    assert "two_true_one_not" in expected
    assert "line_up" not in expected


def test_filters_narrow_together() -> None:
    questions = Filters(frozenset({ItemKind.QUESTION}), phase="feedback", theme="collaboration", level=1)
    found = index().find("", questions)
    assert found
    assert all("feedback" in item.phases and "collaboration" in item.themes and item.level == 1 for item in found)


def test_the_line_that_holds_the_word_is_told() -> None:
    sbar = next(each for each in index().items if each.ref == "checklist:handover_sbar")
    assert index().found_in(sbar, "haast", "nl") == "Zegt hoeveel haast het heeft"
    assert index().found_in(sbar, "overdracht", "nl") == ""
