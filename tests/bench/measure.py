"""What a figure is: product and reference measured turn by turn (A B A B …), compared by the median of the ratios of the turns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median

MILLISECONDS = 1000.0
MEBIBYTES = 1 / 1024 / 1024


@dataclass(frozen=True)
class Turn:
    """What product and reference took, measured right after one another, in the same unit."""

    product: float
    reference: float

    @property
    def ratio(self) -> float:
        return self.product / self.reference


@dataclass(frozen=True)
class Figure:
    """One line of the outcome: `what` against `reference`, which must be at most `goal` times as much."""

    row: str
    what: str
    reference: str
    goal: float
    turns: Sequence[Turn]
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        return median(turn.ratio for turn in self.turns)

    @property
    def reached(self) -> bool:
        return self.ratio <= self.goal

    def line(self) -> str:
        product, reference = (median(getattr(turn, side) for turn in self.turns) for side in ("product", "reference"))
        return (
            f"{self.row:<7}{self.what:<46}{product:>9.2f} {self.unit:<4}{self.reference:<36}{reference:>9.2f} {self.unit:<4}"
            f"{self.ratio:>6.2f} x   goal {self.goal:<5.3g}{'reached' if self.reached else 'NOT reached'} ({len(self.turns)})"
        )


def in_turns(product: Callable[[], float], reference: Callable[[], float], count: int, scale: float = MILLISECONDS) -> list[Turn]:
    """Measure both `count` times, turn by turn, after one of each that does not count."""
    product(), reference()
    return [Turn(product() * scale, reference() * scale) for _ in range(count)]


def against(value: float, limit: float) -> list[Turn]:
    """Return the one turn of a figure that is what it is, however often it is measured."""
    return [Turn(value, limit)]


def high(values: Iterable[float], part: float) -> float:
    """Return the value that `part` (0 to 1) of `values` stay below."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]
