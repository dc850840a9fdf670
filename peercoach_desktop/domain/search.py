"""What is looked for, and where it stands in a text: one rule for the index, for the scan and for the marks on the screen.

Capitals and accents do not count, and each word that is typed may be the beginning of a word that was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

MOST_WORDS = 12
LONGEST_WORD = 60
ROOM = 110
"""Signs of a text that are shown around what was found."""
_LEAD = 30
"""Signs that are shown before it."""
_ALIKE = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"}


class _Folding(dict[int, str]):
    """What each sign becomes: a small letter without accent, a figure, a space, or nothing for an accent of its own."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code))
        kept = "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()
        folded = "".join(_ALIKE.get(sign, sign) if sign.isalnum() else " " for sign in kept)
        self[code] = folded
        return folded


_FOLDING = _Folding()
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def _fold_run(run: re.Match[str]) -> str:
    return run[0].translate(_FOLDING)


def folded(text: str) -> str:
    """Return the words of `text` in small letters without accents, with nothing but spaces between them."""
    # Plain letters go much faster without others among them.
    return (text if text.isascii() else _BEYOND_ASCII.sub(_fold_run, text)).translate(_FOLDING)


@dataclass(frozen=True)
class Query:
    """The words that are looked for, folded. All must occur in a text; a single letter only as a word of its own."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Query:
        """Return the query for what is typed."""
        words = dict.fromkeys(word[:LONGEST_WORD] for word in folded(text).split())
        return cls(tuple(words)[:MOST_WORDS])

    @property
    def is_enough(self) -> bool:
        """Whether there is something to look for in texts: a word of two letters at least."""
        return any(len(word) > 1 for word in self.words)

    def fits(self, text: str) -> bool:
        """Return whether all words occur in `text`."""
        return self.fits_folded(folded(text))

    def fits_folded(self, text: str) -> bool:
        """Return whether all words occur in `text`, which is folded already."""
        among = f" {text} "
        return all((f" {word}" if len(word) > 1 else f" {word} ") in among for word in self.words)

    def places(self, text: str) -> tuple[Mark, ...]:
        """Return where in `text` the words that are looked for were found, in the order of the text."""
        plain = f" {folded(text)} "
        found: dict[int, str] = {}
        for word in self.words:
            looked_for = f" {word}" if len(word) > 1 else f" {word} "
            start = plain.find(looked_for)
            while start >= 0:
                if len(word) > len(found.get(start, "")):
                    found[start] = word
                start = plain.find(looked_for, start + 1)
        marks = sorted(found.items()) if len(found) > 1 else found.items()
        if _is_one_for_one(text):
            return tuple(Mark(start, start + len(word), word) for start, word in marks)
        where = _Places(text)
        return tuple(Mark(where.start(start), where.end(start + len(word) - 1), word) for start, word in marks)


class Mark(NamedTuple):
    """A part of a text, from and to, and the word of the query that it begins with."""

    start: int
    end: int
    word: str


@dataclass(frozen=True)
class Snippet:
    """A piece of a text on one line; `marks` are the parts of it that were looked for, from and to."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def snippet(text: str, query: Query, places: Sequence[Mark] | None = None, room: int = ROOM) -> Snippet:
    """Return the piece of `text` with the most of what was looked for in it, at most about `room` signs.

    `places` are those of the query in `text`, where they are known already.
    """
    if not text.isprintable():
        text, places = " · ".join(line.strip() for line in text.splitlines() if line.strip()).replace("\t", " "), None
    if places is None:
        places = query.places(text)
    if not places:
        return Snippet(text[:room] + ("…" if len(text) > room else ""))
    first = _richest(places, room - _LEAD)
    begin = _word_edge(text, first.start - _LEAD) if first.start > _LEAD else 0
    end = min(len(text), begin + room)
    lead, tail = "…" if begin else "", "…" if end < len(text) else ""
    marks = tuple((start - begin + len(lead), min(stop, end) - begin + len(lead)) for start, stop, _ in places if begin <= start < end)
    return Snippet(f"{lead}{text[begin:end]}{tail}", marks)


def _richest(places: Sequence[Mark], room: int) -> Mark:
    """Return the first place from which the most different words are found within `room` signs."""
    if places[-1].start - places[0].start <= room or len({place.word for place in places}) == 1:
        return places[0]
    best, most, left = places[0], 0, 0
    within: dict[str, int] = {}
    for last in places:
        within[last.word] = within.get(last.word, 0) + 1
        while places[left].start < last.start - room:
            word = places[left].word
            within[word] -= 1
            if not within[word]:
                del within[word]
            left += 1
        if len(within) > most:
            best, most = places[left], len(within)
    return best


class _Places:
    """Where in a text the signs of its folded form come from: from which place each, and up to which."""

    def __init__(self, text: str) -> None:
        self._lengths = [len(_FOLDING[ord(sign)]) for sign in text]
        self._starts = [place for place, length in enumerate(self._lengths) for _ in range(length)]

    def start(self, folded_place: int) -> int:
        """Return where the sign begins."""
        return self._starts[folded_place]

    def end(self, folded_place: int) -> int:
        """Return where the sign ends, with the accents that belong to it."""
        end = self.start(folded_place) + 1
        while end < len(self._lengths) and self._lengths[end] == 0:
            end += 1
        return end


def _is_one_for_one(text: str) -> bool:
    """Return whether each sign becomes one sign for sure, so that all places stay as they are. Most texts are so."""
    return text.isascii() or not _not_one_for_one().search(text)


@cache
def _not_one_for_one() -> re.Pattern[str]:
    """Return what finds a sign that may not become just one sign; those of European languages are known."""
    known = "".join(map(chr, (code for code in (*range(0x80, 0x250), *range(0x2010, 0x2040)) if len(_FOLDING[code]) == 1)))
    return re.compile(f"[^\\x00-\\x7f{re.escape(known)}]")


def _word_edge(text: str, place: int) -> int:
    """Return where the first word at or after `place` begins, if that is near."""
    space = text.find(" ", place, place + _LEAD // 2)
    edge = place if space < 0 else space + 1
    return edge + len("· ") if text.startswith("· ", edge) else edge
