from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.phrases import Phrases
from peercoach_desktop.domain.tokens import tokens_of
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.resources import resources_folder

FOLDER = resources_folder() / "words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_are_shipped(language: str) -> None:
    lists = WordLists(FOLDER)
    assert lists.privacy(language).language == language
    assert lists.lint(language).language == language
    assert lists.privacy(language) is lists.privacy(language)


def test_another_language_gets_dutch() -> None:
    assert WordLists(FOLDER).privacy("fy").language == "nl"


@pytest.mark.parametrize(
    ("use", "old", "new", "place"),
    [
        ("privacy", 'citizen = ["bsn"', 'citizenn = ["bsn"', "numbers.citizen"),
        ("privacy", "januari = 1", "januari = 13", "dates.months"),
        ("privacy", 'articles = ["een", "de", "het"]', "articles = []", "articles"),
        ("privacy", 'articles = ["een", "de", "het"]', 'articles = ["een", ""]', "articles"),
        ("privacy", "[suggestions]", '[suggestions]\nother = "x"', "other"),
        ("lint", 'why = ["waarom", "hoezo", "om welke reden", "wat is de reden"]', 'why = "waarom"', "questions.why"),
        ("lint", 'id = "label"', 'id = "label"\nweight = 2', "weight"),
        ("lint", "[questions]", "[questions", "lint/nl.toml"),
    ],
)
def test_a_list_that_is_not_right_is_refused_with_its_place(tmp_path: Path, use: str, old: str, new: str, place: str) -> None:
    folder = Path(copytree(FOLDER, tmp_path / "words"))
    path = folder / use / "nl.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        (WordLists(folder).privacy if use == "privacy" else WordLists(folder).lint)("nl")
    assert place in caught.value.where


def test_a_list_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError):
        WordLists(tmp_path).lint("nl")


@pytest.mark.parametrize(
    ("entry", "text", "length"),
    [
        ("cliënt", "CLIENT", 1),
        ("burn-out", "burn-out", 3),
        ("dement*", "dementerende", 1),
        ("*kanker", "longkanker", 1),
        ("*kanker", "kankerverwekkend", 0),
        ("=ALS", "ALS", 1),
        ("=ALS", "als", 0),
        ("tot en met", "tot en met", 3),
        ("tot en met", "tot en", 0),
        ("tot en met", "tot\nen met", 0),
    ],
)
def test_an_entry_says_how_it_is_looked_up(entry: str, text: str, length: int) -> None:
    assert Phrases.of([entry]).length_at(tokens_of(text), 0) == length


def test_the_longest_phrase_counts() -> None:
    assert Phrases.of(["weer", "weer te laat", "weer te"]).length_at(tokens_of("weer te laat"), 0) == 3
