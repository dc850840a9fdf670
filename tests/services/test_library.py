"""The library as a service: every item of the packs is in it, in full; favourites stay; items go into a session and onto paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from peercoach_desktop.domain.blank_form import BlankForm
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.forms import Pack, PackKind, Page, Step
from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.item import ItemKind, LibraryItem
from peercoach_desktop.domain.own.drafts import ActivityDraft
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.paper_cards import CardSheets
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.domain.values import Row
from peercoach_desktop.domain.wording import LANGUAGES, Wording
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.library.items import items_of
from peercoach_desktop.services.library.on_paper import paper_of
from peercoach_desktop.services.library.use import can_use, use
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.paper_menu import PaperKind
from peercoach_desktop.services.printing import render
from peercoach_desktop.services.settings import FAVOURITE_QUESTIONS
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.builders import shipped
from tests.reports.reading import pages_of, printed, squashed
from tests.store.safes import ROOT

ITEMS = items_of(shipped())
BY_REF = {item.ref: item for item in ITEMS}
FILLED_IN = {PackKind.SESSION, PackKind.PROFILE, PackKind.GROUP_MEETING, PackKind.COACH_LOG}
"""Kinds of packs that are forms to fill in, and no items to look up."""
PACKS = [pack for pack in shipped().packs().values() if pack.kind not in FILLED_IN]
LEFT_OUT = (
    "pack.title",
    "pack.about",
    "phases.",
    "materials.",
    "sides.",
    "places.",
    "levels.",
    "clusters.",
    "families.",
    "competences.",
    "bands.",
)
"""Words about a pack as a whole, and names that stand as a fact; those of a group cycle are items and are looked at."""
NOT_TO_READ = (".next", ".short", ".paper", ".add", ".low", ".high", ".left", ".right", ".button", ".reason", ".yes", ".not_yet")
"""Words of the buttons, the paper and the ends of a field."""


def item_of(ref: str) -> LibraryItem:
    return BY_REF[ref]


def everything(item: LibraryItem, language: str) -> str:
    text = item.text(language)
    lines = [text.title, text.summary, *text.facts]
    for section in text.sections:
        lines += [section.heading, section.about]
        for line in section.lines:
            lines += [line.text, *line.notes]
    return "\n".join(lines)


def to_read(pack: Pack, words: Wording) -> Iterator[tuple[str, str]]:
    for key, text in words.words.items():
        kept = pack.kind is PackKind.GROUP_CYCLE and key.startswith("phases.")
        options = ".options." in key or ".columns." in key or ".parts." in key
        drawn = ".picture." in key  # stands in the drawing, not in the text
        if (kept or not key.startswith(LEFT_OUT)) and not drawn and not key.endswith(NOT_TO_READ) and not options:
            yield key, text.replace("{peer}", "").replace("{coach}", "")


def test_every_kind_is_there_with_all_of_its_items() -> None:
    count = {kind: sum(item.kind is kind for item in ITEMS) for kind in ItemKind}
    assert count == {
        ItemKind.QUESTION: 258, ItemKind.MODEL: 29, ItemKind.CHECKLIST: 19, ItemKind.ACTIVITY: 34, ItemKind.QUALITY: 64,
        ItemKind.INTERVENTION: 28, ItemKind.GROUP_PHASE: 7, ItemKind.PAIR: 21, ItemKind.INVENTORY: 3, ItemKind.LISTENING_CARD: 8,
        ItemKind.HELP_CARD: 25, ItemKind.METHOD: 18, ItemKind.KNOWLEDGE: 32, ItemKind.TERM: 89,
    }  # fmt: skip
    assert len(BY_REF) == len(ITEMS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_every_line_of_every_pack_can_be_read_in_the_library(pack: Pack, language: str) -> None:
    all_of_it = "\n".join(everything(item, language) for item in ITEMS if item.pack_id == pack.id)
    missing = [key for key, text in to_read(pack, pack.words(language)) if not all(part in all_of_it for part in split(text))]
    assert missing == []


def split(text: str) -> list[str]:
    return [part for part in text.split("  ") if part]


def test_every_item_is_found_by_its_own_title(desk: Desk) -> None:
    for item in ITEMS:
        for language in LANGUAGES:
            found = desk.library_shelf.index.find(item.text(language).title)
            assert item.ref in {each.ref for each in found}, item.ref


def test_every_point_of_every_checklist_leads_to_its_list(desk: Desk) -> None:
    for pack in PACKS:
        for point in pack.checklist.items() if pack.checklist else ():
            found = desk.library_shelf.index.find(pack.words("nl").text(f"{point.key}.behaviour"))
            assert f"checklist:{pack.id}" in {each.ref for each in found}, point.key


# --- Favourites


def test_favourites_come_first_and_are_there_after_a_restart(desk: Desk, paths: VaultPaths, clock: CaseClock) -> None:
    assert desk.library_shelf.find("", Filters())[0].ref != "term:coach"
    for ref in ("term:coach", "question:probe_more", "activity:line_up"):
        desk.library_shelf.favourites.mark(ref, on=True)
    desk.library_shelf.favourites.mark("activity:line_up", on=False)
    desk.store.close()
    again = open_desk(Store.open(paths, ROOT), shipped(), clock)
    assert again.library_shelf.favourites.refs() == {"term:coach", "question:probe_more"}
    assert again.library_shelf.find("", Filters())[0].ref == "term:coach"
    assert [item.ref for item in again.library_shelf.find("", Filters(favourites=True))] == ["term:coach"]
    again.store.close()


def test_questions_that_were_favourites_before_still_are(desk: Desk) -> None:
    desk.store.settings.put(FAVOURITE_QUESTIONS, ["tell_more"])
    assert "question:tell_more" in desk.library_shelf.favourites.refs()
    desk.library_shelf.favourites.mark("question:what_else", on=True)
    assert set(desk.store.settings.get(FAVOURITE_QUESTIONS)) == {"tell_more", "what_else"}


# --- In the session on the table


def talk(desk: Desk, kind: str) -> OpenSession:
    return desk.coaching.start(desk.people.add("Zoë").id, kind)


def put(desk: Desk, ref: str, opened: OpenSession) -> str:
    place = use(item_of(ref), opened, desk.library_shelf.names("nl"), desk.guidance.asked(opened))
    opened.flush()
    return place.page if place else ""


def test_a_model_leads_the_session(desk: Desk) -> None:
    opened = talk(desk, "first")
    assert put(desk, "model:grow", opened) == opened.record.models.form("grow").pages[0].id
    assert desk.coaching.open(opened.id).record.session.model == "grow"


def test_a_checklist_comes_with_the_observation(desk: Desk) -> None:
    on_ward, first = talk(desk, "on_ward"), talk(desk, "first")
    for opened in (on_ward, first):
        assert put(desk, "checklist:handover_sbar", opened)
        again = desk.coaching.open(opened.id).record
        assert again.checklist_pack is not None
        assert again.checklist_pack.id == "handover_sbar"
        assert "observation" in {step.id for step in again.session.steps}


def test_an_activity_goes_into_the_programme_and_leaves_what_was_there(desk: Desk) -> None:
    opened = talk(desk, "first")
    opened.enter(opened.record.pack.field("coaching_plan"), (Row("r", {"aim": "Rust"}),))
    put(desk, "activity:line_up", opened)
    rows = desk.coaching.open(opened.id).record.values["coaching_plan"]
    assert isinstance(rows, tuple)
    assert [dict(row.cells) for row in rows if isinstance(row, Row)] == [{"aim": "Rust"}, {"activity": "Op een rij"}]


def test_a_question_is_noted_as_asked_below_what_was_there(desk: Desk) -> None:
    opened = talk(desk, "first")
    put(desk, "question:tell_more", opened)
    put(desk, "listening_card:one_question", opened)
    asked = item_of("question:tell_more").text("nl").title
    card = item_of("listening_card:one_question").text("nl").title
    assert desk.coaching.open(opened.id).record.values["coach_note"] == f"Gevraagd: {asked}\nLuisterkaart: {card}"


def test_a_question_counts_as_asked_and_comes_last_next_time(desk: Desk) -> None:
    opened = talk(desk, "first")
    (step, page) = next(
        (step, page) for step in opened.record.session.steps for page in opened.record.pages_of(step) if on_offer(desk, opened, step, page)
    )
    first = on_offer(desk, opened, step, page)[0]
    put(desk, f"question:{first}", opened)
    again = desk.coaching.open(opened.id)
    assert first in desk.guidance.asked(again).here
    assert on_offer(desk, again, step, page)[-1] == first
    put(desk, "listening_card:one_question", opened)
    assert set(desk.guidance.asked(desk.coaching.open(opened.id)).here) == {first}


def on_offer(desk: Desk, opened: OpenSession, step: Step, page: Page) -> list[str]:
    """Return the ids of the questions that are offered at a page, best first."""
    occasion = desk.guidance.occasion(opened.record, step, page)
    return [offer.id for offer in desk.guidance.questions(occasion, "nl", desk.guidance.asked(opened).anywhere)]


def test_what_has_no_place_in_a_session_is_not_offered(desk: Desk) -> None:
    opened = talk(desk, "mini")
    assert not can_use(item_of("term:coach"), opened)
    assert not can_use(item_of("quality:warm"), opened)
    before = opened.record
    assert use(item_of("term:coach"), opened, desk.library_shelf.names("nl"), desk.guidance.asked(opened)) is None
    assert opened.record == before


# --- On paper


FITTING = {
    ItemKind.QUESTION: CardSheets, ItemKind.MODEL: Document, ItemKind.CHECKLIST: BlankForm, ItemKind.ACTIVITY: BlankForm,
    ItemKind.QUALITY: CardSheets, ItemKind.INTERVENTION: CardSheets, ItemKind.LISTENING_CARD: CardSheets, ItemKind.HELP_CARD: CardSheets,
    ItemKind.GROUP_PHASE: Document, ItemKind.PAIR: Document, ItemKind.INVENTORY: Document, ItemKind.TERM: Document,
    ItemKind.METHOD: Document, ItemKind.KNOWLEDGE: Document,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ItemKind)
def test_every_kind_prints_on_the_paper_that_fits_it(desk: Desk, kind: ItemKind, language: str) -> None:
    item = next(item for item in ITEMS if item.kind is kind)
    paper = paper_of(item, desk.library_shelf, desk.printed_cards, language)
    assert type(paper) is FITTING[kind]
    assert squashed(item.text(language).title) in on_sheets(paper)


def test_a_question_comes_with_those_that_follow_on_it(desk: Desk) -> None:
    question = next(each for pack in PACKS for each in pack.questions if len(each.follow_ups) > 1)
    paper = paper_of(item_of(f"question:{question.id}"), desk.library_shelf, desk.printed_cards, "nl")
    assert isinstance(paper, CardSheets)
    asked = [card.front.parts[0].text for card in paper.cards]
    assert asked == [item_of(f"question:{name}").text("nl").title for name in (question.id, *question.follow_ups)]


def test_a_card_prints_with_the_cards_it_lies_among(desk: Desk) -> None:
    for ref, count in (("quality:warm", 64), ("listening_card:one_question", 8)):
        paper = paper_of(item_of(ref), desk.library_shelf, desk.printed_cards, "nl")
        assert isinstance(paper, CardSheets)
        assert len(paper.cards) == count
    for item in ITEMS:
        if item.kind is ItemKind.HELP_CARD:
            assert squashed(item.text("nl").title) in on_sheets(paper_of(item, desk.library_shelf, desk.printed_cards, "nl"))


def test_the_model_for_an_instruction_prints_as_the_card_to_write_on(desk: Desk) -> None:
    paper = paper_of(item_of("model:four_step_instruction"), desk.library_shelf, desk.printed_cards, "nl")
    assert paper == desk.printed_cards.instruction_card("nl")


def on_sheets(paper: Printable) -> str:
    """Return all text of a paper, cards too, without any white space."""
    return squashed("".join(pages_of(render(paper))))


# --- The coach's own


def own_items(desk: Desk) -> dict[ItemKind, LibraryItem]:
    """Return the coach's own items: one of each kind that can be one."""
    desk.own.copy("handover_sbar")
    desk.own.copy("questions", "tell_more")
    desk.own.copy("models", "grow")
    own_id = desk.own.copy("activities", "line_up")
    draft = desk.own.draft(own_id)
    assert isinstance(draft, ActivityDraft)
    opened = desk.own.edit(own_id)
    opened.change(replace(draft, title="Mijn rij", roles="Eén let op de tijd.", look_back="Wat zag je bij een ander?"))
    opened.flush()
    return {item.kind: item for item in desk.library_shelf.index.items if is_own(item.pack_id)}


