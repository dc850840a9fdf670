"""Which questions of the bank fit a moment of a talk, and in which order: always the same for the same occasion (row K22)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.forms import Page, Question, Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP

FOR_COACH = ("colleague",)
"""A question for colleagues alone is one that coaches ask of themselves; it stands on pages for the coach only."""

LOW = 3
"""At this point of a scale, or below, the talk asks for care."""

_AUDIENCES = {"bol": "student", "bbl": "student", "career_changer": "career_changer"}
_RELATIONS = {"student": "student", "career_changer": "career_changer"}
_DELICATE_THEMES = ("emotions_loss", "aggression")
_DELICATE_SCALES = ("free_to_speak", "energy_now")
_TRUSTED = 3
"""Questions from this level on are for people who have come to trust each other."""

_CAREFUL_TALK = {"careful": 0, "warm": 0, "neutral": 1, "playful": 2, "direct": 2}
_USUAL_TALK = {"careful": 1}


@dataclass(frozen=True)
class Occasion:
    """Where a talk is. `phase` is its block; `audience` what kind of peer; `shuns` what does not fit now (`avoid_when`).

    `is_delicate`: what was said asks for careful questions, not for playful or direct ones.
    """

    page: str
    phase: str
    audience: str = "colleague"
    theme: str = ""
    shuns: frozenset[str] = frozenset()
    is_delicate: bool = False


def occasion_of(record: SessionRecord, step: Step, page: Page, earlier: Mapping[str, Any]) -> Occasion:
    """Return the occasion of a session at `page`. `earlier` holds answers of earlier sessions, for what was not asked again."""
    said = {**earlier, **record.values}
    shuns = set()
    if record.session.kind == "first":
        shuns.add("first_session")
    if record.session.kind == "aftercare":
        shuns.add("aftercare")
    if said.get("assessor_role") in ("yes", "unsure"):
        shuns.add("assessor")
    theme = str(said.get("theme") or "")
    low = [record.values.get(name) for name in _DELICATE_SCALES]
    return Occasion(
        page=page.id,
        phase="reflection" if step.form == MODEL_STEP else step.form,
        audience=_audience(record),
        theme=theme,
        shuns=frozenset(shuns),
        is_delicate=theme in _DELICATE_THEMES or "aftercare" in shuns or any(isinstance(each, int) and each <= LOW for each in low),
    )


def fitting(
    questions: Iterable[Question], occasion: Occasion, *, favourites: AbstractSet[str], asked: AbstractSet[str]
) -> tuple[Question, ...]:
    """Return the questions that fit `occasion`, best first.

    What was asked before comes last. Before that: favourites; those made for this page and then those of the block; the easy ones;
    the tone that the occasion asks for; those on the theme of the help question; and then the order of the bank.
    """
    found = [question for question in questions if fits(question, occasion)]
    return tuple(
        sorted(
            found,
            key=lambda question: (
                question.id in asked,
                question.id not in favourites,
                occasion.page not in question.pages,
                question.level,
                _tone(question, occasion),
                occasion.theme not in question.themes,
            ),
        )
    )


def fits(question: Question, occasion: Occasion) -> bool:
    """Return whether a question is offered at `occasion`: on its own pages, and in its block where the theme fits."""
    if not may_be_asked(question, occasion):
        return False
    if occasion.page in question.pages:
        return True
    for_all = question.audience != FOR_COACH and (not question.themes or occasion.theme in question.themes)
    return for_all and occasion.phase in question.phases


def may_be_asked(question: Question, occasion: Occasion) -> bool:
    """Return whether nothing speaks against a question at `occasion`: what it avoids, how much trust it asks, whom it is for."""
    if occasion.shuns & set(question.avoid_when):
        return False
    if question.level >= _TRUSTED and (occasion.is_delicate or occasion.shuns & {"first_session", "assessor"}):
        return False
    return not question.audience or question.audience == FOR_COACH or occasion.audience in question.audience


def _tone(question: Question, occasion: Occasion) -> int:
    return _CAREFUL_TALK.get(question.tone, 1) if occasion.is_delicate else _USUAL_TALK.get(question.tone, 0)


def _audience(record: SessionRecord) -> str:
    """Return the kind of peer: by group, else by what the two are to each other."""
    group = str(record.values.get("peer_group") or record.peer.group)
    if group:
        return _AUDIENCES.get(group, "colleague")
    roles = getattr(record.values.get("roles"), "cells", {})
    return _RELATIONS.get(str(roles.get("relation") or ""), "colleague")
