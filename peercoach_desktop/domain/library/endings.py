"""Which words are one and the same word with another ending: "fouten" and "fout", "spelletje" and "spel", "luistert" and "luisteren"."""

from __future__ import annotations

from collections.abc import Iterator

_SHORTEST = 5
_LEAST_LEFT = 3
_SMALL = ("etje", "tje", "pje", "je")
_OPEN = ("en", "e")
"""Endings that open the last part of a word: it loses a vowel before them, or doubles what it ends with."""
_VOWELS = "aeou"
_HARD = {"v": "f", "z": "s"}


def bases(word: str) -> frozenset[str]:
    """Return what `word` may be without its ending, and the word itself. Two that have one of these in common are alike.

    Only simple endings of Dutch words, by rule: some of what it returns is no word, and then nothing has it in common.
    """
    return frozenset((word, *_without(word))) if len(word) >= _SHORTEST else frozenset((word,))


def _without(word: str) -> Iterator[str]:
    single = word.removesuffix("s")
    for ending in _SMALL:
        if single.endswith(ending):
            yield from _closed(single.removesuffix(ending), lengthen=False)
    for ending in _OPEN:
        if word.endswith(ending):
            yield from _closed(word.removesuffix(ending), lengthen=True)
    for ending in ("s", "t"):
        if word.endswith(ending):
            yield from _closed(word.removesuffix(ending), lengthen=False)


def _closed(rest: str, *, lengthen: bool) -> Iterator[str]:
    """Yield how a word is written whose ending is gone: "grenz" is "grens", "vrag" is "vraag", "spell" is "spel"."""
    if len(rest) < _LEAST_LEFT:
        return
    last = _HARD.get(rest[-1], rest[-1])
    yield rest[:-1] + last
    if rest[-1] == rest[-2] and rest[-1] not in _VOWELS:
        yield rest[:-1]
    elif lengthen and rest[-2] in _VOWELS and rest[-3] not in _VOWELS:
        yield f"{rest[:-1]}{rest[-2]}{last}"
