"""Hostile text on paper, in a table and in data: it comes out as it was typed, and does nothing."""

from __future__ import annotations

import csv
import io
import json
import random
import string
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.domain.document import Entry
from peercoach_desktop.domain.whole_text import whole
from peercoach_desktop.reports import fonts, text
from peercoach_desktop.reports.fonts import substitute
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.script import runs_right_to_left
from peercoach_desktop.services import csv_table
from peercoach_desktop.services.csv_table import from_csv, to_csv
from tests.reports.reading import a_document, printed, squashed
from tests.trust.dossier import a_desk, lead
from tests.trust.form import dice, times

Figure = Callable[[str, str], None]

MARKUP = (
    "<b>", "</b>", "<img src='x'>", '<img src="//host/x.png"/>', '<a href="file:///etc/passwd">', "<para>", "<br/>", "&amp;", "&#0;",
    "&lt;", "<5 min", "<!--", "]]>", "{page}", "%%EOF", "endobj", "(\\", "\\)", "\\n", "[[[getattr(pow,'x')]]]", '<font color="[1]">x',
    "${x}", "%s", "\u202e", "'; DROP TABLE", "\x00", "\ud800", "\uffff", "☐☑✓", "ĳ", "\U0001f468\u200d\U0001f469",
)  # fmt: skip
POOLS = (
    string.ascii_letters + "     ",
    "àéîöüßñŁøðžșęåĳ ",
    "αβγδωЖЯії ",
    "שלוםעולם ",
    "السلام عليكم ",
    "中日한ไทहि ",
    "😀🚲❤️👩‍🦽 ",
    "\n\t\r\u2028\u00a0\u2009\u200b\ufeff ",
    string.punctuation,
)


def hostile(chance: random.Random) -> str:
    """Return a text of words, signs of other scripts, markup and what nobody types."""
    pieces = []
    for _ in range(chance.randrange(1, 12)):
        kind = chance.random()
        if kind < 0.35:
            pieces.append(chance.choice(MARKUP))
        elif kind < 0.9:
            pieces.append("".join(chance.choices(chance.choice(POOLS), k=chance.randrange(1, 30))))
        else:
            pieces.append("".join(map(chr, (chance.randrange(0x110000) for _ in range(8)))))
    return "".join(pieces)


# -- paper ----------------------------------------------------------------------------------------


def on_paper(answer: str) -> list[str]:
    """Return what must be read from the paper, sign by sign: each with ink as it is, or as its code point where no font has it.

    Written apart from the product, by what Unicode says of a sign.
    """
    known = fonts.face(fonts.REGULAR).widths
    signs = [sign for sign in unicodedata.normalize("NFC", answer) if has_ink(sign)]
    return [sign if ord(sign) in known else f"[U+{ord(sign):04X}]" for sign in signs]


def has_ink(sign: str) -> bool:
    selector = "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
    return not (sign.isspace() or selector or unicodedata.category(sign) == "Cf" or sign == "\u034f")


TURNED = str.maketrans(")]}>»", "([{<«")


def differing(number: int) -> int:
    """Print hostile texts and return how many did not read back; anything raised is a failure of the test."""
    chance, wrong = dice("paper"), 0
    for _ in range(number):
        answer = hostile(chance)
        wanted = squashed("TitelOnder" + substitute(answer))
        told = printed(a_document(Entry("", answer)))
        # A line from right to left is drawn turned round: there the same signs must be on paper, brackets turned, in whatever order.
        turned = [sorted(each.translate(TURNED)) for each in (told, wanted)]
        same = turned[0] == turned[1] if runs_right_to_left(answer) else told == wanted
        wrong += not same
    return wrong


def test_pdf_of_hostile_text_reads_back_as_the_answer(figure: Figure) -> None:
    number = times(120, 1_000)
    assert differing(number) == 0
    figure("PDF of hostile text", f"{number} texts, 0 exceptions, {number} read back as the answer, missing signs as their code point")


def test_the_substitution_leaves_no_sign_with_ink_out() -> None:
    chance = dice("substitution")
    for _ in range(times(2_000, 20_000)):
        answer = hostile(chance)
        if not runs_right_to_left(answer):
            told = squashed(substitute(answer))
            position = 0
            for sign in on_paper(answer):
                position = told.find(sign, position) + 1
                assert position, (answer, sign)


def test_paper_that_lets_missing_signs_vanish_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(answer: str) -> str:
        known = fonts.face(fonts.REGULAR).widths
        return "".join(letter for letter in answer if ord(letter) in known or letter == "\n")

    monkeypatch.setattr(text, "substitute", without)
    assert differing(20) > 0


def test_an_answer_opens_no_file_and_adds_no_link_while_it_is_printed() -> None:
    pdf = render_pdf(a_document(*(Entry(sign, sign) for sign in MARKUP)))
    for part in (b"/URI", b"/GoToR", b"/Launch", b"/JavaScript", b"/EmbeddedFile", b"/JS"):
        assert part not in pdf


# -- tables and data ------------------------------------------------------------------------------

STARTS = ("=", "+", "-", "@", "\t", "\r", "'", " =", "\n=", "\u00a0@", "＝", "＋", "－", "＠", "", '"', ";", "\x00")
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def table(number: int) -> list[list[str]]:
    chance = dice("table")
    return [[whole(chance.choice(STARTS) + hostile(chance)) for _ in range(4)] for _ in range(number)]


def formulas(data: bytes) -> int:
    """Return how many cells a spreadsheet could work out: it takes white space away before it looks."""
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    return sum(cell.startswith(DANGEROUS) or cell.strip(" \n\u00a0\ufeff").startswith(DANGEROUS) for row in rows for cell in row)


def test_a_table_of_hostile_cells_holds_no_formula_and_reads_back(figure: Figure) -> None:
    rows = table(times(300, 1_000))
    data = to_csv(rows)
    assert formulas(data) == 0
    assert from_csv(data) == rows
    figure("CSV export", f"{len(rows)} rows of 4 hostile cells, 0 formulas, {len(rows)} equal after a round trip")


def test_a_table_that_leaves_cells_as_they_are_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_table, "safe", str)
    assert formulas(to_csv(table(50))) > 0


def test_half_a_sign_does_not_stop_a_table() -> None:
    assert from_csv(to_csv([["a\ud800b"]])) == [["a\ufffdb"]]


def cells(plain: Any) -> Iterator[str]:
    """Yield every text in plain data."""
    match plain:
        case str():
            yield plain
        case list():
            for part in plain:
                yield from cells(part)
        case dict():
            yield from cells(list(plain.values()))


@pytest.mark.parametrize("word", ["=cmd|'/c calc'!A0", "<script>", '"}], "x": "', "@SUM(1)"])
def test_json_and_table_of_a_whole_peer_hold_every_word_as_data(tmp_path: Path, word: str, figure: Figure) -> None:
    desk = a_desk(tmp_path / "data")
    led = lead(desk, word, ("first",))
    plain = json.loads(desk.rights.as_json(led.peer, "nl", ()).decode())
    assert plain["peer"]["first_name"].startswith(word)
    answers = plain["trajectories"][0]["sessions"][0]["answers"]
    assert sum(word in cell for answer in answers for cell in cells(answer["answer"])) > 20
    data = desk.rights.as_csv(led.peer, "nl", ())
    assert formulas(data) == 0
    assert word in data.decode("utf-8-sig").replace('""', '"')
    desk.store.close()
    figure(f"JSON export, {word!r}", "every answer is data, 0 formulas in the table")
