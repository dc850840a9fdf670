"""Cards on paper: where they lie, that fronts and backs belong together, and that no word ever leaves its card."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import chain

import pypdfium2
import pytest

from peercoach_desktop.domain.paper_cards import CardSheets, CardSize, Sides
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.reports.card_grid import GRIDS
from peercoach_desktop.reports.decks import quality_deck
from peercoach_desktop.reports.fonts import substitute
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.words import ReportWords
from tests.builders import shipped
from tests.reports.decks import HOSTILE, TOO_LONG, back_spot, cards, every_deck, front_spot, own_deck, pages_of_card, said
from tests.reports.on_sheet import Spot, count, letters, outlines, shapes, words_in
from tests.reports.reading import fonts_of, squashed

DECKS = ("qualities", "questions", "interventions", "listening", "help", "misconceptions")
PAPER = (210 * 72 / 25.4, 297 * 72 / 25.4)
Printed = dict[tuple[str, str], tuple[CardSheets, bytes]]
"""Every deck with its PDF, by language and name."""
EDGE = 4.0
"""Words stay at least so many points from where the card is cut."""


@pytest.fixture(scope="module")
def printed() -> Printed:
    return {(language, name): (deck, render_pdf(deck)) for language in LANGUAGES for name, deck in every_deck(language).items()}


def own(text: str, sides: Sides = Sides.LONG_EDGE) -> CardSheets:
    return quality_deck(own_deck(text), ReportWords("nl", shipped().app_words("nl"), date(2026, 3, 24)), sides)


def smaller(spot: Spot, by: float) -> Spot:
    return Spot(spot.left + by, spot.top + by, spot.right - by, spot.bottom - by)


def sides_of(deck: CardSheets) -> Iterator[tuple[int, Spot]]:
    """Yield the page and the place of every side of every card, those to write on too."""
    for number, card in enumerate(chain.from_iterable(deck.sheets())):
        front, back = pages_of_card(deck, number)
        yield front, front_spot(deck, number)
        if deck.has_backs and card.back is not None:
            yield back, back_spot(deck, number)


def outside(deck: CardSheets, pdf: bytes) -> list[str]:
    """Return the letters that lie in no card and not in the line below the cards."""
    rooms: dict[int, list[Spot]] = {}
    for page, spot in sides_of(deck):
        rooms.setdefault(page, []).append(smaller(spot, EDGE))
    foot = Spot(30, PAPER[1] - front_spot(deck, 0).top, PAPER[0] - 30, PAPER[1] - 12)
    return [
        f"{page}: {letter} at {spot}"
        for page in range(count(pdf))
        for letter, spot in letters(pdf, page)
        if not foot.holds(spot) and not any(room.holds(spot) for room in rooms.get(page, []))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_K09_the_quality_deck_is_64_words_on_8_fronts_and_8_backs(printed: Printed, language: str) -> None:
    deck, pdf = printed[language, "qualities"]
    assert len(deck.cards) == 64
    assert count(pdf) == 16
    sides = [words_in(pdf, page, Spot(0, PAPER[1] - 46, *PAPER)) for page in range(16)]
    front, back = ("voorkant", "achterkant") if language == "nl" else ("front", "back")
    assert [front in side for side in sides] == [True, False] * 8
    assert [back in side for side in sides] == [False, True] * 8


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DECKS)
def test_every_front_is_at_its_place_and_its_back_right_behind_it(printed: Printed, name: str, language: str) -> None:
    deck, pdf = printed[language, name]
    for number in range(len(deck.cards)):
        front, back = pages_of_card(deck, number)
        assert squashed(words_in(pdf, front, front_spot(deck, number))) == squashed(substitute(said(deck, number)))
        if deck.has_backs:
            assert squashed(words_in(pdf, back, back_spot(deck, number))) == squashed(substitute(said(deck, number, back=True)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DECKS)
def test_every_letter_lies_within_its_card(printed: Printed, name: str, language: str) -> None:
    assert outside(*printed[language, name]) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_coach_typed_stays_inside_and_is_all_there(text: str) -> None:
    deck = own(text)
    pdf = render_pdf(deck)
    assert outside(deck, pdf) == []
    for page, spot, times in ((0, front_spot(deck, 0), 1), (1, back_spot(deck, 0), 3)):
        told = squashed(words_in(pdf, page, spot))
        if len(text) < 300:
            drawn = sorted(squashed(substitute(text)))  # letters alone: some are drawn from right to left
            assert told.count(squashed(substitute(text))) >= times or sorted(told).count(drawn[0]) >= times
        else:
            assert told.count(squashed(text)[:100]) >= times


def test_three_texts_that_are_too_long_together_all_keep_their_beginning() -> None:
    deck = own("woord " * 50)
    told = words_in(render_pdf(deck), 1, back_spot(deck, 0))
    for label in ("Dit zien anderen", "Te veel ervan", "Vraag"):
        assert f"{label} woord woord woord" in told
    assert "…" in told


def test_what_no_size_can_fit_ends_in_a_sign_that_says_so() -> None:
    deck = own(TOO_LONG)
    pdf = render_pdf(deck)
    assert outside(deck, pdf) == []
    assert words_in(pdf, 0, front_spot(deck, 0)).rstrip().endswith("…")


def test_long_words_get_smaller_but_stay_whole_and_readable() -> None:
    sizes = {}
    for text in ("Warm", "Verantwoordelijkheidsgevoel"):
        deck = own(text)
        spot = front_spot(deck, 0)
        room = Spot(spot.left, spot.top + 40, spot.right, spot.bottom)
        boxes = [box for _, box in letters(render_pdf(deck), 0) if room.holds(box)]
        assert len(boxes) == len(text)
        assert max(box.bottom for box in boxes) - min(box.top for box in boxes) < 24, "the word is on one line"
        sizes[text] = max(box.height for box in boxes)
    assert sizes["Warm"] > sizes["Verantwoordelijkheidsgevoel"] > 6


@pytest.mark.parametrize(("name", "columns", "rows"), [("qualities", 3, 3), ("interventions", 2, 2)])
def test_cards_are_cut_along_hairlines_and_marks_in_the_margins(printed: Printed, name: str, columns: int, rows: int) -> None:
    deck, pdf = printed["nl", name]
    first, last = front_spot(deck, 0), front_spot(deck, columns * rows - 1)
    upright = [first.left + column * first.width for column in range(columns + 1)]
    level = [first.top + row * first.height for row in range(rows + 1)]
    drawn = list(outlines(pdf, 0))
    hairlines = [spot for spot, thickness in drawn if thickness < 0.3]
    assert sorted(_middle(spot)[0] for spot in hairlines if spot.height > 200) == pytest.approx(upright, abs=0.3)
    assert sorted(_middle(spot)[1] for spot in hairlines if spot.width > 200) == pytest.approx(level, abs=0.3)
    for page in (0, 1):
        marks = [spot for spot, thickness in outlines(pdf, page) if not _meets(spot, Spot(first.left, first.top, last.right, last.bottom))]
        printable = Spot(14, 14, PAPER[0] - 14, PAPER[1] - 14)
        assert all(printable.holds(spot) for spot in marks), "a printer leaves about 5 mm white"
        assert sorted({round(_middle(spot)[0]) for spot in marks if spot.height > spot.width}) == [round(x) for x in upright]
        assert sorted({round(_middle(spot)[1]) for spot in marks if spot.width > spot.height}) == [round(y) for y in level]
        assert len(marks) == 2 * (columns + 1) + 2 * (rows + 1)


def _middle(spot: Spot) -> tuple[float, float]:
    return (spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2


def _meets(spot: Spot, other: Spot) -> bool:
    apart = spot.right < other.left or spot.left > other.right or spot.bottom < other.top or spot.top > other.bottom
    return not apart


def test_the_last_sheet_with_one_card_is_aligned_too(printed: Printed) -> None:
    whole, _ = printed["nl", "qualities"]
    deck = replace(whole, blank=None)
    pdf = render_pdf(deck)
    assert words_in(pdf, 14, front_spot(deck, 63)) == said(deck, 63)
    assert back_spot(deck, 63).left > 2 * PAPER[0] / 3 - 20
    assert words_in(pdf, 15, back_spot(deck, 63)) == said(deck, 63, back=True)
    hairlines = [spot for spot, thickness in outlines(pdf, 14) if thickness < 0.3]
    assert all(front_spot(deck, 63).holds(spot, 0.5) for spot in hairlines)
    assert len(hairlines) == 4


@pytest.mark.parametrize(("language", "own_card", "seen"), [("nl", "Eigen kaart", "Dit zien anderen"), ("en", "Your own card", "")])
def test_the_last_sheet_of_the_quality_deck_is_filled_with_cards_to_write_on(
    printed: Printed, language: str, own_card: str, seen: str
) -> None:
    deck, pdf = printed[language, "qualities"]
    assert words_in(pdf, 14, front_spot(deck, 63)) == said(deck, 63)
    for number in range(64, 72):
        assert words_in(pdf, 14, front_spot(deck, number)) == own_card
        back = words_in(pdf, 15, back_spot(deck, number))
        assert back.startswith(f"{own_card} {seen}")
    hairlines = [spot for spot, thickness in outlines(pdf, 14) if thickness < 0.3]
    assert len(hairlines) == 8, "the whole sheet is cut"
    assert words_in(pdf, 12, front_spot(deck, 62)) == said(deck, 62), "no other sheet has any"


def test_other_decks_leave_what_is_left_of_the_last_sheet_white(printed: Printed) -> None:
    for name in ("questions", "interventions", "listening", "help", "misconceptions"):
        deck, _ = printed["nl", name]
        assert sum(map(len, deck.sheets())) == len(deck.cards)


def test_a_sheet_holds_as_many_cards_as_the_paper_has_places() -> None:
    assert {size: grid.count for size, grid in GRIDS.items()} == {size: size.on_sheet for size in CardSize}


def test_over_the_short_edge_the_back_is_the_same_page_on_its_head() -> None:
    ids = [question.id for question in shipped().pack("questions").questions[:11]]
    long, short = (render_pdf(cards().questions(ids, "nl", sides)) for sides in (Sides.LONG_EDGE, Sides.SHORT_EDGE))
    assert count(long) == count(short) == 4
    for page in range(4):
        for (letter, spot), (other, turned) in zip(letters(long, page), letters(short, page), strict=True):
            if page % 2:
                back = Spot(PAPER[0] - turned.right, PAPER[1] - turned.bottom, PAPER[0] - turned.left, PAPER[1] - turned.top)
            else:
                back = turned
            assert letter == other
            assert (back.left, back.top, back.right, back.bottom) == pytest.approx((spot.left, spot.top, spot.right, spot.bottom), abs=0.1)


def test_fronts_alone_are_half_the_pages(printed: Printed) -> None:
    deck, both = printed["nl", "qualities"]
    fronts = render_pdf(replace(deck, sides=Sides.FRONTS))
    assert count(fronts) == 8
    for page in range(8):
        spots = [letter for letter in letters(fronts, page) if letter[1].bottom < PAPER[1] - 46]
        assert spots
        assert spots == [letter for letter in letters(both, 2 * page) if letter[1].bottom < PAPER[1] - 46]


def test_no_cards_are_still_a_page_and_no_crash(printed: Printed) -> None:
    deck, _ = printed["nl", "qualities"]
    assert count(render_pdf(replace(deck, cards=()))) == 1


@pytest.mark.parametrize("name", DECKS)
def test_only_our_own_fonts_and_all_of_them_embedded(printed: Printed, name: str) -> None:
    found = fonts_of(printed["nl", name][1])
    assert found
    assert all(found.values())


def test_families_differ_by_their_drawn_mark_and_not_by_colour(printed: Printed) -> None:
    deck, pdf = printed["nl", "qualities"]
    drawings: dict[str, set[tuple[object, ...]]] = {}
    for number, card in enumerate(deck.cards):
        page, _ = pages_of_card(deck, number)
        spot = smaller(front_spot(deck, number), 5)
        inside = [each for each in shapes(pdf, page) if spot.holds(each)]
        drawing = tuple(sorted((round(each.width, 1), round(each.height, 1), round(each.top - spot.top)) for each in inside))
        drawings.setdefault(card.front.band, set()).add((card.front.mark, len(inside), drawing[:2]))
    assert len(drawings) == 8
    assert all(len(kinds) == 1 for kinds in drawings.values()), "one mark for all cards of a family"
    assert len({mark for kinds in drawings.values() for mark, *_ in kinds}) == 8


def test_the_marks_differ_as_pixels_in_black_and_white(printed: Printed) -> None:
    deck, pdf = printed["nl", "qualities"]
    pictures = set()
    firsts = {card.front.band: number for number, card in reversed(list(enumerate(deck.cards)))}
    for number in firsts.values():
        page, _ = pages_of_card(deck, number)
        pictures.add(_grey(pdf, page, front_spot(deck, number)))
    assert len(pictures) == 8


def _grey(pdf: bytes, page: int, spot: Spot) -> bytes:
    """Return the strip at the foot of a card as black and white pixels."""
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[page]) as sheet:
        image = sheet.render(scale=4, grayscale=True, fill_color=(255, 255, 255, 255)).to_pil()
    box = tuple(round(4 * each) for each in (spot.left + 10, spot.bottom - 20, spot.left + 22, spot.bottom - 8))
    return bytes(image.crop(box).point(lambda value: 255 if value > 128 else 0).tobytes())


@pytest.mark.parametrize("name", DECKS)
def test_every_side_has_dark_words_on_white_in_grey(printed: Printed, name: str) -> None:
    deck, pdf = printed["nl", name]
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = {}
        for page, spot in list(sides_of(deck))[:40]:
            if page not in pages:
                with closing(document[page]) as sheet:
                    pages[page] = sheet.render(scale=2, grayscale=True, fill_color=(255, 255, 255, 255)).to_pil()
            values = pages[page].crop(tuple(round(2 * each) for each in (spot.left, spot.top, spot.right, spot.bottom))).getextrema()
            assert values[0] < 70, "dark enough to read"
            assert values[1] == 255


def test_a_card_has_the_size_of_a_playing_card() -> None:
    small = GRIDS["small"]  # type: ignore[index]
    assert (round(small.width * 25.4 / 72), round(small.height * 25.4 / 72), small.count) == (63, 88, 9)


def test_the_version_of_the_deck_stands_below_the_cards() -> None:
    pdf = render_pdf(own("Warm"))
    assert "versie 7" in words_in(pdf, 0, Spot(0, PAPER[1] - 46, *PAPER))
    assert "Blad 1 van 1" in words_in(pdf, 1, Spot(0, PAPER[1] - 46, *PAPER))
