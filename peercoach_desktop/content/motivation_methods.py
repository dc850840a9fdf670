"""Reads the methods for motivation."""

from __future__ import annotations

from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.motivation import GaugeBand, MethodSource, MotivationMethod


def read_methods(table: Table) -> tuple[MotivationMethod, ...]:
    """Return the `methods` of a structure file, in its order. Raises PackError."""
    return tuple(_method(entry) for entry in table.tables("methods"))


def _method(table: Table) -> MotivationMethod:
    name = table.take("id", str)
    method = MotivationMethod(
        id=name,
        key=f"methods.{name}",
        band=table.member("band", GaugeBand),
        source=table.member("source", MethodSource),
        skills=table.texts("skills"),
    )
    table.finish()
    return method
