"""The privacy hints on 500 lines labelled by hand, and on single sentences that say what a rule is for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind, mend
from peercoach_desktop.domain.privacy_hints.scan import find_hints
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.resources import resources_folder
from tests.builders import shipped
from tests.marked_lines import Label, MarkedLine, read_data, read_line

LISTS = WordLists(resources_folder() / "words")
DATA = read_data("privacy_lines.toml")
PARTS = ("tuned", "held_out")
MARKED = [read_line(line, DATA["kinds"]) for part in PARTS for line in DATA[part]["marked"]]
CLEAN = [line for part in PARTS for line in DATA[part]["clean"]]
SURE = {HintKind.CITIZEN_SERVICE_NUMBER, HintKind.BIRTH_DATE}
LINES_A_TALK = 40


def hints(text: str, language: str = "nl", allowed: Iterable[str] = DATA["allowed"]) -> tuple[Hint, ...]:
    return find_hints(text, LISTS.privacy(language), allowed)


def found(text: str, language: str = "nl") -> list[tuple[str, str]]:
    return [(hint.kind.value, text[hint.start : hint.end]) for hint in hints(text, language)]


def mended(text: str, language: str = "nl") -> str:
    for hint in reversed(hints(text, language)):
        text = mend(text, hint)
    return text


def covers(hint: Hint, label: Label) -> bool:
    return hint.kind == label.kind and hint.start < label.end and hint.end > label.start


def recall(lines: Iterable[MarkedLine]) -> dict[str, tuple[int, int]]:
    """Return by kind how many labels were found, and how many there are."""
    there: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for line in lines:
        line_hints = hints(line.text)
        for label in line.labels:
            there[label.kind] += 1
            seen[label.kind] += any(covers(hint, label) for hint in line_hints)
    return {kind: (seen[kind], there[kind]) for kind in HintKind}


def test_there_are_500_labelled_lines_each_once_and_every_kind_among_them() -> None:
    assert len(MARKED) + len(CLEAN) == 500
    assert len({line.text for line in MARKED} | set(CLEAN)) == 500
    assert all(line.labels for line in MARKED)
    assert all(there for _, there in recall(MARKED).values())


def test_citizen_numbers_and_birth_dates_are_found_for_95_percent() -> None:
    figures = recall(MARKED)
    print(*(f"{kind}: {seen} of {there}" for kind, (seen, there) in figures.items()), sep="\n")  # noqa: T201
    assert all(seen / there >= 0.95 for kind, (seen, there) in figures.items() if kind in SURE)


def test_every_other_kind_is_found_for_90_percent() -> None:
    assert {kind: figure for kind, figure in recall(MARKED).items() if figure[0] / figure[1] < 0.9} == {}


def test_ten_talks_have_at_most_one_false_hint() -> None:
    false = [(line, found(line)) for line in CLEAN if found(line)]
    assert len(false) <= len(CLEAN) / (10 * LINES_A_TALK), false


def test_what_the_product_itself_says_is_clean() -> None:
    """These texts were not written for the rules: all wording of the packs."""
    texts = [text for pack in shipped().packs().values() for text in pack.words("nl").words.values()]
    names = {kind for text in texts for kind, _ in found(text)}
    assert len(texts) > 2000
    assert names <= {HintKind.DIAGNOSIS}
    assert sum(len(found(text)) for text in texts) <= len(texts) * 2.5 / 1000


def test_a_marked_line_says_nothing_besides_its_labels() -> None:
    stray = [(line.text, hint) for line in MARKED for hint in hints(line.text) if not any(covers(hint, label) for label in line.labels)]
    assert stray == []


def test_the_check_of_recall_sees_a_rule_that_is_gone() -> None:
    lists = LISTS.privacy("nl")
    assert not [hint for line in MARKED for hint in find_hints(line.text, lists, rules=())]


@pytest.mark.parametrize("line", [line.text for line in MARKED])
def test_a_mended_text_has_no_hint_left(line: str) -> None:
    assert hints(mended(line)) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik hielp mevrouw Jansen op kamer 12.", "Ik hielp een bewoner op de kamer van een bewoner."),
        ("Mevrouw Jansen heeft dementie.", "Een bewoner heeft een aandoening."),
        ("Het cliëntnummer 48213 klopte.", "Een nummer klopte."),
        ("Ze is van 12 maart 1941.", "Ze is van een datum."),
        ("Op het blad stond BSN 123456782.", "Op het blad stond."),
        ("BSN 123456782 stond er.", "stond er."),
        ("Ik hielp mevrouw V. Daarna niet.", "Ik hielp een bewoner. Daarna niet."),
        ("Bel (020) 123 45 67 even.", "Bel een telefoonnummer even."),
    ],
)
def test_one_click_mends_the_sentence(text: str, expected: str) -> None:
    assert mended(text) == expected


def test_english_text_is_mended_in_english() -> None:
    assert mended("Mrs. Jansen in room 12 has dementia.", "en") == "A resident in the room of a resident has a condition."
    assert mended("She was born on March 12, 1941, client number 48213.", "en") == "She was born on a date, a number."
    assert found("We practised the shift of 12 March 2026 from 4 to 7.", "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "We zien elkaar op 12 maart 2026.",
        "Op 12 maart 2026 vieren we de verjaardag van het team.",
        "Hij is jarig. Op 3 mei 2026 praten we verder.",
        "De dienst van 03-02-2024 duurde lang.",
    ],
)
def test_a_day_of_work_is_no_birth_date(text: str) -> None:
    assert found(text) == []


def test_a_recent_date_is_a_birth_date_when_the_words_say_so() -> None:
    assert found("Het kind is geboren op 3 mei 2024.") == [("birth_date", "3 mei 2024")]
    assert found("Op 3 mei is hij jarig.") == [("birth_date", "3 mei")]


def test_names_of_peer_and_coach_are_no_hit() -> None:
    text = "Ik zei mevrouw Fatima tegen haar."
    assert hints(text, allowed=["fatima"]) == ()
    assert [hint.kind for hint in hints(text, allowed=[])] == [HintKind.CARE_RECIPIENT_NAME]


def test_accents_and_capitals_do_not_hide_anything() -> None:
    decomposed = "clie\u0308ntnummer 48213"
    assert found(decomposed) == [("client_number", decomposed)]
    assert found("CLIENTNUMMER 48213") == [("client_number", "CLIENTNUMMER 48213")]


def test_hints_that_overlap_are_one() -> None:
    text = "Zoek op cliëntnummer 123456782 in de map."
    assert found(text) == [("citizen_service_number", "cliëntnummer 123456782")]


@pytest.mark.parametrize("line", [line.text for line in MARKED])
def test_hints_stand_in_order_and_apart(line: str) -> None:
    places = [place for hint in hints(line) for place in (hint.start, hint.end)]
    assert places == sorted(places)
    assert all(hint.start < hint.end <= len(line) for hint in hints(line))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_words(language: str) -> None:
    words = shipped().app_words(language)
    for kind in HintKind:
        assert all(words.text(f"privacy_hints.{kind}.{part}") for part in ("name", "why", "todo"))
