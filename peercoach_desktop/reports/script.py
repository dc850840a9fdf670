"""Writing that runs from right to left: Arabic letters joined, and each line put in the order in which it is drawn.

Enough for names, words and sentences. Nested embeddings of the full bidirectional algorithm (Unicode annex 9) and
marks above letters placed by a shaping engine are not attempted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_LAM, _TATWEEL, _NO_JOIN = "\u0644", "\u0640", "\u200c"
_MIRROR = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_Forms = dict[str, dict[str, str]]


def runs_right_to_left(text: str) -> bool:
    """Return whether any letter of `text` is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def joined(text: str) -> str:
    """Return `text` with each Arabic letter in the form that its neighbours ask for, in the order of reading."""
    if not _ARABIC.search(text):
        return text
    return "".join(_shape(text))


@cache
def _forms() -> _Forms:
    """Return the shapes of each Arabic letter (and of lam with alef) by position, as Unicode itself lists them."""
    forms: _Forms = {}
    for code in (*range(0xFB50, 0xFDCF), *range(0xFE70, 0xFEFD)):
        parts = unicodedata.decomposition(chr(code)).split()
        letters = "".join(chr(int(part, 16)) for part in parts[1:])
        if parts and (len(letters) == 1 or (len(letters) == 2 and letters[0] == _LAM and code >= 0xFEF5)):
            forms.setdefault(letters, {})[parts[0]] = chr(code)
    return forms


def _shape(text: str) -> Iterator[str]:
    forms = _forms()
    at, before = 0, False
    while at < len(text):
        letters = text[at : at + 2] if text[at : at + 2] in forms else text[at]
        at += len(letters)
        shapes = forms.get(letters, {})
        if unicodedata.combining(letters[0]):
            yield letters
            continue
        after = "<initial>" in shapes and _accepts_join(text, at)
        position = {(True, True): "<medial>", (True, False): "<final>", (False, True): "<initial>"}.get((before, after), "<isolated>")
        yield shapes.get(position) or shapes.get("<final>" if before else "<isolated>") or letters
        before = after or letters == _TATWEEL


def _accepts_join(text: str, at: int) -> bool:
    """Return whether the next letter from `at` on can be joined to the one before it."""
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    letter = text[at : at + 1]
    return letter == _TATWEEL or (letter != _NO_JOIN and "<final>" in _forms().get(letter, {}))


def starts_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is written from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def in_drawing_order(line: str, *, right_to_left: bool) -> str:
    """Return one line with its letters in the order from left to right on paper, marks after their letter."""
    if not runs_right_to_left(line):
        return line
    clusters = _clusters(line)
    levels = _levels(clusters, base=int(right_to_left))
    order = list(range(len(clusters)))
    for level in range(max(levels), 0, -1):
        _reverse_from(order, levels, level)
    return "".join(clusters[i].translate(_MIRROR) if levels[i] % 2 else clusters[i] for i in order)


def _clusters(line: str) -> list[str]:
    found: list[str] = []
    for letter in line:
        if found and unicodedata.combining(letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _levels(clusters: list[str], base: int) -> list[int]:
    """Return a depth per cluster: odd runs from right to left. Spaces and signs follow what stands on both sides."""
    left = base + base % 2  # the depth of left-to-right text: 0 in a Dutch line, 2 in an Arabic one
    depth = {"L": left, "R": 1, "": base}
    sides: list[str] = []
    numbers: set[int] = set()
    strong = "R" if base else "L"
    for at, cluster in enumerate(clusters):
        direction = unicodedata.bidirectional(cluster[0])
        strong = {"L": "L", "R": "R", "AL": "R"}.get(direction, strong)
        sides.append(strong if direction in ("L", "R", "AL", "EN") else "R" if direction == "AN" else "")
        if direction in ("EN", "AN") and sides[at] == "R":
            numbers.add(at)  # sides with the letters around it, but its own digits run from left to right
    return [2 if at in numbers else depth[side] for at, side in enumerate(_spaces_sided(sides, "R" if base else "L"))]


def _spaces_sided(sides: list[str], base: str) -> list[str]:
    """Give each space or sign the side that stands both before and after it; "" (the line's own) where these differ."""
    after, following = [], base
    for side in reversed(sides):
        following = side or following
        after.append(following)
    before, sided = base, []
    for side, next_side in zip(sides, reversed(after), strict=True):
        before = side or before
        sided.append(side or (before if before == next_side else ""))
    return sided


def _reverse_from(order: list[int], levels: list[int], level: int) -> None:
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and levels[order[end]] >= level:
            end += 1
        order[at:end] = order[at:end][::-1]
        at = max(end, at + 1)
