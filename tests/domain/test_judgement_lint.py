"""The hints on judging words (row S09) on sentences of a ward that were written apart from the rules, and on what somebody said."""

from __future__ import annotations

import pytest

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.wording_help import WordingHelp
from tests.marked_lines import read_data

HELP = WordingHelp(WordLists(resources_folder() / "words"))
LINES = read_data("observation_lines.toml")


def judged(text: str, language: str = "nl") -> list[str]:
    return [text[hint.start : hint.end] for hint in HELP.judgements(text, language)]


@pytest.mark.parametrize("part", LINES)
def test_S09_sentences_of_a_ward_are_told_apart(part: str) -> None:
    right = {label: sum(bool(judged(text)) == (label == "judging") for text in texts) for label, texts in LINES[part].items()}
    sizes = {label: len(texts) for label, texts in LINES[part].items()}
    print(part, *(f"{label} {right[label]} of {sizes[label]}" for label in sizes), sep="; ")  # noqa: T201 - the figures are what this is for
    assert sum(right.values()) >= 0.9 * sum(sizes.values())
    assert right["describing"] >= 0.95 * sizes["describing"], "a hint where nothing is wrong disturbs most"


def test_no_line_is_there_twice() -> None:
    older = [read_data("question_lines.toml"), *read_data("more_question_lines.toml").values()]
    texts = [text for part in (*LINES.values(), *(each["observations"] for each in older)) for lines in part.values() for text in lines]
    assert len(texts) == len(set(texts))
    assert len(texts) > 700


@pytest.mark.parametrize(
    "text",
    [
        "Je schreef in de rapportage: 'mevrouw is lastig'",
        "Je zei: 'ik vind jou lui'",
        "Je riep 'wat een luie foto's maak jij' door de gang.",
        "'s Ochtends zei je: 'ik ben lui'.",
        "Je zei 'nooit', \"altijd\" en ‘lui’.",
        "Je schreef (‘lui’) op het bord.",
    ],
)
def test_S09_a_quotation_may_have_the_marks_of_any_keyboard(text: str) -> None:
    assert judged(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Je bent lui 's avonds, en 's ochtends ook.", ["lui"]),
        ("Je maakte foto's, was lui en ging met foto's naar huis.", ["lui"]),
        ("Zo'n luie dag met zo'n rooster.", ["luie"]),
        ("Je was 't hele uur lui, en 't viel op.", ["lui"]),
        ("Je was lui bij Hans' fiets en Iris' bed.", ["lui"]),
        ("Je zei 'goed zo' en was lui.", ["lui"]),
        ("Het is jouw 'lui zijn.", ["lui"]),
    ],
)
def test_S09_an_apostrophe_is_no_quotation_mark(text: str, found: list[str]) -> None:
    assert judged(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Je zei dat ik lui ben.", []),
        ("Je vertelde mij vanmorgen dat je de nacht slecht vond.", []),
        ("Je vroeg of Kees altijd zo lui is.", []),
        ("Je noemde mij lui.", []),
        ("Je zei dat ik lui ben, maar jij bent lui.", ["lui"]),
        ("Je zei dat op een botte toon.", ["botte"]),
        ("Je zei dat je kwam. Je bent lui.", ["lui"]),
    ],
)
def test_S09_what_somebody_told_on_is_left_alone_up_to_its_end(text: str, found: list[str]) -> None:
    assert judged(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Je gaf een mooie, warme overdracht.", ["mooie, warme overdracht"]),
        ("Je legde een mooie, warme deken neer.", []),
        ("Dat was echt niet slim van je.", ["Dat was echt niet slim"]),
        ("Je behandelt bewoners als kinderen.", ["als kinderen"]),
        ("Je wacht als een bewoner belt.", []),
        ("Je liet me gewoon zitten.", ["liet me gewoon zitten"]),
        ("Je liet mevrouw op de stoel zitten.", []),
        ("Je zat de hele dienst op je telefoon te spelen.", ["hele dienst op je telefoon"]),
        ("Je was de hele ochtend op de gang.", []),
        ("Wat een dag maakte jij ervan!", ["Wat een"]),
        ("Wat een SBAR is, vroeg je mij?", []),
        ("Je vond het weer eens niet nodig.", ["weer eens"]),
        ("Je had mij even kunnen bellen.", ["had mij even kunnen"]),
    ],
)
def test_S09_words_judge_together_that_do_not_judge_alone(text: str, found: list[str]) -> None:
    assert [each.removeprefix("Je ") for each in judged(text)] == found


def test_S09_in_english_too() -> None:
    assert judged("You gave a lovely handover.", "en") == ["lovely handover"]
    assert judged("You said 'I am lazy' and left.", "en") == []
    assert judged("You don't listen to the residents' lazy talk.", "en")[0] == "You don't listen"
    assert judged("You asked me if I was lazy.", "en") == []
