"""All rules over one text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from peercoach_desktop.domain.privacy_hints.addresses import addresses
from peercoach_desktop.domain.privacy_hints.birth_dates import birth_dates
from peercoach_desktop.domain.privacy_hints.citizen_numbers import citizen_numbers
from peercoach_desktop.domain.privacy_hints.client_numbers import client_numbers
from peercoach_desktop.domain.privacy_hints.contacts import e_mail_addresses, phone_numbers
from peercoach_desktop.domain.privacy_hints.diagnoses import diagnoses
from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.names import care_recipient_names
from peercoach_desktop.domain.privacy_hints.reading import Reading
from peercoach_desktop.domain.privacy_hints.rooms import room_numbers
from peercoach_desktop.domain.privacy_hints.words import PrivacyWords
from peercoach_desktop.domain.tokens import ends_sentence, fold, tokens_of

Rule: TypeAlias = Callable[[Reading], Iterator[Hint]]

RULES: tuple[Rule, ...] = (
    citizen_numbers,
    client_numbers,
    birth_dates,
    care_recipient_names,
    addresses,
    e_mail_addresses,
    phone_numbers,
    room_numbers,
    diagnoses,
)
_WEIGHT = {kind: weight for weight, kind in enumerate(HintKind)}


def find_hints(text: str, words: PrivacyWords, allowed: Iterable[str] = (), rules: tuple[Rule, ...] = RULES) -> tuple[Hint, ...]:
    """Return where `text` says too much, in the order of the text and without overlap.

    `words` are the lists of the language of the text; `allowed` are first names of peer and coach, which are no hits.
    """
    reading = Reading(tokens_of(text), words, frozenset(fold(name) for name in allowed))
    found = sorted((hint for rule in rules for hint in rule(reading)), key=lambda hint: (hint.start, hint.end))
    merged = _merged(found)
    return tuple(_fitted(reading, merged)) if merged else ()


def _merged(found: list[Hint]) -> list[Hint]:
    """Return `found`, sorted by place, with hints that overlap as one: the weightiest kind over the whole stretch."""
    merged: list[Hint] = []
    for hint in found:
        if merged and hint.start < merged[-1].end:
            named = min(merged[-1], hint, key=lambda each: _WEIGHT[each.kind])
            merged[-1] = replace(named, start=merged[-1].start, end=max(merged[-1].end, hint.end))
        else:
            merged.append(hint)
    return merged


def _fitted(reading: Reading, hints: list[Hint]) -> Iterator[Hint]:
    """Yield `hints` so that their suggestions fit in the sentence: no second article, and a capital where a sentence begins."""
    by_start = {token.start: index for index, token in enumerate(reading.tokens)}
    end = 0
    for hint in hints:
        first = by_start[hint.start]
        if _has_article(reading, hint) and first > 0 and reading.tokens[first - 1].start >= end and _is_determiner(reading, first - 1):
            first -= 1
        begins = (first == 0 or ends_sentence(reading.tokens, first - 1)) and reading.tokens[first].text[0].isupper()
        suggestion = hint.suggestion[:1].upper() + hint.suggestion[1:] if begins else hint.suggestion
        yield replace(hint, start=reading.tokens[first].start, suggestion=suggestion)
        end = hint.end


def _has_article(reading: Reading, hint: Hint) -> bool:
    return bool(reading.words.articles.length_at(tokens_of(hint.suggestion), 0))


def _is_determiner(reading: Reading, index: int) -> bool:
    return reading.on_line(index + 1) and bool(reading.words.determiners.length_at(reading.tokens, index))
