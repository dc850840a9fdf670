"""Illnesses and medicines of a person. As a subject to learn about they are no hint."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.reading import Reading
from peercoach_desktop.domain.tokens import after, before

_BEFORE, _AFTER = 7, 4


def diagnoses(reading: Reading) -> Iterator[Hint]:
    """Yield a hint for each word for an illness or a medicine that is about a person."""
    index = 0
    while index < len(reading.tokens):
        length = 0
        for replaced in reading.words.diagnoses.groups:
            length = replaced.phrases.length_at(reading.tokens, index)
            if length:
                if not _in_general(reading, index, index + length - 1):
                    yield reading.hint(HintKind.DIAGNOSIS, index, index + length - 1, replaced.suggestion)
                break
        index += length or 1


def _in_general(reading: Reading, first: int, last: int) -> bool:
    near = [*before(reading.tokens, first, _BEFORE), *after(reading.tokens, last, _AFTER)]
    words = reading.words.diagnoses
    return words.general.any_at(reading.tokens, near) and not words.person.any_at(reading.tokens, near)
