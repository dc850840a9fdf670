"""Breaking text into lines that fit a width. Long words are cut, line breaks are kept, nothing is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peercoach_desktop.reports.fonts import face, substitute, width
from peercoach_desktop.reports.script import in_drawing_order, runs_right_to_left, starts_right_to_left
from peercoach_desktop.reports.theme import Style


@dataclass(frozen=True)
class Line:
    """A line as it is drawn from left to right. `to_right`: it belongs at the right edge, as Arabic does."""

    text: str
    to_right: bool = False


def lines(text: str, style: Style, room: float) -> list[Line]:
    """Return `text` in lines of at most `room` points wide; one line at least. Each but the last ends in a space, for the ear."""
    found: list[Line] = []
    paragraphs = substitute(text).split("\n")
    for number, paragraph in enumerate(paragraphs, 1):
        if runs_right_to_left(paragraph):
            to_right = starts_right_to_left(paragraph)
            wrapped = _wrapped(paragraph, style, room)
            found += [Line(in_drawing_order(line, right_to_left=to_right), to_right) for line in wrapped]
        else:
            *others, last = _wrapped(paragraph, style, room)
            found += map(Line, (*others, last if number == len(paragraphs) else f"{last} "))
    return found


def one_line(text: str) -> str:
    """Return `text` as one line in the order in which it is drawn, line breaks as spaces."""
    line = substitute(text).replace("\n", " ")
    return in_drawing_order(line, right_to_left=starts_right_to_left(line)) if runs_right_to_left(line) else line


def widest_line(text: str, style: Style) -> float:
    """Return the width that `text` takes without any wrapping, in points."""
    return max(width(line, style.font, style.size) for line in substitute(text).split("\n"))


def cut_to(text: str, style: Style, room: float, sign: str) -> str:
    """Return a substituted line as it is where it fits in `room`, else as much of it as fits before `sign`."""
    if width(text, style.font, style.size) <= room:
        return text
    widths, used = face(style.font).widths, width(sign, style.font, style.size)
    for at, letter in enumerate(text):
        used += widths[ord(letter)] * style.size / 1000
        if used > room:
            return text[:at] + sign
    return text + sign


def _wrapped(paragraph: str, style: Style, room: float) -> Iterator[str]:
    """Yield the lines of one paragraph; a wrapped line keeps the space at its end, for who copies or listens to the text."""
    widths = face(style.font).widths
    limit = room * 1000 / style.size
    space = widths[32]
    line: list[str] = []
    used = 0.0
    for whole in paragraph.split(" "):
        word, taken = whole, sum(map(widths.__getitem__, map(ord, whole)))
        if line and used + taken > limit:
            yield " ".join(line) + " "
            line, used = [], 0.0
        if taken > limit:
            *cut, word = _cut(word, style, limit)
            yield from cut
            taken = sum(map(widths.__getitem__, map(ord, word)))
        line.append(word)
        used += taken + space
    yield " ".join(line)


def _cut(word: str, style: Style, limit: float) -> Iterator[str]:
    widths = face(style.font).widths
    start, used = 0, 0.0
    for at, letter in enumerate(word):
        taken = widths[ord(letter)]
        if used + taken > limit and at > start:
            yield word[start:at]
            start, used = at, 0.0
        used += taken
    yield word[start:]
