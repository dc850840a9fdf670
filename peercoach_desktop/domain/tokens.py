"""A text as words, numbers and signs with their places. All rules that look at wording stand on this.

The pattern has no two ways to read one character, so reading a text takes time in line with its length, whatever is in it.
No rule uses a regular expression of its own: a rule looks at tokens, a fixed number ahead and back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_PATTERN = re.compile(r"(?P<number>\d+)|(?P<word>(?:[^\W\d_][\u0300-\u036f]*)+)|(?P<space>\s+)|(?P<sign>.)", re.DOTALL)
_STOPS = frozenset(".!?…")


class Token(NamedTuple):
    """A word, a number or one sign. `folded` is without capitals and accents; `gap` is what stands before it: "", a space or a new line."""

    text: str
    folded: str
    start: int
    end: int
    gap: str
    is_word: bool
    is_number: bool

    @property
    def is_capitalised(self) -> bool:
        """Whether it is a word that begins with a capital."""
        return self.is_word and self.text[0].isupper()


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of `text` in order; together with the white space they are the whole text."""
    return list(_read(text))


def fold(text: str) -> str:
    """Return `text` without capitals and accents, so that "Cliënt" and "client" are the same."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def ends_sentence(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a sentence ends between the token at `index` and the next: at a new line, or a stop before a capital."""
    if index + 1 >= len(tokens):
        return True
    after = tokens[index + 1]
    return after.gap == "\n" or (tokens[index].text in _STOPS and after.gap != "" and after.text[0].isupper())


def before(tokens: Sequence[Token], index: int, most: int) -> Iterator[int]:
    """Yield the places before `index` in the same sentence, nearest first, at most `most`."""
    for place in range(index - 1, max(index - 1 - most, -1), -1):
        if ends_sentence(tokens, place):
            return
        yield place


def after(tokens: Sequence[Token], index: int, most: int) -> Iterator[int]:
    """Yield the places after `index` in the same sentence, nearest first, at most `most`."""
    for place in range(index + 1, min(index + 1 + most, len(tokens))):
        if ends_sentence(tokens, place - 1):
            return
        yield place


def _read(text: str) -> Iterator[Token]:
    gap = ""
    for found in _PATTERN.finditer(text):
        piece, kind = found.group(), found.lastgroup
        if kind == "space":
            gap = "\n" if "\n" in piece or "\u2029" in piece else " "
            continue
        yield Token(piece, fold(piece), found.start(), found.end(), gap, kind == "word", kind == "number")
        gap = ""
