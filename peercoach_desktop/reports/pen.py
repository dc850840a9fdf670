"""Drawing on a page with the top as zero, in points. The one place that talks to the PDF library's canvas."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from peercoach_desktop.reports.fonts import face, runs, width
from peercoach_desktop.reports.tags import Role, Tag, TagTree
from peercoach_desktop.reports.text import Line
from peercoach_desktop.reports.theme import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, Style


class Pen:
    """Draws on one page of the canvas it is given; x counts from the left margin, y downwards from the top of the paper.

    Text and colours go into the page's code directly: the canvas's own way writes each of them anew for every line.
    """

    def __init__(self, canvas: Any, tags: TagTree) -> None:
        self.canvas = canvas
        self._write = canvas._code.append  # noqa: SLF001
        self._state: dict[str, str] = {}
        self._tags = tags
        self._tag: Tag | None = None
        self._open: Tag | None = None
        self._is_open = self._is_silent = False

    def reading(self, tag: Tag | None, top: float = 0, height: float = 0) -> None:
        """Begin with what `tag` is to who listens; None for what is there for the eye alone. A figure takes `height` below `top`."""
        self._tag = None if self._is_silent else tag
        if self._tag is None:
            return
        if self._tag.role is Role.FIGURE:
            self._tags.bound(self._tag, (MARGIN, PAGE_HEIGHT - top - height, PAGE_WIDTH - MARGIN, PAGE_HEIGHT - top))
        elif self._tag.role in (Role.HEAD, Role.CELL):
            self._tags.place(self._tag)  # an empty one too: a row has as many cells as the others

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Take all that is drawn meanwhile as decoration: it was read before."""
        self._is_silent = True
        try:
            yield
        finally:
            self._is_silent = False

    def end_page(self) -> None:
        """Close the page; the next one begins with a new pen."""
        if self._is_open:
            self._write("EMC")
        self.canvas.showPage()
        self._tags.next_page()

    def text(self, x: float, top: float, text: str, style: Style) -> None:
        """Write one line of substituted text whose line box begins at `top`."""
        if not text:
            return
        self._mark(self._tag)
        if self._tag is not None and self._tag.role is Role.FIGURE:
            text += " "  # the words of a picture lie apart; who copies them would have them in one
        y = PAGE_HEIGHT - top - style.leading / 2 - style.size * 0.36
        document = self.canvas._doc  # noqa: SLF001
        self._set("fill", f"{_colour(style.colour)} rg")
        pieces = []
        for name, piece in runs(text, style.font):
            font = face(name).font
            for part, codes in font.splitString(piece, document):
                pieces.append(f"{font.getSubsetInternalName(part, document)} {style.size:g} Tf <{codes.hex()}> Tj")
        self._write(f"BT 1 0 0 1 {MARGIN + x:.2f} {y:.2f} Tm {' '.join(pieces)} ET")

    def line_of(self, x: float, top: float, line: Line, style: Style, room: float) -> None:
        """Write a line that `text.lines` made, at the left or the right edge of its `room`."""
        if line.to_right:
            x += room - width(line.text, style.font, style.size)
        self.text(x, top, line.text, style)

    def centred(self, x: float, top: float, text: str, style: Style) -> None:
        """Write substituted text with its middle at `x`; a space at its end is there for the ear alone."""
        self.text(x - width(text.rstrip(" "), style.font, style.size) / 2, top, text, style)

    def rule(self, x: float, y: float, end: float, colour: str, thickness: float = 0.6) -> None:
        """Draw a level line from `x` to `end`."""
        self._mark_shape()
        self._stroke(colour, thickness)
        self._write(f"{MARGIN + x:.2f} {PAGE_HEIGHT - y:.2f} m {MARGIN + end:.2f} {PAGE_HEIGHT - y:.2f} l S")

    def tick(self, x: float, y: float, end: float, colour: str, thickness: float = 0.6) -> None:
        """Draw an upright line from `y` down to `end`."""
        self._mark_shape()
        self._stroke(colour, thickness)
        self._write(f"{MARGIN + x:.2f} {PAGE_HEIGHT - y:.2f} m {MARGIN + x:.2f} {PAGE_HEIGHT - end:.2f} l S")

    def box(
        self, x: float, y: float, size: tuple[float, float], fill: str, edge: str = "", *, radius: float = 0, thickness: float = 0.6
    ) -> None:
        """Draw a filled box of `size` (width, height) with its upper left corner at `x`, `y`; with `edge`, an outline too."""
        self._mark_shape()
        self._set("fill", f"{_colour(fill)} rg")
        if edge:
            self._stroke(edge, thickness)
        draw = self.canvas.roundRect if radius else self.canvas.rect
        extra = (radius,) if radius else ()
        draw(MARGIN + x, PAGE_HEIGHT - y - size[1], *size, *extra, stroke=int(bool(edge)), fill=1)

    def disc(self, x: float, y: float, radius: float, fill: str, edge: str, thickness: float = 1.4) -> None:
        """Draw a filled circle around `x`, `y`."""
        self._mark_shape()
        self._set("fill", f"{_colour(fill)} rg")
        self._stroke(edge, thickness)
        self.canvas.circle(MARGIN + x, PAGE_HEIGHT - y, radius, stroke=1, fill=1)

    def shape(self, points: list[tuple[float, float]], colour: str, thickness: float = 1.4, fill: str = "") -> None:
        """Draw a line through `points`; with `fill`, closed and filled."""
        self._mark_shape()
        path = self.canvas.beginPath()
        for number, (x, y) in enumerate(points):
            (path.lineTo if number else path.moveTo)(MARGIN + x, PAGE_HEIGHT - y)
        self._stroke(colour, thickness)
        if fill:
            path.close()
            self._set("fill", f"{_colour(fill)} rg")
        self.canvas.drawPath(path, stroke=1, fill=int(bool(fill)))

    def dashes(self, *, on: bool) -> None:
        """Draw the lines that follow dashed, or whole again."""
        self.canvas.setDash(*((2.2, 2.2) if on else ()))

    def turn_over(self) -> None:
        """Put all that follows on this page upside down, around the middle of the paper."""
        self._write(f"-1 0 0 -1 {PAGE_WIDTH:.2f} {PAGE_HEIGHT:.2f} cm")

    def chapter(self, top: float, text: str, level: int) -> None:
        """Put a heading in the list of contents that a reader shows beside the pages."""
        key = f"h{self.canvas.getPageNumber()}-{top:.0f}"
        self.canvas.bookmarkHorizontalAbsolute(key, PAGE_HEIGHT - top)
        highest = self.canvas._doc.outline.currentlevel + 1  # noqa: SLF001 - one that skips a level is refused
        self.canvas.addOutlineEntry(text, key, min(level, highest))

    def _mark_shape(self) -> None:
        """Begin a shape: content in a figure, decoration elsewhere."""
        self._mark(self._tag if self._tag is not None and self._tag.role is Role.FIGURE else None)

    def _mark(self, tag: Tag | None) -> None:
        """Begin a piece of content of `tag`, unless it is going on."""
        if self._is_open and self._open is tag:
            return
        if self._is_open:
            self._write("EMC")
        self._is_open, self._open = True, tag
        self._write("/Artifact BMC" if tag is None else self._tags.mark(tag))

    def _stroke(self, colour: str, thickness: float) -> None:
        self._set("stroke", f"{_colour(colour)} RG")
        self._set("width", f"{thickness:g} w")

    def _set(self, what: str, code: str) -> None:
        """Write a change of colour or line width, unless it is so already."""
        if self._state.get(what) != code:
            self._state[what] = code
            self._write(code)


@cache
def _colour(name: str) -> str:
    """Return a colour such as "#0B6B69" as three numbers from 0 to 1."""
    return " ".join(f"{int(name[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))
