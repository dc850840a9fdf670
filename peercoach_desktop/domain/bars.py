"""Bars side by side: where somebody stands between two ends, said by each in words too. No figure, no total."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MarkShape(StrEnum):
    """The mark of who says it, so that they differ without colour."""

    DISC = "disc"
    SQUARE = "square"
    DIAMOND = "diamond"


@dataclass(frozen=True)
class BarLane:
    """What one person said on one day: `value` on the row's scale, None where nothing was filled in. `words` say the same.

    An `earlier` lane is drawn more quietly.
    """

    who: str
    value: float | None
    words: str
    shape: MarkShape = MarkShape.DISC
    earlier: bool = False


@dataclass(frozen=True)
class BarRow:
    """What is looked at, from `minimum` (words `low`) to `maximum` (words `high`).

    `start` is where the bar begins; None draws a mark without a bar. `middle` is the part of the scale that belongs to both ends.
    `text` is what to talk about, below the lanes.
    """

    title: str
    low: str
    high: str
    minimum: float
    maximum: float
    lanes: tuple[BarLane, ...]
    start: float | None = None
    middle: tuple[float, float] | None = None
    text: str = ""

    def part(self, value: float) -> float:
        """Return how far along the scale a value is, from 0 to 1."""
        return (min(max(value, self.minimum), self.maximum) - self.minimum) / (self.maximum - self.minimum)

    def ticks(self) -> tuple[float, ...]:
        """Return where the scale has a stroke: at each whole step, or at every fourth of a long scale."""
        step = 1 if self.maximum - self.minimum <= _LONGEST else 4
        count = int((self.maximum - self.minimum) / step)
        return tuple(self.minimum + step * number for number in range(count + 1))

    def spoken(self) -> str:
        """Return all of the row in words."""
        lanes = (f"{lane.who}: {lane.words}" for lane in self.lanes)
        return ". ".join(part for part in (self.title or f"{self.low} {self.high}", *lanes, self.text) if part)


_LONGEST = 10


@dataclass(frozen=True)
class Bars:
    """Rows of bars under a label. `legend` says in words which mark is whose, `earlier` what an open mark is."""

    label: str
    rows: tuple[BarRow, ...]
    legend: tuple[tuple[MarkShape, str], ...] = ()
    earlier: str = ""
    field_id: str = ""

    def has_earlier(self) -> bool:
        """Return whether an open mark stands on any row."""
        return any(lane.earlier and lane.value is not None for row in self.rows for lane in row.lanes)
