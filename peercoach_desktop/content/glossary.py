"""Reads the glossary."""

from __future__ import annotations

from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.glossary import Term


def read_terms(table: Table) -> tuple[Term, ...]:
    """Return the `terms` of a structure file, in its order. Raises PackError."""
    return tuple(Term(name, f"terms.{name}") for name in table.texts("terms"))
