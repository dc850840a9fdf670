"""Answers with their names: the name beside the answer where it is short, above it where it is not, and small lists in two columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from peercoach_desktop.reports.boxes import Box, DottedLine, Gap, TextLine, kept, text_lines
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag
from peercoach_desktop.reports.text import Line, lines
from peercoach_desktop.reports.theme import ACCENT, BODY, LABEL, SMALL, WIDTH, Style

READING = 440.0
"""Running text is narrower than the page: about 90 letters a line."""

_ABOVE = 7.0
_SAVED = 17.0
"""How much less white and words there are where a name stands beside its answer."""
_NAME = 118.0
_BESIDE = 132.0
_MOST_NAME_LINES = 2
_SHORT = 6
"""Lines; an answer that is no longer is not torn over two pages."""
_COLUMN = WIDTH / 2 - 8
_DOT = 12.0
_SMALL_DOT = 9.0
_MOST_SMALL_LINES = 24


@dataclass(frozen=True, kw_only=True)
class _Name(Box):
    """The name of an answer, drawn beside the pieces that follow; it takes no height of its own."""

    lines: tuple[Line, ...]

    def draw(self, pen: Pen, top: float) -> None:
        for at, line in enumerate(self.lines):
            pen.line_of(0, top + (BODY.leading - LABEL.leading) / 2 + at * LABEL.leading, line, LABEL, _NAME)


def entry_boxes(label: str, text: str) -> Iterator[Box]:
    """Yield an answer with its name."""
    yield from _named(label, [text], dotted=False)


def list_boxes(label: str, entries: Sequence[str], *, small: bool) -> Iterator[Box]:
    """Yield a list with its name; a `small` one in two columns of small type where it stays a few lines high."""
    columns = _in_two(entries) if small else ((), ())
    if small and len(columns[0]) <= _MOST_SMALL_LINES:
        yield Gap(height=4, keep=True)
        if label:
            yield from kept(text_lines(label, LABEL))
        yield _Columns(height=SMALL.leading * max(map(len, columns)), columns=columns)
    else:
        yield from _named(label, entries, dotted=True)


def _named(label: str, entries: Sequence[str], *, dotted: bool) -> Iterator[Box]:
    """Yield the name beside the entries, or above them where that takes less room: long texts have the whole width."""
    below = list(_texts(entries, 0, READING, dotted=dotted))
    if not label:
        yield Gap(height=_ABOVE, keep=True)
        yield from below
        return
    name = lines(label, LABEL, _NAME)
    beside = list(_texts(entries, _BESIDE, WIDTH - _BESIDE, dotted=dotted))
    if len(name) <= _MOST_NAME_LINES and _height(beside) <= _height(below) + _SAVED:
        yield from _beside(tuple(name), beside)
    else:
        yield Gap(height=_ABOVE, keep=True)
        yield from kept(text_lines(label, LABEL))
        yield Gap(height=1.5, keep=True)
        yield from below


def _beside(name: tuple[Line, ...], found: list[Box]) -> Iterator[Box]:
    yield Gap(height=3.6, keep=True)
    yield _Name(height=0, keep=True, tag=Tag(), lines=name)
    short = LABEL.leading * len(name) - _height(found)
    together = len(found) if short > 0 or len(found) <= _SHORT else len(name)
    yield from kept(found[: together - 1])
    yield from found[together - 1 :] if short <= 0 else kept(found[together - 1 :])
    if short > 0:
        yield Gap(height=short)


def _height(boxes: Sequence[Box]) -> float:
    return sum(box.height for box in boxes)


def _texts(entries: Sequence[str], x: float, room: float, *, dotted: bool) -> Iterator[Box]:
    inset, whole = _DOT if dotted else 0, Tag(Role.LIST)
    for entry in entries:
        tag = whole.item() if dotted else Tag()
        for at, line in enumerate(text_lines(entry, BODY, x=x + inset, room=room - inset, tag=tag)):
            yield _behind_dot(line) if dotted and at == 0 else line


def _behind_dot(line: TextLine) -> DottedLine:
    return DottedLine(height=line.height, keep=line.keep, line=line.line, style=line.style, tag=line.tag, x=line.x, room=line.room)


# --- Small lists in two columns

_Lines = tuple[tuple[Line, Tag, bool], ...]
"""The lines of a column, each with the entry it is of, and whether that begins there."""


@dataclass(frozen=True, kw_only=True)
class _Columns(Box):
    """Two columns of small type, the left one read first."""

    columns: tuple[_Lines, _Lines]
    style: Style = SMALL

    def draw(self, pen: Pen, top: float) -> None:
        for number, column in enumerate(self.columns):
            x = number * (_COLUMN + 16)
            for at, (line, tag, begins) in enumerate(column):
                y = top + at * self.style.leading
                if begins:
                    pen.disc(x + 2, y + self.style.leading / 2, 1.1, ACCENT, ACCENT, 0.4)
                pen.reading(tag)
                pen.line_of(x + _SMALL_DOT, y, line, self.style, _COLUMN - _SMALL_DOT)


def _in_two(entries: Sequence[str]) -> tuple[_Lines, _Lines]:
    """Return the entries in two columns, the left one as high as the right one or a little higher."""
    whole = Tag(Role.LIST)
    wrapped = [
        [(line, tag, at == 0) for at, line in enumerate(lines(entry, SMALL, _COLUMN - _SMALL_DOT))]
        for entry, tag in ((entry, whole.item()) for entry in entries)
    ]
    half = sum(map(len, wrapped)) / 2
    left: list[tuple[Line, Tag, bool]] = []
    while wrapped and len(left) < half:
        left += wrapped.pop(0)
    return tuple(left), tuple(line for entry in wrapped for line in entry)
