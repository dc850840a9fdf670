"""What a draft still needs before it is offered in sessions."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import assert_never

from peercoach_desktop.domain.own.drafts import ActivityDraft, ChecklistDraft, CycleDraft, Draft, ModelDraft, QuestionDraft


class Missing(StrEnum):
    """One thing that is not there yet."""

    TITLE = "title"
    POINT = "point"
    POINT_WORDS = "point_words"
    PART_TITLE = "part_title"
    QUESTION = "question"
    PHASE = "phase"
    AIM = "aim"
    GROUP = "group"
    STEP = "step"
    STEP_WORDS = "step_words"
    MINUTES = "minutes"
    PAGE = "page"
    PAGE_HEADING = "page_heading"
    FIELD = "field"
    FIELD_LABEL = "field_label"
    PHASE_TITLE = "phase_title"


def missing(draft: Draft) -> tuple[Missing, ...]:
    """Return what is not there yet, in the order of the editor; empty for a draft that can be used."""
    match draft:
        case ChecklistDraft():
            return tuple(_in_checklist(draft))
        case QuestionDraft():
            return tuple(_in_question(draft))
        case ActivityDraft():
            return tuple(_in_activity(draft))
        case ModelDraft():
            return tuple(_in_model(draft))
        case CycleDraft():
            return tuple(_in_cycle(draft))
        case _:
            assert_never(draft)


def _in_checklist(draft: ChecklistDraft) -> Iterator[Missing]:
    if not draft.title.strip():
        yield Missing.TITLE
    if len(draft.sections) > 1 and not all(section.title.strip() for section in draft.sections):
        yield Missing.PART_TITLE
    items = list(draft.items())
    if not items:
        yield Missing.POINT
    elif not all(item.behaviour.strip() for item in items):
        yield Missing.POINT_WORDS


def _in_question(draft: QuestionDraft) -> Iterator[Missing]:
    if not draft.text.strip():
        yield Missing.QUESTION
    if not draft.phases and not draft.pages:
        yield Missing.PHASE


def _in_activity(draft: ActivityDraft) -> Iterator[Missing]:
    if not draft.title.strip():
        yield Missing.TITLE
    if not draft.aim.strip():
        yield Missing.AIM
    low, high = draft.group
    if not 1 <= low <= high:
        yield Missing.GROUP
    if not draft.steps:
        yield Missing.STEP
    elif not all(step.text.strip() and step.minutes > 0 for step in draft.steps):
        yield Missing.STEP_WORDS
    if not draft.phases:
        yield Missing.PHASE


def _in_model(draft: ModelDraft) -> Iterator[Missing]:
    if not draft.title.strip():
        yield Missing.TITLE
    if not draft.aim.strip():
        yield Missing.AIM
    if draft.minutes[0] > draft.minutes[1]:
        yield Missing.MINUTES
    if not draft.phases:
        yield Missing.PAGE
    elif not all(phase.heading.strip() for phase in draft.phases):
        yield Missing.PAGE_HEADING
    if any(not phase.fields for phase in draft.phases):
        yield Missing.FIELD
    elif not all(entry.label.strip() for entry in draft.fields()):
        yield Missing.FIELD_LABEL


def _in_cycle(draft: CycleDraft) -> Iterator[Missing]:
    if not draft.title.strip():
        yield Missing.TITLE
    if not draft.phases:
        yield Missing.PAGE
    elif not all(phase.title.strip() for phase in draft.phases):
        yield Missing.PHASE_TITLE
    if any(phase.minutes[0] > phase.minutes[1] for phase in draft.phases):
        yield Missing.MINUTES
