"""Pieces of a form to fill in by hand: a question with its code in the margin, lines to write on, and boxes to tick, drawn as lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from peercoach_desktop.domain.blank_form import Asked, ScaleBoxes, ShortLines, TickBoxes, WritingLines
from peercoach_desktop.reports.boxes import Box, Gap, TextLine, kept, text_lines
from peercoach_desktop.reports.fonts import width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag, heading
from peercoach_desktop.reports.text import Line, lines, one_line, widest_line
from peercoach_desktop.reports.theme import ASK, BOX_WORDS, CODE, EDGE, HINT, PAPER, SUBHEADING, TEXT, TICK, WIDTH, shrunk

LINE = 23.0
"""Room to write one line by hand: 8 millimetres."""
BOX = 9.5
_BESIDE = 6.0
_CODE_AT = -30.0
_COLUMNS = (4, 3, 2)
_BETWEEN = 14.0
_TOGETHER = 12


def tick_box(pen: Pen, x: float, middle: float, *, several: bool, size: float = BOX) -> None:
    """Draw an empty box to tick; a round one where only one of the set is ticked."""
    if several:
        pen.box(x, middle - size / 2, (size, size), PAPER, TEXT, radius=1.4, thickness=0.8)
    else:
        pen.disc(x + size / 2, middle, size / 2, PAPER, TEXT, 0.8)


@dataclass(frozen=True, kw_only=True)
class CodedLine(TextLine):
    """The first line of a question, with its code in the margin."""

    code: str = ""

    def draw(self, pen: Pen, top: float) -> None:
        """Write the code and the line."""
        pen.reading(Tag())
        draw_code(pen, top, self.code)
        pen.reading(self.tag)
        super().draw(pen, top)


def draw_code(pen: Pen, top: float, code: str) -> None:
    """Write a code in the margin, on the line that begins at `top`."""
    pen.text(_CODE_AT, top, code, shrunk(CODE, width(code, CODE.font, CODE.size), -_CODE_AT - 4))


@dataclass(frozen=True, kw_only=True)
class WritingLine(Box):
    """An empty line to write on, from `x` to `end`."""

    x: float = 0
    end: float = WIDTH

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the line."""
        pen.rule(self.x, top + self.height - 3, self.end, EDGE, 0.5)


@dataclass(frozen=True, kw_only=True)
class _NamedLines(Box):
    """Short lines side by side, each behind its name."""

    names: tuple[str, ...]
    room: float

    def draw(self, pen: Pen, top: float) -> None:
        for place, name in enumerate(self.names):
            x = place * (self.room + _BETWEEN)
            taken = width(name, HINT.font, HINT.size)
            style = shrunk(HINT, taken, self.room * 0.7)
            pen.reading(Tag())
            pen.text(x, top + self.height - 14, name, style)
            pen.rule(x + (min(taken, self.room * 0.7) + 5 if name else 0), top + self.height - 3, x + self.room, EDGE, 0.5)


@dataclass(frozen=True, kw_only=True)
class _Option(Box):
    """Boxes with one line of words each, side by side; only a first line has a box."""

    cells: tuple[tuple[float, Line, Tag], ...]
    several: bool
    boxed: bool
    room: float

    def draw(self, pen: Pen, top: float) -> None:
        for x, line, tag in self.cells:
            if self.boxed:
                tick_box(pen, x, top + self.height / 2, several=self.several)
            pen.reading(tag)
            pen.line_of(x + BOX + _BESIDE, top + (self.height - BOX_WORDS.leading) / 2, line, BOX_WORDS, self.room)


@dataclass(frozen=True, kw_only=True)
class _Numbers(Box):
    """Numbered boxes in a row."""

    low: int
    high: int

    def draw(self, pen: Pen, top: float) -> None:
        count = self.high - self.low + 1
        step = min(38.0, WIDTH / count)
        for place in range(count):
            x = place * step
            pen.box(x, top + 2, (min(20.0, step - 3), 20), PAPER, TEXT, radius=2, thickness=0.8)
            pen.centred(x + min(20.0, step - 3) / 2, top + 7, f"{self.low + place} ", TICK)


