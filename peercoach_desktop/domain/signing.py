"""What coach and peer put their names under on paper: what they agreed on at the start, and the programme."""

from __future__ import annotations

from collections.abc import Mapping

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.values import Parts, Value

SIGNED = ("consent", "coaching_plan")
"""The fields that are signed, by id. Source: content-map 2.0 and skill K06."""

_AGREED, _YES = "agreed", "yes"


def is_signed(field: Field) -> bool:
    """Return whether a field is signed on paper once it is filled in."""
    return field.id in SIGNED


def asks_for_names(field: Field, values: Mapping[str, Value]) -> bool:
    """Return whether there is something to sign: a programme, or a consent to which both said yes."""
    value = values.get(field.id)
    return is_signed(field) and (not isinstance(value, Parts) or value.cells.get(_AGREED) == _YES)
