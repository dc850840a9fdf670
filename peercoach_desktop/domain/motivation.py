"""What helps with motivation: methods by how high a gauge stands, and where a session has its gauges."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.values import Parts, Value


class GaugeBand(StrEnum):
    """How high a gauge from 1 to 10 stands."""

    LOW = "low"
    MIDDLE = "midway"
    HIGH = "high"


class MethodSource(StrEnum):
    """The family of ideas a method comes from."""

    NEEDS = "needs"
    RULER = "ruler"
    SOLUTION = "solution"


LOW_TO, MIDDLE_TO = 3, 7
"""Up to and with these points a gauge is low, and in the middle."""

GAUGES: Mapping[str, tuple[str, ...]] = {
    "importance": (),
    "confidence": (),
    "energy_now": (),
    "five_dimensions": ("motivation",),
    "needs_check": ("own_choice", "able", "belonging"),
}
"""The fields of a session that say something about motivation, and the parts of them that do; no parts: the field itself."""


@dataclass(frozen=True)
class MotivationMethod:
    """One method. Words: `key`.title, .when, .steps by number and .pitfall."""

    id: str
    key: str
    band: GaugeBand
    source: MethodSource
    skills: tuple[str, ...] = ()


def band_of(point: int) -> GaugeBand:
    """Return the band of a point of the gauge."""
    if point <= LOW_TO:
        return GaugeBand.LOW
    return GaugeBand.MIDDLE if point <= MIDDLE_TO else GaugeBand.HIGH


def holds_gauge(fields: Iterable[Field]) -> bool:
    """Return whether one of `fields` says something about motivation."""
    return any(field.id in GAUGES for field in fields)


def lowest_gauge(fields: Iterable[Field], values: Mapping[str, Value]) -> int | None:
    """Return the lowest point that was given on the gauges among `fields`: there the peer needs the coach most. None: none was given."""
    points = (point for field in fields for point in _points(field.id, values.get(field.id)))
    return min(points, default=None)


def _points(field_id: str, value: Value) -> Iterable[int]:
    if field_id not in GAUGES:
        return ()
    if isinstance(value, Parts):
        found = (value.cells.get(part) for part in GAUGES[field_id])
        return tuple(point for point in found if isinstance(point, int))
    return (value,) if isinstance(value, int) else ()
