"""What only packs of the library hold, beside the session and what it is led with."""

from __future__ import annotations

from dataclasses import replace

from peercoach_desktop.content.activities import read_activities
from peercoach_desktop.content.glossary import read_terms
from peercoach_desktop.content.groups import read_group_phases, read_interventions
from peercoach_desktop.content.inventories import read_inventory
from peercoach_desktop.content.knowledge_cards import read_knowledge
from peercoach_desktop.content.motivation_methods import read_methods
from peercoach_desktop.content.profiles import read_competences
from peercoach_desktop.content.qualities import read_families
from peercoach_desktop.content.self_assessment import read_skill_rows
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.forms import Pack


def with_library_parts(pack: Pack, table: Table) -> Pack:
    """Return `pack` with what its structure `table` says beyond forms and questions. Raises PackError."""
    return replace(
        pack,
        activities=read_activities(table),
        families=read_families(table),
        interventions=read_interventions(table),
        group_phases=read_group_phases(table),
        competences=read_competences(table),
        inventory=read_inventory(table),
        skill_rows=read_skill_rows(table),
        terms=read_terms(table),
        knowledge=read_knowledge(table),
        methods=read_methods(table),
    )
