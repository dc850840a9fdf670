"""Who is named in a text: 50 seeded mentions, 50 found, and few words taken for a name."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.mentions import Certainty, Names, find_mentions, hide

ORDINARY = (
    "de", "het", "een", "dat", "toen", "daarna", "ze", "hij", "ik", "we", "heeft", "vroeg",
    "bij", "met", "van", "op", "later", "gisteren", "overdracht", "goed", "morgen", "eerst", "als", "na", "dag",
)  # fmt: skip
NAMES = Names.of(known=("Fatima", "Noor de Wit"), own=("Idris", "Mirthe Jansen"), ordinary=ORDINARY)
PEOPLE = (
    "Fatima", "Noor de Wit", "Anouk", "Łukasz", "Şeyma", "Jan-Willem", "Karel van der Veen", "Ömer", "Marie-José", "El Amrani",
)  # fmt: skip
SENTENCES = (
    "Ik vroeg {} om hulp.",
    "{} heeft het gezegd.",
    "Daarna met {} gepraat, dat ging goed.",
    "Het was de overdracht van {}: te snel.",
    "Toen zei ze: “{} was er niet bij.”",
)


def test_row21_fifty_seeded_mentions_are_all_found() -> None:
    found = 0
    for person in PEOPLE:
        for sentence in SENTENCES:
            text = sentence.format(person)
            found += any(person in mention.text or mention.text in person for mention in find_mentions(text, NAMES))
            assert [mention.text for mention in find_mentions(text, NAMES)] == [person], text
    assert found == 50


@pytest.mark.parametrize(
    "text",
    [
        "Idris vroeg het aan Mirthe. Mirthe Jansen heeft dat gedaan.",
        "De SBAR en het EPD. Een dag later.",
        "Gisteren goed. Morgen eerst de overdracht.",
        "",
        "A. B! c",
    ],
)
def test_peer_coach_abbreviations_and_ordinary_words_are_no_mentions(text: str) -> None:
    assert find_mentions(text, NAMES) == ()


def test_how_sure_it_is() -> None:
    kinds = {mention.text: mention.certainty for mention in find_mentions("Sanne kwam. ik sprak fatima en Ahmed", NAMES)}
    assert kinds == {"Sanne": Certainty.POSSIBLE, "fatima": Certainty.KNOWN, "Ahmed": Certainty.LIKELY}


def test_places_are_those_in_the_text() -> None:
    text = "Ik vroeg Łukasz en Fatima’s zus."
    assert [text[mention.start : mention.end] for mention in find_mentions(text, NAMES)] == ["Łukasz", "Fatima"]


def test_hiding_takes_every_occurrence_in_any_case_and_no_part_of_another_word() -> None:
    text = "Jan zei tegen JAN: januari is Jans maand, jan’s plan. Janneke niet."
    assert hide(text, ("Jan",), "[…]") == "[…] zei tegen […]: januari is […] maand, […]’s plan. Janneke niet."
    assert hide("Noor de Wit en Noor", ("Noor", "Noor de Wit"), "#") == "# en #"
    assert hide(text, (), "#") == text
