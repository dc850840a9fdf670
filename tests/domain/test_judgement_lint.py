"""The hints on judging words (row S09) on sentences of a ward that were written apart from the rules, and on what somebody said."""

from __future__ import annotations

import pytest

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.wording_help import WordingHelp
from tests.marked_lines import read_data

HELP = WordingHelp(WordLists(resources_folder() / "words"))
LINES = read_data("observation_lines.toml")
WARD = {"nl": read_data("ward_lines.toml"), "en": read_data("ward_lines_en.toml")}
PARTS = [*(("nl", LINES[part]) for part in LINES), *((language, WARD[language][part]) for language in WARD for part in WARD[language])]
NAMES = [*LINES, *(f"{part} {language}" for language in WARD for part in WARD[language])]


def judged(text: str, language: str = "nl") -> list[str]:
    return [text[hint.start : hint.end] for hint in HELP.judgements(text, language)]


@pytest.mark.parametrize(("language", "lines"), PARTS, ids=NAMES)
def test_S09_sentences_of_a_ward_are_told_apart(language: str, lines: dict[str, list[str]]) -> None:
    right = {label: sum(bool(judged(text, language)) == (label == "judging") for text in texts) for label, texts in lines.items()}
    sizes = {label: len(texts) for label, texts in lines.items()}
    print(language, *(f"{label} {right[label]} of {sizes[label]}" for label in sizes), sep="; ")  # noqa: T201 - the figures are what this is for
    assert sum(right.values()) >= 0.9 * sum(sizes.values())
    assert right["describing"] >= 0.95 * sizes["describing"], "a hint where nothing is wrong disturbs most"


def test_no_line_is_there_twice() -> None:
    older = [read_data("question_lines.toml"), *read_data("more_question_lines.toml").values()]
    texts = [
        text
        for part in (*LINES.values(), *WARD["nl"].values(), *(each["observations"] for each in older))
        for lines in part.values()
        for text in lines
    ]
    assert len(texts) == len(set(texts))
    assert len(texts) > 1100


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Je legde de slechte arm van meneer op het kussen.", []),
        ("Je gaf een slechte overdracht.", ["slechte"]),
        ("De tillift staat altijd in de gang.", []),
        ("De tillift laat jij altijd in de gang staan.", ["altijd"]),
        ("De rolstoel stond scheef, want je was lui.", ["lui"]),
        ("Niemand had de sleutel van de kast.", []),
        ("Niemand wil met jou werken.", ["Niemand wil"]),
    ],
)
def test_S09_what_a_thing_is_like_judges_nobody(text: str, found: list[str]) -> None:
    assert judged(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik voelde me dom toen je lachte.", []),
        ("Ik werd boos en voelde me zwak.", []),
        ("Ik voelde me dom, jij bent lui.", ["lui"]),
        ("Ik schrok omdat je zo bot deed.", ["bot"]),
        ("Je was boos toen ik binnenkwam.", ["Je was boos"]),
    ],
)
def test_S09_an_own_feeling_is_left_alone_and_that_of_another_is_not(text: str, found: list[str]) -> None:
    assert judged(text) == found


def test_S09_in_english_too() -> None:
    assert judged("You gave a lovely handover.", "en") == ["lovely handover"]
    assert judged("You said 'I am lazy' and left.", "en") == []
    assert judged("You don't listen to the residents' lazy talk.", "en")[0] == "You don't listen"
    assert judged("You asked me if I was lazy.", "en") == []
    assert judged("You said the rota was unfair.", "en") == []
    assert judged("His bad arm lay under the pillow.", "en") == []
