"""An item of the library: whatever the packs hold, in one shape to find, read and print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]
"""From and to, both included."""


class ItemKind(StrEnum):
    """What an item is, in the order in which the library shows them."""

    QUESTION = "question"
    MODEL = "model"
    CHECKLIST = "checklist"
    ACTIVITY = "activity"
    QUALITY = "quality"
    INTERVENTION = "intervention"
    GROUP_PHASE = "group_phase"
    PAIR = "pair"
    INVENTORY = "inventory"
    LISTENING_CARD = "listening_card"
    HELP_CARD = "help_card"
    METHOD = "method"
    KNOWLEDGE = "knowledge"
    TERM = "term"


class Shape(StrEnum):
    """How the lines of a section stand: running text, numbered steps, points, what to mind, where it comes from, or skills of K0996."""

    TEXT = "text"
    STEPS = "steps"
    POINTS = "points"
    CAUTION = "caution"
    ORIGIN = "origin"
    SKILLS = "skills"


@dataclass(frozen=True)
class ItemLine:
    """One line, with the smaller lines that explain it: a point with its look-fors, a question with its hint."""

    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """Lines that belong together; `about` says what they are for. A `usual` heading stands on many items and is no word to find one by."""

    heading: str
    lines: tuple[ItemLine, ...]
    shape: Shape = Shape.POINTS
    about: str = ""
    usual: bool = False

    def texts(self) -> Iterator[str]:
        """Yield what can be found in it."""
        if not self.usual:
            yield self.heading
        yield self.about
        for line in self.lines:
            yield line.text
            yield from line.notes


@dataclass(frozen=True)
class ItemText:
    """An item in one language. `facts` are short: how long, for how many, for which moment."""

    title: str
    summary: str = ""
    facts: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()

    def body(self) -> Iterator[str]:
        """Yield all lines to find the item by, but its title. The sentences of its skills say nothing about this item alone."""
        yield self.summary
        for section in self.sections:
            if section.shape is not Shape.SKILLS:
                yield from section.texts()
        yield from self.facts


@dataclass(frozen=True)
class LibraryItem:
    """One item. `id` is unique among the items of its kind; `key` leads to its words in the pack `pack_id`.

    `minutes` and `people` are from-to, None where the item sets none. `level` is 1 to 3: how much experience a question asks of a coach,
    how much trust an activity asks of a group. `tags` are codes to find it by, such as C1.2; `skills` are K0996 numbers;
    `also` are words that coaches search by though the item does not say them.
    """

    kind: ItemKind
    id: str
    pack_id: str
    key: str
    texts: Mapping[str, ItemText]
    phases: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    minutes: Span | None = None
    people: Span | None = None
    level: int | None = None
    tags: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def ref(self) -> str:
        """What names this item among all items."""
        return f"{self.kind}:{self.id}"

    def text(self, language: str) -> ItemText:
        """Return the item in `language`, or in Dutch where it has no such words."""
        return self.texts.get(language) or self.texts["nl"]
