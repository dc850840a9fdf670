"""Reads the phases of a group meeting and the interventions."""

from __future__ import annotations

from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.groups import GroupPhase, Intervention


def read_group_phases(table: Table) -> tuple[GroupPhase, ...]:
    """Return the `phases` of a structure file. Raises PackError."""
    return tuple(_phase(entry) for entry in table.tables("phases"))


def read_interventions(table: Table) -> tuple[Intervention, ...]:
    """Return the `interventions` of a structure file. Raises PackError."""
    return tuple(Intervention(name, f"interventions.{name}") for name in table.texts("interventions"))


def _phase(table: Table) -> GroupPhase:
    name = table.take("id", str)
    minutes = table.needed_span("minutes")
    table.finish()
    return GroupPhase(name, f"phases.{name}", minutes)
