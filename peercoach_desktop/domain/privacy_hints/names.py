"""Names of care recipients: a title or a role, then a name."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.reading import Reading
from peercoach_desktop.domain.tokens import after, before, ends_sentence

_MOST = 9
_ANONYMOUS = frozenset("XYZN")
"""Letters that people write instead of a name."""


def care_recipient_names(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each title or role with a name, except colleagues in the words and names that are allowed."""
    names = reading.words.names
    kinds = [(replaced, False) for replaced in names.titles] + [(replaced, True) for replaced in names.roles]
    for index in range(len(reading.tokens)):
        for replaced, is_role in kinds:
            length = replaced.phrases.length_at(reading.tokens, index)
            last = _name_end(reading, index, length, is_role=is_role) if length else None
            if last is not None:
                if not _is_known(reading, index + length, last) and not _is_staff(reading, index, last):
                    yield reading.hint(HintKind.CARE_RECIPIENT_NAME, index, last, replaced.suggestion)
                break


def _name_end(reading: Reading, title: int, length: int, *, is_role: bool) -> int | None:
    """Return the last token of the name after a title of `length` tokens, or None if no name follows."""
    first = title + length
    if not is_role and reading.glued(first) and reading.text_at(first) == ".":
        first += 1
    last = None
    shouted = reading.tokens[title].text.isupper() and len(reading.tokens[title].text) > 3
    index = first
    while index < first + _MOST and reading.on_line(index):
        step = _part(reading, index, shouted=shouted)
        if step:
            last = index + step - 1
        elif not reading.words.names.particles.length_at(reading.tokens, index):
            break
        index += step or 1
    if last is None or _is_letter_only(reading, first, last, is_role=is_role):
        return None
    stops = reading.text_at(last) == "." and ends_sentence(reading.tokens, last)
    return last - 1 if stops else last


def _part(reading: Reading, index: int, *, shouted: bool) -> int:
    """Return how many tokens the part of a name at `index` has: an initial with its dot, a name, the second half of a double name."""
    token = reading.tokens[index]
    if token.text in {"-", "‑"} and token.gap == "" and reading.glued(index + 1) and reading.tokens[index + 1].is_capitalised:
        return 2
    if reading.words.names.surnames.length_at(reading.tokens, index):
        return 1
    numbered = reading.glued(index + 1) and reading.tokens[index + 1].is_number
    if not token.is_capitalised or shouted or numbered or reading.words.names.not_names.length_at(reading.tokens, index):
        return 0
    return 2 if len(token.text) <= 2 and reading.glued(index + 1) and reading.text_at(index + 1) == "." else 1


def _is_letter_only(reading: Reading, first: int, last: int, *, is_role: bool) -> bool:
    """Return whether a letter stands for a person: after a role where no dot makes it an initial, after a title only X, Y, Z and N."""
    text = reading.tokens[first].text
    if len(text) > 1 or last > first + 1:
        return False
    return text in _ANONYMOUS or (is_role and (last == first or ends_sentence(reading.tokens, last)))


def _is_known(reading: Reading, first: int, last: int) -> bool:
    return any(reading.tokens[place].folded in reading.allowed for place in range(first, last + 1))


def _is_staff(reading: Reading, first: int, last: int) -> bool:
    staff = reading.words.names.staff
    return staff.any_at(reading.tokens, before(reading.tokens, first, 2)) or staff.any_at(reading.tokens, after(reading.tokens, last, 4))
