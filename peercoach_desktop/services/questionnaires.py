"""From a pack to pages to walk through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.inventory_results import FilledBy
from peercoach_desktop.domain.profiles import PLACES, BehaviourPair, Competence
from peercoach_desktop.domain.questionnaire import AnswerOption, Picking, Questionnaire, QuestionPage, Side, Statement, spread
from peercoach_desktop.domain.self_assessment import SelfLevel, SkillCluster
from peercoach_desktop.domain.wording import Wording

PROUD, NEXT = "proud", "next"
"""The rows that the coach is proud of, and those to go on with: chosen by hand, never worked out."""

_PAIRS_ON_A_PAGE = 2


def questionnaire(pack: Pack, language: str, app: Wording, by: FilledBy = FilledBy.SELF, *, recovery: bool = False) -> Questionnaire:
    """Return the pages of a pack. `recovery` takes the pairs of work with lived experience along."""
    words = pack.words(language)
    if pack.kind is PackKind.BEHAVIOUR_PAIRS:
        pages = list(_pair_pages(pack, words, app, by, recovery=recovery))
    elif pack.kind is PackKind.SELF_ASSESSMENT:
        pages = list(_skill_pages(pack, words, app))
    elif pack.kind is PackKind.PROFILE:
        pages = list(_field_pages(pack, words))
    else:
        pages = list(_inventory_pages(pack, words))
    return Questionnaire(words.get("pack.title"), words.get("pack.about"), tuple(words.lines("pack.caution")), _numbered(pages))


def shown_pairs(competence: Competence, by: FilledBy, *, recovery: bool) -> tuple[BehaviourPair, ...]:
    """Return the pairs that somebody fills in: the general set, or all; what is about the coach's own life only by the coach."""
    pairs = competence.pairs if recovery else competence.general_pairs()
    return tuple(pair for pair in pairs if by is FilledBy.SELF or not pair.coach_only)


def _inventory_pages(pack: Pack, words: Wording) -> Iterator[QuestionPage]:
    for part in pack.inventory:
        options = tuple(AnswerOption(number, words.text(f"{part.key}.answers.{number}")) for number in range(part.low, part.high + 1))
        for items in spread(part.items):
            statements = tuple(Statement(item.id, words.text(item.key), options) for item in items)
            yield QuestionPage(words.text(f"{part.key}.title"), words.text(f"{part.key}.intro"), statements)


def _pair_pages(pack: Pack, words: Wording, app: Wording, by: FilledBy, *, recovery: bool) -> Iterator[QuestionPage]:
    options = tuple(AnswerOption(str(place), words.text(f"places.{place}")) for place in PLACES)
    for competence in pack.competences:
        for pairs in spread(shown_pairs(competence, by, recovery=recovery), _PAIRS_ON_A_PAGE):
            statements = tuple(_pair(pair, words, options, app) for pair in pairs)
            yield QuestionPage(words.text(f"{competence.key}.title"), words.text(f"{competence.key}.about"), statements)


def _pair(pair: BehaviourPair, words: Wording, options: tuple[AnswerOption, ...], app: Wording) -> Statement:
    sides = tuple(
        Side(words.text(f"sides.{side}"), words.text(f"{pair.key}.{side}"), words.text(f"{pair.key}.{side}_example"))
        for side in ("unhelpful", "helpful")
    )
    note = words.get(f"{pair.key}.note")
    return Statement(pair.id, "", options, (note,) if note else (), sides, app.text("paper.profile.example"))


def _skill_pages(pack: Pack, words: Wording, app: Wording) -> Iterator[QuestionPage]:
    options = tuple(AnswerOption(str(level), words.text(f"levels.{level}")) for level in SelfLevel)
    for cluster in SkillCluster:
        rows = [row for row in pack.skill_rows if row.cluster is cluster]
        for some in spread(rows):
            statements = tuple(
                Statement(
                    row.id,
                    words.text(f"{row.key}.skill"),
                    options,
                    (app.text("paper.profile.evidence_hint", example=words.text(f"{row.key}.evidence")),),
                    note=app.text("paper.profile.evidence"),
                )
                for row in some
            )
            yield QuestionPage(words.text(f"clusters.{cluster}"), words.text("pack.about"), statements)
    every = tuple((row.id, words.text(f"{row.key}.skill")) for row in pack.skill_rows)
    for name, advised in ((PROUD, 3), (NEXT, 2)):
        note = app.text("paper.profile.next_step") if name == NEXT else ""
        yield QuestionPage(
            app.text(f"paper.profile.{name}"), app.text(f"paper.profile.{name}_hint"), picking=Picking(name, every, advised, note)
        )


def _field_pages(pack: Pack, words: Wording) -> Iterator[QuestionPage]:
    for form in pack.forms:
        for page in form.pages:
            yield from (QuestionPage(words.text(f"{page.key}.heading"), words.text(f"{page.key}.hint"), field=each) for each in page.fields)


def _numbered(pages: list[QuestionPage]) -> tuple[QuestionPage, ...]:
    numbered, first = [], 1
    for page in pages:
        numbered.append(replace(page, first=first))
        first += len(page.statements)
    return tuple(numbered)
