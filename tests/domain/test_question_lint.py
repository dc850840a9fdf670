"""The hints on wording on Dutch lines labelled by hand, and what each rule offers instead."""

from __future__ import annotations

import pytest

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.fields import Writing
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.question_lint.hint import QuestionKind
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.wording_help import WordingHelp
from tests.builders import shipped
from tests.marked_lines import read_data

HELP = WordingHelp(WordLists(resources_folder() / "words"))
DATA = read_data("question_lines.toml")
QUESTIONS = [(text, label) for label, texts in DATA["questions"].items() for text in texts]
SENTENCES = [(text, label) for label, texts in DATA["observations"].items() for text in texts]
OPEN = "open"
MORE = read_data("more_question_lines.toml")
ALL_QUESTIONS = [text for part in (DATA, *MORE.values()) for texts in part["questions"].values() for text in texts]
ENOUGH = 0.9


def kind_of(text: str, language: str = "nl") -> str:
    found = HELP.questions(text, language)
    return found[0].kind.value if found else OPEN


def suggestion(text: str) -> str:
    return HELP.questions(text, "nl")[0].suggestion


def judged(text: str, language: str = "nl") -> list[str]:
    return [text[hint.start : hint.end] for hint in HELP.judgements(text, language)]


def said(part: str, right: dict[str, int], lines: dict[str, list[str]]) -> dict[str, float]:
    """Print how many of each kind are right, and return the shares; "all" is that of all together."""
    shares = {label: right[label] / len(texts) for label, texts in lines.items()}
    shares["all"] = sum(right.values()) / sum(map(len, lines.values()))
    print(part, *(f"{label} {share:.0%}" for label, share in shares.items()), sep="; ")  # noqa: T201 - the figures are what this test is for
    return shares


def test_K22_questions_are_told_apart_for_90_percent() -> None:
    wrong = [(text, label, kind_of(text)) for text, label in QUESTIONS if kind_of(text) != label]
    assert len({text for text, _ in QUESTIONS}) == 200
    assert set(DATA["questions"]) == {OPEN, *QuestionKind}
    assert len(wrong) <= 20, wrong


@pytest.mark.parametrize("label", DATA["questions"])
def test_no_kind_of_question_is_told_apart_badly(label: str) -> None:
    texts = DATA["questions"][label]
    assert len(texts) >= 35
    assert sum(kind_of(text) == label for text in texts) >= 0.9 * len(texts)


def test_S09_judging_words_are_told_apart_for_90_percent() -> None:
    wrong = [(text, label, judged(text)) for text, label in SENTENCES if bool(judged(text)) != (label == "judging")]
    assert len({text for text, _ in SENTENCES}) == 200
    assert len(wrong) <= 20, wrong
    assert sum(label == "describing" for _, label, _ in wrong) <= 10


@pytest.mark.parametrize("part", MORE)
def test_K22_questions_written_apart_from_the_rules_are_told_apart_too(part: str) -> None:
    right = {label: sum(kind_of(text) == label for text in texts) for label, texts in MORE[part]["questions"].items()}
    shares = said(part, right, MORE[part]["questions"])
    assert set(right) == {OPEN, *QuestionKind}
    assert shares["all"] >= ENOUGH
    assert min(shares.values()) >= 0.8


@pytest.mark.parametrize("part", MORE)
def test_S09_sentences_written_apart_from_the_rules_are_told_apart_too(part: str) -> None:
    lines = MORE[part]["observations"]
    right = {label: sum(bool(judged(text)) == (label == "judging") for text in texts) for label, texts in lines.items()}
    shares = said(part, right, lines)
    assert shares["all"] >= ENOUGH
    assert shares["describing"] >= 0.95, "a hint where nothing is wrong disturbs most"
    assert shares["judging"] >= 0.8


