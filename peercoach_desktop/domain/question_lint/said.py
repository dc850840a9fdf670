"""What stands in a text only because somebody said it, between quotation marks or told on ("you said that I …"), or the writer felt it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.phrases import Phrases
from peercoach_desktop.domain.tokens import Token, ends_sentence

_SINGLE: Mapping[str, str] = {"'": "'’", "‘": "’'", "’": "’'"}
_DOUBLE: Mapping[str, str] = {'"': '"', "“": '”"', "„": '”“"', "«": "»"}
_APART = 5
"""Tokens between who says something and what is told on: "je zei vanmorgen tegen mij dat …"."""
_LONGEST = 30


@dataclass(frozen=True)
class SaidWords:
    """What tells that somebody said something.

    `elided` are the pieces of words that an apostrophe stands before ("'s ochtends"). After one of `verbs`, one of `that` and one of
    `who` comes what is told on; after `verbs` and `asking` too. What stands right after `calling` is what somebody was called. It all
    ends at one of `stops`. After one of `feeling` the writer tells of an own feeling, up to one of `felt_until`.
    """

    elided: Phrases
    verbs: Phrases
    that: Phrases
    asking: Phrases
    who: Phrases
    calling: Phrases
    stops: Phrases
    feeling: Phrases
    felt_until: Phrases


def said_places(tokens: Sequence[Token], words: SaidWords) -> set[int]:
    """Return the places in `tokens` of what somebody said, and of what the writer felt."""
    found = _between_marks(tokens, _SINGLE, words.elided) | _between_marks(tokens, _DOUBLE, words.elided)
    for index in range(len(tokens)):
        start = _told_from(tokens, index, words)
        if start:
            found.update(_until_stop(tokens, start, words.stops))
        if felt := words.feeling.length_at(tokens, index):
            found.update(_until_stop(tokens, index + felt, words.felt_until))
    return found


def _between_marks(tokens: Sequence[Token], marks: Mapping[str, str], elided: Phrases) -> set[int]:
    """Return the places between quotation marks of one kind; an open mark that is never closed quotes nothing."""
    found: set[int] = set()
    start, closing = None, ""
    for index, token in enumerate(tokens):
        if start is None and token.text in marks and _opens(tokens, index, elided):
            start, closing = index, marks[token.text]
        elif start is not None and token.text in closing and not _is_inside_a_word(tokens, index):
            found.update(range(start, index))
            start = None
    return found


def _opens(tokens: Sequence[Token], index: int, elided: Phrases) -> bool:
    """Return whether the mark at `index` begins a quotation and is no apostrophe, of "foto's", "'s ochtends" or "Hans' fiets"."""
    if tokens[index].text not in _SINGLE:
        return True
    is_free = index == 0 or tokens[index].gap != "" or not (tokens[index - 1].is_word or tokens[index - 1].is_number)
    is_before_something = index + 1 < len(tokens) and tokens[index + 1].gap == ""
    return is_free and is_before_something and not elided.length_at(tokens, index + 1)


def _is_inside_a_word(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the mark at `index` is an apostrophe, in a word or before one ("'s")."""
    return index + 1 < len(tokens) and tokens[index + 1].gap == "" and tokens[index + 1].is_word


def _told_from(tokens: Sequence[Token], index: int, words: SaidWords) -> int:
    """Return where begins what is told on by the verb at `index`; 0 where nothing is."""
    if words.calling.length_at(tokens, index):
        return index + 1
    length = words.verbs.length_at(tokens, index)
    for place in range(index + length, index + length + _APART) if length else ():
        if place >= len(tokens) or ends_sentence(tokens, place - 1):
            break
        if words.that.length_at(tokens, place) and words.who.length_at(tokens, place + 1):
            return place + 1
        if words.asking.length_at(tokens, place):
            return place + 1
    return 0


def _until_stop(tokens: Sequence[Token], start: int, stops: Phrases) -> range:
    end = start
    while end < min(len(tokens), start + _LONGEST) and not stops.length_at(tokens, end) and not ends_sentence(tokens, end - 1):
        end += 1
    return range(start, end)
