"""Spots words that judge in a sentence that should say what was seen or heard (row S09)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peercoach_desktop.domain.question_lint.hint import JudgementHint
from peercoach_desktop.domain.question_lint.words import JudgementGroup, JudgementWords, TraitWords
from peercoach_desktop.domain.tokens import Token, before, ends_sentence, tokens_of

_OPENS = frozenset("‘“«„")
_CLOSES = frozenset("’”»")
_EITHER = frozenset({'"'})
_NEAR = 5
TRAIT = "trait"


def judgement_hints(text: str, words: JudgementWords) -> tuple[JudgementHint, ...]:
    """Return the judging words in `text`, in order. What stands between quotation marks was said by somebody and is left alone."""
    tokens = tokens_of(text)
    return tuple(_find(tokens, _quoted(tokens), words))


def _find(tokens: Sequence[Token], quoted: set[int], words: JudgementWords) -> Iterator[JudgementHint]:
    index = 0
    while index < len(tokens):
        length = words.harmless.length_at(tokens, index)
        trait = 0 if index in quoted else _trait_length(tokens, index, words.traits)
        for group in () if length or index in quoted else words.groups:
            length = _length(tokens, index, group)
            if length:
                yield JudgementHint(group.id, tokens[index].start, tokens[index + length - 1].end, group.suggestion)
                break
        if trait and not _judged_within(tokens, index, trait, words):
            yield JudgementHint(TRAIT, tokens[index].start, tokens[index + trait - 1].end, words.traits.suggestion)
            length = trait
        index += length or 1


def _trait_length(tokens: Sequence[Token], index: int, traits: TraitWords) -> int:
    """Return how many tokens from `index` say how a person is; 0 where they do not."""
    place = start = index + traits.links.length_at(tokens, index)
    has_degree = False
    while place < start + _NEAR and (length := traits.degrees.length_at(tokens, place) or traits.fillers.length_at(tokens, place)):
        has_degree = has_degree or bool(traits.degrees.length_at(tokens, place))
        place += length
    if start == index or place >= len(tokens) or not tokens[place].is_word or traits.states.length_at(tokens, place):
        return 0
    if not has_degree and traits.participles.length_at(tokens, place):
        return 0
    ends = ends_sentence(tokens, place) or not tokens[place + 1].is_word or traits.goes_on.length_at(tokens, place + 1)
    return place + 1 - index if ends and not ends_sentence(tokens, index) else 0


def _judged_within(tokens: Sequence[Token], index: int, length: int, words: JudgementWords) -> bool:
    """Return whether a list knows a word in this stretch, which then says more precisely what judges."""
    return any(_length(tokens, place, group) for place in range(index, index + length) for group in words.groups)


def _length(tokens: Sequence[Token], index: int, group: JudgementGroup) -> int:
    length = group.phrases.length_at(tokens, index)
    if length and group.about is not None and not group.about.any_at(tokens, before(tokens, index, _NEAR)):
        return 0
    return length


def _quoted(tokens: Sequence[Token]) -> set[int]:
    """Return the places between quotation marks; an open mark that is never closed quotes nothing."""
    quoted: set[int] = set()
    start, straight = None, False
    for index, token in enumerate(tokens):
        if start is None and (token.text in _OPENS or token.text in _EITHER):
            start, straight = index, token.text in _EITHER
        elif start is not None and (token.text in _EITHER if straight else _closes(tokens, index)):
            quoted.update(range(start, index))
            start = None
    return quoted


def _closes(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the mark at `index` closes a quotation and is no apostrophe inside a word."""
    inside = index + 1 < len(tokens) and tokens[index + 1].gap == "" and tokens[index + 1].is_word
    return tokens[index].text in _CLOSES and not inside
