"""How the value of a field lies in the columns of a record, and records that are one row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Table, select, update

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.domain.values import Moment, PersonName, Value
from peercoach_desktop.store.columns import moment_of, moment_text
from peercoach_desktop.store.statements import upsert


class Record(Protocol):
    """Reads and writes the fields of one kind of record, as seen from a session."""

    @property
    def names(self) -> frozenset[str]:
        """What can follow the dot in a field's `record`."""

    def read(self, core: Connection, session: Session, fields: Mapping[str, Field]) -> dict[str, Value]:
        """Return the value of each of `fields`, by the name after the dot."""

    def write(self, core: Connection, session: Session, name: str, value: Value) -> None:
        """Keep the value under a name. Raises ValueError if the record cannot hold such a value."""


@dataclass(frozen=True)
class Part:
    """The columns of one value. `split` raises ValueError for a value of another type."""

    columns: tuple[str, ...]
    split: Callable[[Value], tuple[Any, ...]]
    join: Callable[..., Value]

    def of(self, row: Any) -> Value:
        """Return the value in a row of the table."""
        return self.join(*(getattr(row, column) for column in self.columns))

    def values(self, value: Value) -> dict[str, Any]:
        """Return the columns for a value."""
        return dict(zip(self.columns, self.split(value), strict=True))


def text_part(column: str) -> Part:
    """Return the part for text and ids; "" is nothing."""
    return Part((column,), lambda value: (_expect(value, str) or "",), lambda text: text or None)


def number_part(column: str) -> Part:
    """Return the part for a point on a scale."""
    return Part((column,), lambda value: (_expect(value, int),), lambda number: number)


def moment_part(column: str) -> Part:
    """Return the part for a date of any precision."""
    return Part((column,), lambda value: (moment_text(_expect(value, Moment)),), moment_of)


def person_part(name: str, role: str) -> Part:
    """Return the part for a person by first name and role."""
    return Part((name, role), _split_person, lambda first, second: PersonName(first, second) if first or second else None)


@dataclass(frozen=True)
class RowRecord:
    """A record that is one row of `table`. `where` finds it from a session; with `made` it is made at the first value."""

    table: Table
    parts: Mapping[str, Part]
    where: Callable[[Session], ColumnElement[bool]]
    made: bool = False

    @property
    def names(self) -> frozenset[str]:
        """What can follow the dot in a field's `record`."""
        return frozenset(self.parts)

    def read(self, core: Connection, session: Session, fields: Mapping[str, Field]) -> dict[str, Value]:
        """Return the values of the row."""
        row = core.execute(select(self.table).where(self.where(session))).one_or_none()
        return {name: self.parts[name].of(row) if row else None for name in fields}

    def write(self, core: Connection, session: Session, name: str, value: Value) -> None:
        """Set one value of the row."""
        values = self.parts[name].values(value)
        if self.made:
            core.execute(upsert(self.table, ("session_id",), *values), {"session_id": session.id, **values})
        else:
            core.execute(update(self.table).where(self.where(session)), values)


def _expect(value: Value, kind: type[Any]) -> Any:
    if value is not None and not isinstance(value, kind):
        raise ValueError(f"this record holds {kind.__name__}, not {type(value).__name__}")
    return value


def _split_person(value: Value) -> tuple[Any, ...]:
    person = _expect(value, PersonName) or PersonName()
    return (person.first_name, person.role)
