"""What all tables share: one register of them, and names for every constraint, so that a migration can address it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import MetaData, Table
from sqlmodel import Field, SQLModel

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Base(SQLModel):
    """Root of the tables. Times, days and moments are text (see `columns`), ids random UUIDs."""

    metadata = METADATA


def belongs_to(parent: str, *, primary_key: bool = False, index: bool = False) -> Any:
    """Return a column that points to the `id` of table `parent` and goes when that row goes."""
    return Field(foreign_key=f"{parent}.id", ondelete="CASCADE", primary_key=primary_key, index=index)


def table_of(row: type[SQLModel]) -> Table:
    """Return the table behind a row class, for Core statements."""
    return METADATA.tables[str(row.__tablename__)]
