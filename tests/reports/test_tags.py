"""Who listens to a PDF hears what is on it, in order, and as what it is."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from peercoach_desktop.domain.document import Document, DrawnPicture, Entry, EntryList, Grid, Heading, Paragraph, ScalePicture, ScalePoint
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.paper_cards import Sides
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.session_file import session_file
from peercoach_desktop.reports.session_summary import session_summary_peer
from tests.reports import samples
from tests.reports.decks import cards, every_deck, said
from tests.reports.heard import to_hear
from tests.reports.reading import a_document, squashed
from tests.reports.tagged import Tagged
from tests.reports.test_pdf import HOSTILE, every_block

OF_A_SESSION = {
    "first": lambda: session_summary_peer(samples.first_session(), samples.cards(), samples.words()),
    "first, main points": lambda: session_summary_peer(samples.first_session(), samples.cards(), samples.words(), extent=Extent.MAIN),
    "ward": lambda: session_summary_peer(samples.ward_session(), samples.cards(), samples.words("en")),
    "all filled in": lambda: session_file(samples.filled_in(text="Ik merk dat ik te veel achtergrond geef."), samples.words()),
}


def heard(document: Document) -> list[str]:
    return [squashed(words) for _, words in Tagged(render_pdf(document)).said()]


def test_a_summary_reads_as_headings_texts_a_table_and_a_scale_in_words() -> None:
    document = a_document(
        Heading("Jouw doel"),
        Entry("Doel", "Ik begin met de situatie."),
        ScalePicture("Waar sta je nu?", 1, 10, (ScalePoint(4, "nu"),), "Nu: 4. Genoeg: 7."),
        Heading("Afspraken", 2),
        Grid("", ("Wie", "Wat"), (("Idris", "Opschrijven"), ("Mirthe", ""))),
        EntryList("Hulp", ("112", "113")),
        Paragraph("Tot dan.", quiet=True),
    )
    assert Tagged(render_pdf(document)).said() == [
        ("P", "Voor wie"),
        ("H1", "Titel"),
        ("P", "Onder"),
        ("H2", "Jouw doel"),
        ("P", "Doel"),
        ("P", "Ik begin met de situatie."),
        ("P", "Waar sta je nu?"),
        ("Figure", "Nu: 4. Genoeg: 7."),
        ("H3", "Afspraken"),
        ("TH", "Wie"),
        ("TH", "Wat"),
        ("TD", "Idris"),
        ("TD", "Opschrijven"),
        ("TD", "Mirthe"),
        ("P", "Hulp"),
        ("LBody", "112"),
        ("LBody", "113"),
        ("P", "Tot dan."),
    ]


@pytest.mark.parametrize("name", OF_A_SESSION)
def test_all_that_a_session_has_on_paper_is_heard_in_the_order_of_the_screen(name: str) -> None:
    document = OF_A_SESSION[name]()
    assert in_order(to_hear(document), heard(document)) == []


def in_order(wanted: list[str], told: list[str]) -> list[str]:
    """Return what is missing, too much, or not in order; what was seen at a point of a checklist may stand before or after the levels."""
    if (left := Counter(wanted)) != (found := Counter(told)):
        return [*(left - found), *(found - left)]
    return [words for place, words in enumerate(wanted) if words not in told[max(place - 2, 0) : place + 3]]


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_was_typed_breaks_no_rule(text: str) -> None:
    assert Tagged(render_pdf(a_document(*every_block(text), title=text, subtitle=text))).wrong() == []


def test_who_it_is_for_is_heard_once_and_the_other_running_lines_never() -> None:
    tagged = Tagged(render_pdf(a_document(Entry("Naam", "Zoë\n" * 60), fictitious="Voorbeeld")))
    assert [words for _, words in tagged.said()][:5] == ["Voor wie", "Voorbeeld", "Titel", "Onder", "Naam"]
    assert [words.strip() for words in (page.decoration for page in tagged.pages)] == [
        "Soort Voet Pagina 1 van 2",
        "Soort Voor wie Voorbeeld Voet Pagina 2 van 2",
    ]
    assert sum("Voor" in words for _, words in tagged.said()) == 2, "no word of the second header"


def test_a_text_that_goes_on_over_pages_stays_one_paragraph_without_glued_words() -> None:
    text = " ".join(f"woord{number}" for number in range(3_000))
    tagged = Tagged(render_pdf(a_document(Paragraph(text))))
    assert len(tagged.pages) > 2
    assert tagged.said()[3:] == [("P", text)]
    assert tagged.wrong() == []


def test_lines_that_were_typed_below_each_other_are_not_glued() -> None:
    assert Tagged(render_pdf(a_document(Entry("", "een\ntwee\n\ndrie")))).said()[3][1].split() == ["een", "twee", "drie"]


def test_hebrew_is_heard_in_the_order_of_reading_though_it_is_drawn_from_the_right() -> None:
    text = "Hij zei שלום עולם en lachte."
    document = a_document(Entry("Woorden", text), EntryList("Lijst", (text,)), Grid("", ("Wat",), ((text,),)))
    assert [words for _, words in Tagged(render_pdf(document)).said()].count(text) == 3


def test_the_head_of_a_table_is_read_once_though_it_stands_on_each_page() -> None:
    rows = tuple((f"doel {number}", "") for number in range(60))
    tagged = Tagged(render_pdf(a_document(Grid("Doelen", ("Welk doel", "Eerste stap"), rows))))
    assert "Welk doel" in tagged.pages[1].decoration
    assert [words for name, words in tagged.said() if name == "TH"] == ["Welk doel", "Eerste stap"]
    assert sum(piece.name == "TD" for piece in tagged.root.all()) == 120
    assert tagged.wrong() == []


def test_no_level_of_heading_is_skipped_and_those_of_one_kind_stay_alike() -> None:
    document = a_document(Heading("a", 2), Heading("b", 2), Heading("c"), Heading("d", 2))
    names = [name for name, _ in Tagged(render_pdf(document)).said() if name != "P"]
    assert names == ["H1", "H2", "H2", "H2", "H3"]


def test_a_level_of_a_checklist_is_said_and_not_only_seen() -> None:
    tagged = Tagged(render_pdf(session_summary_peer(samples.ward_session(), samples.cards(), samples.words())))
    figures = [words for name, words in tagged.said() if name == "Figure"]
    assert "Mirthe: nog niet" in figures
    assert "Idris: zelfstandig" in figures


def test_the_picture_of_a_model_is_said_in_its_words() -> None:
    document = OF_A_SESSION["all filled in"]()
    (picture,) = [block for block in document.blocks if isinstance(block, DrawnPicture)]
    assert ("Figure", picture.text) in Tagged(render_pdf(document)).said()


def test_a_question_of_a_form_is_heard_with_its_code_and_its_boxes() -> None:
    told = Tagged(render_pdf(cards().blank_form("contract", "nl"))).said()
    place = told.index(("P", "1.2"))
    assert told[place + 1] == ("P", "Beoordeelt de coach ook het werk van de peer?")
    assert told[place + 3 : place + 5] == [("LBody", "Nee"), ("LBody", "Ja")]


def test_a_point_of_a_blank_list_is_heard_with_its_code_and_what_to_look_for() -> None:
    told = Tagged(render_pdf(cards().blank_checklist("handover_sbar", "nl"))).said()
    place = told.index(("Lbl", "A1"))
    assert [name for name, _ in told[place : place + 3]] == ["Lbl", "P", "P"]
    assert told.count(("LBody", "zelfstandig")) == 1, "the levels above the boxes are read once"


@pytest.mark.parametrize("name", ["qualities", "questions", "interventions", "listening", "misconceptions"])
@pytest.mark.parametrize("sides", Sides)
def test_a_card_is_heard_whole_the_back_right_behind_the_front(name: str, sides: Sides) -> None:
    sheets = every_deck("nl", sides)[name]
    tagged = Tagged(render_pdf(sheets))
    assert tagged.wrong() == []
    told = [" ".join(" ".join(tagged.words_of(piece) for piece in card.all()).split()) for card in tagged.root.elements()]
    wanted = (f"{said(sheets, number)} {said(sheets, number, back=True) if sheets.has_backs else ''}" for number in range(len(told)))
    assert told == [words.strip() for words in wanted]
    assert len(told) == sum(map(len, sheets.sheets())), "the cards to write on are heard too"


def test_a_document_that_begins_with_a_small_heading_prints_with_its_contents() -> None:
    outline = Tagged(render_pdf(a_document(Heading("Klein", 2), Heading("Groot")))).reader.outline
    assert [entry.title for entry in outline if not isinstance(entry, list)] == ["Klein", "Groot"]


def test_text_without_a_tag_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pen, "_mark", lambda *_: None)
    assert "'Titel' outside all marks" in str(Tagged(render_pdf(a_document())).pages[0].wrong)


def test_the_tags_are_no_burden_to_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = render_pdf(session_summary_peer(samples.first_session(), samples.cards(), samples.words()))
    monkeypatch.setattr("peercoach_desktop.reports.tag_file.TagFile.added_to", lambda _, bare: bare)
    bare = render_pdf(session_summary_peer(samples.first_session(), samples.cards(), samples.words()))
    assert len(pdf) - len(bare) <= 3 * 1024


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="needs poppler")
def test_another_program_finds_the_tags(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(render_pdf(a_document(Heading("Doel"), EntryList("", ("een", "twee")))))
    about = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, text=True).stdout  # noqa: S607
    assert "Tagged:          yes" in about
    read = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True, text=True).stdout  # noqa: S607
    told = [line.strip().removesuffix(" (block)") for line in read.splitlines()]
    assert told[:7] == ["Document", "P", '"Voor wie"', "H1", '"Titel"', "P", '"Onder"']
    assert told[7:] == ["H2", '"Doel"', "L", "LI", "LBody", '"een"', "LI", "LBody", '"twee"']
