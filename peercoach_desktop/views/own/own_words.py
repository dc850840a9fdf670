"""Words that the pages of own material share: kinds, what is missing, and where and when something is used."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject

from peercoach_desktop.content.library import ACTIVITIES_PACK, SESSION_PACK
from peercoach_desktop.domain.fields import Choice
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import Draft, kind_of_draft
from peercoach_desktop.domain.own.missing import Missing
from peercoach_desktop.domain.records import RatingLevel
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.dates import near_moment
from peercoach_desktop.views.ui_context import UiContext

ICONS = {
    PackKind.CHECKLIST: "list-checks",
    PackKind.QUESTIONS: "message-circle-question-mark",
    PackKind.ACTIVITIES: "users",
    PackKind.MODELS: "refresh-cw",
    PackKind.GROUP_CYCLE: "route",
}

NOT_IN_A_TALK = frozenset({"group", "aftercare"})
"""Moments of a question that are no step of a talk with one peer: the library has it for them."""


class OwnWords(QObject):
    """Words in the language of now."""

    def __init__(self, desk: Desk, ui: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui

    def kind(self, kind: PackKind) -> str:
        """Return what one of a kind is called."""
        return {
            PackKind.CHECKLIST: self.tr("Observatielijst"),
            PackKind.QUESTIONS: self.tr("Vraag"),
            PackKind.ACTIVITIES: self.tr("Werkvorm"),
            PackKind.MODELS: self.tr("Gespreksmodel"),
            PackKind.GROUP_CYCLE: self.tr("Fasen van een leerbijeenkomst"),
        }[kind]

    def title(self, draft: Draft) -> str:
        """Return what a draft is called; one without a title by its kind."""
        return draft.title.strip() or self.untitled(kind_of_draft(draft))

    def untitled(self, kind: PackKind) -> str:
        """Return what one without a title is called."""
        return self.tr("{kind} zonder titel").format(kind=self.kind(kind))

    def missing(self, missing: tuple[Missing, ...], kind: PackKind) -> str:
        """Return what is still needed in one sentence, or that it is ready."""
        for_group = kind is PackKind.GROUP_CYCLE
        if not missing:
            return self.tr("Klaar: je kunt hiermee een bijeenkomst leiden.") if for_group else self._ready()
        words = self._ui.app_words()
        needed = ", ".join(words.text(f"own.missing.{each}") for each in missing)
        if for_group:
            return self.tr("Nog nodig: {needed}. Tot die tijd kun je dit niet kiezen.").format(needed=needed)
        return self.tr("Nog nodig: {needed}. Tot die tijd staat dit niet in een gesprek.").format(needed=needed)

    def same_name(self, kind: PackKind) -> str:
        """Return the hint for a name, or a question, that the coach's own has already."""
        if kind is PackKind.QUESTIONS:
            return self.tr(
                "Deze vraag staat al bij je eigen materiaal. Dat mag. Schrijf je de vraag anders op, dan haal je de twee niet door elkaar."
            )
        return self.tr("Je hebt al iets met deze naam. Dat mag. Met een andere naam vind je het sneller terug.")

    def moment(self, moment: datetime, today: date) -> str:
        """Return when something was."""
        return near_moment(moment, today, self._ui.language.code)

    def _ready(self) -> str:
        return self.tr("Klaar: je kunt dit in een gesprek kiezen.")

    def levels(self) -> dict[str, str]:
        """Return the short words of all levels, each with a capital."""
        words = self._ui.app_words()
        found = {level: words.text(f"levels.short.{level}") for level in RatingLevel}
        return {level: text[:1].upper() + text[1:] for level, text in found.items()}

    def places(self) -> dict[str, str]:
        """Return the places of work by id."""
        return self._options("nursing_home")

    def _options(self, one: str) -> dict[str, str]:
        """Return the options of the choice in a session that holds `one`, without the one for something else."""
        pack = self._desk.library.pack(SESSION_PACK)
        fields = (field for form in pack.forms for field in form.fields())
        field = next(field for field in fields if isinstance(field.kind, Choice) and one in field.kind.options)
        assert isinstance(field.kind, Choice)
        words = pack.words(self._ui.language.code)
        return {option: words.text(f"{field.key}.options.{option}") for option in field.kind.options if option != "other"}

    def session_phases(self) -> dict[str, str]:
        """Return when a question is asked, by id: the steps of a session, in a group, and after something drastic."""
        pack = self._desk.library.pack(SESSION_PACK)
        words, app = pack.words(self._ui.language.code), self._ui.app_words()
        further = {phase: app.text(f"library.phases.{phase}") for phase in sorted(NOT_IN_A_TALK, reverse=True)}
        return {form.id: words.text(f"{form.key}.title") for form in pack.forms} | further

    def themes(self) -> dict[str, str]:
        """Return the themes of a help question by id."""
        return self._options("planning")

    def question_levels(self) -> dict[str, str]:
        """Return how much a question asks of who asks it, by level."""
        words = self._ui.app_words()
        return {key.rpartition(".")[2]: text for key, text in words.words.items() if key.startswith("library.question_levels.")}

    def activity_phases(self) -> dict[str, str]:
        """Return what an activity can be for, by id."""
        words = self._desk.library.pack(ACTIVITIES_PACK).words(self._ui.language.code)
        return {key.partition(".")[2]: text for key, text in words.words.items() if key.startswith("phases.")}

    def question_kinds(self) -> dict[str, str]:
        """Return the kinds of question by id."""
        words = self._ui.app_words()
        return {key.rpartition(".")[2]: text for key, text in words.words.items() if key.startswith("own.kinds.")}
