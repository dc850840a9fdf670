"""Numbers of clients and files: a word that announces them, then a code with digits."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.dates import date_at
from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.reading import Reading

_MOST_FILLERS = 3
_MOST_TOKENS = 8
_JOINS = frozenset({"-", "–", ".", "/"})
_DIGITS, _WEAK_DIGITS = 3, 5
"""After "dossier" alone a year may follow, so a number needs five digits there."""


def client_numbers(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each number of a client or a file, with the word that announces it."""
    numbers = reading.words.numbers
    for index in range(len(reading.tokens)):
        for phrases, least in ((numbers.client, _DIGITS), (numbers.client_weak, _WEAK_DIGITS)):
            length = phrases.length_at(reading.tokens, index)
            last = _code_end(reading, index + length, least) if length else None
            if last is not None:
                yield reading.hint(HintKind.CLIENT_NUMBER, index, last)
                break


def _code_end(reading: Reading, index: int, least: int) -> int | None:
    """Return the last token of the code that begins near `index`, or None if it has fewer than `least` digits."""
    for _ in range(_MOST_FILLERS):
        if reading.on_line(index) and reading.words.numbers.fillers.length_at(reading.tokens, index):
            index += 1
    if not reading.on_line(index) or not _begins_code(reading, index) or date_at(reading, index):
        return None
    digits, last = 0, index
    for place in range(index, min(index + _MOST_TOKENS, len(reading.tokens))):
        token = reading.tokens[place]
        if place > index and not (reading.glued(place) or (token.is_number and token.gap == " ")):
            break
        if token.is_number:
            digits, last = digits + len(token.text), place
        elif not (token.text in _JOINS or (token.is_word and len(token.text) <= 3)):
            break
    return last if digits >= least else None


def _begins_code(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    return token.is_number or (token.is_word and token.text.isupper() and len(token.text) <= 3 and reading.glued(index + 1))
