"""The picture of a coaching model on paper. What was not answered has a dashed edge and slanting words, so that it reads without colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from peercoach_desktop.domain.document import DrawnPicture
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, Panel, SetLine, Shape, Tone, Trace, Voice, Words
from peercoach_desktop.domain.pictures.layout import lay_out
from peercoach_desktop.reports.boxes import Box
from peercoach_desktop.reports.fonts import width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag
from peercoach_desktop.reports.text import lines
from peercoach_desktop.reports.theme import (
    ACCENT,
    ACCENT_SOFT,
    EDGE,
    PAPER,
    PART,
    PART_AXIS,
    PART_NUMBER,
    PART_QUIET,
    PART_TITLE,
    WIDTH,
    Style,
)

_STYLES = {Voice.TITLE: PART_TITLE, Voice.BODY: PART, Voice.QUIET: PART_QUIET, Voice.AXIS: PART_AXIS, Voice.NUMBER: PART_NUMBER}


class PaperMeasure:
    """Measures text as the PDF writes it."""

    def lines(self, text: str, voice: Voice, room: float) -> tuple[SetLine, ...]:
        """Return `text` in lines of at most `room` points."""
        style = _STYLES[voice]
        return tuple(_set(line.text.rstrip(" "), style, to_right=line.to_right) for line in lines(text, style, room))

    def leading(self, voice: Voice) -> float:
        """Return the height of a line, in points."""
        return _STYLES[voice].leading


def _set(text: str, style: Style, *, to_right: bool) -> SetLine:
    return SetLine(text, width(text, style.font, style.size), to_right)


@dataclass(frozen=True, kw_only=True)
class PictureBox(Box):
    """A picture; it is never cut."""

    drawing: Drawing

    def draw(self, pen: Pen, top: float) -> None:
        """Draw all shapes below `top`."""
        for shape in self.drawing.shapes:
            _draw(pen, top, shape)


def picture_boxes(block: DrawnPicture) -> Iterator[Box]:
    """Yield the picture as wide as the page."""
    drawing = lay_out(block.picture, WIDTH, PaperMeasure(), block.words)
    yield PictureBox(height=drawing.height + 2, keep=True, tag=Tag(Role.FIGURE, alt=block.text), drawing=drawing)


def _draw(pen: Pen, top: float, shape: Shape) -> None:
    match shape:
        case Panel(x, y, across, height, tone, _, radius):
            fill, edge, thickness = _look(tone)
            pen.dashes(on=tone is Tone.EMPTY)
            pen.box(x, top + y, (across, height), fill, edge, radius=radius, thickness=thickness)
            pen.dashes(on=False)
        case Disc(x, y, radius, tone):
            fill, edge, thickness = _look(tone)
            pen.dashes(on=tone is Tone.EMPTY)
            pen.disc(x, top + y, radius, fill, edge, thickness)
            pen.dashes(on=False)
        case Trace(points, tone, closed):
            colour = ACCENT if tone is Tone.STRONG else EDGE
            pen.shape([(x, top + y) for x, y in points], colour, 1.2 if tone is Tone.STRONG else 0.9, fill=colour if closed else "")
        case Words(x, y, _, line, voice):
            pen.text(x, top + y, line.text, _STYLES[voice])
        case _:
            assert_never(shape)


def _look(tone: Tone) -> tuple[str, str, float]:
    """Return fill, edge and thickness of the edge."""
    match tone:
        case Tone.FILLED:
            return ACCENT_SOFT, ACCENT, 0.9
        case Tone.EMPTY:
            return PAPER, EDGE, 0.7
        case Tone.PLAIN:
            return PAPER, EDGE, 1.1
        case Tone.STRONG:
            return ACCENT, ACCENT, 0.9
        case _:
            assert_never(tone)
