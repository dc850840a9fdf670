"""Blank forms: everything that is asked is on them with its code, there is room for it, and nothing runs off the paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from textwrap import shorten

import pypdfium2
import pytest

from peercoach_desktop.domain.activities import Activity
from peercoach_desktop.domain.blank_form import Asked, BlankForm, FormBlock, ScaleBoxes, ShortLines, TickBoxes, WritingLines, WritingTable
from peercoach_desktop.domain.document import Document, Paragraph
from peercoach_desktop.domain.fields import Condition, Evidence, Field, Link, Ratings, Versions
from peercoach_desktop.domain.forms import Form, Pack, PackKind
from peercoach_desktop.domain.paper_codes import checklist_codes, form_codes
from peercoach_desktop.domain.wording import LANGUAGES, Wording
from peercoach_desktop.reports.blank_fields import BlankFields
from peercoach_desktop.reports.blank_forms import blank_form, instruction_card
from peercoach_desktop.reports.fonts import substitute
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.theme import MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from peercoach_desktop.reports.words import ReportWords
from tests.builders import shipped
from tests.reports.decks import HOSTILE, cards
from tests.reports.on_sheet import Spot, count, letters, outlines, words_in
from tests.reports.reading import fonts_of, pages_of, squashed
from tests.reports.tiny import tiny_pack

CHECKLISTS = shipped().of_kind(PackKind.CHECKLIST)
SESSION, MODELS = shipped().pack("guided_session"), shipped().pack("models")
LOCAL = {"hygiene_behaviour", "medication_safety", "meal_support", "mobility_transfer"}
PAGE = Spot(MARGIN - 34, 30, PAGE_WIDTH - MARGIN + 0.5, PAGE_HEIGHT - 30)

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_checklist = pytest.mark.parametrize("pack", CHECKLISTS, ids=lambda pack: pack.id)


def words(language: str = "nl") -> ReportWords:
    return ReportWords(language, shipped().app_words(language), date(2026, 3, 24))


def off_the_paper(pdf: bytes) -> list[str]:
    return [f"{page}: {letter} {spot}" for page in range(count(pdf)) for letter, spot in letters(pdf, page) if not PAGE.holds(spot)]


def has_words(told: str, text: str) -> bool:
    """Return whether each word is on the page; cells of a table are drawn line by line beside one another."""
    return set(substitute(text).casefold().split()) <= set(told.casefold().split())


def asked_of(block: FormBlock) -> Asked | None:
    return block.asked if isinstance(block, WritingLines | ShortLines | TickBoxes | ScaleBoxes | WritingTable) else None


def every_asked(form: BlankForm) -> Iterator[Asked]:
    yield from (asked for block in form.blocks if (asked := asked_of(block)) is not None)


@every_language
@every_checklist
def test_a_blank_checklist_holds_every_point_with_its_code_and_hints(pack: Pack, language: str) -> None:
    pdf = render_pdf(cards().blank_checklist(pack.id, language))
    told = squashed("".join(pages_of(pdf)))
    wording = pack.words(language)
    assert pack.checklist is not None
    codes = checklist_codes(pack.checklist)
    for item in pack.checklist.items():
        behaviour = squashed(substitute(wording.text(f"{item.key}.behaviour")))
        assert f"{codes[item.id]}{behaviour}" in told or f"{behaviour}{codes[item.id]}" in told, item.id
        for hint in wording.lines(f"{item.key}.look_for"):
            assert squashed(substitute(hint)) in told
    for section in pack.checklist.sections:
        assert squashed(wording.text(f"{section.key}.title")) in told
    assert squashed(wording.text("checklist.note")) in told
    assert off_the_paper(pdf) == []
    assert count(pdf) <= 3


@every_checklist
def test_each_point_has_six_drawn_boxes_in_line_with_the_words_above(pack: Pack) -> None:
    pdf = render_pdf(cards().blank_checklist(pack.id, "nl"))
    assert pack.checklist is not None
    columns: set[int] = set()
    boxes = 0
    for page in range(count(pdf)):
        found = [spot for spot, _ in outlines(pdf, page) if spot.left > MARGIN + 200 and 12 < spot.width < 14 and 12 < spot.height < 14]
        boxes += len(found)
        columns |= {round((spot.left + spot.right) / 2) for spot in found}
        if found:
            top = min(spot.top for spot in found)
            head = words_in(pdf, page, Spot(MARGIN, top - 60, PAGE_WIDTH - MARGIN, top - 2))
            for level in ("nog niet", "met hulp", "zelfstandig", "voorbeeld", "niet gezien", "n.v.t."):
                assert level in head
    assert boxes == 6 * len(list(pack.checklist.items()))
    assert len(columns) == 6


@every_checklist
def test_the_version_is_in_the_footer_of_every_page(pack: Pack) -> None:
    newer = replace(pack, version=12)
    library = cards()
    library._library._read[pack.id] = newer
    try:
        pages = pages_of(render_pdf(library.blank_checklist(pack.id, "nl")))
    finally:
        library._library._read[pack.id] = pack
    title = shorten(pack.words("nl").get("checklist.title"), 60, placeholder="…")
    assert all(squashed(f"{title} · versie 12") in squashed(page) for page in pages)


@every_language
def test_only_the_four_lists_with_a_local_protocol_say_that_it_leads_and_ask_when_it_was_checked(language: str) -> None:
    sentence, asked = {
        "nl": ("Het protocol van je eigen organisatie gaat voor.", "Gecontroleerd op"),
        "en": ("The protocol of your own organisation comes first.", "Checked on"),
    }[language]
    found = set()
    for pack in CHECKLISTS:
        form = cards().blank_checklist(pack.id, language)
        lines = [block for block in form.blocks if isinstance(block, ShortLines) and block.asked.label == sentence]
        if lines:
            assert lines[0].names == (asked,)
            assert squashed(asked) in squashed("".join(pages_of(render_pdf(form))))
            found.add(pack.id)
    assert found == LOCAL


def test_a_pack_that_is_no_checklist_is_refused() -> None:
    with pytest.raises(ValueError, match="questions"):
        cards().blank_checklist("questions", "nl")


@every_language
@pytest.mark.parametrize("form", [*SESSION.forms, *MODELS.forms], ids=lambda form: form.id)
def test_a_blank_form_holds_every_question_with_its_code_and_names_no_one(form: Form, language: str) -> None:
    made = cards().blank_form(form.id, language) if form in SESSION.forms else cards().blank_model(form.id, language)
    pdf = render_pdf(made)
    told = squashed("".join(pages_of(pdf)))
    assert "{" not in told
    assert off_the_paper(pdf) == []
    codes = form_codes(form)
    asked = {each.code: each.label for each in every_asked(made)}
    unwritten = (Versions, Link, Ratings, Evidence)
    for field in form.fields():
        if isinstance(field.kind, unwritten):
            continue
        label = asked[codes[field.id]]
        assert label, field.id
        assert squashed(substitute(label)) in told
    assert len(asked) == len([each for each in every_asked(made) if each.code]) + 1, "each code once, and room without one"
    number = (SESSION if form in SESSION.forms else MODELS).version
    version = {"nl": f"versie {number}", "en": f"version {number}"}[language]
    assert made.footer == f"{made.title} · {version}"
    assert all(squashed(substitute(made.footer)) in squashed(page) for page in pages_of(pdf))


def test_the_contract_ends_with_lines_for_both_to_sign_on() -> None:
    for language, peer, coach in (
        ("nl", "handtekening van de peer", "handtekening van de coach"),
        ("en", "signature of the peer", "signature of the coach"),
    ):
        last = pages_of(render_pdf(cards().blank_form("contract", language)))[-1]
        assert peer in last
        assert coach in last


def test_both_people_are_named_by_their_role() -> None:
    labels = [asked.label for asked in every_asked(cards().blank_form("contract", "nl"))]
    assert "Beoordeelt de coach ook het werk van de peer?" in labels
    assert "De peer vindt het goed dat we dit delen" in labels


def test_a_condition_points_to_the_code_it_depends_on() -> None:
    hints = {asked.code: asked.hint for asked in every_asked(cards().blank_form("contract", "nl"))}
    assert hints["1.3"].startswith("Alleen als je bij 1.2 kiest: Ja / Dat weten we nog niet.")


ROOM = {
    "help_question": [WritingLines], "story": [WritingLines], "energy": [ScaleBoxes], "ruler": [ScaleBoxes], "place": [TickBoxes],
    "secrecy": [TickBoxes], "hopes": [WritingTable], "day": [ShortLines], "who": [ShortLines], "plan": [WritingTable],
    "views": [WritingLines, ScaleBoxes, WritingLines, WritingLines, WritingTable], "versions": [], "profile": [], "missing": [WritingLines],
    "previous": [WritingTable], "next_appointment": [ShortLines], "list": [WritingLines], "ratings": [Paragraph], "evidence": [Paragraph],
    "model": [WritingLines], "own_view": [WritingLines],
}  # fmt: skip


@pytest.mark.parametrize("name", ROOM)
def test_every_kind_of_field_has_its_own_room(name: str) -> None:
    pack = tiny_pack()
    form = next(form for form in pack.forms if name in {field.id for field in form.fields()})
    fields = BlankFields(pack.words("nl"), words(), form_codes(form))
    known = {field.id: field for field in form.fields()}
    assert [type(block) for block in fields.blocks(known[name], known)] == ROOM[name]


def room_of(name: str) -> FormBlock:
    pack = tiny_pack()
    form = pack.forms[0]
    known = {field.id: field for field in form.fields()}
    return next(iter(BlankFields(pack.words("nl"), words(), form_codes(form)).blocks(known[name], known)))


def test_one_of_a_few_has_round_boxes_with_the_way_out_and_several_have_square_ones() -> None:
    place, secrecy = room_of("place"), room_of("secrecy")
    assert isinstance(place, TickBoxes)
    assert isinstance(secrecy, TickBoxes)
    assert (place.options, place.several) == (("Afdeling", "Thuis", "Weet ik nog niet"), False)
    assert (secrecy.options, secrecy.several) == (("Blijft hier", "Bij gevaar niet"), True)


def test_a_scale_has_a_box_for_each_number_and_says_what_its_ends_are() -> None:
    ruler = room_of("ruler")
    assert isinstance(ruler, ScaleBoxes)
    assert (ruler.low, ruler.high, ruler.low_words, ruler.high_words) == (1, 10, "niet", "heel")


def test_a_table_has_its_columns_and_rows_and_a_span_both_times() -> None:
    plan, day = room_of("plan"), room_of("day")
    assert isinstance(plan, WritingTable)
    assert isinstance(day, ShortLines)
    assert [column.head for column in plan.columns] == ["Stil doel", "Wat", "Wanneer"]
    assert plan.rows == 3
    assert day.names == ("Datum", "Van", "Tot")


@pytest.mark.parametrize("text", HOSTILE)
def test_own_words_of_any_kind_stay_on_the_paper(text: str) -> None:
    pack = tiny_pack()
    hostile = Wording("nl", dict.fromkeys(pack.words("nl").words, text))
    for form in pack.forms:
        pdf = render_pdf(blank_form(replace(pack, wordings={"nl": hostile}), form, words()))
        assert off_the_paper(pdf) == []
        if "ש" not in text:
            assert squashed(substitute(text))[:60] in squashed("".join(pages_of(pdf)))


def test_a_condition_on_another_field_is_told_with_its_code() -> None:
    pack = tiny_pack()
    form = pack.forms[0]
    known = {field.id: field for field in form.fields()}
    field = replace(known["missing"], when=Condition("place", ("home",)))
    (block,) = BlankFields(pack.words("nl"), words(), form_codes(form)).blocks(field, known)
    assert isinstance(block, WritingLines)
    assert block.asked.hint == "Alleen als je bij 1.5 kiest: Thuis."


# --- Sheets of one page


@every_language
@pytest.mark.parametrize("activity", shipped().pack("activities").activities, ids=lambda activity: activity.id)
def test_K09_every_activity_is_on_one_page_with_steps_minutes_and_room(activity: Activity, language: str) -> None:
    form = cards().activity(activity.id, language)
    pdf = render_pdf(form)
    wording = shipped().pack("activities").words(language)
    told = squashed("".join(pages_of(pdf)))
    assert count(pdf) == 1
    assert off_the_paper(pdf) == []
    table = next(block for block in form.blocks if isinstance(block, WritingTable))
    assert len(table.columns) == 3, "the last column is empty: room for oneself"
    assert [row[1] for row in table.begun] == [str(step.minutes) for step in activity.steps]
    for key in (f"{activity.key}.title", f"{activity.key}.aim", *(step.key for step in activity.steps)):
        assert squashed(substitute(wording.text(key))) in told
    for part in ("tips", "variants"):
        assert all(squashed(substitute(line)) in told for line in wording.lines(f"{activity.key}.{part}"))
    drawn = " ".join(pages_of(pdf)).replace(",", " ")
    assert all(has_words(drawn, wording.text(f"materials.{material}")) for material in activity.materials)


@every_language
@pytest.mark.parametrize("form", MODELS.forms, ids=lambda form: form.id)
def test_every_model_is_on_one_page_with_all_its_questions(form: Form, language: str) -> None:
    document = cards().model(form.id, language)
    assert isinstance(document, Document)
    pdf = render_pdf(document)
    told = squashed("".join(pages_of(pdf)))
    assert count(pdf) == 1
    assert "{" not in told
    wording = MODELS.words(language)
    names = {"nl": ("de peer", "de coach"), "en": ("the peer", "the coach")}[language]
    for page in form.pages:
        heading = wording.text(f"{page.key}.heading", peer=names[0], coach=names[1])
        assert has_words(" ".join(pages_of(pdf)), heading)
    assert squashed(substitute(wording.text(f"{form.key}.origin"))) in told


@every_language
def test_K07_the_instruction_card_has_steps_why_what_goes_wrong_and_telling_it_back_on_one_page(language: str) -> None:
    card = instruction_card(words(language))
    pdf = render_pdf(card)
    told = "".join(pages_of(pdf))
    assert count(pdf) == 1
    wanted = {
        "nl": ("De stappen", "Waarom", "Wat kan misgaan", "Terugvertellen", "Een andere situatie"),
        "en": ("The steps", "Why", "What can go wrong", "Telling it back", "Another situation"),
    }
    assert all(each in told for each in wanted[language])
    assert [asked.code for asked in every_asked(card)] == ["", "1", "2", "3", "4"]


def test_only_our_own_fonts_and_all_of_them_embedded() -> None:
    for form in (cards().blank_checklist("handover_sbar", "nl"), cards().blank_form("contract", "nl"), cards().activity("line_up", "nl")):
        found = fonts_of(render_pdf(form))
        assert found
        assert all(found.values())


def test_boxes_and_lines_are_dark_enough_to_photocopy() -> None:
    pdf = render_pdf(cards().blank_checklist("handover_sbar", "nl"))
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[0]) as sheet:
        grey = sheet.render(scale=4, grayscale=True, fill_color=(255, 255, 255, 255)).to_pil()
    boxes = [spot for spot, _ in outlines(pdf, 0) if 12 < spot.width < 14 and 12 < spot.height < 14]
    assert boxes
    for spot in boxes:
        darkest, lightest = grey.crop(tuple(round(4 * each) for each in (spot.left, spot.top, spot.right, spot.bottom))).getextrema()
        assert darkest < 110
        assert lightest == 255, "and empty inside"


def test_file_names_hold_no_name_and_no_odd_sign() -> None:
    for form in SESSION.forms:
        for language in LANGUAGES:
            assert re.fullmatch(r"[a-z0-9-]+\.pdf", cards().blank_form(form.id, language).file_name)


def test_a_field_of_a_new_kind_cannot_be_forgotten() -> None:
    class Unknown:
        pass

    fields = BlankFields(Wording("nl", {}), words(), {})
    with pytest.raises(AssertionError):
        list(fields.blocks(Field("x", Unknown()), {}))  # type: ignore[arg-type]
