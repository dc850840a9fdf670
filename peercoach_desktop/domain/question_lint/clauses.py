"""The parts of a question: where it really begins, and what its clauses begin with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.question_lint.words import QuestionWords
from peercoach_desktop.domain.tokens import Token, ends_sentence

_MOST_OPENERS = 4
_REACH = 40
"""Tokens looked at from the beginning of a clause: nobody asks longer questions."""


@dataclass(frozen=True)
class Sentence:
    """The tokens `first` to `last` of a text, both included."""

    tokens: Sequence[Token]
    first: int
    last: int

    @property
    def is_question(self) -> bool:
        """Whether it ends in a question mark."""
        return self.tokens[self.last].text == "?"

    def span(self) -> tuple[int, int]:
        """Return where it begins and ends in the text."""
        return self.tokens[self.first].start, self.tokens[self.last].end


def sentences(tokens: Sequence[Token]) -> Iterator[Sentence]:
    """Yield the sentences of a text; a question mark always ends one."""
    first = 0
    for index in range(len(tokens)):
        if ends_sentence(tokens, index) or tokens[index].text == "?":
            yield Sentence(tokens, first, index)
            first = index + 1


def main_start(sentence: Sentence, words: QuestionWords) -> int:
    """Return the place where the question itself begins: after "en", "oké,", a name with a comma, or a clause such as "als je …,"."""
    at = sentence.first
    for _ in range(_MOST_OPENERS):
        length = words.openers.length_at(sentence.tokens, at)
        after = at + (length or 1)
        comma = after <= sentence.last and sentence.tokens[after].text in {",", ":"}
        if not length and not (comma and sentence.tokens[at].is_capitalised):
            break
        at = after + int(comma)
    if words.conditions.length_at(sentence.tokens, at):
        return _after_condition(sentence, at, words)
    return min(at, sentence.last)


def _after_condition(sentence: Sentence, at: int, words: QuestionWords) -> int:
    """Return where the clause after a condition begins: after its comma, else at the first question word."""
    reach = range(at + 1, min(sentence.last, at + _REACH))
    for place in reach:
        if sentence.tokens[place].text in {",", ":"}:
            return place + 1
    return next((place for place in reach if words.asking.length_at(sentence.tokens, place)), at)


def asks_openly(tokens: Sequence[Token], at: int, words: QuestionWords) -> bool:
    """Return whether a question word stands at `at`, perhaps after a preposition ("op welke manier")."""
    if words.asking.length_at(tokens, at):
        return True
    length = words.prepositions.length_at(tokens, at)
    return bool(length and words.asking.length_at(tokens, at + length))


def is_inverted(tokens: Sequence[Token], at: int, words: QuestionWords) -> bool:
    """Return whether a clause begins with its verb at `at`: a known one, or any word before a subject ("lukte het")."""
    if at >= len(tokens) or not tokens[at].is_word:
        return False
    if words.verbs.length_at(tokens, at):
        return True
    return not words.subjects.length_at(tokens, at) and bool(words.subjects.length_at(tokens, at + 1))
