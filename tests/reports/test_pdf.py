from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from peercoach_desktop.domain.document import (
    DocumentBlock,
    Entry,
    EntryList,
    Grid,
    Heading,
    Paragraph,
    ScalePicture,
    ScalePoint,
    SignatureLines,
    Strip,
    StripRow,
    StripSection,
)
from peercoach_desktop.reports import fonts
from peercoach_desktop.reports.errors import ReportError
from peercoach_desktop.reports.fonts import substitute
from peercoach_desktop.reports.pdf import render_pdf
from tests.reports.reading import a_document, fonts_of, pages_of, printed, squashed

LEVELS = ("nog niet", "met hulp", "zelfstandig", "voorbeeld")
HOSTILE = [
    "<b>",
    "<5 min",
    "<img src='x'>",
    "&amp; &#0; <para>",
    "Łukasz en Zoë",
    "(haakjes) \\n \\",
    "{page}",
    "%%EOF",
    "twee\nregels",
    "😀 ☑ ไทย",
]


def every_block(text: str) -> tuple[DocumentBlock, ...]:
    """Return one of each kind of block, with `text` wherever a text can be."""
    row = StripRow(text, 0, text, None, text, text)
    return (
        Heading(text),
        Heading(text, 2),
        Paragraph(text),
        Paragraph(text, quiet=True),
        Entry(text, text),
        Entry(text, text, lead=True),
        EntryList(text, (text, text)),
        Grid(text, (text, text, text), ((text, text, text), (text, "", text))),
        ScalePicture(text, 1, 10, (ScalePoint(3, text),), text),
        Strip(text, LEVELS, text, text, (StripSection(text, (row, row)),), text),
        SignatureLines((text, text)),
    )


def count_of_text(blocks: tuple[DocumentBlock, ...], text: str) -> int:
    return repr(blocks).count(repr(text))


@pytest.mark.parametrize("text", HOSTILE)
def test_every_sign_in_every_block_is_on_paper_as_it_was_typed(text: str) -> None:
    blocks = every_block(text)
    told = printed(a_document(*blocks, title="T", subtitle="s"))
    unsaid = 2  # a chosen level says its level, not `own_words`
    for word in substitute(text).split():
        assert told.count(word) >= count_of_text(blocks, text) - unsaid


TURNED = str.maketrans(")]}>»›", "([{<«‹")
"""In writing from right to left a bracket is drawn as the other one of its pair: both count as one sign."""


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
@example("(א»")
def test_nothing_that_was_typed_vanishes(text: str) -> None:
    told = printed(a_document(Entry("", text)))
    assert sorted(told.translate(TURNED)) == sorted(squashed("Titel" + "Onder" + substitute(text)).translate(TURNED))


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(max_codepoint=0x24F), min_size=1, max_size=400))
def test_text_reads_back_in_its_own_order(text: str) -> None:
    assert printed(a_document(Entry("", text))) == squashed("TitelOnder" + substitute(text))


