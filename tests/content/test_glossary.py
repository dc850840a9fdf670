"""The glossary: every term once, each explained in one line in both languages."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

PACK = shipped().pack("glossary")


def test_the_glossary_has_every_term_once() -> None:
    assert len({term.id for term in PACK.terms}) == len(PACK.terms) == 89


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_term_is_explained_twice(language: str) -> None:
    words = PACK.words(language)
    assert len({words.text(f"{term.key}.term") for term in PACK.terms}) == 89
    assert len({words.text(f"{term.key}.meaning") for term in PACK.terms}) == 89


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_explanation_is_one_line_and_does_not_start_with_its_term(language: str) -> None:
    words = PACK.words(language)
    for term in PACK.terms:
        meaning = words.text(f"{term.key}.meaning")
        assert len(meaning) <= 90, term.id
        assert not meaning.lower().startswith(words.text(f"{term.key}.term").lower()), term.id


def test_the_terms_that_must_never_be_mixed_up_are_both_there() -> None:
    dutch = PACK.words("nl")
    assert dutch.text("terms.agreement.term") == "afspraak (inhoud)"
    assert dutch.text("terms.appointment.term") == "afspraak (agenda)"
    assert dutch.text("terms.talk_after.term") == "nabespreking"
