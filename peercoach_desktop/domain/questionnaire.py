"""An inventory, the pairs or the self-assessment as pages to walk through: a few statements on each, with what may be answered."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar

from peercoach_desktop.domain.fields import Field

Answer: TypeAlias = int | str
_Item = TypeVar("_Item")

MOST_ON_A_PAGE = 4


@dataclass(frozen=True)
class AnswerOption:
    """What may be answered, in words."""

    answer: Answer
    text: str


@dataclass(frozen=True)
class Side:
    """One side of a pair: its name, what somebody does, and what that sounds like."""

    name: str
    text: str
    example: str


@dataclass(frozen=True)
class Statement:
    """Something to answer: a sentence, or two sides to stand between. `lines` are said below it in small.

    With `note` there is room for a text under that label.
    """

    id: str
    text: str
    options: tuple[AnswerOption, ...]
    lines: tuple[str, ...] = ()
    sides: tuple[Side, ...] = ()
    note: str = ""

    def spoken(self) -> str:
        """Return what it asks, in one text."""
        return self.text or ". ".join(f"{side.name}: {side.text.rstrip('.')}" for side in self.sides)


@dataclass(frozen=True)
class Picking:
    """Something to choose a few of, kept as a list of ids; with `note` a text goes with the choice."""

    id: str
    options: tuple[tuple[str, str], ...]
    advised: int
    note: str = ""

    def among(self, answers: Mapping[str, Any]) -> Picking:
        """Offer what was answered in the list; all of it where nothing was."""
        chosen = answers.get(self.id) or []
        options = tuple(option for option in self.options if option[0] in answers or option[0] in chosen)
        return replace(self, options=options or self.options)


@dataclass(frozen=True)
class QuestionPage:
    """What is on the screen at once: statements, a choice out of them, or a field. `first` numbers its first statement, from 1."""

    heading: str
    hint: str
    statements: tuple[Statement, ...] = ()
    picking: Picking | None = None
    field: Field | None = None
    first: int = 1

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all that can be answered here."""
        others = [each.id for each in (self.picking, self.field) if each is not None]
        return (*(each.id for each in self.statements), *others)


@dataclass(frozen=True)
class Questionnaire:
    """All pages in order. `title` and `cautions` are told before the first one."""

    title: str
    about: str
    cautions: tuple[str, ...]
    pages: tuple[QuestionPage, ...]

    @property
    def count(self) -> int:
        """How many statements there are."""
        return sum(len(page.statements) for page in self.pages)

    def statements(self) -> Iterator[Statement]:
        """Yield all statements in order."""
        for page in self.pages:
            yield from page.statements

    def lists(self) -> frozenset[str]:
        """Return the ids of all that is not a statement: lists of rows and of choices, to which more can be added."""
        return frozenset(each.id for page in self.pages for each in (page.picking, page.field) if each is not None)

    def still_open(self, answered: Container[str], noted: Container[str]) -> Questionnaire:
        """Return the statements without an answer, numbered anew, and every list: there is no end to what can be added to one.

        There is no room for a text where one was written before with a statement.
        """
        pages: list[QuestionPage] = []
        first = 1
        for page in self.pages:
            if rest := _rest_of(page, first, answered, noted):
                pages.append(rest)
                first += len(rest.statements)
        return replace(self, pages=tuple(pages))


def _rest_of(page: QuestionPage, first: int, answered: Container[str], noted: Container[str]) -> QuestionPage | None:
    statements = tuple(replace(each, note="" if each.id in noted else each.note) for each in page.statements if each.id not in answered)
    rest = replace(page, statements=statements, first=first)
    return rest if rest.ids() else None


def spread(items: Sequence[_Item], most: int = MOST_ON_A_PAGE) -> Iterator[tuple[_Item, ...]]:
    """Yield the items in groups of about the same size, none larger than `most`."""
    groups = -(-len(items) // most)
    for number in range(groups):
        yield tuple(items[len(items) * number // groups : len(items) * (number + 1) // groups])
