"""What a coach can fill in: the value types behind the kinds of field.

A value is plain and frozen. Text and the id of a chosen option are `str`, a scale point is `int`, chosen
options are a tuple of ids; the rest have a type here. None means: nothing filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import TypeAlias


@dataclass(frozen=True)
class Pair:
    """Two linked texts, such as what the peer hopes for and what the coach hopes for."""

    left: str = ""
    right: str = ""


@dataclass(frozen=True)
class Moment:
    """A day, with a start and an end time where the field asks for them (local time of the ward)."""

    day: date
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True)
class PersonName:
    """A person by first name (or alias) and role; never a surname or a number."""

    first_name: str = ""
    role: str = ""


@dataclass(frozen=True)
class Row:
    """One line of a list. `id` stays the same while the line is edited or moved (a random UUID)."""

    id: str
    cells: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Parts:
    """The answers to a field that asks a few small things at once, by part id."""

    cells: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """How an earlier agreement went: `status` is done, partly, not or changed ("" = not said yet)."""

    agreement_id: str
    status: str = ""
    reason: str = ""


Value: TypeAlias = (
    str | int | tuple[str, ...] | tuple[Pair, ...] | tuple[Row, ...] | tuple[Outcome, ...] | Moment | PersonName | Parts | None
)


def is_filled(value: Value | Pair | Row | Outcome) -> bool:
    """Return whether a value holds anything a person entered. White space alone is nothing."""
    match value:
        case None:
            return False
        case str():
            return bool(value.strip())
        case int() | Moment():
            return True
        case PersonName():
            return bool(value.first_name.strip() or value.role.strip())
        case Pair():
            return bool(value.left.strip() or value.right.strip())
        case Row() | Parts():
            return any(is_filled(cell) for cell in value.cells.values())
        case Outcome():
            return bool(value.status or value.reason.strip())
        case tuple():
            return any(is_filled(item) for item in value)
