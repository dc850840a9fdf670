"""Drawing on a page with the top as zero, in points. The one place that talks to the PDF library's canvas."""

from __future__ import annotations

from functools import cache
from typing import Any

from peercoach_desktop.reports.fonts import face, runs, width
from peercoach_desktop.reports.text import Line
from peercoach_desktop.reports.theme import MARGIN, PAGE_HEIGHT, Style


class Pen:
    """Draws on the canvas it is given; x counts from the left margin, y downwards from the top of the paper."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas

    def text(self, x: float, top: float, text: str, style: Style) -> None:
        """Write one line of substituted text whose line box begins at `top`."""
        y = PAGE_HEIGHT - top - style.leading / 2 - style.size * 0.36
        x += MARGIN
        self.canvas.setFillColor(_colour(style.colour))
        for font, piece in runs(text, style.font):
            face(font)
            self.canvas.setFont(font, style.size)
            self.canvas.drawString(x, y, piece)
            x += width(piece, font, style.size)

    def line_of(self, x: float, top: float, line: Line, style: Style, room: float) -> None:
        """Write a line that `text.lines` made, at the left or the right edge of its `room`."""
        if line.to_right:
            x += room - width(line.text, style.font, style.size)
        self.text(x, top, line.text, style)

    def centred(self, x: float, top: float, text: str, style: Style) -> None:
        """Write substituted text with its middle at `x`."""
        self.text(x - width(text, style.font, style.size) / 2, top, text, style)

    def rule(self, x: float, y: float, end: float, colour: str, thickness: float = 0.6) -> None:
        """Draw a level line from `x` to `end`."""
        self._stroke(colour, thickness)
        self.canvas.line(MARGIN + x, PAGE_HEIGHT - y, MARGIN + end, PAGE_HEIGHT - y)

    def tick(self, x: float, y: float, end: float, colour: str, thickness: float = 0.6) -> None:
        """Draw an upright line from `y` down to `end`."""
        self._stroke(colour, thickness)
        self.canvas.line(MARGIN + x, PAGE_HEIGHT - y, MARGIN + x, PAGE_HEIGHT - end)

    def box(
        self, x: float, y: float, size: tuple[float, float], fill: str, edge: str = "", *, radius: float = 0, thickness: float = 0.6
    ) -> None:
        """Draw a filled box of `size` (width, height) with its upper left corner at `x`, `y`; with `edge`, an outline too."""
        self.canvas.setFillColor(_colour(fill))
        if edge:
            self._stroke(edge, thickness)
        draw = self.canvas.roundRect if radius else self.canvas.rect
        extra = (radius,) if radius else ()
        draw(MARGIN + x, PAGE_HEIGHT - y - size[1], *size, *extra, stroke=int(bool(edge)), fill=1)

    def disc(self, x: float, y: float, radius: float, fill: str, edge: str, thickness: float = 1.4) -> None:
        """Draw a filled circle around `x`, `y`."""
        self.canvas.setFillColor(_colour(fill))
        self._stroke(edge, thickness)
        self.canvas.circle(MARGIN + x, PAGE_HEIGHT - y, radius, stroke=1, fill=1)

    def shape(self, points: list[tuple[float, float]], colour: str, thickness: float = 1.4, fill: str = "") -> None:
        """Draw a line through `points`; with `fill`, closed and filled."""
        path = self.canvas.beginPath()
        for number, (x, y) in enumerate(points):
            (path.lineTo if number else path.moveTo)(MARGIN + x, PAGE_HEIGHT - y)
        self._stroke(colour, thickness)
        if fill:
            path.close()
            self.canvas.setFillColor(_colour(fill))
        self.canvas.drawPath(path, stroke=1, fill=int(bool(fill)))

    def dashes(self, *, on: bool) -> None:
        """Draw the lines that follow dashed, or whole again."""
        self.canvas.setDash(*((2.2, 2.2) if on else ()))

    def chapter(self, top: float, text: str, level: int) -> None:
        """Put a heading in the list of contents that a reader shows beside the pages."""
        key = f"h{self.canvas.getPageNumber()}-{top:.0f}"
        self.canvas.bookmarkHorizontalAbsolute(key, PAGE_HEIGHT - top)
        self.canvas.addOutlineEntry(text, key, level)

    def _stroke(self, colour: str, thickness: float) -> None:
        self.canvas.setStrokeColor(_colour(colour))
        self.canvas.setLineWidth(thickness)


@cache
def _colour(name: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(name)
