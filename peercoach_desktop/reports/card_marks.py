"""The marks on cards: drawn shapes that differ in black and white too."""

from __future__ import annotations

from typing import assert_never

from peercoach_desktop.domain.paper_cards import Mark
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.theme import ACCENT, PAPER


def draw_mark(pen: Pen, x: float, y: float, size: float, mark: Mark) -> None:
    """Draw `mark` around `x`, `y`, as wide and high as `size`."""
    half = size / 2
    match mark:
        case Mark.CIRCLE:
            pen.disc(x, y, half, ACCENT, ACCENT, 0.6)
        case Mark.RING:
            pen.disc(x, y, half - 0.6, PAPER, ACCENT, 1.4)
        case Mark.SQUARE:
            pen.box(x - half, y - half, (size, size), ACCENT)
        case Mark.FRAME:
            pen.box(x - half + 0.6, y - half + 0.6, (size - 1.2, size - 1.2), PAPER, ACCENT, thickness=1.4)
        case Mark.TRIANGLE:
            pen.shape([(x, y - half), (x + half, y + half), (x - half, y + half)], ACCENT, 0.6, fill=ACCENT)
        case Mark.DIAMOND:
            pen.shape([(x, y - half), (x + half, y), (x, y + half), (x - half, y)], ACCENT, 0.6, fill=ACCENT)
        case Mark.CROSS:
            pen.rule(x - half, y, x + half, ACCENT, size / 3)
            pen.tick(x, y - half, y + half, ACCENT, size / 3)
        case Mark.BARS:
            for place in (-half + size / 9, 0, half - size / 9):
                pen.rule(x - half, y + place, x + half, ACCENT, size / 4.5)
        case _:
            assert_never(mark)


def draw_row(pen: Pen, x: float, y: float, end: float, mark: Mark) -> None:
    """Draw the mark again and again from `x` to `end`, as a pattern."""
    size, between = 5.8, 6.2
    count = int((end - x + between) // (size + between))
    step = (end - x - size) / max(count - 1, 1)
    for place in range(count):
        draw_mark(pen, x + size / 2 + place * step, y, size, mark)