def asked_boxes(asked: Asked) -> Iterator[Box]:
    """Yield the question, its code and its help, bound to what comes below."""
    yield Gap(height=12, keep=True)
    for at, line in enumerate(text_lines(asked.label, ASK) if asked.label else []):
        code = one_line(asked.code) if at == 0 else ""
        yield CodedLine(height=line.height, keep=True, line=line.line, style=line.style, tag=line.tag, room=line.room, code=code)
    if asked.hint:
        yield from kept(text_lines(asked.hint, HINT))


def line_boxes(block: WritingLines) -> Iterator[Box]:
    """Yield a question with lines below it, the first two on the page of the question."""
    yield from asked_boxes(block.asked)
    for place in range(block.count):
        yield WritingLine(height=LINE, keep=place == 0 and block.count > 1)


def short_line_boxes(block: ShortLines) -> Iterator[Box]:
    """Yield a question with short lines side by side, three in a row at most."""
    yield from asked_boxes(block.asked)
    names = tuple(map(one_line, block.names))
    across = min(3, max(len(names), 2))
    room = (WIDTH - _BETWEEN * (across - 1)) / across
    for at in range(0, len(names), across):
        yield _NamedLines(height=LINE + 1, keep=at + across < len(names), names=names[at : at + across], room=room)


def tick_boxes(block: TickBoxes) -> Iterator[Box]:
    """Yield a question with its options: in columns where they are short, else one below the other."""
    yield from asked_boxes(block.asked)
    yield from option_boxes(block.options, several=block.several)


def option_boxes(options: tuple[str, ...], *, several: bool) -> Iterator[Box]:
    """Yield boxes to tick with their words; all on one page."""
    widest = max((widest_line(option, BOX_WORDS) for option in options), default=0.0)
    yield Gap(height=2, keep=True)
    for columns in _COLUMNS:
        step = (WIDTH + _BETWEEN) / columns
        room = step - _BETWEEN - BOX - _BESIDE
        if len(options) >= columns and widest <= room and "\n" not in "".join(options):
            yield from _in_columns(options, columns, step, room, several=several)
            return
    yield from _in_rows(options, several=several)


def _in_columns(options: tuple[str, ...], columns: int, step: float, room: float, *, several: bool) -> Iterator[Box]:
    whole = Tag(Role.LIST)
    for at in range(0, len(options), columns):
        cells = tuple((place * step, Line(one_line(option)), whole.item()) for place, option in enumerate(options[at : at + columns]))
        yield _Option(height=17, keep=at + columns < len(options), cells=cells, several=several, boxed=True, room=room)


def _in_rows(options: tuple[str, ...], *, several: bool) -> Iterator[Box]:
    room, whole = WIDTH - BOX - _BESIDE, Tag(Role.LIST)
    told = [(option, whole.item()) for option in options]
    found = [(line, tag, at == 0) for option, tag in told for at, line in enumerate(lines(option, BOX_WORDS, room))]
    for place, (line, tag, first) in enumerate(found, 1):
        keep = place < len(found) and len(options) <= _TOGETHER
        height = 17.0 if first else BOX_WORDS.leading
        yield _Option(height=height, keep=keep, cells=((0, line, tag),), several=several, boxed=first, room=room)


def number_boxes(block: ScaleBoxes) -> Iterator[Box]:
    """Yield a question with a row of numbers, and below it what the ends stand for."""
    yield from asked_boxes(block.asked)
    ends = bool(block.low_words and block.high_words)
    yield _Numbers(height=26, keep=ends, tag=Tag(), low=block.low, high=block.high)
    if ends:
        yield from text_lines(f"{block.low} = {block.low_words} · {block.high} = {block.high_words}", HINT)


def under_head(title: str, head: Box) -> Iterator[Box]:
    """Yield the title of a part of a list; where it begins a page, `head` stands above it again."""
    for line in kept(text_lines(title, SUBHEADING, tag=heading(3))):
        yield replace(line, head=(head,))
