"""A value for every kind of field."""

from __future__ import annotations

from datetime import date, time
from typing import assert_never

from peercoach_desktop.domain.fields import (
    AgreementReview,
    ChecklistChoice,
    Choice,
    Count,
    DateField,
    Evidence,
    Field,
    Link,
    LongText,
    ModelChoice,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Precision,
    Ratings,
    Rows,
    Scale,
    ShortText,
    Versions,
)
from peercoach_desktop.domain.values import Moment, Pair, Parts, PersonName, Row, Value


def sample_value(field: Field) -> Value:  # noqa: C901, PLR0912 - one case per kind of field
    """Return something to fill in, with signs that break careless code; None for a field that holds no answer of its own."""
    match field.kind:
        case ShortText() | LongText():
            return f"<b>{field.id}</b> & <5 min, Łukasz en Zoë \U0001f600"
        case Scale(high=high) | Count(high=high):
            return high
        case Choice(options=options):
            return options[-1]
        case MultiChoice(options=options):
            return options
        case PairRows():
            return (Pair("ene kant", "andere kant"), Pair("", "alleen rechts"))
        case DateField(precision=precision):
            return _moment(precision)
        case Person():
            return PersonName("Łukasz", "helpende plus")
        case Rows(columns=columns):
            return tuple(Row(f"{field.id}-{number}", _cells(columns)) for number in range(3))
        case PartsField(parts=parts):
            return Parts(_cells(parts))
        case ChecklistChoice():
            return "handover_sbar"
        case ModelChoice():
            return "grow"
        case AgreementReview() | Ratings() | Evidence() | Versions() | Link():
            return None
        case _:
            assert_never(field.kind)


def _moment(precision: Precision) -> Moment:
    start = None if precision is Precision.DATE else time(7, 15)
    return Moment(date(2026, 3, 17), start, time(8, 0) if precision is Precision.SPAN else None)


def _cells(fields: tuple[Field, ...]) -> dict[str, Value]:
    values = {field.id: sample_value(field) for field in fields}
    return {name: value for name, value in values.items() if value is not None}
