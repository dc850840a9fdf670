"""Forms are data: blocks of a session, coaching models, checklists and questions, as the packs describe them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.picture_plan import PicturePlan
from peercoach_desktop.domain.wording import Wording

if TYPE_CHECKING:  # what only the library holds is loaded with the pack that has it
    from peercoach_desktop.domain.activities import Activity
    from peercoach_desktop.domain.glossary import Term
    from peercoach_desktop.domain.groups import GroupPhase, Intervention
    from peercoach_desktop.domain.inventories import InventoryPart
    from peercoach_desktop.domain.knowledge import KnowledgeCard
    from peercoach_desktop.domain.motivation import MotivationMethod
    from peercoach_desktop.domain.profiles import Competence
    from peercoach_desktop.domain.qualities import QualityFamily
    from peercoach_desktop.domain.self_assessment import SkillRow


class PackKind(StrEnum):
    """What a pack holds."""

    SESSION = "session"
    MODELS = "models"
    CHECKLIST = "checklist"
    QUESTIONS = "questions"
    CARDS = "cards"
    ACTIVITIES = "activities"
    QUALITY_DECK = "quality_deck"
    INTERVENTIONS = "interventions"
    GROUP_CYCLE = "group_cycle"
    GROUP_MEETING = "group_meeting"
    BEHAVIOUR_PAIRS = "behaviour_pairs"
    INVENTORY = "inventory"
    SELF_ASSESSMENT = "self_assessment"
    PROFILE = "profile"
    GLOSSARY = "glossary"
    COACH_LOG = "coach_log"
    KNOWLEDGE_CARDS = "knowledge_cards"
    MOTIVATION_METHODS = "motivation_methods"


@dataclass(frozen=True)
class Page:
    """What is on the screen at once: one question, or a small group. Words: `key`.heading and `key`.hint.

    An `offered` page is not on the way through a step; it is there for who wants to ask more. With `from_talk`, it is on the way
    from that talk of a trajectory on (0: never by itself).
    """

    id: str
    fields: tuple[Field, ...]
    key: str
    offered: bool = False
    from_talk: int = 0


@dataclass(frozen=True)
class Form:
    """A list of pages: a block of the session or a coaching model. Words: `key`.title and more.

    `minutes` is from-to, None where the form sets no time. In the log of the coach an `about_peer` form may be about one peer, and one
    with `open_until` is still to be talked about until that field is filled in.
    `level`: 1 suits a new coach, 2 one with experience, 3 asks a safe relation.
    """

    id: str
    pages: tuple[Page, ...]
    key: str
    minutes: tuple[int, int] | None = None
    skills: tuple[str, ...] = ()
    level: int = 1
    picture: PicturePlan | None = None
    about_peer: bool = False
    open_until: str = ""

    def fields(self) -> Iterator[Field]:
        """Yield the fields in the order of the pages."""
        for page in self.pages:
            yield from page.fields

    def drawn_fields(self) -> frozenset[str]:
        """Return the fields whose answers stand in the picture of the form; none where it has no picture."""
        parts = self.picture.parts if self.picture else ()
        return frozenset(f"{self.id}.{name}" for part in parts for name in (*part.fields, part.scale) if name)


@dataclass(frozen=True)
class Step:
    """One step of a session on the rail: a form, or some of its `pages` (None: all that no other step takes)."""

    id: str
    form: str
    pages: tuple[str, ...] | None = None


@dataclass(frozen=True)
class SessionKind:
    """A kind of session: an order of steps. `addable` steps are offered but not set out at the start."""

    id: str
    minutes: tuple[int, int]
    steps: tuple[Step, ...]
    addable: tuple[Step, ...] = ()


@dataclass(frozen=True)
class ChecklistItem:
    """One point to look for: one visible act, with two hints what to look or listen for."""

    id: str
    key: str
    contexts: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChecklistSection:
    """Points that belong to one phase of the work."""

    id: str
    key: str
    items: tuple[ChecklistItem, ...]


@dataclass(frozen=True)
class Checklist:
    """An observation checklist."""

    id: str
    key: str
    sections: tuple[ChecklistSection, ...]

    def items(self) -> Iterator[ChecklistItem]:
        """Yield all points in the order of the list."""
        for section in self.sections:
            yield from section.items


@dataclass(frozen=True)
class Question:
    """A question of the bank: something the coach can ask now. `pages` are the pages it is offered on first."""

    id: str
    key: str
    kind: str
    phases: tuple[str, ...]
    pages: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    tone: str = "neutral"
    level: int = 1
    audience: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    avoid_when: tuple[str, ...] = ()


@dataclass(frozen=True)
class Card:
    """A card with a title and lines, such as the numbers for help. Words: `key`.title and `key`.lines by number."""

    id: str
    key: str


@dataclass(frozen=True)
class Pack:
    """One content pack in one version, with the words of all its languages.

    `anchors` are the fields whose answers are worth seeing again later in the same trajectory. `local_protocol`: what is looked at
    here is laid down in a protocol of each organisation, which comes first and has a date on which it was checked.
    """

    id: str
    kind: PackKind
    version: int
    wordings: Mapping[str, Wording]
    source: str = ""
    licence: str = "free"
    forms: tuple[Form, ...] = ()
    kinds: tuple[SessionKind, ...] = ()
    checklist: Checklist | None = None
    questions: tuple[Question, ...] = ()
    cards: tuple[Card, ...] = ()
    activities: tuple[Activity, ...] = ()
    families: tuple[QualityFamily, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    group_phases: tuple[GroupPhase, ...] = ()
    competences: tuple[Competence, ...] = ()
    inventory: tuple[InventoryPart, ...] = ()
    skill_rows: tuple[SkillRow, ...] = ()
    terms: tuple[Term, ...] = ()
    knowledge: tuple[KnowledgeCard, ...] = ()
    methods: tuple[MotivationMethod, ...] = ()
    anchors: tuple[str, ...] = ()
    local_protocol: bool = False
    files: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    def form(self, form_id: str) -> Form:
        """Return the form with this id. Raises KeyError if the pack has none."""
        return {form.id: form for form in self.forms}[form_id]

    def session_kind(self, kind_id: str) -> SessionKind:
        """Return the session kind with this id. Raises KeyError if the pack has none."""
        return {kind.id: kind for kind in self.kinds}[kind_id]

    def field(self, field_id: str) -> Field:
        """Return the field with this id. Raises KeyError if the pack has none."""
        return {field.id: field for form in self.forms for field in form.fields()}[field_id]

    def words(self, language: str) -> Wording:
        """Return the words in `language`, or in Dutch where the pack has no such language."""
        return self.wordings.get(language) or self.wordings["nl"]