def test_the_lines_are_enough_balanced_and_none_is_there_twice() -> None:
    texts = [text for text, _ in (*QUESTIONS, *SENTENCES)]
    for part in MORE.values():
        for use in ("questions", "observations"):
            sizes = [len(lines) for lines in part[use].values()]
            assert min(sizes) == max(sizes)
            assert sum(sizes) >= 60
            texts += [text for lines in part[use].values() for text in lines]
    assert len(texts) == len(set(texts))


def test_S09_you_never_listen_is_a_judgement() -> None:
    assert judged("jij luistert nooit") == ["nooit"]
    assert judged("Ik zag dat je naar buiten keek toen ik praatte.") == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_question_bank_of_the_product_is_open(language: str) -> None:
    """These questions were not written for the rules."""
    bank = [pack.words(language).text(question.key) for pack in shipped().of_kind(PackKind.QUESTIONS) for question in pack.questions]
    wrong = [(text, kind_of(text, language)) for text in bank if kind_of(text, language) != OPEN]
    assert len(bank) >= 200
    assert len(wrong) <= 0.05 * len(bank), wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heb je gebeld?", "Wat heb je …?"),
        ("En heb je gebeld?", "Wat heb je …?"),
        ("Ging het goed?", "Hoe ging het?"),
        ("Vind je ook niet dat het beter kon?", "Hoe kijk jij daarnaar?"),
        ("Waarom deed je dat?", "Wat maakte dat …?"),
        ("Wat ging er goed, en wat kon beter?", "Wat ging er goed?"),
        ("Hoe ging het? Was je op tijd?", "Hoe ging het?"),
    ],
)
def test_an_open_way_to_ask_is_offered(text: str, expected: str) -> None:
    assert suggestion(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heb je het gevraagd, en wat zei ze toen?", "Wat zei ze toen?"),
        ("Was je op tijd? Hoe ging het?", "Hoe ging het?"),
        ("Kun je vertellen wat er gebeurde en hoe je dat vond?", "Kun je vertellen wat er gebeurde?"),
        ("Weet je nog wat er gebeurde en hoe je dat vond?", "Wat weet je over …?"),
        ("Is het gelukt, en wat niet?", "Wat lukte er?"),
    ],
)
def test_of_stacked_questions_the_first_open_one_is_offered(text: str, expected: str) -> None:
    assert kind_of(text) == "stacked"
    assert suggestion(text) == expected


def test_what_is_offered_would_have_no_hint_itself() -> None:
    hints = [hint for text in ALL_QUESTIONS for hint in HELP.questions(text, "nl")]
    offered = {hint.variant for hint in hints if hint.variant}
    assert len(offered) > 60
    assert {text: kind_of(text) for text in offered if kind_of(text) != OPEN} == {}


