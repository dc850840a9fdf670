"""Which changes are steps to undo beside typing: a row taken away, a choice made, a point moved.

Typing has the text editors' own history. A change of both at once counts as structure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

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
from peercoach_desktop.domain.values import Outcome, Parts, Row, Value


def is_structural(kind: Kind, before: Value, after: Value) -> bool:
    """Return whether going from `before` to `after` is more than typing."""
    match kind:
        case ShortText() | LongText() | Person() | Versions() | Link() | Ratings() | Evidence():
            return False
        case Scale() | Count() | Choice() | MultiChoice() | DateField() | ChecklistChoice() | ModelChoice():
            return before != after
        case PairRows():
            return _length(before) != _length(after)
        case Rows(columns=columns):
            return _rows_differ(columns, _rows(before), _rows(after))
        case PartsField(parts=parts):
            return _cells_differ(parts, _cells(before), _cells(after))
        case AgreementReview():
            return _statuses(before) != _statuses(after)
        case _:
            assert_never(kind)


def carried_over(before: Value, after: Value, now: Value) -> Value:
    """Return what undoing the step from `after` back to `before` makes of the value `now`.

    Rows that were there all along keep what was typed in them since; the rest becomes what it was.
    """
    rows_now = {row.id: row for row in _rows(now)}
    old = _rows(before)
    if not (old or rows_now):
        return before
    stepped = {row.id: row for row in _rows(after)}
    known = {row.id for row in old} | stepped.keys()
    merged = [_merged(row, stepped.get(row.id), rows_now.get(row.id)) for row in old]
    return (*merged, *(row for row in rows_now.values() if row.id not in known))


def _merged(old: Row, stepped: Row | None, now: Row | None) -> Row:
    """Take back the cells that the step changed; the others are as they stand now."""
    if stepped is None or now is None:
        return old
    changed = {name for name in {*old.cells, *stepped.cells} if old.cells.get(name) != stepped.cells.get(name)}
    kept = {name: cell for name, cell in now.cells.items() if name not in changed}
    return Row(old.id, kept | {name: old.cells[name] for name in changed if name in old.cells})


def _rows_differ(columns: tuple[Field, ...], before: tuple[Row, ...], after: tuple[Row, ...]) -> bool:
    if [row.id for row in before] != [row.id for row in after]:
        return True
    return any(_cells_differ(columns, old.cells, new.cells) for old, new in zip(before, after, strict=True))


def _cells_differ(fields: tuple[Field, ...], before: Mapping[str, Value], after: Mapping[str, Value]) -> bool:
    return any(is_structural(field.kind, before.get(field.id), after.get(field.id)) for field in fields)


def _rows(value: Value) -> tuple[Row, ...]:
    return tuple(item for item in value if isinstance(item, Row)) if isinstance(value, tuple) else ()


def _cells(value: Value) -> Mapping[str, Value]:
    return value.cells if isinstance(value, Parts) else {}


def _statuses(value: Value) -> dict[str, str]:
    items = value if isinstance(value, tuple) else ()
    return {item.agreement_id: item.status for item in items if isinstance(item, Outcome)}


def _length(value: Value) -> int:
    return len(value) if isinstance(value, tuple) else 0
