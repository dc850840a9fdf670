"""Reads the cards with knowledge."""

from __future__ import annotations

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.knowledge import KnowledgeCard, KnowledgeSource


def read_knowledge(table: Table) -> tuple[KnowledgeCard, ...]:
    """Return the `knowledge` of a structure file, in its order. Raises PackError."""
    return tuple(_card(entry) for entry in table.tables("knowledge"))


def _card(table: Table) -> KnowledgeCard:
    name = table.take("id", str)
    card = KnowledgeCard(name, f"knowledge.{name}", table.texts("themes"), table.member("source", KnowledgeSource))
    if not card.themes:
        raise PackError(f"{table.where}: no themes")
    table.finish()
    return card
