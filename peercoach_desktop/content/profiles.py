"""Reads pairs of behaviour."""

from __future__ import annotations

from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.profiles import BehaviourPair, Competence


def read_competences(table: Table) -> tuple[Competence, ...]:
    """Return the `competences` of a structure file with their pairs. Raises PackError."""
    return tuple(_competence(entry) for entry in table.tables("competences"))


def _competence(table: Table) -> Competence:
    name = table.take("id", str)
    pairs = tuple(_pair(entry) for entry in table.tables("pairs"))
    table.finish()
    return Competence(name, f"competences.{name}", pairs)


def _pair(table: Table) -> BehaviourPair:
    name = table.take("id", str)
    pair = BehaviourPair(
        id=name,
        key=f"pairs.{name}",
        recovery=table.take("recovery", bool, False),
        coach_only=table.take("coach_only", bool, False),
    )
    table.finish()
    return pair
