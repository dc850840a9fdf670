"""Lists pasted from a document or a spreadsheet."""

from __future__ import annotations

import random

import pytest

from peercoach_desktop.domain.own.pasted import MOST_LINES, PastedList, read_pasted


def parts(pasted: PastedList) -> list[tuple[str, list[str]]]:
    return [(section.title, [item.behaviour for item in section.items]) for section in pasted.sections]


@pytest.mark.parametrize(
    "line",
    ["• Klopt aan", "-  Klopt aan", "– Klopt aan", "1. Klopt aan", "12) Klopt aan", "(3) Klopt aan", "1.2.3. Klopt aan", "a) Klopt aan",
     "\uf0b7\tKlopt aan", "·\u00a0Klopt aan", "o\tKlopt aan", "3.\tKlopt aan", "☐ Klopt aan", '"Klopt aan"', "  Klopt\u00a0aan  ",
     "\u200bKlopt aan"],
)  # fmt: skip
def test_bullets_numbers_and_odd_spaces_go(line: str) -> None:
    assert parts(read_pasted(line)) == [("", ["Klopt aan"])]


@pytest.mark.parametrize("line", ["4 ogen kijken mee", "Op tijd beginnen", "A is beter dan B", "-5 graden is koud", "Om 8.30 uur klaar"])
def test_words_that_look_like_a_number_stay(line: str) -> None:
    assert read_pasted(line).sections[0].items[0].behaviour.endswith(line.lstrip("-"))


def test_further_columns_are_look_fors_and_a_fourth_is_told() -> None:
    pasted = read_pasted("Klopt aan\tWacht op antwoord\tZegt de eigen naam\tte veel\nKijkt rond\t\tZiet of iemand ligt")
    first, second = pasted.sections[0].items
    assert first.look_for == ("Wacht op antwoord", "Zegt de eigen naam")
    assert second.look_for == ("Ziet of iemand ligt",)
    assert pasted.more == ("te veel",)


def test_headings_make_parts() -> None:
    text = "Vooraf:\nKlopt aan\n\nTIJDENS\nLegt uit\nVraagt\n\nNa de zorg\n- Ruimt op\n- Schrijft op"
    assert parts(read_pasted(text)) == [
        ("Vooraf", ["Klopt aan"]),
        ("TIJDENS", ["Legt uit", "Vraagt"]),
        ("Na de zorg", ["Ruimt op", "Schrijft op"]),
    ]


def test_a_heading_with_nothing_below_it_is_a_point() -> None:
    assert parts(read_pasted("Vooraf:\nKlopt aan\nDAARNA\nTOT SLOT\nGroet"))[1:] == [("", ["DAARNA"]), ("TOT SLOT", ["Groet"])]


def test_lines_beyond_what_a_list_can_hold_are_told() -> None:
    pasted = read_pasted("\n".join(f"Punt {number}" for number in range(MOST_LINES + 3)))
    assert (pasted.points, pasted.cut) == (MOST_LINES, ("Punt 500", "Punt 501", "Punt 502"))


@pytest.mark.parametrize("text", ["", "\n \t\r\n", "•", "\x00\x0b"])
def test_nothing_is_nothing(text: str) -> None:
    assert read_pasted(text).points == 0


@pytest.mark.parametrize("seed", range(30))
def test_every_word_of_any_text_is_in_the_list_or_told(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    signs = 'ab 1.)-•\t\n:AB"(é\u00a0'
    text = "".join(chance.choice(signs) for _ in range(400))
    pasted = read_pasted(text)
    said = " ".join(
        (*(part for s in pasted.sections for part in (s.title, *(x for i in s.items for x in (i.behaviour, *i.look_for)))), *pasted.more)
    )
    for letter in "bBé":
        assert said.count(letter) >= text.count(letter) - text.count(f"{letter})") - text.count(f"{letter}.")
    ids = [item.id for section in pasted.sections for item in section.items]
    assert len(ids) == len(set(ids))
