"""Reads the quality deck."""

from __future__ import annotations

from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.qualities import QualityCard, QualityFamily


def read_families(table: Table) -> tuple[QualityFamily, ...]:
    """Return the `families` of a structure file with their cards. Raises PackError."""
    return tuple(_family(entry) for entry in table.tables("families"))


def _family(table: Table) -> QualityFamily:
    name = table.take("id", str)
    cards = tuple(QualityCard(card, f"qualities.{card}") for card in table.texts("cards"))
    table.finish()
    return QualityFamily(name, f"families.{name}", cards)
