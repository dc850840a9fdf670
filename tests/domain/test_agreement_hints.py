"""An agreement says who does what by when: a quiet hint where it does not (row C3.6)."""

from __future__ import annotations

from datetime import date

import pytest

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.agreement_hints import AgreementHint, Gap
from peercoach_desktop.domain.values import Moment, PersonName, Row
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.wording_help import WordingHelp

HELP = WordingHelp(WordLists(resources_folder() / "words"))
WHO, WHEN = PersonName("Zoë", "peer"), Moment(date(2026, 3, 10))


def hints(language: str = "nl", **cells: object) -> list[tuple[Gap, str]]:
    row = Row("1", cells)  # type: ignore[arg-type]
    return [(hint.gap, hint.words) for hint in HELP.agreements((row,), language)]


def test_C3_6_a_whole_agreement_gets_no_hint() -> None:
    assert hints(who=WHO, what="Ik schrijf drie woorden op voor de overdracht.", when=WHEN) == []


def test_C3_6_what_is_missing_is_named_in_the_order_of_the_columns() -> None:
    assert hints(what="Ik bel de praktijkopleider.") == [(Gap.WHO, ""), (Gap.WHEN, "")]
    assert hints(who=WHO, when=WHEN) == [(Gap.WHAT, "")]
    assert hints(who=PersonName(), what="  ") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik ga het misschien proberen.", "misschien, proberen"),
        ("Ik vraag het Zo Snel Mogelijk na.", "Zo Snel Mogelijk"),
        ("Ik bel binnenkort eens.", "binnenkort, eens"),
        ("Ik mail het z.s.m. door.", "z.s.m."),
        ("Ik lees het protocol op de eensgezinde manier.", ""),
    ],
)
def test_C3_6_vague_words_are_shown_as_they_were_written(text: str, found: str) -> None:
    assert hints(who=WHO, what=text, when=WHEN) == ([(Gap.VAGUE, found)] if found else [])


def test_C3_6_english_has_its_own_words() -> None:
    assert hints("en", who=WHO, what="I will try to call soon.", when=WHEN) == [(Gap.VAGUE, "try to, soon")]


def test_C3_6_a_hint_says_which_agreement_it_is_about() -> None:
    whole = Row("1", {"who": WHO, "what": "Ik bel.", "when": WHEN})
    assert HELP.agreements((whole, Row("2", {}), Row("3", {"who": WHO, "what": "Ik bel."})), "nl") == (AgreementHint(3, Gap.WHEN),)
