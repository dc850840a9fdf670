"""Rules over text take steps in line with its length, counted and not timed, on texts made to be slow."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from peercoach_desktop import domain
from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.agreement_hints import agreement_hints
from peercoach_desktop.domain.privacy_hints.scan import find_hints
from peercoach_desktop.domain.question_lint.judgements import judgement_hints
from peercoach_desktop.domain.question_lint.questions import question_hints
from peercoach_desktop.domain.tokens import tokens_of
from peercoach_desktop.domain.values import Row
from peercoach_desktop.resources import resources_folder

LISTS = WordLists(resources_folder() / "words")
NL = LISTS.privacy("nl")
LINT = LISTS.lint("nl")
LONGEST = 32_000
HOSTILE = {
    "letters": "a",
    "digits": "1",
    "loose digits": "1 ",
    "digits in pairs": "06-12.",
    "dates": "1-1-",
    "half dates": "3 - van - ",
    "born": "geboren ",
    "days": "12 maart ",
    "titles": "mevrouw ",
    "titles and particles": "mevrouw van de ",
    "names": "Van Der ",
    "initials": "A. ",
    "rooms": "kamer 1, ",
    "room words": "kamer nr. nr. ",
    "client numbers": "dossier nummer is ",
    "mail signs": "@",
    "mail": "a@a",
    "mail without end": "a.a.a.",
    "streets": "De Kerkstraat ",
    "heads": "Laan van van van ",
    "postal codes": "1234 A",
    "brackets": "(0",
    "pluses": "+31 ",
    "illness": "burn-",
    "accents": "e\u0308\u0308",
    "spaces": " ",
    "lines": "\n",
    "apostrophes": "1-1-'",
    "dots": "k.",
}


WORDY = [*list(HOSTILE.values())[::4], "en ", "wat? ", "en wat ", "als ", "toch ", "‘", "je bent ", "niet, ", "Zoë, ", "misschien "]
WORDY += ["je zei dat ik ", "zei ", "mooie, ", "' ", "'a ", "niet heel ", "hele dag ", "wat een ", "je had ", "wat is en wat is "]


def steps(work: Callable[[str], object], text: str) -> int:
    """Return how many lines of Python the domain runs for `text`."""
    count = 0

    def each_line(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return each_line

    def each_call(frame: FrameType, _event: str, _argument: Any) -> Any:
        return each_line if "domain" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(each_call)
    try:
        work(text)
    finally:
        sys.settrace(before)
    return count


def privacy(text: str) -> object:
    return find_hints(text, NL)


def wording(text: str) -> object:
    agreed = agreement_hints((Row("1", {"what": text}),), LINT.vague)
    return question_hints(text + "?", LINT.questions), judgement_hints(text, LINT.judgements), agreed


def repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def grows(work: Callable[[str], object], piece: str) -> float:
    """Return how much steps grow when the text becomes twice as long."""
    return steps(work, repeated(piece, 1600)) / max(steps(work, repeated(piece, 800)), 300)


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_takes_twice_the_steps(name: str) -> None:
    assert grows(privacy, HOSTILE[name]) < 2.2


@pytest.mark.parametrize("piece", WORDY)
def test_twice_the_text_takes_twice_the_steps_in_the_hints_on_wording(piece: str) -> None:
    assert grows(wording, piece) < 2.2


@pytest.mark.parametrize("name", list(HOSTILE)[::3])
def test_the_longest_text_that_is_kept_is_read_whole(name: str) -> None:
    text = repeated(HOSTILE[name], LONGEST) + "\nmevrouw Jansen"
    assert text[find_hints(text, NL)[-1].start :] == "mevrouw Jansen"


def test_the_count_sees_a_slow_rule() -> None:
    source = "def slow(tokens):\n for i in range(len(tokens)):\n  for j in range(i):\n   tokens[j]\n"
    code = compile(source, str(Path(domain.__file__).with_name("slow.py")), "exec")
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102
    assert grows(lambda text: names["slow"](tokens_of(text)), "a ") > 3


@pytest.mark.parametrize("name", HOSTILE)
def test_tokens_and_the_space_between_them_are_the_whole_text(name: str) -> None:
    text = repeated(HOSTILE[name], 500)
    at = 0
    for token in tokens_of(text):
        assert text[at : token.start].strip() == ""
        assert text[token.start : token.end] == token.text
        at = token.end
    assert text[at:].strip() == ""


def test_only_the_tokens_are_read_by_a_regular_expression() -> None:
    folder = Path(domain.__file__).parent
    files = [folder / "phrases.py", *(folder / "privacy_hints").glob("*.py"), *(folder / "question_lint").glob("*.py")]
    imports = {
        alias.name
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    assert len(files) > 10
    assert "re" not in imports
