"""The pairs of behaviour on blank paper, and blank lists whose last page holds its share."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.blank_form import PairTable
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.reports.boxes import Gap, TextLine, balanced_pages, on_pages
from peercoach_desktop.reports.flow import boxes_of
from peercoach_desktop.reports.fonts import substitute
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.text import Line
from peercoach_desktop.reports.theme import BODY, BOTTOM, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, TOP
from tests.builders import shipped
from tests.reports.decks import cards
from tests.reports.on_sheet import Spot, count, letters, outlines, words_in
from tests.reports.reading import pages_of, squashed

PACK = shipped().pack("competence_profile")
ROOM = PAGE_HEIGHT - TOP - BOTTOM
LISTS = [*(pack.id for pack in shipped().of_kind(PackKind.CHECKLIST)), PACK.id]
PAGE = Spot(MARGIN - 34, 30, PAGE_WIDTH - MARGIN + 0.5, PAGE_HEIGHT - 30)

every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
def test_all_21_pairs_are_on_the_paper_with_their_codes_both_sides_and_examples(language: str) -> None:
    pdf = render_pdf(cards().blank_checklist(PACK.id, language))
    told = squashed("".join(pages_of(pdf)))
    words = PACK.words(language)
    pairs = [pair for competence in PACK.competences for pair in competence.pairs]
    assert len(pairs) == 21
    for pair in pairs:
        assert pair.id in told
        for part in ("helpful", "helpful_example", "unhelpful", "unhelpful_example", "note"):
            assert set(substitute(words.get(f"{pair.key}.{part}")).split()) <= set(" ".join(pages_of(pdf)).split()), f"{pair.id}.{part}"
    off = [letter for page in range(count(pdf)) for letter, spot in letters(pdf, page) if not PAGE.holds(spot)]
    assert off == []
    assert count(pdf) <= 4


@every_language
def test_each_pair_has_a_box_per_place_under_its_words_from_unhelpful_to_helpful(language: str) -> None:
    words = PACK.words(language)
    form = cards().blank_checklist(PACK.id, language)
    (table,) = [block for block in form.blocks if isinstance(block, PairTable)]
    assert table.places == tuple(words.text(f"places.{place}") for place in ("unhelpful", "between", "helpful", "not_seen"))
    pdf = render_pdf(form)
    boxes, columns = 0, set()
    for page in range(count(pdf)):
        found = [spot for spot, _ in outlines(pdf, page) if spot.left > MARGIN + 120 and 12 < spot.width < 14 and 12 < spot.height < 14]
        boxes += len(found)
        columns |= {round((spot.left + spot.right) / 2) for spot in found}
        top = min(spot.top for spot in found)
        head = words_in(pdf, page, Spot(MARGIN, top - 80, PAGE_WIDTH - MARGIN, top - 2))
        assert all(set(place.split()) <= set(head.split()) for place in (*table.places, table.left, table.right))
    assert boxes == 4 * 21
    assert len(columns) == 4


def test_pairs_of_work_from_own_recovery_stand_apart_as_on_the_screen() -> None:
    (table,) = [block for block in cards().blank_checklist(PACK.id, "nl").blocks if isinstance(block, PairTable)]
    *general, recovery = table.sections
    assert sum(len(section.points) for section in general) == 16
    assert {point.code for point in recovery.points} == {"C1.5", "C1.7", "C3.3", "C3.6", "C3.7"}
    assert recovery.about


@every_language
@pytest.mark.parametrize("name", LISTS)
def test_no_last_page_of_a_blank_list_holds_a_point_or_two(name: str, language: str) -> None:
    boxes = list(boxes_of(cards().blank_checklist(name, language)))
    before, after = on_pages(boxes, ROOM), balanced_pages(boxes, ROOM, 0.4)
    assert len(after) <= len(before), "no paper more"
    assert max(distance + box.height for distance, box in after[-1]) > 0.4 * ROOM
    assert [box for page in after for _, box in page if not isinstance(box, Gap)][-1] is boxes[-1]


def test_one_page_and_a_full_last_page_stay_as_they_are() -> None:
    def piece(text: str) -> TextLine:
        return TextLine(height=40, line=Line(text), style=BODY)

    for pieces in ([piece("a")], [piece(str(number)) for number in range(4)]):
        assert balanced_pages(pieces, 100, 0.4) == on_pages(pieces, 100)
    uneven = [piece(str(number)) for number in range(6)]
    assert [len(page) for page in on_pages(uneven, 200)] == [5, 1]
    assert [len(page) for page in balanced_pages(uneven, 200, 0.4)] == [3, 3]


def test_a_little_less_white_is_better_than_a_page_with_a_few_lines() -> None:
    def piece(text: str) -> TextLine:
        return TextLine(height=40, line=Line(text), style=BODY)

    pieces = [part for number in range(5) for part in (piece(str(number)), Gap(height=5))]
    assert len(on_pages(pieces, 215)) == 2
    (page,) = balanced_pages(pieces, 215, 0.4)
    assert [box for _, box in page if not isinstance(box, Gap)] == pieces[::2]
    assert len(balanced_pages(pieces, 180, 0.4)) == 2
