"""Values as plain JSON data and back, so that a value read is the value that was written.

The shapes are part of the store and of hand-over files: change them only with a migration.
"""

from __future__ import annotations

from datetime import date, time
from typing import Any, TypeVar, assert_never

from peercoach_desktop.domain.fields import (
    AgreementReview,
    ChecklistChoice,
    Choice,
    Count,
    DateField,
    Evidence,
    Field,
    Kind,
    Link,
    LongText,
    ModelChoice,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Ratings,
    Rows,
    Scale,
    ShortText,
    Versions,
)
from peercoach_desktop.domain.values import Moment, Outcome, Pair, Parts, PersonName, Row, Value

_Plain = TypeVar("_Plain", str, int)


def to_plain(value: Value) -> Any:
    """Return `value` as JSON data (str, int, list, dict or None)."""
    match value:
        case Moment():
            return [value.day.isoformat(), _clock(value.start), _clock(value.end)]
        case PersonName():
            return [value.first_name, value.role]
        case Parts():
            return {name: to_plain(cell) for name, cell in value.cells.items()}
        case tuple():
            return [_item_to_plain(item) for item in value]
        case _:
            return value


def from_plain(kind: Kind, plain: Any) -> Value:
    """Return the value of a field of this `kind` from what `to_plain` made. Raises ValueError for any other shape."""
    if plain is None:
        return None
    try:
        return _from_plain(kind, plain)
    except (TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError(f"not a value of kind {type(kind).__name__}") from error


def _from_plain(kind: Kind, plain: Any) -> Value:
    match kind:
        case ShortText() | LongText() | Choice() | ChecklistChoice() | ModelChoice() | Link():
            return _checked(str, plain)
        case Scale() | Count():
            return _checked(int, plain)
        case MultiChoice() | Versions():
            return tuple(_checked(str, item) for item in plain)
        case PairRows():
            return tuple(Pair(_checked(str, left), _checked(str, right)) for left, right in plain)
        case DateField():
            return Moment(date.fromisoformat(plain[0]), _time(plain[1]), _time(plain[2]))
        case Person():
            return PersonName(_checked(str, plain[0]), _checked(str, plain[1]))
        case Rows():
            return tuple(Row(_checked(str, item["id"]), _cells(kind.columns, item["cells"])) for item in plain)
        case PartsField():
            return Parts(_cells(kind.parts, plain))
        case AgreementReview():
            return tuple(Outcome(*(_checked(str, text) for text in item)) for item in plain)
        case Ratings() | Evidence():
            raise ValueError("ratings live in the observation, not in an answer")
        case _:
            assert_never(kind)


def _cells(fields: tuple[Field, ...], plain: dict[str, Any]) -> dict[str, Value]:
    return {field.id: from_plain(field.kind, plain[field.id]) for field in fields if plain.get(field.id) is not None}


def _item_to_plain(item: str | Pair | Row | Outcome) -> Any:
    match item:
        case Pair():
            return [item.left, item.right]
        case Row():
            return {"id": item.id, "cells": {name: to_plain(cell) for name, cell in item.cells.items()}}
        case Outcome():
            return [item.agreement_id, item.status, item.reason]
        case _:
            return item


def _checked(wanted: type[_Plain], plain: Any) -> _Plain:
    if not isinstance(plain, wanted) or isinstance(plain, bool):
        raise ValueError(f"expected {wanted.__name__}")
    return plain


def _clock(moment: time | None) -> str | None:
    return None if moment is None else moment.strftime("%H:%M")


def _time(plain: str | None) -> time | None:
    return None if plain is None else time.fromisoformat(plain)