@pytest.mark.parametrize("text", ["Mag ik je iets vragen?", "Was je op tijd?", "Heeft dat zin?", "Ging de bel?"])
def test_where_no_open_question_fits_none_is_offered(text: str) -> None:
    assert [(hint.kind.value, hint.variant) for hint in HELP.questions(text, "nl")] == [("closed", "")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hoeveel tijd kost dit, denk je?", OPEN),
        ("Kun je daar iets over zeggen?", OPEN),
        ("Moet ik dan iets zeggen?", "closed"),
        ("Hoezo was dat spannend voor je, denk je?", "why"),
        ("Ging het goed, denk je?", "closed"),
        ("Dat ging best aardig, vind je niet?", "suggestive"),
        ("Wat dacht en voelde je daarna?", OPEN),
        ("Voor wie of wat doe je dit?", OPEN),
        ("Wat is het verschil tussen wat je zegt en wat je doet?", OPEN),
        ("Was dat nou wel zo handig?", "suggestive"),
        ("Vind je het ook zo'n rare regel?", "suggestive"),
        ("Waarom ben je niet gewoon eerlijk?", "why"),
    ],
)
def test_questions_that_an_acceptance_found(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_question_that_comes_with_the_program_asks_two_things(language: str) -> None:
    bank = [pack.words(language).text(question.key) for pack in shipped().of_kind(PackKind.QUESTIONS) for question in pack.questions]
    assert [text for text in bank if kind_of(text, language) == "stacked"] == []


def test_every_suggestion_is_open() -> None:
    lists = WordLists(resources_folder() / "words")
    for language in ("nl", "en"):
        words = lists.lint(language).questions
        texts = [words.suggestive_instead, words.why_instead, *(opening.suggestion for opening in words.open_instead)]
        assert {text: kind_of(text, language) for text in texts if text.count("?") == 1 and kind_of(text, language) != OPEN} == {}


def test_a_sentence_that_asks_nothing_has_no_hint() -> None:
    assert HELP.questions("Ik heb gebeld. Dat ging goed.", "nl") == ()
    assert HELP.questions("", "nl") == ()


def test_a_hint_covers_the_question_and_not_the_sentence_before_it() -> None:
    text = "Je was er vroeg. Heb je gegeten?"
    hint = HELP.questions(text, "nl")[0]
    assert text[hint.start : hint.end] == "Heb je gegeten?"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Did you call?", "closed"),
        ("What made you call?", OPEN),
        ("Don't you think it could be better?", "suggestive"),
        ("Why did you do that?", "why"),
        ("What went well and what could be better?", "stacked"),
        ("Can you tell me what happened?", OPEN),
        ("If you look back, what do you notice?", OPEN),
    ],
)
def test_english_questions(text: str, kind: str) -> None:
    assert kind_of(text, "en") == kind


def test_english_judgements() -> None:
    assert judged("You never listen to me.", "en") == ["never"]
    assert judged("You looked at your phone while I spoke.", "en") == []


def test_what_somebody_said_is_left_alone() -> None:
    assert judged("Je zei: ‘dat doe ik altijd’ en je liep weg.") == []
    assert judged("Je zei ‘zo’n dag’ en toch kwam je altijd.") == ["altijd"]
    assert judged('Je zei "nooit" en je was lui.') == ["lui"]
    assert judged("Het is jouw ‘altijd te laat.") == ["altijd"]


def test_a_word_that_judges_a_person_is_fine_elsewhere() -> None:
    assert judged("Je bent streng.") == ["streng"]
    assert judged("Het protocol is streng.") == []


def test_each_judgement_leads_back_to_what_was_seen() -> None:
    hints = HELP.judgements("Je bent lui en je komt nooit.", "nl")
    assert [hint.group for hint in hints] == ["label", "always_never"]
    assert all(hint.suggestion for hint in hints)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hoe kan ik beter plannen", OPEN),
        ("Kan ik dit wel alleen", "closed"),
        ("Waarom lukt het mij niet", "why"),
        ("Ik wil beter leren plannen.", OPEN),
        ("Kan ik", OPEN),
        ("Vraag hulp aan een collega", OPEN),
        ("Kijk samen terug op de week", OPEN),
        ("", OPEN),
        ("   ", OPEN),
    ],
)
def test_where_a_question_is_expected_its_mark_may_be_missing(text: str, kind: str) -> None:
    found = HELP.hints(text, "nl", Writing.QUESTION)
    assert (found[0].kind if found else OPEN) == kind
    assert all(hint.end <= len(text) for hint in found)


def test_only_one_open_question_is_offered_to_put_in_its_place() -> None:
    variants = {
        text: HELP.questions(text, "nl")[0].variant for text in ("Heb je gebeld?", "Is er koffie?", "Hoe ging het? Was je op tijd?")
    }
    assert variants == {"Heb je gebeld?": "Wat heb je …?", "Is er koffie?": "", "Hoe ging het? Was je op tijd?": "Hoe ging het?"}


def test_how_a_person_is_judges_also_in_a_word_no_list_knows() -> None:
    assert judged("Je bent zo frommelig vandaag.") == ["Je bent zo frommelig"]
    assert judged("Je was om acht uur op de gang.") == []
    assert judged("You are so flimsy today.", "en") == ["You are so flimsy"]
    assert judged("You were in the hall at eight.", "en") == []
