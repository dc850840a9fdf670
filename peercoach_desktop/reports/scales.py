"""Several points on the same scale, answered together, as bars below one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peercoach_desktop.domain.bars import BarLane, BarRow, Bars
from peercoach_desktop.domain.fields import Field, Scale
from peercoach_desktop.domain.values import Value
from peercoach_desktop.reports.spelled import Speller

_FEWEST = 2


def scales_together(speller: Speller, field: Field, parts: Iterable[Field], label: str, cells: Mapping[str, Value]) -> Bars | None:
    """Return the answered points of a field of parts as one picture; None where fewer than two are on the same scale."""
    found = [(part, part.kind, value) for part in parts if isinstance(part.kind, Scale) and isinstance(value := cells.get(part.id), int)]
    if len(found) < _FEWEST or len({(kind.low, kind.high) for _, kind, _ in found}) > 1:
        return None
    scale = found[0][1]
    lanes = tuple(BarLane(_short(speller.label(part)), value, speller.spell(part, value)) for part, _, value in found)
    row = BarRow("", "", "", scale.low, scale.high, lanes, start=scale.low)
    return Bars(label, (row,), field_id=field.id)


def _short(label: str) -> str:
    """Return what a point is about, without the question behind it."""
    return label.partition(":")[0].strip()
