"""Where somebody lives: a street with its number, and a postal code."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.reading import Reading
from peercoach_desktop.domain.tokens import ends_sentence

_LONGEST_NUMBER = 4
_MOST_PARTICLES = 3
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
    at = index + 1 if _is_street(reading, index) else _after_head(reading, index)
    if at is None or not reading.on_line(at):
        return None
    number = reading.tokens[at]
    if not number.is_number or len(number.text) > _LONGEST_NUMBER or reading.words.numbers.units.length_at(reading.tokens, at + 1):
        return None
    letter = reading.glued(at + 1) and reading.tokens[at + 1].is_word and len(reading.tokens[at + 1].text) == 1
    return at + 1 if letter else at


def _after_head(reading: Reading, index: int) -> int | None:
    """Return the place after a name such as "Laan van Meerdervoort", or None if no such name begins at `index`."""
    if not (reading.tokens[index].is_capitalised and reading.words.addresses.heads.length_at(reading.tokens, index)):
        return None
    at, particles = index + 1, reading.words.names.particles
    while at <= index + _MOST_PARTICLES and reading.on_line(at) and particles.length_at(reading.tokens, at):
        at += 1
    return at + 1 if at > index + 1 and reading.on_line(at) and reading.tokens[at].is_capitalised else None


def _is_street(reading: Reading, index: int) -> bool:
    words, capitalised = reading.words.addresses, reading.tokens[index].is_capitalised
    if words.not_streets.length_at(reading.tokens, index):
        return capitalised and reading.on_line(index) and reading.tokens[index - 1].is_capitalised
    weak = capitalised and words.weak_endings.length_at(reading.tokens, index)
    return bool(weak or words.endings.length_at(reading.tokens, index))


def _street_start(reading: Reading, index: int) -> int:
    """Return where the name of the street begins: "Burgemeester de Witstraat" is more than its last word."""
    first, particles = index, reading.words.names.particles
    for place in range(index - 1, max(index - 5, -1), -1):
        if not reading.on_line(place + 1) or not reading.tokens[place].is_word or not reading.tokens[index].is_capitalised:
            break
        particle = bool(particles.length_at(reading.tokens, place))
        opens = place == 0 or ends_sentence(reading.tokens, place - 1)
        if reading.tokens[place].is_capitalised and (not opens or (particle and reading.tokens[place + 1].is_capitalised)):
            first = place
        elif not particle:
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
