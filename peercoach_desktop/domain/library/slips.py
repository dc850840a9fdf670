"""Small typing errors: how many letters stand between what was typed and what was meant."""

from __future__ import annotations

_ONE_FROM = 4
_TWO_FROM = 8


def forgiven(typed: str) -> int:
    """Return how many slips are forgiven in a word of this length."""
    if len(typed) < _ONE_FROM:
        return 0
    return 1 if len(typed) < _TWO_FROM else 2


def slips(typed: str, word: str, most: int) -> int | None:
    """Return how many slips make `typed` the whole of `word`, or a beginning of it no shorter than `typed`; None for more than `most`.

    A slip is a letter too many, too few, another letter, or two letters in the wrong order.
    """
    width = min(len(word), len(typed) + most)
    before: list[int] = []
    row = list(range(width + 1))
    for at, letter in enumerate(typed, 1):
        older, before, row = before, row, [at]
        for place in range(1, width + 1):
            meant = word[place - 1]
            cost = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != meant))
            if at > 1 and place > 1 and letter == word[place - 2] and typed[at - 2] == meant:
                cost = min(cost, older[place - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    ends = [row[place] for place in range(width + 1) if place == len(word) or place >= len(typed)]
    least = min(ends, default=most + 1)
    return least if least <= most else None