@pytest.mark.parametrize("letter", ["a", "woord ", "een regel van een lijst\n"])
def test_thirty_thousand_letters_in_one_block_run_on_over_the_pages(letter: str) -> None:
    text = letter * (30_000 // len(letter))
    row = StripRow(text, 0, "", 1, "", text)
    grid = Grid("Tabel", ("Een", "Twee"), (("kort", text),))
    for block in (Entry("Lang", text), EntryList("Lang", (text,)), grid, Strip("L", LEVELS, "Z", "M", (StripSection("D", (row,)),), "")):
        told = printed(a_document(block))
        expected = 2 if isinstance(block, Strip) else 1
        assert told.count(squashed(letter)) >= expected * (30_000 // len(letter))


def test_the_header_of_a_table_comes_back_on_each_page() -> None:
    rows = tuple((f"doel {number}", "stap") for number in range(60))
    pages = pages_of(render_pdf(a_document(Grid("Doelen", ("Welk doel", "Eerste stap"), rows))))
    assert len(pages) > 1
    assert all("Welk doel" in page for page in pages)
    assert all(f"doel{number}stap" in squashed("".join(pages)) for number in range(60))


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    for lines in range(20, 60):
        document = a_document(
            EntryList("", tuple(f"regel {number}" for number in range(lines))), Heading("Kop"), Entry("Vraag", "Antwoord")
        )
        page = next(page for page in pages_of(render_pdf(document)) if "Kop" in page)
        assert "Antwoord" in page


def test_a_point_of_a_checklist_is_never_torn_over_two_pages() -> None:
    rows = tuple(StripRow(f"punt{number}.", 0, "", 1, "", f"gezien{number}. " * 12) for number in range(40))
    pages = pages_of(render_pdf(a_document(Strip("L", LEVELS, "Z", "M", (StripSection("D", rows),), ""))))
    assert len(pages) > 2
    for number in range(40):
        assert [f"punt{number}." in page for page in pages] == [f"gezien{number}." in page for page in pages]


def test_kind_sharing_level_footer_number_and_fictitious_mark_are_on_every_page() -> None:
    document = a_document(EntryList("", ("regel",) * 200), fictitious="fictief")
    pages = pages_of(render_pdf(document))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        for words in ("Soort", "Voor wie", "Voet", "fictief", f"Pagina {number} van {len(pages)}"):
            assert words in page


def test_a_document_that_is_not_an_example_says_nothing_of_the_kind() -> None:
    assert "fictief" not in "".join(pages_of(render_pdf(a_document(Entry("a", "b")))))


def test_only_our_own_fonts_are_in_it_and_all_of_them_embedded() -> None:
    fonts_used = fonts_of(render_pdf(a_document(*every_block("Zoë ☑ שלום"))))
    assert all(fonts_used.values())
    assert set(fonts_used) <= {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Italic", "PeercoachFallback"}
    assert "PeercoachFallback" in fonts_used


def test_F_P5_the_fonts_add_little_to_the_file() -> None:
    from reportlab.pdfgen.canvas import Canvas

    blocks = tuple(Entry(f"Label {number}", "De snelle bruine vos springt over de luie hond. " * 3) for number in range(40))
    ours = render_pdf(a_document(*blocks))
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=1)
    for page in pages_of(ours):
        for at, line in enumerate(page.splitlines()):
            canvas.drawString(60, 800 - at * 14, line)
        canvas.showPage()
    canvas.save()
    assert len(ours) - len(buffer.getvalue()) <= 60 * 1024


def test_it_is_a4_and_says_its_title_and_language_but_nobody_s_name() -> None:
    reader = PdfReader(BytesIO(render_pdf(a_document(Entry("Naam", "Zoë"), title="Samenvatting", language="en"))))
    assert reader.metadata is not None
    assert reader.metadata.title == "Samenvatting"
    assert reader.metadata.author == "Peercoach Desktop"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"  # type: ignore[index]
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    told = " ".join(map(str, reader.metadata.values())).casefold()
    assert not any(word in told for word in ("anonymous", "unspecified", "untitled", "reportlab", "zoë"))


def test_the_headings_are_in_the_contents_beside_the_pages() -> None:
    reader = PdfReader(BytesIO(render_pdf(a_document(Heading("Doel"), Entry("a", "b"), Heading("Afspraken"), Entry("a", "b")))))
    assert [entry.title for entry in reader.outline if not isinstance(entry, list)] == ["Doel", "Afspraken"]


def test_the_same_document_is_the_same_file() -> None:
    document = a_document(*every_block("tekst"))
    assert render_pdf(document) == render_pdf(document)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf")
def test_qpdf_finds_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(render_pdf(a_document(*every_block("😀 <b> שלום سلام\n" * 40))))
    checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False)  # noqa: S607
    assert (checked.returncode, checked.stderr) == (0, b"")


def test_without_its_fonts_it_says_so_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts.face.cache_clear()
    fonts._registered.cache_clear()
    monkeypatch.setattr(fonts, "resources_folder", lambda: tmp_path)
    with pytest.raises(ReportError) as caught:
        render_pdf(a_document())
    assert caught.value.word_id == "paper.errors.not_made"
