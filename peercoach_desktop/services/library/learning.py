"""What people learn with, in words: activities, qualities, learning in a group, profiles and the glossary."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.activities import Activity
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.glossary import Term
from peercoach_desktop.domain.groups import GroupPhase, Intervention
from peercoach_desktop.domain.inventories import Band, InventoryGroup, InventoryPart, Scoring
from peercoach_desktop.domain.library.item import ItemLine, ItemText, Section, Shape
from peercoach_desktop.domain.profiles import BehaviourPair, Competence
from peercoach_desktop.domain.qualities import QualityCard, QualityFamily
from peercoach_desktop.domain.self_assessment import SkillCluster
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.library.names import Names, texts_at


def activity_text(activity: Activity, pack: Pack, models: Wording, names: Names) -> ItemText:
    """Return an activity with its steps; `models` words the coaching model it goes with."""
    words = pack.words(names.language)
    key = activity.key
    steps = (
        names.of("step", text=words.text(step.key), minutes=_unbroken(names.minutes((step.minutes, step.minutes))))
        for step in activity.steps
    )
    model = models.get(f"forms.{activity.model}.title") if activity.model else ""
    return ItemText(
        title=words.text(f"{key}.title"),
        summary=words.text(f"{key}.aim"),
        facts=(
            names.minutes(activity.minutes),
            names.people(activity.group),
            *(names.phase(phase) for phase in activity.phases),
            names.of(f"activity_levels.{activity.safety_level}"),
        ),
        sections=(
            *names.part("materials", (", ".join(words.text(f"materials.{each}") for each in activity.materials),), Shape.TEXT),
            *names.part("steps", steps, Shape.STEPS),
            *names.part("roles", texts_at(words, f"{key}.roles"), Shape.TEXT),
            *names.part("caution", texts_at(words, f"{key}.caution"), Shape.CAUTION),
            *names.part("look_back", texts_at(words, f"{key}.look_back"), Shape.TEXT),
            *names.part("variants", texts_at(words, f"{key}.variants")),
            *names.part("tips", texts_at(words, f"{key}.tips")),
            *names.part("model", (model,), Shape.TEXT),
            *names.part("origin", texts_at(words, f"{key}.origin"), Shape.ORIGIN),
            *names.skill_part(activity.skills),
        ),
    )


def quality_text(card: QualityCard, family: QualityFamily, pack: Pack, names: Names) -> ItemText:
    """Return a quality with its too-much word and its question."""
    words = pack.words(names.language)
    return ItemText(
        title=words.text(f"{card.key}.word"),
        summary=words.text(f"{card.key}.behaviour"),
        facts=(names.of("parts.family", family=words.text(f"{family.key}.title")),),
        sections=(
            *names.part("too_much", (words.text(f"{card.key}.too_much"),), Shape.TEXT),
            *names.part("question", (words.text(f"{card.key}.question"),), Shape.TEXT),
        ),
    )


def intervention_text(moment: Intervention, pack: Pack, names: Names) -> ItemText:
    """Return what to do at a critical moment: light, middle, firm."""
    words = pack.words(names.language)
    return ItemText(
        title=words.text(f"{moment.key}.title"),
        summary=words.text(f"{moment.key}.signal"),
        sections=(
            *names.part("may_mean", texts_at(words, f"{moment.key}.may_mean")),
            *(
                section
                for part in ("light", "middle", "firm", "aim")
                for section in names.part(part, texts_at(words, f"{moment.key}.{part}"), Shape.TEXT)
            ),
            *names.part("pitfall", texts_at(words, f"{moment.key}.pitfall"), Shape.CAUTION),
        ),
    )


def group_phase_text(phase: GroupPhase, pack: Pack, names: Names) -> ItemText:
    """Return a phase of a group meeting."""
    words = pack.words(names.language)
    return ItemText(
        title=words.text(f"{phase.key}.title"),
        summary=words.text(f"{phase.key}.aim"),
        facts=(names.minutes(phase.minutes),),
        sections=(
            *names.part("role", texts_at(words, f"{phase.key}.role"), Shape.TEXT),
            *names.part("questions", texts_at(words, f"{phase.key}.questions")),
        ),
    )


def pair_text(pair: BehaviourPair, competence: Competence, pack: Pack, names: Names) -> ItemText:
    """Return a pair of behaviour with an example of each side."""
    words = pack.words(names.language)
    sides = (
        Section(
            words.text(f"sides.{side}"),
            (ItemLine(words.text(f"{pair.key}.{side}")), ItemLine(words.text(f"{pair.key}.{side}_example"))),
            Shape.TEXT,
        )
        for side in ("helpful", "unhelpful")
    )
    flags = (name for name, on in (("recovery", pair.recovery), ("coach_only", pair.coach_only)) if on)
    return ItemText(
        title=words.text(f"{pair.key}.helpful"),
        summary=words.text(f"{competence.key}.title"),
        facts=(pair.id, *(names.of(f"pairs.{flag}") for flag in flags)),
        sections=(*sides, *names.part("note", texts_at(words, f"{pair.key}.note"), Shape.TEXT)),
    )


def term_text(term: Term, pack: Pack, names: Names) -> ItemText:
    """Return a word with its explanation."""
    words = pack.words(names.language)
    return ItemText(words.text(f"{term.key}.term"), words.text(f"{term.key}.meaning"))


def inventory_text(pack: Pack, names: Names) -> ItemText:
    """Return an inventory with every statement, what may be concluded, and its cards."""
    words = pack.words(names.language)
    minutes = sum(part.minutes for part in pack.inventory)
    return ItemText(
        title=words.text("pack.title"),
        summary=words.text("pack.about"),
        facts=(names.minutes((minutes, minutes)),) if minutes else (),
        sections=(
            *names.part("caution", texts_at(words, "pack.caution"), Shape.CAUTION),
            *(section for part in pack.inventory for section in _part(part, words, names)),
            *_skill_rows(pack, words),
            *(
                Section(words.text(f"{card.key}.title"), tuple(ItemLine(line) for line in words.lines(f"{card.key}.lines")))
                for card in pack.cards
            ),
        ),
    )


def _part(part: InventoryPart, words: Wording, names: Names) -> Iterator[Section]:
    answers = " · ".join(words.text(f"{part.key}.answers.{number}") for number in range(part.low, part.high + 1))
    lines = tuple(ItemLine(words.text(item.key)) for item in part.items)
    yield Section(words.text(f"{part.key}.title"), lines, about=words.text(f"{part.key}.intro"))
    yield from names.part("answers", (answers,), Shape.TEXT)
    for group in part.groups:
        yield Section(words.text(f"{group.key}.title"), tuple(_talk(group, part.scoring, words)), about=words.text(f"{group.key}.about"))


def _talk(group: InventoryGroup, scoring: Scoring, words: Wording) -> Iterator[ItemLine]:
    """Yield what coach and peer can talk about or agree on."""
    if scoring is Scoring.BALANCE:
        for band in Band:
            side = words.get(f"{group.key}.{band}")
            yield ItemLine(words.text(group.agreement(band)), (side,) if side else ())
    elif scoring is Scoring.MEAN:
        yield ItemLine(words.text(f"{group.key}.ask"))


def _skill_rows(pack: Pack, words: Wording) -> Iterator[Section]:
    for cluster in SkillCluster:
        rows = [row for row in pack.skill_rows if row.cluster is cluster]
        lines = tuple(ItemLine(words.text(f"{row.key}.skill"), (words.text(f"{row.key}.evidence"), row.id)) for row in rows)
        if lines:
            yield Section(words.text(f"clusters.{cluster}"), lines)


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")
