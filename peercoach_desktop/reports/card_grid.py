"""Where cards lie on a sheet of A4, and where they are cut. In points from the upper left corner of the paper.

The cards lie in the middle of the sheet, so that a back at the mirrored place lies exactly behind its front.
"""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.domain.paper_cards import CardSize
from peercoach_desktop.reports.theme import PAGE_HEIGHT, PAGE_WIDTH

_MM = 72 / 25.4


@dataclass(frozen=True)
class CardGrid:
    """Cards of `width` by `height` in so many columns and rows."""

    columns: int
    rows: int
    width: float
    height: float

    @property
    def count(self) -> int:
        """How many cards lie on a sheet."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """Where the first column begins."""
        return (PAGE_WIDTH - self.columns * self.width) / 2

    @property
    def top(self) -> float:
        """Where the first row begins."""
        return (PAGE_HEIGHT - self.rows * self.height) / 2

    def front(self, place: int) -> tuple[float, float]:
        """Return the upper left corner of the front at `place` (from 0) on its sheet."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.width, self.top + row * self.height

    def back(self, place: int) -> tuple[float, float]:
        """Return the upper left corner of the back of that card, as the sheet lies once it is turned over its long edge."""
        x, y = self.front(place)
        return PAGE_WIDTH - x - self.width, y

    def cuts(self, count: int, *, back: bool = False) -> tuple[list[float], list[float]]:
        """Return where a sheet with `count` cards is cut: (upright lines, level lines)."""
        rows = -(-count // self.columns)
        upright = [self.left + column * self.width for column in range(min(count, self.columns) + 1)]
        level = [self.top + row * self.height for row in range(rows + 1)]
        return ([PAGE_WIDTH - x for x in reversed(upright)] if back else upright), level


GRIDS = {
    CardSize.SMALL: CardGrid(3, 3, 63 * _MM, 88 * _MM),
    CardSize.LARGE: CardGrid(2, 2, 92 * _MM, 130 * _MM),
}
"""A small card is as large as a playing card, and so fits the covers that are sold for these."""
