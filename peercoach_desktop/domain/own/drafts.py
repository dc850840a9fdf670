"""Own content as it is being written: it may be half done, and nothing in it is lost by that.

A draft is what an editor changes and what an import makes. `content.pack_writer` turns it into the files of a pack.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.picture_plan import PicturePlan

LOOK_FORS = 2
"""Hints what to look or listen for, per point of a checklist."""


@dataclass(frozen=True)
class ItemDraft:
    """One point of a checklist: one visible act, and what to look or listen for."""

    id: str
    behaviour: str = ""
    look_for: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()


@dataclass(frozen=True)
class SectionDraft:
    """A part of a checklist."""

    id: str
    title: str = ""
    items: tuple[ItemDraft, ...] = ()


@dataclass(frozen=True)
class ChecklistDraft:
    """An observation checklist. `source` and `licence` go with it when it is handed on.

    `local_protocol`: what is looked at is laid down in a protocol of each organisation, as the list it was copied from says.
    """

    title: str = ""
    about: str = ""
    note: str = ""
    sections: tuple[SectionDraft, ...] = ()
    source: str = ""
    licence: str = "free"
    local_protocol: bool = False

    def items(self) -> Iterator[ItemDraft]:
        """Yield all points in the order of the list."""
        for section in self.sections:
            yield from section.items


@dataclass(frozen=True)
class QuestionDraft:
    """A question of the bank. Without `pages` it is offered at every page of its phases.

    `follow_ups` are ids of questions to ask next: of the bank, or of the coach's own.
    """

    text: str = ""
    kind: str = "open_start"
    phases: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    tone: str = "neutral"
    level: int = 1
    audience: tuple[str, ...] = ()
    avoid_when: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    source: str = ""
    licence: str = "free"

    @property
    def title(self) -> str:
        """What it is called in a list: the question itself."""
        return self.text


@dataclass(frozen=True)
class StepDraft:
    """One step of an activity and how many minutes it takes."""

    text: str = ""
    minutes: int = 5


@dataclass(frozen=True)
class ActivityDraft:
    """An activity by the eight fields of `activity_designer`: aim, group, time, steps, material, safety, roles and look-back.

    The time follows from the steps; `less` and `more` are the minutes by which it may be shorter or longer, from the activity it was
    copied from. `materials` are words, one a line.
    """

    title: str = ""
    aim: str = ""
    group: tuple[int, int] = (2, 8)
    steps: tuple[StepDraft, ...] = ()
    materials: tuple[str, ...] = ()
    safety: str = ""
    safety_level: int = 1
    roles: str = ""
    look_back: str = ""
    phases: tuple[str, ...] = ()
    origin: str = ""
    variants: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    model: str = ""
    skills: tuple[str, ...] = ()
    source: str = ""
    licence: str = "free"
    less: int = 0
    more: int = 0

    @property
    def minutes(self) -> int:
        """How long all steps take together."""
        return sum(step.minutes for step in self.steps)

    @property
    def span(self) -> tuple[int, int]:
        """How many minutes to count on, from and to: the steps are always within it."""
        return min(self.minutes, max(1, self.minutes - self.less)), self.minutes + self.more


class FieldKind(StrEnum):
    """The kinds of field that a model of the own hand can have; KEPT is one of another kind, from the model it was copied from."""

    SHORT_TEXT = "short_text"
    LONG_TEXT = "long_text"
    SCALE = "scale"
    KEPT = "kept"


@dataclass(frozen=True)
class FieldDraft:
    """One thing to fill in on a page of a model. `shared`: the peer may see the answer.

    `structure` and `words` are what the editor does not know of it, from the model it was copied from: it stays as it was.
    """

    id: str
    kind: FieldKind = FieldKind.LONG_TEXT
    label: str = ""
    hint: str = ""
    low: str = ""
    high: str = ""
    shared: bool = True
    structure: Mapping[str, Any] = field(default_factory=dict)
    words: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class PhaseDraft:
    """One phase of a model: a page with a question and its fields."""

    id: str
    heading: str = ""
    hint: str = ""
    short: str = ""
    fields: tuple[FieldDraft, ...] = ()


@dataclass(frozen=True)
class ModelDraft:
    """A coaching model. Of the one it was copied from: the `level` it asks of a coach, and its `picture` with the words at the `sides`."""

    title: str = ""
    aim: str = ""
    use_when: str = ""
    caution: str = ""
    origin: str = ""
    minutes: tuple[int, int] = (15, 30)
    phases: tuple[PhaseDraft, ...] = ()
    skills: tuple[str, ...] = ()
    level: int = 1
    picture: PicturePlan | None = None
    sides: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    licence: str = "free"

    def fields(self) -> Iterator[FieldDraft]:
        """Yield all fields in the order of the pages."""
        for phase in self.phases:
            yield from phase.fields


@dataclass(frozen=True)
class CyclePhaseDraft:
    """One phase of a group meeting: what it is for, what the coach does, a few questions, and the minutes from-to."""

    id: str
    title: str = ""
    aim: str = ""
    role: str = ""
    questions: tuple[str, ...] = ()
    minutes: tuple[int, int] = (5, 10)


@dataclass(frozen=True)
class CycleDraft:
    """The phases of a group meeting."""

    title: str = ""
    phases: tuple[CyclePhaseDraft, ...] = ()
    source: str = ""
    licence: str = "free"


Draft: TypeAlias = ChecklistDraft | QuestionDraft | ActivityDraft | ModelDraft | CycleDraft

EMPTY: Mapping[PackKind, Draft] = {
    PackKind.CHECKLIST: ChecklistDraft(sections=(SectionDraft("part", items=(ItemDraft("point"),)),)),
    PackKind.QUESTIONS: QuestionDraft(),
    PackKind.ACTIVITIES: ActivityDraft(steps=(StepDraft(),)),
    PackKind.MODELS: ModelDraft(phases=(PhaseDraft("phase", fields=(FieldDraft("answer"),)),)),
    PackKind.GROUP_CYCLE: CycleDraft(phases=(CyclePhaseDraft("phase"),)),
}
"""What a new one of each kind begins with."""

OWN_KINDS = tuple(EMPTY)


def kind_of_draft(draft: Draft) -> PackKind:
    """Return the kind of pack that a draft becomes."""
    return {
        ChecklistDraft: PackKind.CHECKLIST,
        QuestionDraft: PackKind.QUESTIONS,
        ActivityDraft: PackKind.ACTIVITIES,
        ModelDraft: PackKind.MODELS,
        CycleDraft: PackKind.GROUP_CYCLE,
    }[type(draft)]
