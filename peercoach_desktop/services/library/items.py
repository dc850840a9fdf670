"""Every item of the packs, in the order of the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from peercoach_desktop.content.library import ACTIVITIES_PACK, MODELS_PACK, SESSION_PACK, Library
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.library.item import ItemKind, ItemText, LibraryItem
from peercoach_desktop.domain.own.merging import is_own, questions_by_id
from peercoach_desktop.domain.wording import LANGUAGES, Wording
from peercoach_desktop.services.library import cards, learning, talking
from peercoach_desktop.services.library.names import Names

_Describe = Callable[[Names], ItemText]

LISTENING_CARDS = "listening_cards"
_OUTSIDE_A_TALK = ("group", "aftercare")
"""Moments of a question that are no step of a talk."""
_NOTHING: Mapping[str, tuple[str, ...]] = {}


def items_of(library: Library, also: Mapping[str, tuple[str, ...]] = _NOTHING) -> tuple[LibraryItem, ...]:
    """Return all items in all languages, with the words to find them by as well (by ref).

    Reads every pack: call it from a thread. Raises PackError.
    """
    maker = _Maker(library)
    found = [item for pack in library.packs().values() for item in maker.items(pack)]
    order = {kind: place for place, kind in enumerate(ItemKind)}
    said = [replace(item, also=also[item.ref]) if item.ref in also else item for item in found]
    return tuple(sorted(said, key=lambda item: order[item.kind]))


def names_of(library: Library, language: str) -> Names:
    """Return the names of phases, themes and skills in `language`."""
    (skills,) = library.of_kind(PackKind.SELF_ASSESSMENT)
    session = library.pack(SESSION_PACK)
    return Names(
        app=library.app_words(language),
        session=session.words(language),
        activities=library.pack(ACTIVITIES_PACK).words(language),
        skills=_skills(skills, skills.words(language)),
        moments=(*(form.id for form in session.forms), *_OUTSIDE_A_TALK),
    )


def _skills(pack: Pack, words: Wording) -> dict[str, tuple[str, ...]]:
    numbers = dict.fromkeys(row.skill for row in pack.skill_rows)
    return {number: tuple(words.text(f"{row.key}.skill") for row in pack.skill_rows if row.skill == number) for number in numbers}


class _Maker:
    """Makes the items of one pack after another, with the names of each language at hand."""

    def __init__(self, library: Library) -> None:
        self._names: Mapping[str, Names] = {language: names_of(library, language) for language in LANGUAGES}
        self._models = library.pack(MODELS_PACK)
        self._asked = questions_by_id(library.of_kind(PackKind.QUESTIONS))

    def items(self, pack: Pack) -> Iterator[LibraryItem]:
        """Yield what a pack holds for the library."""
        match pack.kind:
            case PackKind.QUESTIONS:
                yield from self._questions(pack)
            case PackKind.MODELS:
                yield from self._model_forms(pack)
            case PackKind.CHECKLIST if pack.checklist is not None:
                text = partial(talking.checklist_text, pack.checklist, pack)
                yield LibraryItem(ItemKind.CHECKLIST, pack.id, pack.id, pack.checklist.key, self._texts(text))
            case PackKind.CARDS:
                yield from self._cards(pack)
            case PackKind.ACTIVITIES:
                yield from self._activities(pack)
            case PackKind.INVENTORY | PackKind.SELF_ASSESSMENT:
                yield self._inventory(pack)
            case PackKind.KNOWLEDGE_CARDS | PackKind.MOTIVATION_METHODS:
                yield from self._advice(pack)
            case PackKind.SESSION | PackKind.GROUP_MEETING | PackKind.COACH_LOG:
                return
            case _:
                yield from self._small(pack)

    def _questions(self, pack: Pack) -> Iterator[LibraryItem]:
        for each in pack.questions:
            yield LibraryItem(
                ItemKind.QUESTION,
                each.id,
                pack.id,
                each.key,
                self._texts(partial(talking.question_text, each, self._asked)),
                phases=each.phases,
                themes=each.themes,
                level=each.level,
            )

    def _model_forms(self, pack: Pack) -> Iterator[LibraryItem]:
        for form in pack.forms:
            text = partial(talking.model_text, form, pack)
            yield LibraryItem(
                ItemKind.MODEL, form.id, pack.id, form.key, self._texts(text), minutes=form.minutes, skills=form.skills
            )  # fmt: skip

    def _cards(self, pack: Pack) -> Iterator[LibraryItem]:
        kind = ItemKind.LISTENING_CARD if pack.id == LISTENING_CARDS else ItemKind.HELP_CARD
        for card in pack.cards:
            yield LibraryItem(kind, card.id, pack.id, card.key, self._texts(partial(talking.card_text, card, pack)))

    def _activities(self, pack: Pack) -> Iterator[LibraryItem]:
        for each in pack.activities:
            yield LibraryItem(
                ItemKind.ACTIVITY,
                each.id,
                pack.id,
                each.key,
                {
                    language: learning.activity_text(each, pack, self._models.words(language), names)
                    for language, names in self._names.items()
                },
                phases=each.phases,
                minutes=each.minutes,
                people=each.group,
                level=each.safety_level,
                skills=each.skills,
            )

    def _inventory(self, pack: Pack) -> LibraryItem:
        minutes = sum(part.minutes for part in pack.inventory)
        skills = tuple(dict.fromkeys(row.skill for row in pack.skill_rows))
        text = partial(learning.inventory_text, pack)
        span = (minutes, minutes) if minutes else None
        return LibraryItem(ItemKind.INVENTORY, pack.id, pack.id, "pack", self._texts(text), minutes=span, skills=skills)

    def _small(self, pack: Pack) -> Iterator[LibraryItem]:
        for family in pack.families:
            for card in family.cards:
                yield self._item(ItemKind.QUALITY, card.id, card.key, pack, partial(learning.quality_text, card, family, pack))
        for moment in pack.interventions:
            yield self._item(ItemKind.INTERVENTION, moment.id, moment.key, pack, partial(learning.intervention_text, moment, pack))
        for phase in pack.group_phases:
            text = partial(learning.group_phase_text, phase, pack)
            ident = f"{pack.id}.{phase.id}" if is_own(pack.id) else phase.id  # a copy has the phases of what it was copied from
            yield LibraryItem(ItemKind.GROUP_PHASE, ident, pack.id, phase.key, self._texts(text), minutes=phase.minutes)
        for competence in pack.competences:
            for pair in competence.pairs:
                text = partial(learning.pair_text, pair, competence, pack)
                yield LibraryItem(ItemKind.PAIR, pair.id, pack.id, pair.key, self._texts(text), tags=(pair.id,))
        for term in pack.terms:
            yield self._item(ItemKind.TERM, term.id, term.key, pack, partial(learning.term_text, term, pack))

    def _advice(self, pack: Pack) -> Iterator[LibraryItem]:
        for each in pack.knowledge:
            text = partial(cards.knowledge_text, each, pack)
            yield LibraryItem(
                ItemKind.KNOWLEDGE,
                each.id,
                pack.id,
                each.key,
                self._texts(text),
                themes=each.themes,
                tags=(each.source,),
                skills=cards.KNOWLEDGE_SKILLS,
            )
        for method in pack.methods:
            text = partial(cards.method_text, method, pack)
            yield LibraryItem(ItemKind.METHOD, method.id, pack.id, method.key, self._texts(text), skills=method.skills)

    def _item(self, kind: ItemKind, item_id: str, key: str, pack: Pack, text: _Describe) -> LibraryItem:
        return LibraryItem(kind, item_id, pack.id, key, self._texts(text))

    def _texts(self, describe: _Describe) -> Mapping[str, ItemText]:
        return {language: describe(names) for language, names in self._names.items()}
