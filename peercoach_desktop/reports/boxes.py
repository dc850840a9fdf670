"""Pieces of a page, each at most a few lines high, so that any text may run on to the next page; and putting them on pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Tag
from peercoach_desktop.reports.text import Line, lines
from peercoach_desktop.reports.theme import ACCENT, ACCENT_SOFT, WIDTH, Style

_LESS_WHITE = 0.7


@dataclass(frozen=True, kw_only=True)
class Box:
    """A piece that is never cut. `keep`: on the same page as the next one. `head` is drawn again above it where it begins a page.

    `tag` is what it is to who listens; a piece that is several things names them while it draws.
    """

    height: float
    keep: bool = False
    head: tuple[Box, ...] = ()
    tag: Tag | None = None

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the piece below `top` (points from the top of the paper)."""


@dataclass(frozen=True, kw_only=True)
class Gap(Box):
    """White space; left out at the top of a page."""


@dataclass(frozen=True, kw_only=True)
class _Again(Box):
    """A head at the top of a next page: it was read before."""

    first: Box

    def draw(self, pen: Pen, top: float) -> None:
        with pen.silent():
            self.first.draw(pen, top)


@dataclass(frozen=True, kw_only=True)
class TextLine(Box):
    """One line of text, `room` points wide from `x`."""

    line: Line
    style: Style
    x: float = 0
    room: float = WIDTH

    def draw(self, pen: Pen, top: float) -> None:
        """Write the line."""
        pen.line_of(self.x, top, self.line, self.style, self.room)


@dataclass(frozen=True, kw_only=True)
class HeadingLine(TextLine):
    """A line of a heading. Its first line carries `chapter`, for the contents beside the pages."""

    chapter: str = ""
    level: int = 0

    def draw(self, pen: Pen, top: float) -> None:
        """Write the line and note it in the contents."""
        super().draw(pen, top)
        if self.chapter:
            pen.chapter(top, self.chapter, self.level)


@dataclass(frozen=True, kw_only=True)
class DottedLine(TextLine):
    """The first line of a list entry, behind a dot."""

    def draw(self, pen: Pen, top: float) -> None:
        """Write the line and its dot."""
        pen.disc(self.x - 8, top + self.height / 2, 1.3, ACCENT, ACCENT, 0.4)
        super().draw(pen, top)


@dataclass(frozen=True, kw_only=True)
class QuotedLine(TextLine):
    """A line beside an upright bar: words as they were seen or heard."""

    def draw(self, pen: Pen, top: float) -> None:
        """Write the line and its piece of the bar."""
        pen.tick(self.x - 8, top, top + self.height, ACCENT, 1.1)
        super().draw(pen, top)


@dataclass(frozen=True, kw_only=True)
class CardLine(TextLine):
    """A line on a soft ground with a bar at the left, `above` points below the top of its piece."""

    above: float = 0

    def draw(self, pen: Pen, top: float) -> None:
        """Paint the ground and write the line."""
        pen.box(0, top - 0.3, (WIDTH, self.height + 0.6), ACCENT_SOFT)
        pen.box(0, top - 0.3, (3, self.height + 0.6), ACCENT)
        super().draw(pen, top + self.above)


def text_lines(
    text: str, style: Style, x: float = 0, room: float = WIDTH, kind: type[TextLine] = TextLine, tag: Tag | None = None
) -> list[TextLine]:
    """Return `text` as line pieces; the first two and the last two stay together. It is one paragraph, unless a tag says otherwise."""
    found, tag = lines(text, style, room), (tag or Tag()).of_text(text)
    last = len(found) - 1
    return [
        kind(height=style.leading, line=line, style=style, x=x, room=room, tag=tag, keep=at < last and at in (0, last - 1))
        for at, line in enumerate(found)
    ]


def kept(boxes: Iterable[Box]) -> Iterator[Box]:
    """Yield the pieces, each bound to the one after it."""
    for box in boxes:
        yield box if box.keep else replace(box, keep=True)


Placed: TypeAlias = tuple[float, Box]


@dataclass
class _Pages:
    room: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    used: float = 0.0

    def add(self, box: Box) -> None:
        if self.used + box.height > self.room and self.pages[-1]:
            self.turn()
        if not self.pages[-1]:
            if isinstance(box, Gap):
                return
            for head in box.head:
                self._place(_Again(height=head.height, first=head))
        self._place(box)

    def turn(self) -> None:
        self.pages.append([])
        self.used = 0.0

    def _place(self, box: Box) -> None:
        self.pages[-1].append((self.used, box))
        self.used += box.height


def on_pages(boxes: Iterable[Box], room: float) -> list[list[Placed]]:
    """Return the pieces per page with their distance from its upper edge; `room` is the height of a page, in points."""
    pages = _Pages(room)
    together: list[Box] = []
    for box in boxes:
        together.append(box)
        if box.keep:
            continue
        height = sum(piece.height for piece in together)
        if pages.pages[-1] and pages.used + height > room >= height:
            pages.turn()
        for piece in together:
            pages.add(piece)
        together.clear()
    for piece in together:
        pages.add(piece)
    if not pages.pages[-1] and len(pages.pages) > 1:
        pages.pages.pop()
    return pages.pages


def balanced_pages(boxes: Iterable[Box], room: float, enough: float) -> list[list[Placed]]:
    """Return the pieces per page as `on_pages` does; where less than `enough` is left for the last page, each page before gives some up.

    `enough` is a part of a page. There is a page less where a little less white between the pieces makes the difference; else there
    are as many, and no piece is made smaller.
    """
    pieces = list(boxes)
    pages = on_pages(pieces, room)
    if len(pages) == 1 or _used(pages[-1]) >= room * enough:
        return pages
    if len(closer := on_pages(map(_closer, pieces), room)) < len(pages):
        return closer
    low, high = room / 2, room
    while high - low > 1:
        middle = (low + high) / 2
        found = on_pages(pieces, middle)
        if len(found) > len(pages):
            low = middle
        else:
            high, pages = middle, found
    return pages


def _closer(box: Box) -> Box:
    return replace(box, height=box.height * _LESS_WHITE) if type(box) is Gap else box


def _used(page: list[Placed]) -> float:
    return max((distance + box.height for distance, box in page), default=0.0)
