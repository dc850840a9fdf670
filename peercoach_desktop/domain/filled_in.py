"""A result spelled out: each statement with its answer in words, for who asks what was written about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from peercoach_desktop.domain.learner_profile import FilledIn
from peercoach_desktop.domain.wording import Wording


@dataclass(frozen=True)
class SpelledAnswer:
    """One statement, what was answered, and the text that was written with it."""

    id: str
    statement: str
    answer: str
    note: str = ""


def title_of(filled: FilledIn, language: str) -> str:
    """Return the name of what was filled in."""
    return filled.pack.words(language).get("pack.title")


def spelled_answers(filled: FilledIn, language: str) -> Iterator[SpelledAnswer]:
    """Yield everything that was filled in, in the order of the pack; what the pack does not know comes last, as it stands."""
    words, result = filled.pack.words(language), filled.result
    known: set[str] = set()
    for statement, text, answers in _statements(filled, words):
        known.add(statement)
        answer, note = result.answers.get(statement), result.notes.get(statement, "")
        if answer is not None or note:
            yield SpelledAnswer(statement, text, words.get(f"{answers}.{answer}") or _plainly(answer), note)
    for statement in (*result.answers, *(name for name in result.notes if name not in result.answers)):
        if statement not in known:
            yield SpelledAnswer(statement, statement, _plainly(result.answers.get(statement)), result.notes.get(statement, ""))


def _statements(filled: FilledIn, words: Wording) -> Iterator[tuple[str, str, str]]:
    """Yield id, words and the key of the answers of each statement."""
    pack = filled.pack
    for part in pack.inventory:
        yield from ((item.id, words.get(item.key), f"{part.key}.answers") for item in part.items)
    for competence in pack.competences:
        for pair in competence.pairs:
            yield pair.id, f"{words.get(f'{pair.key}.unhelpful')} / {words.get(f'{pair.key}.helpful')}", "places"
    yield from ((row.id, words.get(f"{row.key}.skill"), "levels") for row in pack.skill_rows)
    for form in pack.forms:
        yield from ((field.id, words.get(f"{field.key}.paper"), field.key) for field in form.fields())


def _plainly(answer: Any) -> str:
    """Return an answer as text: rows as lines, their cells beside one another."""
    match answer:
        case None:
            return ""
        case {"cells": dict() as cells}:
            return " · ".join(_plainly(cell) for cell in cells.values() if cell)
        case list():
            return "\n".join(_plainly(each) for each in answer)
        case _:
            return str(answer)
