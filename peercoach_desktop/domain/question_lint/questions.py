"""Spots questions that close a conversation: closed, suggestive, stacked, or asking why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peercoach_desktop.domain.question_lint.clauses import Sentence, asks_openly, is_inverted, main_start, sentences
from peercoach_desktop.domain.question_lint.hint import QuestionHint, QuestionKind
from peercoach_desktop.domain.question_lint.words import QuestionWords
from peercoach_desktop.domain.tokens import Token, tokens_of

_NEAR_SUBJECT = 5
_NEAR_VERB = 9
_REACH = 60
_LONGEST_TAG = 6
_MOST_PARTS = 4
_LEAST_WORDS = 5
"""Tokens of a question without its mark: with fewer, somebody is still beginning."""


def question_hints(text: str, words: QuestionWords) -> tuple[QuestionHint, ...]:
    """Return what hinders in the questions of `text`, in order: at most one hint a question. Two questions in a row are one stack."""
    tokens = tokens_of(text)
    asked = [sentence for sentence in sentences(tokens) if sentence.is_question]
    if len(asked) > 1:
        return (_stack_of(text, asked, words),)
    return tuple(hint for sentence in asked if (hint := _hint(text, sentence, words)))


def hints_where_a_question_is_expected(text: str, words: QuestionWords) -> tuple[QuestionHint, ...]:
    """Return the same for a text that is to be one question: its question mark may still be missing."""
    if "?" in text:
        return question_hints(text, words)
    asked = text.rstrip(" .…\n")
    tokens = tokens_of(f"{asked}?")
    first = next(iter(sentences(tokens)))
    at = main_start(first, words)
    is_closed = is_inverted(tokens, at, words) and words.subjects.length_at(tokens, at + 1)
    if len(tokens) < _LEAST_WORDS or not (asks_openly(tokens, at, words) or is_closed):
        return ()
    found = question_hints(f"{asked}?", words)
    return tuple(replace(hint, end=min(hint.end, len(asked))) for hint in found)


def _stack_of(text: str, asked: list[Sentence], words: QuestionWords) -> QuestionHint:
    start, end = asked[0].span()[0], asked[-1].span()[1]
    parts = [text[each.span()[0] : each.span()[1]] for each in asked[:_MOST_PARTS]]
    return QuestionHint(QuestionKind.STACKED, start, end, _open_one(parts, words))


def _open_one(parts: list[str], words: QuestionWords) -> str:
    """Return the first of the questions in a stack that is open, else an open way to ask the first."""
    return next((part for part in parts if not question_hints(part, words)), "") or question_hints(parts[0], words)[0].suggestion


def _hint(text: str, sentence: Sentence, words: QuestionWords) -> QuestionHint | None:
    start, end = sentence.span()
    at = main_start(sentence, words)
    join = _second_question(sentence, at, words)
    if join is not None:
        return QuestionHint(QuestionKind.STACKED, start, end, _open_one(_parts(text, sentence, *join, words), words))
    if _is_suggestive(sentence, at, words):
        return QuestionHint(QuestionKind.SUGGESTIVE, start, end, words.suggestive_instead)
    if words.why.any_at(sentence.tokens, range(at, min(sentence.last, at + _REACH))):
        return QuestionHint(QuestionKind.WHY, start, end, words.why_instead)
    if _is_closed(sentence, at, words):
        return QuestionHint(QuestionKind.CLOSED, start, end, _open_instead(sentence, at, words))
    return None


def _parts(text: str, sentence: Sentence, join: int, after: int, words: QuestionWords) -> list[str]:
    """Return the questions of a sentence that can stand alone: "wat zei ze", and not "hoe je dat vond" or "wat niet"."""
    tokens = sentence.tokens
    first = f"{text[sentence.span()[0] : tokens[join].start].rstrip(' ,')}?"
    asked = _after_asking(tokens, after, words)
    stands_alone = not words.subjects.length_at(tokens, asked) and any(is_inverted(tokens, place, words) for place in (asked, asked + 1))
    if not stands_alone or sentence.last - sentence.first > _REACH:
        return [first]
    second = text[tokens[after].start : sentence.span()[1]]
    return [first, second[0].upper() + second[1:]]


def _after_asking(tokens: Sequence[Token], at: int, words: QuestionWords) -> int:
    """Return the place after a question word at `at`, perhaps with a preposition before it; `at` where there is none."""
    start = at + words.prepositions.length_at(tokens, at)
    length = words.asking.length_at(tokens, start)
    return start + length if length else at


def _second_question(sentence: Sentence, at: int, words: QuestionWords) -> tuple[int, int] | None:
    """Return the place of the word that joins a second question to the first and the place of the second, or None.

    After "of" a verb gives a choice ("lukte het of lukte het niet"), which is one closed question.
    """
    tokens = sentence.tokens
    for place in range(at + 1, min(sentence.last, at + _REACH)):
        length = words.joins.length_at(tokens, place)
        if not length:
            continue
        after = place + length
        if _asks_nothing_more(sentence, at, place, after, words):
            continue
        choice = words.either_or.length_at(tokens, place)
        if asks_openly(tokens, after, words) or (not choice and _asks_closed(tokens, after, words)):
            return place, after
    return None


def _asks_nothing_more(sentence: Sentence, at: int, join: int, after: int, words: QuestionWords) -> bool:
    """Return whether what comes after `join` belongs to one question.

    So it is with question words ("wanneer en waar"), verbs ("wat dacht en voelde je"), what is compared ("het verschil tussen wat je
    zegt en wat je doet") and an afterthought at the end (", denk je?").
    """
    tokens = sentence.tokens
    asked = _after_asking(tokens, at, words)
    pairs = asked == join or (at < asked == join - 1 and not asks_openly(tokens, after, words))
    return (
        pairs
        or after + words.afterthoughts.length_at(tokens, after) == sentence.last
        or words.comparing.any_at(tokens, range(max(at, join - _NEAR_VERB), join))
    )


def _asks_closed(tokens: Sequence[Token], at: int, words: QuestionWords) -> bool:
    if not words.verbs.length_at(tokens, at):
        return False
    return bool(words.subjects.length_at(tokens, at + 1) or words.determiners.length_at(tokens, at + 1))


def _is_suggestive(sentence: Sentence, at: int, words: QuestionWords) -> bool:
    """Return whether the question carries its own answer: by a phrase or a word, a tag at its end, or a denial after its subject."""
    tokens = sentence.tokens
    is_open = asks_openly(tokens, at, words)
    reach = range(at, min(sentence.last, at + _REACH))
    if any(words.leading.length_at(tokens, place) for place in reach if place == at or not is_open or tokens[place - 1].text == ","):
        return True
    if any(
        words.tags.length_at(tokens, sentence.last - length) == length for length in range(1, _LONGEST_TAG) if sentence.last - length > at
    ):
        return True
    if is_open:
        return False
    if not is_inverted(tokens, at, words):
        return words.assuming.any_at(tokens, reach)
    near = range(at + 1, min(sentence.last, at + _NEAR_SUBJECT))
    return any(words.negations.length_at(tokens, place) and not words.not_negations.length_at(tokens, place - 1) for place in near)


def _is_closed(sentence: Sentence, at: int, words: QuestionWords) -> bool:
    """Return whether yes, no or one word answers the question. A question without a question word does not ask for a story."""
    tokens = sentence.tokens
    if asks_openly(tokens, at, words):
        return False
    reach = range(at, min(sentence.last, at + _NEAR_VERB))
    if is_inverted(tokens, at, words):
        return not (words.invited.length_at(tokens, at + 1) and words.inviting.any_at(tokens, reach))
    later = range(at, min(sentence.last, at + _REACH))
    return not any(asks_openly(tokens, place, words) for place in later)


def _open_instead(sentence: Sentence, at: int, words: QuestionWords) -> str:
    for opening in words.open_instead:
        if opening.phrases.length_at(sentence.tokens, at):
            return opening.suggestion
    return words.closed_instead
