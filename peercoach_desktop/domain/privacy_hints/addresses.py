"""Where somebody lives: a street with its number, and a postal code."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.reading import Reading

_LONGEST_NUMBER = 4
_NEVER_USED = frozenset({"SA", "SD", "SS"})


def addresses(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each street with a house number and for each postal code."""
    for index in range(len(reading.tokens)):
        last = _street_end(reading, index)
        if last is not None:
            yield reading.hint(HintKind.ADDRESS, _street_start(reading, index), last)
        elif _is_postal_code(reading, index):
            yield reading.hint(HintKind.ADDRESS, index, index + 1, reading.words.suggestions.get("postal_code", ""))


def _street_end(reading: Reading, index: int) -> int | None:
    """Return the last token of the house number after the street at `index`, or None if this is no street with a number."""
    if not _is_street(reading, index) or not reading.on_line(index + 1):
        return None
    number = reading.tokens[index + 1]
    if not number.is_number or len(number.text) > _LONGEST_NUMBER or reading.words.numbers.units.length_at(reading.tokens, index + 2):
        return None
    letter = reading.glued(index + 2) and reading.tokens[index + 2].is_word and len(reading.tokens[index + 2].text) == 1
    return index + 2 if letter else index + 1


def _is_street(reading: Reading, index: int) -> bool:
    words, token = reading.words.addresses, reading.tokens[index]
    if words.not_streets.length_at(reading.tokens, index):
        return token.is_capitalised and reading.on_line(index) and reading.tokens[index - 1].is_capitalised
    return bool(words.endings.length_at(reading.tokens, index) or (token.is_capitalised and words.weak_endings.length_at(reading.tokens, index)))


def _street_start(reading: Reading, index: int) -> int:
    """Return where the name of the street begins: "Burgemeester de Witstraat" is more than its last word."""
    first = index
    for place in range(index - 1, max(index - 5, -1), -1):
        if not reading.on_line(place + 1) or not reading.tokens[place].is_word:
            break
        if reading.tokens[place].is_capitalised and place > 0 and reading.tokens[index].is_capitalised:
            first = place
        elif not reading.words.names.particles.length_at(reading.tokens, place):
            break
    return first


def _is_postal_code(reading: Reading, index: int) -> bool:
    number = reading.tokens[index]
    if not number.is_number or len(number.text) != 4 or number.text[0] == "0" or not reading.on_line(index + 1):
        return False
    letters = reading.tokens[index + 1]
    if not letters.is_word or len(letters.text) != 2 or not letters.text.isascii() or letters.text.upper() in _NEVER_USED:
        return False
    written = letters.text.isupper() or letters.gap == ""
    return written and not reading.words.addresses.not_postal.length_at(reading.tokens, index + 1)
