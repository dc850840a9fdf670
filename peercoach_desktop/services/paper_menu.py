"""What a coach can choose to have on paper, and the way from a choice to that paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from peercoach_desktop.content.library import SESSION_PACK, Library
from peercoach_desktop.domain.fields import Choice
from peercoach_desktop.domain.forms import PackKind, Question
from peercoach_desktop.domain.paper_cards import Sides
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.printed_cards import PrintedCards

ALL = ""
"""The item, phase or theme that stands for all of them."""
_THEME_FIELD = "theme"


class PaperKind(StrEnum):
    """The kinds of paper that hold no answers."""

    QUALITIES = "qualities"
    QUESTIONS = "questions"
    LISTENING = "listening"
    INTERVENTIONS = "interventions"
    HELP = "help"
    MISCONCEPTIONS = "misconceptions"
    ACTIVITY = "activity"
    MODEL = "model"
    INSTRUCTION = "instruction"
    CHECKLIST = "checklist"
    FORM = "form"
    BLANK_MODEL = "blank_model"


TWO_SIDED = frozenset({PaperKind.QUALITIES, PaperKind.QUESTIONS, PaperKind.INTERVENTIONS, PaperKind.MISCONCEPTIONS})
"""Cards that say something on the back."""


@dataclass(frozen=True)
class PaperWish:
    """What is wanted: of some kinds one `item`; of questions at most `count` (0: all) of a phase and a theme."""

    kind: PaperKind
    item: str = ALL
    phase: str = ALL
    theme: str = ALL
    count: int = 0
    sides: Sides = Sides.LONG_EDGE


class PaperMenu:
    """Lists what there is, by title, and makes what is wanted."""

    def __init__(self, library: Library, cards: PrintedCards) -> None:
        self._library = library
        self._cards = cards

    def items(self, kind: PaperKind, language: str) -> tuple[tuple[str, str], ...]:
        """Return (id, title) of what can be chosen within a kind; nothing where there is no choice."""
        match kind:
            case PaperKind.ACTIVITY:
                packs = self._library.of_kind(PackKind.ACTIVITIES)
                found = [(each.id, pack.words(language).get(f"{each.key}.title")) for pack in packs for each in pack.activities]
            case PaperKind.INTERVENTIONS:
                packs = self._library.of_kind(PackKind.INTERVENTIONS)
                found = [(each.id, pack.words(language).get(f"{each.key}.title")) for pack in packs for each in pack.interventions]
            case PaperKind.CHECKLIST:
                found = [(pack.id, pack.words(language).get("checklist.title")) for pack in self._library.of_kind(PackKind.CHECKLIST)]
                pairs = self._library.of_kind(PackKind.BEHAVIOUR_PAIRS)
                found += [(pack.id, pack.words(language).text("pack.title")) for pack in pairs]
                found.sort(key=lambda each: each[1].casefold())
            case PaperKind.MODEL | PaperKind.BLANK_MODEL:
                found = [form for pack in self._library.of_kind(PackKind.MODELS) for form in self._forms(pack.id, language)]
            case PaperKind.FORM:
                found = self._forms(SESSION_PACK, language)
            case _:
                found = []
        return tuple(found)

    def phases(self, language: str) -> tuple[tuple[str, str], ...]:
        """Return (id, title) of the steps of a session that there are questions for."""
        used = {phase for question in self._questions() for phase in question.phases}
        return tuple(each for each in self._forms(SESSION_PACK, language) if each[0] in used)

    def themes(self, language: str) -> tuple[tuple[str, str], ...]:
        """Return (id, title) of the themes that there are questions for."""
        pack = self._library.pack(SESSION_PACK)
        field = pack.field(_THEME_FIELD)
        used = {theme for question in self._questions() for theme in question.themes}
        words = pack.words(language)
        options = field.kind.options if isinstance(field.kind, Choice) else ()
        return tuple((option, words.text(f"{field.key}.options.{option}")) for option in options if option in used)

    def question_ids(self, phase: str = ALL, theme: str = ALL, count: int = 0) -> tuple[str, ...]:
        """Return the questions of a phase and a theme, kind by turns so that a few already differ; `count` at most, 0 for all.

        A question without a theme fits every theme, and comes after those that have it.
        """
        fitting = [question for question in self._questions() if phase in (ALL, *question.phases) and _fits(question, theme)]
        fitting.sort(key=lambda question: theme not in question.themes)
        kinds: dict[str, list[Question]] = {}
        for question in fitting:
            kinds.setdefault(question.kind, []).append(question)
        by_turns = [question.id for turn in zip_longest(*kinds.values()) for question in turn if question is not None]
        return tuple(by_turns[:count] if count else by_turns)

    def make(self, wish: PaperWish, language: str) -> Printable:
        """Return what is wanted on paper. Raises KeyError for an item that is not there."""
        cards = self._cards
        match wish.kind:
            case PaperKind.QUALITIES:
                return cards.quality_deck(language, wish.sides)
            case PaperKind.QUESTIONS:
                return cards.questions(self.question_ids(wish.phase, wish.theme, wish.count), language, wish.sides)
            case PaperKind.INTERVENTIONS:
                ids = [wish.item] if wish.item else [item for item, _ in self.items(wish.kind, language)]
                return cards.interventions(ids, language, wish.sides)
            case PaperKind.MISCONCEPTIONS:
                return cards.misconceptions(language, wish.sides)
            case PaperKind.LISTENING:
                return cards.listening_cards(language)
            case PaperKind.HELP:
                return cards.help_cards(language)
            case _:
                return self._sheet(wish.kind, wish.item, language)

    def _sheet(self, kind: PaperKind, item: str, language: str) -> Printable:
        cards = self._cards
        match kind:
            case PaperKind.ACTIVITY:
                return cards.activity(item, language)
            case PaperKind.MODEL:
                return cards.model(item, language)
            case PaperKind.CHECKLIST:
                return cards.blank_checklist(item, language)
            case PaperKind.FORM:
                return cards.blank_form(item, language)
            case PaperKind.BLANK_MODEL:
                return cards.blank_model(item, language)
            case PaperKind.INSTRUCTION:
                return cards.instruction_card(language)
            case _:
                raise KeyError(kind)

    def _questions(self) -> tuple[Question, ...]:
        return tuple(question for pack in self._library.of_kind(PackKind.QUESTIONS) for question in pack.questions)

    def _forms(self, pack_id: str, language: str) -> list[tuple[str, str]]:
        pack = self._library.pack(pack_id)
        words: Wording = pack.words(language)
        return [(form.id, words.text(f"{form.key}.title")) for form in pack.forms]


def _fits(question: Question, theme: str) -> bool:
    return theme == ALL or not question.themes or theme in question.themes
