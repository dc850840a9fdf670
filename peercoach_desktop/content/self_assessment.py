"""Reads the rows of the self-assessment."""

from __future__ import annotations

from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.self_assessment import SkillCluster, SkillRow


def read_skill_rows(table: Table) -> tuple[SkillRow, ...]:
    """Return the `rows` of a structure file. A row belongs to the skill it is named after, unless it says another. Raises PackError."""
    return tuple(_row(entry) for entry in table.tables("rows"))


def _row(table: Table) -> SkillRow:
    name = table.take("id", str)
    row = SkillRow(name, f"rows.{name}", table.take("skill", str, name), table.member("cluster", SkillCluster))
    table.finish()
    return row
