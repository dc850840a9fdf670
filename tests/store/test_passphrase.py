"""A passphrase is long, not obvious, and the same key however the keyboard writes an é."""

from __future__ import annotations

import re

import pytest

from peercoach_desktop.resources import resources_folder
from peercoach_desktop.store import passphrase
from peercoach_desktop.store.errors import PassphraseRefused

GOOD = "drie blauwe fietsen naast de sloot"


def reason(text: str, old: str | None = None) -> str:
    with pytest.raises(PassphraseRefused) as caught:
        passphrase.check(text, old=old)
    assert caught.value.word_id == f"errors.passphrase_{caught.value.reason}"
    return caught.value.reason


@pytest.mark.parametrize("text", ["", " ", "\t\n", " " * 20])
def test_empty_is_refused(text: str) -> None:
    assert reason(text) == "empty"


def test_fourteen_characters_are_short_and_fifteen_are_enough() -> None:
    assert reason("fiets sloot tu") == "short"
    passphrase.check("fiets sloot tui")


def test_length_counts_characters_as_people_do() -> None:
    assert reason("e\u0301" * 14) == "short"


def test_the_old_one_again_is_refused_in_both_forms_of_an_accent() -> None:
    assert reason("Zoë fietst naar zee", "Zoe\u0308 fietst naar zee") == "unchanged"
    passphrase.check(GOOD, old="Zoë fietst naar zee")


@pytest.mark.parametrize(
    "text",
    [
        "aaaaaaaaaaaaaaaaaaaa", "123456789012345", "abcabcabcabcabcabc", "Peercoach Desktop 2026", "wachtwoordwachtwoord",
        "Wachtwoord12345!", "qwertyuiop123456", "WELKOM-WELKOM-WELKOM", "geheimgeheim123456", "abababababababab", "!!!!!!!!!!!!!!!!",
        "ik hou van jou 123",
    ],
)  # fmt: skip
def test_what_people_type_first_is_refused(text: str) -> None:
    assert reason(text) == "common"
    assert passphrase.strength(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "Ünïcödé mag gewoon hoor",
        "🦔🌷🚲🧀🍃🏡📚🎻🧦🌱🛶🥐🪁🧭🧩",
        "mijn coach zei ooit iets moois",
        "k7#pQz!2vN@r9Lw",
        "x" + GOOD * 20,
    ],
)
def test_sentences_accents_emoji_and_long_ones_are_welcome(text: str) -> None:
    passphrase.check(text)
    assert passphrase.strength(text) >= 1


def test_a_lone_half_of_a_character_is_a_passphrase_like_any_other() -> None:
    passphrase.check(GOOD + "\ud800")
    assert passphrase.normal_form(GOOD + "\ud800") != passphrase.normal_form(GOOD)


def test_both_forms_of_an_accent_are_one_key() -> None:
    assert passphrase.normal_form("Zoë") == passphrase.normal_form("Zoe\u0308")


def test_a_generated_one_is_five_listed_words_passes_the_rules_and_looks_strong() -> None:
    listed = set((resources_folder() / "words" / "nl.txt").read_text(encoding="ascii").split())
    made = {passphrase.generate() for _ in range(50)}
    assert len(made) == 50
    for text in made:
        passphrase.check(text)
        assert len(text.split(" ")) == 5
        assert set(text.split(" ")) <= listed
        assert passphrase.strength(text) >= 2


def test_the_word_list_is_7776_different_plain_words() -> None:
    lines = (resources_folder() / "words" / "nl.txt").read_text(encoding="ascii").splitlines()
    assert len(lines) == len(set(lines)) == 7776
    assert all(re.fullmatch("[a-z]{3,9}", line) for line in lines)


def test_strength_grows_with_words() -> None:
    grades = [passphrase.strength(" ".join(["kozijn", "bloem", "tafel", "wolken", "spiegel"][:count])) for count in (1, 3, 4, 5)]
    assert grades == sorted(grades)
    assert grades[0] == 0
    assert grades[-1] == 3
