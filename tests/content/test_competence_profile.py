"""The competence profile: 21 pairs to talk about, without a score."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.wording import LANGUAGES
from tests.builders import shipped

PACK = shipped().pack("competence_profile")
PAIRS = [pair for competence in PACK.competences for pair in competence.pairs]


def test_C_there_are_21_pairs_in_three_competences() -> None:
    assert [pair.id for pair in PAIRS] == [
        f"C{part}.{number}" for part, count in ((1, 7), (2, 6), (3, 8)) for number in range(1, count + 1)
    ]
    assert [len(competence.pairs) for competence in PACK.competences] == [7, 6, 8]


def test_C_the_general_set_of_a_ward_has_16_pairs() -> None:
    assert {pair.id for pair in PAIRS if pair.recovery} == {"C1.5", "C1.7", "C3.3", "C3.6", "C3.7"}
    assert sum(len(competence.general_pairs()) for competence in PACK.competences) == 16


def test_C1_7_is_about_the_coach_and_for_the_coach_only() -> None:
    assert [pair.id for pair in PAIRS if pair.coach_only] == ["C1.7"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_C_both_sides_of_every_pair_have_an_example_of_what_is_said(language: str) -> None:
    words = PACK.words(language)
    said = [words.text(f"{pair.key}.{side}") for pair in PAIRS for side in ("helpful_example", "unhelpful_example")]
    assert [line for line in said if not line.startswith("‘") or not line.endswith("’")] == []
    assert len(set(said)) == 42


@pytest.mark.parametrize("language", LANGUAGES)
def test_C1_2_and_C3_2_point_at_each_other(language: str) -> None:
    words = PACK.words(language)
    assert "C3.2" in words.text("pairs.C1.2.note")
    assert "C1.2" in words.text("pairs.C3.2.note")
