from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from peercoach_desktop.domain.document import Entry
from peercoach_desktop.reports.fonts import FALLBACK, REGULAR, runs, substitute
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.script import in_drawing_order, starts_right_to_left
from tests.reports.reading import a_document


@pytest.mark.parametrize("text", ["Łukasz en Zoë", "ĳsje", "€ 5 → ✓ ≤ 10 %", "<b>vet</b> & <5 min", "Ünal, Gülşah, Đặng", "Олена, Ελένη"])
def test_what_the_fonts_have_prints_as_it_was_typed(text: str) -> None:
    assert substitute(text) == text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("goed \U0001f600", "goed [U+1F600]"),
        ("ไ", "[U+0E44]"),
        ("\x07", "[U+0007]"),
        ("\ud83d", "[U+D83D]"),
        ("\ue000", "[U+E000]"),
    ],
)
def test_what_no_font_has_prints_as_its_code_point(text: str, printed: str) -> None:
    assert substitute(text) == printed


def test_what_has_no_ink_is_left_out_and_every_kind_of_space_and_line_end_is_kept_plain() -> None:
    assert substitute("❤\ufe0f a\u00adb\u200bc\ufeff") == "❤ abc"
    assert substitute("a\tb\u2009c\u202fd") == "a    b c\u00a0d"
    assert substitute("een\r\ntwee\u2028drie\rvier") == "een\ntwee\ndrie\nvier"


def test_a_letter_and_its_accent_become_one() -> None:
    assert substitute(unicodedata.normalize("NFD", "Zoë")) == "Zoë"


def test_each_piece_goes_to_the_font_that_has_it() -> None:
    assert list(runs("klaar ☑ ja", REGULAR)) == [(REGULAR, "klaar "), (FALLBACK, "☑"), (REGULAR, " ja")]


def test_arabic_letters_are_joined_and_stay_the_same_letters() -> None:
    word = "السلام"
    shaped = substitute(word)
    assert shaped != word
    assert unicodedata.normalize("NFKC", shaped) == word
    assert [unicodedata.decomposition(letter).split()[0] for letter in substitute("بيت")] == ["<initial>", "<medial>", "<final>"]


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        ("Zoë zei שלום.", "Zoë zei םולש."),
        ("שלום 12 (Zoë)", "(Zoë) 12 םולש"),
        ("a שלום עולם b", "a םלוע םולש b"),
        ("gewoon", "gewoon"),
    ],
)
def test_a_line_is_turned_where_it_runs_from_right_to_left(line: str, drawn: str) -> None:
    assert in_drawing_order(line, right_to_left=starts_right_to_left(line)) == drawn


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
def test_another_program_reads_arabic_and_hebrew_back_as_it_was_typed(tmp_path: Path) -> None:
    arabic, hebrew = "السلام عليكم في المستشفى", "שלום עולם"
    path = tmp_path / "a.pdf"
    path.write_bytes(render_pdf(a_document(Entry("Arabisch", arabic), Entry("Hebreeuws", hebrew))))
    text = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True).stdout.decode()  # noqa: S607
    told = unicodedata.normalize("NFKC", text)
    assert arabic in told
    assert hebrew in told
