"""The short copy for the peer: the main things alone, on one or two pages; and where there is to be signed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_PATH, FPDF_PAGEOBJ_TEXT

from peercoach_desktop.domain.bars import Bars
from peercoach_desktop.domain.document import Document, DrawnPicture, Entry, EntryList, Grid, Heading, Paragraph, SignatureLines, Strip
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.privacy_hints.in_document import written_texts
from peercoach_desktop.domain.sharing import Level, SharingChoices
from peercoach_desktop.domain.values import Moment, Parts, Row, Value
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.reports.blank_forms import blank_form
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.session_summary import session_summary_peer
from peercoach_desktop.reports.theme import MARGIN, PAGE_WIDTH
from tests.builders import shipped
from tests.reports.model_record import model_record
from tests.reports.reading import a_document, block_of, field_ids, pages_of, printed, squashed
from tests.reports.samples import cards, filled_in, first_session, ward_session, words

SPOKEN = {"nl": "Hoofdzaken van ons gesprek", "en": "Main points of our session"}
MODEL = {"grow.want": "Rust aan het begin", "grow.tried": "Alles opschrijven"}


def main_points(record: SessionRecord, language: str = "nl") -> Document:
    return session_summary_peer(record, cards(), words(language), extent=Extent.MAIN)


def all_of_it(record: SessionRecord) -> Document:
    return session_summary_peer(record, cards(), words(), extent=Extent.ALL)


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def signed(**changes: Value) -> SessionRecord:
    return first_session(consent=Parts({"agreed": "yes", "initials_peer": "IK"}), **changes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("record", [first_session, ward_session], ids=["first", "on_ward"])
def test_S15_the_main_points_fit_on_two_pages_and_say_what_they_are(record: object, language: str) -> None:
    document = main_points(record(), language)  # type: ignore[operator]
    assert document.title == SPOKEN[language]
    assert len(pages_of(render_pdf(document))) <= 2


def test_the_main_points_are_the_sections_of_a_talk_and_nothing_else() -> None:
    assert headings(main_points(first_session())) == ["Jouw vraag", "Wat we bespraken", "Jouw doel", "Onze afspraken", "Hulp nodig?"]
    told = repr(main_points(first_session()))
    assert "Ik ben te langzaam." not in told
    assert "112" in told


def test_what_was_seen_is_among_the_main_points_and_what_stands_around_it_is_not() -> None:
    document = main_points(ward_session())
    (strip,) = [block for block in document.blocks if isinstance(block, Strip)]
    assert sum(len(section.rows) for section in strip.sections) == 12
    assert "punt 1" in repr(strip)
    assert "zonder voorbeeld" not in repr(strip)
    assert "We keken anders" not in repr(document)


def test_of_a_model_the_picture_is_a_main_point_and_the_answers_beside_it_are_not() -> None:
    record = model_record("grow", MODEL)
    document = main_points(record)
    (picture,) = [block for block in document.blocks if isinstance(block, DrawnPicture)]
    assert picture.answers == document.only_drawn(picture) == (("grow.want", "Rust aan het begin"),)
    assert "Rust aan het begin" in picture.text
    assert not any(isinstance(block, Entry | EntryList) and block.field_id for block in document.blocks)
    assert "Hieronder" not in picture.note


@pytest.mark.parametrize("kind", ["first", "follow_up", "on_ward", "mini", "closing"])
def test_S15_the_main_points_are_part_of_all_and_all_is_what_the_peer_may_see(kind: str) -> None:
    record = filled_in(kind, text="verklikker")
    may = {field.id for field in record.visible_fields(Level.PEER)}
    some = {field.id for field in record.visible_fields(Level.PEER, Extent.MAIN)}
    assert some < may
    assert set(field_ids(main_points(record))) <= some
    for field in record.fields():
        if field.id not in some:
            assert f"verklikker {field.id}" not in repr(main_points(record)), field.id


def test_S15_a_line_that_was_switched_off_is_in_neither() -> None:
    record = replace(first_session(), choices=SharingChoices(lines={("help_question", Level.PEER): False}))
    for document in (main_points(record), all_of_it(record)):
        assert record.values["help_question"] not in (getattr(block, "text", "") for block in document.blocks)


def test_a_name_that_is_only_in_the_picture_is_hinted_at_once_and_so_it_is_where_it_also_stands_in_words() -> None:
    record = model_record("grow", {"grow.want": "Ik hielp mevrouw Jansen."})
    for document in (main_points(record), session_summary_peer(record, cards(), words())):
        assert [(text.field_id, text.text) for text in written_texts(document) if text.field_id] == [
            ("grow.want", "Ik hielp mevrouw Jansen.")
        ]


# --- Shorter, with the same facts


def test_a_bare_number_of_minutes_says_that_it_is_minutes_and_words_stay_as_they_are() -> None:
    told = repr(block_of(all_of_it(first_session()), "rhythm"))
    assert "Hoelang: 45 minuten" in told
    worded = first_session(rhythm=(Row("r", {"how_often": "Elke week", "minutes": "een halfuur", "place": "Duinroos", "cancel": "App"}),))
    assert "Hoelang: een halfuur" in repr(block_of(all_of_it(worded), "rhythm"))


def test_points_on_one_scale_stand_together_as_bars_with_their_words() -> None:
    topics = Parts({"work_view": 8, "motivation": 7, "capacity": 5, "capacity_note": "Weinig tijd"})
    document = all_of_it(first_session(five_dimensions=topics))
    bars = block_of(document, "five_dimensions")
    assert isinstance(bars, Bars)
    assert [(lane.who, lane.value, lane.words) for lane in bars.rows[0].lanes] == [
        ("Werkopvatting", 8, "8 op een schaal van 1 tot 10"),
        ("Motivatie", 7, "7 op een schaal van 1 tot 10"),
        ("Capaciteit", 5, "5 op een schaal van 1 tot 10"),
    ]
    assert squashed("Weinig tijd") in printed(document)


# --- Signing


@pytest.mark.parametrize(("language", "line"), [("nl", "handtekening van de peer"), ("en", "signature of the peer")])
def test_K06_what_is_agreed_on_and_the_programme_are_signed_by_both(language: str, line: str) -> None:
    plan = (Row("p", {"aim": "Zien", "activity": "Meekijken", "day": Moment(words().today)}),)
    document = session_summary_peer(signed(coaching_plan=plan), cards(), words(language))
    (block,) = [block for block in document.blocks if isinstance(block, SignatureLines)]
    assert len(block.names) == 2
    assert all(squashed(name) in printed(document) for name in block.names)
    assert any(line in name for name in block.names)
    assert block.about.count(",") == 1


def test_nothing_is_signed_where_one_of_the_two_has_not_said_yes_or_the_line_is_off() -> None:
    waiting = first_session(consent=Parts({"agreed": "not_yet"}))
    off = replace(signed(), choices=SharingChoices(lines={("consent", Level.PEER): False}))
    for record in (first_session(), waiting, off):
        assert not any(isinstance(block, SignatureLines) for block in all_of_it(record).blocks)


@pytest.mark.parametrize(("form", "is_signed"), [("contract", True), ("goal", True), ("closing", False)])
def test_K06_the_empty_forms_of_what_is_signed_end_with_two_lines(form: str, is_signed: bool) -> None:
    pack = shipped().pack("guided_session")
    blank = blank_form(pack, pack.form(form), words())
    lines = [block for block in blank.blocks if isinstance(block, SignatureLines)]
    assert [len(block.names) for block in lines] == ([2] if is_signed else [])


# --- On the page


def test_a_talk_in_which_nothing_was_filled_in_says_so_and_still_has_the_numbers_for_help() -> None:
    nothing = replace(first_session(), values={}, goals=())
    for document in (main_points(nothing), all_of_it(nothing)):
        assert any("nog niets ingevuld" in getattr(block, "text", "") for block in document.blocks)
        assert squashed("112") in printed(document)


@pytest.mark.parametrize("rows", range(2, 60))
def test_the_last_row_of_a_table_never_stands_alone_on_a_page(rows: int) -> None:
    grid = Grid("", ("Een", "Twee"), tuple((f"rij{number}.", "tekst") for number in range(rows)))
    last = next(page for page in pages_of(render_pdf(a_document(grid))) if f"rij{rows - 1}." in page)
    assert f"rij{rows - 2}." in last


@pytest.mark.parametrize("lines", range(20, 60, 3))
def test_a_closing_remark_stays_with_what_it_is_about(lines: int) -> None:
    text = EntryList("", tuple(f"regel{number}." for number in range(lines)))
    pages = pages_of(render_pdf(a_document(text, Paragraph("Slotwoord.", quiet=True), Heading("Kop"), Entry("", "vraag " * 400))))
    closing = next(at for at, page in enumerate(pages) if "Slotwoord." in page)
    heading = next(at for at, page in enumerate(pages) if "Kop" in page)
    assert closing <= heading
    assert closing == heading or f"regel{lines - 1}." in pages[closing]


def test_an_introduction_and_its_heading_are_never_the_last_things_on_a_page() -> None:
    for lines in range(20, 60):
        text = EntryList("", tuple(f"regel {number}" for number in range(lines)))
        document = a_document(text, Heading("Kop"), Paragraph("Vooraf.", quiet=True), Heading("Onderkop", 2), Entry("", "Antwoord"))
        page = next(page for page in pages_of(render_pdf(document)) if "Vooraf." in page)
        assert "Antwoord" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_lines_to_sign_on_stand_beside_each_other(language: str) -> None:
    pdf = render_pdf(session_summary_peer(signed(), cards(), words(language)))
    document = PdfDocument(pdf)
    page = document[len(document) - 1]
    rules = [obj.get_bounds() for obj in page.get_objects(filter=(FPDF_PAGEOBJ_PATH,))]
    widths = [(round(left), round(bottom), round(right - left)) for left, bottom, right, _ in rules if 200 < right - left < 240]
    (one, other) = widths
    assert one[1] == other[1]
    assert one[0] + one[2] < other[0]


@pytest.mark.parametrize("name", ["kort", "Een naam van twee regels of meer", "Een heel lange naam die niet naast het antwoord past " * 3])
@pytest.mark.parametrize("text", ["kort", "een tekst van een paar woorden " * 12, "W" * 300])
def test_a_name_and_its_answer_stay_inside_the_margins_whole_and_in_order(name: str, text: str) -> None:
    document = a_document(Entry(name, text), EntryList(name, (text, text)))
    told = printed(document)
    assert told.count(squashed(name + text)) == 2
    page = PdfDocument(render_pdf(document))[0]
    for obj in page.get_objects(filter=(FPDF_PAGEOBJ_TEXT,)):
        left, _, right, _ = obj.get_bounds()
        assert left >= MARGIN - 2
        assert right <= PAGE_WIDTH - MARGIN + 2


def test_a_small_list_is_read_down_the_left_column_first() -> None:
    entries = tuple(f"Nummer {number}: voor iets dat lang genoeg is voor twee regels in een kolom." for number in range(9))
    told = printed(a_document(EntryList("", entries, small=True)))
    assert squashed("".join(entries)) in told
    many = tuple(f"regel {number}" for number in range(200))
    assert squashed("".join(many)) in printed(a_document(EntryList("", many, small=True)))
