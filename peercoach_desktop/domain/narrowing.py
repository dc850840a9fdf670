"""Lists and fields of parts as one audience may see them: each column and part has a ceiling of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from peercoach_desktop.domain.fields import Field, PartsField, Rows
from peercoach_desktop.domain.sharing import Level, SharingChoices, may_see
from peercoach_desktop.domain.values import Parts, Row, Value, is_filled


def narrowed(field: Field, audience: Level, choices: SharingChoices, line: str = "") -> Field:
    """Return `field` without the columns and parts that are not for `audience`; the field itself where all of them are.

    What was switched by hand is switched for the whole `line`: the id of the field that holds all the others.
    """
    line = line or field.id
    match field.kind:
        case Rows(columns=columns):
            kept = _visible(columns, audience, choices, line)
            return field if kept == columns else replace(field, kind=replace(field.kind, columns=kept))
        case PartsField(parts=parts):
            kept = _visible(parts, audience, choices, line)
            return field if kept == parts else replace(field, kind=replace(field.kind, parts=kept))
        case _:
            return field


def _visible(fields: tuple[Field, ...], audience: Level, choices: SharingChoices, line: str) -> tuple[Field, ...]:
    seen = (field for field in fields if may_see(field.ceiling, line, audience, choices))
    return tuple(narrowed(field, audience, choices, line) for field in seen)


def holds_anything(field: Field, value: Value) -> bool:
    """Return whether the columns or parts of `field` hold anything of `value`; True for a field without them."""
    match field.kind, value:
        case Rows(columns=columns), tuple():
            return any(_any_filled(columns, row.cells) for row in value if isinstance(row, Row))
        case PartsField(parts=parts), Parts():
            return _any_filled(parts, value.cells)
        case _:
            return True


def _any_filled(fields: tuple[Field, ...], cells: Mapping[str, Value]) -> bool:
    return any(is_filled(cells.get(field.id)) and holds_anything(field, cells.get(field.id)) for field in fields)