def test_an_own_activity_says_its_roles_and_how_to_look_back(desk: Desk) -> None:
    mine = own_items(desk)[ItemKind.ACTIVITY]
    sections = {section.heading: [line.text for line in section.lines] for section in mine.text("nl").sections}
    assert sections["Rollen"] == ["Eén let op de tijd."]
    assert sections["Terugkijken"] == ["Wat zag je bij een ander?"]
    assert "Roles" in {section.heading for section in mine.text("en").sections}


def test_all_that_is_own_prints_too(desk: Desk) -> None:
    mine = own_items(desk)
    assert set(mine) == {ItemKind.QUESTION, ItemKind.MODEL, ItemKind.CHECKLIST, ItemKind.ACTIVITY}
    for item in mine.values():
        assert squashed(item.text("nl").title) in on_sheets(paper_of(item, desk.library_shelf, desk.printed_cards, "nl"))
    sheet = on_sheets(paper_of(mine[ItemKind.ACTIVITY], desk.library_shelf, desk.printed_cards, "nl"))
    shipped_sheet = on_sheets(paper_of(item_of("activity:line_up"), desk.library_shelf, desk.printed_cards, "nl"))
    assert squashed("Eén let op de tijd.") in sheet
    assert squashed("Wat zag je bij een ander?") in sheet
    assert squashed("Kennismaken") in shipped_sheet
    assert squashed("Kennismaken") in sheet
    assert mine[ItemKind.MODEL].id in dict(desk.paper_menu.items(PaperKind.MODEL, "nl"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_prints_with_all_its_words(desk: Desk, language: str) -> None:
    for kind in ItemKind:
        item = next(item for item in ITEMS if item.kind is kind)
        document = desk.library_shelf.document_of(item, language)
        paper = printed(document)
        text = item.text(language)
        for line in (text.title, *(line.text for section in text.sections for line in section.lines)):
            assert squashed(line) in paper, f"{item.ref}: {line}"
