"""Lists pasted from a document or a spreadsheet."""

from __future__ import annotations

import random

import pytest

from peercoach_desktop.domain.own.pasted import MOST_LETTERS, MOST_LINES, PastedList, read_pasted


def parts(pasted: PastedList) -> list[tuple[str, list[str]]]:
    return [(section.title, [item.behaviour for item in section.items]) for section in pasted.sections]


@pytest.mark.parametrize(
    "line",
    ["• Klopt aan", "-  Klopt aan", "– Klopt aan", "1. Klopt aan", "12) Klopt aan", "(3) Klopt aan", "1.2.3. Klopt aan", "a) Klopt aan",
     "\uf0b7\tKlopt aan", "·\u00a0Klopt aan", "o\tKlopt aan", "3.\tKlopt aan", "☐ Klopt aan", "☐Klopt aan",
     "[ ] Klopt aan", "[x] Klopt aan", "[]Klopt aan", "- [ ] Klopt aan", "1. [X] Klopt aan",
     "☑\tKlopt aan", "ONWAAR\tKlopt aan", "7\tKlopt aan", '"Klopt aan"', "  Klopt\u00a0aan  ",
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


# --- From a spreadsheet


def points(pasted: PastedList) -> list[tuple[str, ...]]:
    return [(item.behaviour, *item.look_for) for section in pasted.sections for item in section.items]


def test_a_cell_with_a_line_break_is_one_point_without_its_quotes() -> None:
    pasted = read_pasted('"Klopt aan\nen wacht"\t"Luistert\nen kijkt"\r\n"Zegt ""dag""\nen lacht"\t\r\nGroet\t\r\n')
    assert points(pasted) == [("Klopt aan en wacht", "Luistert en kijkt"), ('Zegt "dag" en lacht',), ("Groet",)]


def test_quotes_that_belong_to_the_words_stay() -> None:
    text = '"Ja" zegt "nee"\n"Goed zo" zeggen\nZegt "hallo"\n"Nooit gesloten\nLegt uit'
    assert [each for (each,) in points(read_pasted(text))] == text.split("\n")


@pytest.mark.parametrize(
    "header",
    ["Nr\tPunt\tOmschrijving", "Nr.\tItem\tToelichting", "#\tPoint\tDescription", "No.\tItem\tLook for", "\tKijkpunt\tKijktip 1"],
)
def test_a_row_that_names_the_columns_is_no_point_and_is_told(header: str) -> None:
    pasted = read_pasted(f"{header}\n1\tKlopt aan\tWacht\n2\tGroet\t\n3\t\t\nFALSE\t\t\n")
    assert parts(pasted) == [("", ["Klopt aan", "Groet"])]
    assert pasted.headers == (", ".join(filter(None, header.split("\t"))),)


@pytest.mark.parametrize("header", ["Punt", "Omschrijving", "Item", "Onderdeel", "Description"])
def test_the_name_of_the_only_column_is_no_point(header: str) -> None:
    pasted = read_pasted(f"{header}\nKlopt aan\nGroet")
    assert (parts(pasted), pasted.headers) == ([("", ["Klopt aan", "Groet"])], (header,))


@pytest.mark.parametrize("text", ["Klopt aan\nPunt\nGroet", "Handeling: wassen\nGroet", "Punt voor punt uitleggen\nGroet"])
def test_words_of_a_header_in_a_point_stay(text: str) -> None:
    assert [each for (each,) in points(read_pasted(text))] == text.split("\n")


def test_headings_in_the_first_column_and_points_in_the_second_are_parts() -> None:
    apart = "Vooraf\t\t\n\tKlopt aan\tWacht\n\tGroet\t\nTijdens:\t\t\n\tLegt uit\t\n"
    beside = "Vooraf\tKlopt aan\tWacht\n\tGroet\t\nTijdens\tLegt uit\t\n"
    numbered = "Vooraf\t\t\t\n\t1\tKlopt aan\tWacht\n\t2\tGroet\t\nTijdens\t\t\t\n\t3\tLegt uit\t\n"
    before = "\tVooraf\t\n1\tKlopt aan\tWacht\n2\tGroet\t\n\tTijdens\t\n3\tLegt uit\t\n"
    for text in (apart, beside, numbered, before):
        pasted = read_pasted(text)
        assert parts(pasted) == [("Vooraf", ["Klopt aan", "Groet"]), ("Tijdens", ["Legt uit"])]
        assert points(pasted)[0] == ("Klopt aan", "Wacht")


def test_a_first_column_that_repeats_its_name_is_parts() -> None:
    rows = "Vooraf\tKlopt aan\tWacht\nVooraf\tGroet\t\nTijdens\tLegt uit\t\nTijdens\tVraagt\t\nvooraf\tKijkt rond\t\n"
    for text in (rows, f"Onderdeel\tPunt\tUitleg\n{rows}", "\n".join(f"{n}\t{row}" for n, row in enumerate(rows.splitlines(), 1))):
        pasted = read_pasted(text)
        assert parts(pasted) == [("Vooraf", ["Klopt aan", "Groet", "Kijkt rond"]), ("Tijdens", ["Legt uit", "Vraagt"])]
        assert points(pasted)[0] == ("Klopt aan", "Wacht")


def test_a_column_with_points_stays_one_of_points() -> None:
    stacked = read_pasted("Punt\tToelichting\nKlopt aan\tWacht\n\tLuistert\nGroet\tLacht")
    assert points(stacked) == [("Klopt aan", "Wacht"), ("Luistert",), ("Groet", "Lacht")]
    assert points(read_pasted("Klopt aan\tWacht\nGroet\tLacht\nKijkt rond\t")) == [
        ("Klopt aan", "Wacht"),
        ("Groet", "Lacht"),
        ("Kijkt rond",),
    ]
    twice = read_pasted("Groet\tLacht\nGroet\tZegt de naam\nKlopt\tWacht\nLegt uit\tRustig\nVraagt\tOpen")
    assert len(points(twice)) == 5
    assert twice.sections[0].title == ""


def test_indented_lines_of_a_document_are_points() -> None:
    assert points(read_pasted("\tKlopt aan\n\tGroet")) == [("Klopt aan",), ("Groet",)]
    mixed = "Klopt aan\n\tWacht op antwoord\nGroet\nLegt uit"
    assert parts(read_pasted(mixed)) == [("", ["Klopt aan", "Wacht op antwoord", "Groet", "Legt uit"])]
    assert parts(read_pasted("Vooraf\n1.\tKlopt aan\n2.\tGroet\nTijdens\n1.\tLegt uit")) == [
        ("Vooraf", ["Klopt aan", "Groet"]),
        ("Tijdens", ["Legt uit"]),
    ]


def test_what_is_too_long_is_told_and_nothing_of_it_goes() -> None:
    words = [f"woord{number}" for number in range(400)]
    pasted = read_pasted(f"{' '.join(words)}\t{'x' * (MOST_LETTERS + 5)}\nGroet")
    first = pasted.sections[0].items[0]
    assert len(first.behaviour) <= MOST_LETTERS
    assert f"{first.behaviour} {pasted.rest[0]}".split() == words
    assert (first.look_for, pasted.rest[1]) == (("x" * MOST_LETTERS,), "xxxxx")


def test_the_look_fors_of_lines_beyond_what_a_list_can_hold_are_told_too() -> None:
    pasted = read_pasted("\n".join(f"Punt {number}\tKijk {number}" for number in range(MOST_LINES + 1)))
    assert pasted.cut == ("Punt 500; Kijk 500",)


@pytest.mark.parametrize("seed", range(30))
def test_every_word_of_any_text_is_in_the_list_or_told(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    signs = 'ab 1.)-•\t\n:AB"(é\u00a0'
    text = "".join(chance.choice(signs) for _ in range(400))
    pasted = read_pasted(text)
    said = " ".join(
        (
            *(part for s in pasted.sections for part in (s.title, *(x for i in s.items for x in (i.behaviour, *i.look_for)))),
            *(*pasted.more, *pasted.headers, *pasted.rest, *pasted.cut),
        )
    )
    for letter in "bBé":
        assert said.count(letter) >= text.count(letter) - text.count(f"{letter})") - text.count(f"{letter}.")
    ids = [item.id for section in pasted.sections for item in section.items]
    assert len(ids) == len(set(ids))
