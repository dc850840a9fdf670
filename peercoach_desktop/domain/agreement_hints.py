"""Quiet hints on agreements: who does what by when, in words that say it (row C3.6). Nothing is refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from peercoach_desktop.domain.phrases import Phrases
from peercoach_desktop.domain.tokens import tokens_of
from peercoach_desktop.domain.values import Row, is_filled


class Gap(StrEnum):
    """What an agreement leaves open. The first three are the columns of an agreement."""

    WHO = "who"
    WHAT = "what"
    WHEN = "when"
    VAGUE = "vague"


@dataclass(frozen=True)
class AgreementHint:
    """What the agreement in row `number` (from 1) leaves open; for a vague one, the words that are."""

    number: int
    gap: Gap
    words: str = ""


def agreement_hints(rows: Sequence[Row], vague: Phrases) -> tuple[AgreementHint, ...]:
    """Return the hints in the order of the rows. A row without anything in it is no agreement yet."""
    return tuple(hint for number, row in enumerate(rows, 1) if is_filled(row) for hint in _of_row(number, row, vague))


def _of_row(number: int, row: Row, vague: Phrases) -> Iterator[AgreementHint]:
    for gap in (Gap.WHO, Gap.WHAT, Gap.WHEN):
        if not is_filled(row.cells.get(gap)):
            yield AgreementHint(number, gap)
    found = tuple(dict.fromkeys(_vague_words(str(row.cells.get(Gap.WHAT) or ""), vague)))
    if found:
        yield AgreementHint(number, Gap.VAGUE, ", ".join(found))


def _vague_words(text: str, vague: Phrases) -> Iterator[str]:
    """Yield the vague words in `text` as they were written, in order."""
    tokens = tokens_of(text)
    index = 0
    while index < len(tokens):
        length = vague.length_at(tokens, index)
        if length:
            yield text[tokens[index].start : tokens[index + length - 1].end]
        index += length or 1
