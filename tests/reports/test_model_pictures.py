"""K08, S09: the picture of a model on paper, with the whole answers in words below it, for the eyes it is meant for."""

from __future__ import annotations

import os
from collections import defaultdict
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from peercoach_desktop.domain.document import Document, DrawnPicture, Entry, Heading
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.pictures.drawing import Words
from peercoach_desktop.domain.pictures.layout import lay_out
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.picture import PaperMeasure
from peercoach_desktop.reports.session_file import session_file
from peercoach_desktop.reports.session_summary import session_summary_peer
from peercoach_desktop.reports.theme import WIDTH
from tests.pictures import EXTREMES, KINDS, MODELS, WITH_PICTURE, WORDS, answers_of, drawn, empty, faults, partial, with_text
from tests.reports.model_record import model_record
from tests.reports.reading import a_document, pages_of, squashed
from tests.reports.samples import words
from tests.reports.tiny import tiny_cards

REFERENCE = Path(__file__).parent / "reference" / "pictures"


def pictures(document: Document) -> list[DrawnPicture]:
    return [block for block in document.blocks if isinstance(block, DrawnPicture)]


@pytest.mark.parametrize("model", WITH_PICTURE)
def test_K08_empty_and_partial_pictures_stay_inside_their_parts(model: str) -> None:
    for shown in (empty(model), empty(model, "en"), partial(model)):
        assert list(faults(lay_out(shown.picture, WIDTH, PaperMeasure(), WORDS))) == []


@pytest.mark.parametrize("text", EXTREMES.values(), ids=EXTREMES)
@pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)
def test_K08_far_too_much_text_stays_inside_every_part(model: str, text: str) -> None:
    drawing = lay_out(with_text(model, text).picture, WIDTH, PaperMeasure(), WORDS)
    assert list(faults(drawing)) == []
    assert drawing.height < 640  # it is never cut, so it must fit on one page, with its heading


@pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)
def test_every_line_of_the_picture_is_text_in_the_pdf_and_none_lies_over_another(model: str) -> None:
    shown = with_text(model, "Rustig beginnen & <b>vragen</b>")
    pdf = render_pdf(a_document(Heading("Het model"), shown))
    told = squashed("".join(pages_of(pdf)))
    for words_of in lay_out(shown.picture, WIDTH, PaperMeasure(), WORDS).shapes:
        if isinstance(words_of, Words):
            assert squashed(words_of.line.text) in told
    places = text_places(pdf)
    assert len(places) == len(set(places))
    by_line: dict[float, list[float]] = defaultdict(list)
    for x, y in places:
        by_line[x].append(y)
    for ys in by_line.values():
        assert all(abs(a - b) >= 9 for a, b in zip(sorted(ys), sorted(ys)[1:], strict=False))


def text_places(pdf: bytes) -> list[tuple[float, float]]:
    """Return where each piece of text begins on the first page, as another program reads it."""
    found: list[tuple[float, float]] = []

    def look(text: str, _cm: object, matrix: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append((round(matrix[4], 1), round(matrix[5], 1)))

    PdfReader(BytesIO(pdf)).pages[0].extract_text(visitor_text=look)
    return found


def test_S09_the_four_parts_are_on_paper_in_the_picture_and_in_words() -> None:
    record = model_record("connect_in_four", answers_of(MODELS.form("connect_in_four"), "Ik zag iets"))
    for document in (session_file(record, words()), session_summary_peer(record, tiny_cards(), words())):
        (picture,) = pictures(document)
        assert [part.title for part in picture.picture.parts] == ["Zien", "Voelen", "Nodig hebben", "Vragen"]
        entries = [block.text for block in document.blocks if isinstance(block, Entry) and block.field_id.startswith("connect_in_four.")]
        assert entries == [f"Ik zag iets {number}" for number in range(5)]
        told = squashed("".join(pages_of(render_pdf(document))))
        assert all(told.count(squashed(entry)) >= 2 for entry in entries[:4])


def test_the_whole_answer_stands_in_words_below_a_picture_that_is_short() -> None:
    long = "Ik liep eerst langs de kamers. " * 60 + "Einde"
    document = session_summary_peer(model_record("grow", {"grow.want": long}), tiny_cards(), words())
    (picture,) = pictures(document)
    place = document.blocks.index(picture)
    assert any(isinstance(block, Entry) and block.text == long.strip() for block in document.blocks[place:])
    drawing = lay_out(picture.picture, WIDTH, PaperMeasure(), WORDS)
    assert not any("Einde" in shape.line.text for shape in drawing.shapes if isinstance(shape, Words))


def test_the_picture_of_the_peer_holds_nothing_that_was_switched_off() -> None:
    answers = {"look_back_five.happened": "Dit mag", "look_back_five.did": "Dit niet"}
    record = model_record("look_back_five", answers, off=("look_back_five.did",))
    (theirs,) = pictures(session_summary_peer(record, tiny_cards(), words()))
    (own,) = pictures(session_file(record, words()))
    assert "Dit niet" in own.text
    assert "Dit niet" not in repr(theirs)
    assert [part.is_empty for part in theirs.picture.parts] == [False, True, True, True, True]


def test_nothing_left_to_see_is_no_picture() -> None:
    record = model_record("look_back_five", {"look_back_five.happened": "Dit niet"}, off=("look_back_five.happened",))
    assert pictures(session_summary_peer(record, tiny_cards(), words())) == []
    assert pictures(session_file(model_record("starr", {"starr.situation": "Iets"}), words())) == []


def test_a_model_of_before_prints_with_its_picture_under_its_own_name() -> None:
    answers = {"grow.want": "Rust", "look_back_five.happened": "Drukte"}
    document = session_summary_peer(model_record("look_back_five", answers), tiny_cards(), words())
    headings = [(block.text, block.foldable) for block in document.blocks if isinstance(block, Heading)]
    assert headings[-2:] == [("Terugblik", False), ("Eerder: GROW", True)]
    assert len(pictures(document)) == 2
    told = squashed("".join(pages_of(render_pdf(document))))
    assert "Eerder:GROW" in told
    assert told.count("Rust") == 2


@pytest.mark.parametrize(("kind", "model"), KINDS.items(), ids=KINDS)
def test_the_drawing_is_as_it_was_looked_at_and_agreed(kind: str, model: str) -> None:
    shown = partial(model)
    drawing = lay_out(shown.picture, WIDTH, PaperMeasure(), WORDS)
    told = "\n".join([*map(_line, drawing.shapes), "", shown.text, ""])
    path = REFERENCE / f"{kind}.txt"
    if os.environ.get("PEERCOACH_WRITE_REFERENCE"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(told, encoding="utf-8")
    assert told == path.read_text(encoding="utf-8")


def _line(shape: object) -> str:
    if isinstance(shape, Words):
        return f"{shape.voice} {shape.x:.0f},{shape.y:.0f} {shape.line.text}"
    values = [value for name, value in vars(shape).items() if name != "points"]
    points = getattr(shape, "points", ())
    numbers = " ".join(f"{value:.0f}" if isinstance(value, float) else str(value) for value in values)
    return f"{type(shape).__name__} {numbers} {' '.join(f'{x:.0f},{y:.0f}' for x, y in points)}".rstrip()


def test_the_record_of_these_tests_leads_by_a_model() -> None:
    record = model_record("grow", {})
    assert record.form_of(Step(MODEL_STEP, MODEL_STEP)).id == "grow"
    assert [field.id for field in record.visible_fields(Level.PEER)] == []
    assert drawn("grow", {}, {}).picture == empty("grow").picture
