"""Spots words that judge in a sentence that should say what was seen or heard (row S09)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peercoach_desktop.domain.question_lint.hint import JudgementHint
from peercoach_desktop.domain.question_lint.said import said_places
from peercoach_desktop.domain.question_lint.words import JudgementGroup, JudgementPair, JudgementWords, ThingWords, TraitWords
from peercoach_desktop.domain.tokens import Token, after, before, ends_sentence, tokens_of

_NEAR = 5
_PAIR = 10
"""Tokens that the two halves of a pair are apart at most, with the first of them."""
_SENTENCE = 25
_CLAUSE = 12
TRAIT = "trait"


def judgement_hints(text: str, words: JudgementWords) -> tuple[JudgementHint, ...]:
    """Return the judging words in `text`, in order. What somebody said, between quotation marks or told on, is left alone."""
    tokens = tokens_of(text)
    return tuple(_find(tokens, said_places(tokens, words.said), words))


def _find(tokens: Sequence[Token], said: set[int], words: JudgementWords) -> Iterator[JudgementHint]:
    index = 0
    while index < len(tokens):
        length = words.harmless.length_at(tokens, index)
        if index in said or length:
            index += length or 1
            continue
        found = _listed(tokens, index, said, words)
        length = found[1] if found else 0
        if length and _is_about_a_thing(tokens, index, length, words.things):
            index += length
            continue
        trait = _trait_length(tokens, index, words.traits)
        if found:
            group, length = found
            yield _hint(tokens, index, length, group.id, group.suggestion)
        elif trait and not _judged_within(tokens, index, trait, words):
            yield _hint(tokens, index, trait, TRAIT, words.traits.suggestion)
            length = trait
        index += length or 1


def _is_about_a_thing(tokens: Sequence[Token], index: int, length: int, things: ThingWords) -> bool:
    """Return whether the words from `index` on tell of a thing: right before its name, or in a clause that has a thing and nobody in it."""
    if things.literal.length_at(tokens, index) == length and things.nouns.length_at(tokens, index + length):
        return True
    if things.people.any_at(tokens, range(index, index + length)):
        return False
    is_thing = False
    for place in before(tokens, index, _CLAUSE):
        if things.joins.length_at(tokens, place):
            break
        if things.people.length_at(tokens, place) or (
            tokens[place].is_capitalised and tokens[place].gap and place and not ends_sentence(tokens, place - 1)
        ):
            return False
        is_thing = is_thing or bool(things.nouns.length_at(tokens, place))
    return is_thing


def _hint(tokens: Sequence[Token], index: int, length: int, group: str, suggestion: str) -> JudgementHint:
    return JudgementHint(group, tokens[index].start, tokens[index + length - 1].end, suggestion)


def _listed(
    tokens: Sequence[Token], index: int, said: set[int], words: JudgementWords
) -> tuple[JudgementGroup | JudgementPair, int] | None:
    """Return the first group or pair that judges from `index` on, and how many tokens that takes."""
    if not words.begins.length_at(tokens, index):
        return None
    for group in words.groups:
        if length := _length(tokens, index, group):
            return group, length
    for pair in words.pairs:
        if length := _pair_length(tokens, index, said, pair):
            return pair, length
    return None


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
    if not length:
        return 0
    if group.about is not None and not group.about.any_at(tokens, before(tokens, index, _NEAR)):
        return 0
    return length if not group.exclaims or _is_exclaimed(tokens, index) else 0


def _is_exclaimed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a sentence begins at `index` that asks nothing."""
    if index > 0 and not ends_sentence(tokens, index - 1):
        return False
    return all(tokens[place].text != "?" for place in after(tokens, index, _SENTENCE))


def _pair_length(tokens: Sequence[Token], index: int, said: set[int], pair: JudgementPair) -> int:
    """Return how many tokens the pair takes from `index` on; 0 where only one half, or something else, stands there."""
    place = index + pair.first.length_at(tokens, index)
    while index < place < min(index + _PAIR, len(tokens)) and place not in said and not ends_sentence(tokens, place - 1):
        if length := pair.second.length_at(tokens, place):
            return place + length - index
        if pair.between is None:
            place += 1
            continue
        step = pair.between.length_at(tokens, place) or pair.first.length_at(tokens, place)
        if not step:
            return 0
        place += step
    return 0
