"""Paper that holds no answers: cards to cut out, sheets and blank forms. Each is asked for by ids and a language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from peercoach_desktop.content.library import ACTIVITIES_PACK, MODELS_PACK, SESSION_PACK, Library
from peercoach_desktop.domain.blank_form import BlankForm
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.own.merging import questions_by_id
from peercoach_desktop.domain.paper_cards import CardSheets, CardSize, Sides
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.guidance import HELP_CARDS
from peercoach_desktop.services.printing import report_words

if TYPE_CHECKING:  # the modules of paper are loaded when something is printed
    from peercoach_desktop.reports.words import ReportWords

LISTENING_CARDS = "listening_cards"
MISCONCEPTIONS = "misconceptions"


class PrintedCards:
    """Describes paper; `printing.render` lays it out. An id that nothing has raises KeyError."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    # --- Cards

    def quality_deck(self, language: str, sides: Sides = Sides.LONG_EDGE) -> CardSheets:
        """Return the whole quality deck."""
        from peercoach_desktop.reports.decks import quality_deck

        return quality_deck(self._one(PackKind.QUALITY_DECK), self._words(language), sides)

    def questions(self, ids: Iterable[str], language: str, sides: Sides = Sides.LONG_EDGE) -> CardSheets:
        """Return cards for these questions of the bank, in this order."""
        from peercoach_desktop.reports.decks import question_cards

        known = questions_by_id(self._library.of_kind(PackKind.QUESTIONS))
        return question_cards([known[name] for name in ids], known, self._words(language), sides)

    def with_follow_ups(self, question_id: str) -> tuple[str, ...]:
        """Return a question and those that follow on it: together they are worth a sheet."""
        known = questions_by_id(self._library.of_kind(PackKind.QUESTIONS))
        _, question = known[question_id]
        return (question_id, *(name for name in question.follow_ups if name in known))

    def interventions(self, ids: Iterable[str], language: str, sides: Sides = Sides.LONG_EDGE) -> CardSheets:
        """Return large cards for these critical moments, in this order."""
        from peercoach_desktop.reports.decks import intervention_cards

        pack = self._one(PackKind.INTERVENTIONS)
        known = {moment.id: moment for moment in pack.interventions}
        return intervention_cards(pack, [known[name] for name in ids], self._words(language), sides)

    def listening_cards(self, language: str) -> CardSheets:
        """Return the reminders for who listens; one side."""
        from peercoach_desktop.reports.decks import line_cards

        pack = self._library.pack(LISTENING_CARDS)
        return line_cards(pack, pack.cards, self._words(language), CardSize.SMALL)

    def help_cards(self, language: str) -> CardSheets:
        """Return the cards with limits, when to refer on, and numbers; one side."""
        from peercoach_desktop.reports.decks import line_cards

        pack = self._library.pack(HELP_CARDS)
        return line_cards(pack, pack.cards, self._words(language), CardSize.LARGE)

    def misconceptions(self, language: str, sides: Sides = Sides.LONG_EDGE) -> CardSheets:
        """Return the cards with what is said about peer support, and what is so."""
        from peercoach_desktop.reports.decks import turned_cards

        pack = self._library.pack(MISCONCEPTIONS)
        return turned_cards(pack, pack.cards, self._words(language), sides)

    # --- Sheets

    def activity(self, activity_id: str, language: str) -> BlankForm:
        """Return one activity on a page."""
        from peercoach_desktop.reports.activity_sheet import activity_sheet

        for pack in self._library.of_kind(PackKind.ACTIVITIES):
            for activity in pack.activities:
                if activity.id == activity_id:
                    return activity_sheet(pack, activity, self._words(language), self._library.pack(ACTIVITIES_PACK))
        raise KeyError(activity_id)

    def model(self, model_id: str, language: str) -> Document:
        """Return one coaching model on a page."""
        from peercoach_desktop.reports.model_card import model_card

        pack = self._model_pack(model_id)
        return model_card(pack, pack.form(model_id), self._words(language))

    # --- Blank forms

    def blank_checklist(self, pack_id: str, language: str) -> BlankForm:
        """Return a list to fill in by hand: an observation checklist or the pairs of behaviour. Raises ValueError for another pack."""
        pack = self._library.pack(pack_id)
        if pack.kind is PackKind.BEHAVIOUR_PAIRS:
            from peercoach_desktop.reports.blank_behaviour import blank_behaviour

            return blank_behaviour(pack, self._words(language))
        from peercoach_desktop.reports.blank_checklist import blank_checklist

        return blank_checklist(pack, self._words(language))

    def blank_form(self, form_id: str, language: str) -> BlankForm:
        """Return a block of the session, such as "contract", to fill in by hand."""
        return self._blank(self._library.pack(SESSION_PACK), form_id, language)

    def blank_model(self, model_id: str, language: str) -> BlankForm:
        """Return a coaching model to fill in by hand."""
        return self._blank(self._model_pack(model_id), model_id, language)

    def instruction_card(self, language: str) -> BlankForm:
        """Return the card for an instruction: steps, why, what goes wrong, telling it back."""
        from peercoach_desktop.reports.blank_forms import instruction_card

        return instruction_card(self._words(language))

    def feedback_request(self, language: str) -> BlankForm:
        """Return the sheet on which a peer or a colleague tells the coach what helped and what may be otherwise."""
        from peercoach_desktop.reports.feedback_request import feedback_request

        return feedback_request(self._words(language))

    def version_of(self, pack_id: str) -> int:
        """Return the version that stands on a blank form of a pack that is printed now; 0 where there is no such pack any more."""
        try:
            return self._library.pack(pack_id).version
        except KeyError:
            return 0

    # --- Inside

    def _blank(self, pack: Pack, form_id: str, language: str) -> BlankForm:
        from peercoach_desktop.reports.blank_forms import blank_form

        return blank_form(pack, pack.form(form_id), self._words(language))

    def _model_pack(self, model_id: str) -> Pack:
        """Return the pack that holds a model: the shipped one, or one of the coach's own."""
        packs = self._library.of_kind(PackKind.MODELS)
        return next((pack for pack in packs if model_id in {form.id for form in pack.forms}), self._library.pack(MODELS_PACK))

    def _one(self, kind: PackKind) -> Pack:
        """Return the shipped pack of a kind of which there is one."""
        return self._library.of_kind(kind)[0]

    def _words(self, language: str) -> ReportWords:
        return report_words(self._library, self._clock, language)
