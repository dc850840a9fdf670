"""Texts as search compares them: without accents, capitals and other dress."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that have no accent to take off."""


def folded(text: str) -> str:
    """Return `text` in small letters without accents; digits of every script and height become 0 to 9."""
    small = text.casefold()
    if small.isascii():
        return small
    bare = unicodedata.normalize("NFKD", small)
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter)).translate(_LETTERS)
    if kept.isascii():
        return kept
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in kept)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of `text`, in order. A sign that is no letter or digit ends a word."""
    return tuple(_WORD.findall(folded(text)))
