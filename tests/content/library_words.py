"""Which words the packs of the library need: by its parts, as `needed_words` in tests/test_packs.py does for forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.inventories import Band, InventoryPart, Scoring
from peercoach_desktop.domain.motivation import GaugeBand, MethodSource
from peercoach_desktop.domain.profiles import PairPlace
from peercoach_desktop.domain.self_assessment import SelfLevel, SkillCluster

SHELF = {
    PackKind.ACTIVITIES, PackKind.QUALITY_DECK, PackKind.INTERVENTIONS, PackKind.GROUP_CYCLE, PackKind.BEHAVIOUR_PAIRS,
    PackKind.INVENTORY, PackKind.SELF_ASSESSMENT, PackKind.PROFILE, PackKind.GLOSSARY,
    PackKind.KNOWLEDGE_CARDS, PackKind.MOTIVATION_METHODS,
}  # fmt: skip
MORE_LINES = re.compile(r"(pack\.caution|(activities|interventions|phases|knowledge)\.\w+\.(may_mean|variants|tips|questions|lines))\.\d")
"""Lists of which only the first lines are needed."""


def library_words(pack: Pack) -> Iterator[str]:
    """Yield the ids that a language of `pack` must word."""
    if pack.kind in SHELF:
        yield from ("pack.title", "pack.about")
    yield from _of_activities(pack)
    yield from _of_deck(pack)
    for phase in pack.group_phases:
        yield from (f"{phase.key}.{part}" for part in ("title", "aim", "role", "questions.1", "questions.2"))
    for moment in pack.interventions:
        parts = ("title", "signal", "may_mean.1", "may_mean.2", "light", "middle", "firm", "aim", "pitfall")
        yield from (f"{moment.key}.{part}" for part in parts)
    yield from _of_pairs(pack)
    for part in pack.inventory:
        yield from _of_inventory(part)
    if pack.skill_rows:
        yield from (f"levels.{level}" for level in SelfLevel)
        yield from (f"clusters.{cluster}" for cluster in SkillCluster)
    yield from (f"{row.key}.{part}" for row in pack.skill_rows for part in ("skill", "evidence"))
    yield from (f"{term.key}.{part}" for term in pack.terms for part in ("term", "meaning"))
    yield from (f"{card.key}.{part}" for card in pack.knowledge for part in ("title", "lines.1", "lines.2", "lines.3", "ask"))
    yield from _of_methods(pack)


def is_extra_library_word(pack: Pack, key: str) -> bool:
    """Return whether `pack` may word `key` though it need not."""
    if pack.kind not in SHELF:
        return False
    notes = {f"{pair.key}.note" for competence in pack.competences for pair in competence.pairs}
    cautions = {f"{activity.key}.caution" for activity in pack.activities}
    cautions |= {f"{card.key}.caution" for card in pack.knowledge}
    return key in notes | cautions or MORE_LINES.fullmatch(key) is not None


def _of_activities(pack: Pack) -> Iterator[str]:
    for activity in pack.activities:
        yield from (f"{activity.key}.{part}" for part in ("title", "aim", "origin", "variants.1", "tips.1", "tips.2"))
        yield from (step.key for step in activity.steps)
    yield from {f"materials.{material}" for activity in pack.activities for material in activity.materials}
    if pack.activities:
        yield from (f"phases.{phase}" for phase in {phase for activity in pack.activities for phase in activity.phases})


def _of_methods(pack: Pack) -> Iterator[str]:
    if pack.methods:
        yield from (f"bands.{band}" for band in GaugeBand)
        yield from (f"sources.{source}" for source in MethodSource)
    yield from (f"{method.key}.{part}" for method in pack.methods for part in ("title", "when", "steps.1", "steps.2", "steps.3", "pitfall"))


def _of_deck(pack: Pack) -> Iterator[str]:
    yield from (f"{family.key}.title" for family in pack.families)
    cards = [card for family in pack.families for card in family.cards]
    yield from (f"{card.key}.{part}" for card in cards for part in ("word", "behaviour", "too_much", "question"))


def _of_pairs(pack: Pack) -> Iterator[str]:
    if pack.competences:
        yield from ("sides.helpful", "sides.unhelpful")
        yield from (f"places.{place}" for place in PairPlace)
    for competence in pack.competences:
        yield from (f"{competence.key}.{part}" for part in ("title", "about"))
        parts = ("helpful", "helpful_example", "unhelpful", "unhelpful_example")
        yield from (f"{pair.key}.{part}" for pair in competence.pairs for part in parts)


def _of_inventory(part: InventoryPart) -> Iterator[str]:
    yield from ("pack.caution.1", f"{part.key}.title", f"{part.key}.intro")
    yield from (f"{part.key}.answers.{number}" for number in range(part.low, part.high + 1))
    yield from (item.key for item in part.items)
    for group in part.groups:
        yield from (f"{group.key}.title", f"{group.key}.about")
        if part.scoring is Scoring.BALANCE:
            yield from (f"{group.key}.{pole}" for pole in ("a", "b"))
            yield from (group.agreement(band) for band in Band)
        if part.scoring is Scoring.MEAN:
            yield f"{group.key}.ask"
