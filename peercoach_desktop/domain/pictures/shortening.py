"""Making a text shorter without cutting through what a reader sees as one character."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

ELLIPSIS = "…"
MOST_LETTERS = 400
"""More than this never fits in a part, so it need not be measured."""

_JOINER = "\u200d"


def in_one_line(text: str) -> str:
    """Return `text` with every stretch of white space as one space."""
    return " ".join(text.split())


def shortened(text: str, fits: Callable[[str], bool]) -> str:
    """Return `text`, or as much of it as fits with "…" behind it: whole words where they are, else whole characters."""
    if len(text) <= MOST_LETTERS and fits(text):
        return text
    words = _longest(text, [at for at, letter in enumerate(text[:MOST_LETTERS]) if letter == " "], fits)
    if words:
        return words
    return _longest(text, [at for at in range(1, min(len(text), MOST_LETTERS)) if _is_between(text, at)], fits) or ELLIPSIS


def _longest(text: str, cuts: list[int], fits: Callable[[str], bool]) -> str:
    """Return the longest beginning of `text` that fits, or ""; a longer one never fits where a shorter one does not."""
    low, high = 0, len(cuts)
    while low < high:
        middle = (low + high) // 2
        if fits(_cut(text, cuts[middle])):
            low = middle + 1
        else:
            high = middle
    return _cut(text, cuts[low - 1]) if low else ""


def _cut(text: str, at: int) -> str:
    return text[:at].rstrip(" ,;:.–-") + ELLIPSIS


def _is_between(text: str, at: int) -> bool:
    """Return whether a reader sees two characters around the place `at`: no accent, joiner or skin tone is torn off."""
    before, after = text[at - 1], text[at]
    if _JOINER in (before, after) or unicodedata.category(after) in ("Mn", "Me", "Mc", "Cf", "Sk"):
        return False
    return not (_is_flag_letter(before) and _is_flag_letter(after))


def _is_flag_letter(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"
