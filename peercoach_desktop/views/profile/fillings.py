"""Which kind of filling a page of an inventory has: statements, a choice among what was answered, or a field of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from peercoach_desktop.domain.inventory_results import InventoryResult
from peercoach_desktop.domain.questionnaire import QuestionPage
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.profile.before_break import BeforeBreak
from peercoach_desktop.views.profile.pages import Choosing, Filling, OneField, Statements
from peercoach_desktop.views.profile.quality_words import QualityWords
from peercoach_desktop.views.surroundings import Surroundings

_QUALITY_DECK = "quality_deck"
_WITH_WORDS = "strengths"


@dataclass(frozen=True)
class Names:
    """Who the words of the page are about: the one who fills in, and the coach."""

    who: str
    coach: str


def filling_of(page: QuestionPage, result: InventoryResult, before: BeforeBreak, names: Names, desk: Desk, around: Surroundings) -> Filling:
    """Return what a page is filled in with, holding the answers that may stand there now."""
    answers, notes = (before.answers, before.notes) if result.unseen else (result.answers, result.notes)
    if page.field is not None:
        return _field_of(page, result, answers, names, desk, around)
    if page.picking is not None:
        choosing = Choosing(page.picking.among(result.answers), answers, notes)
        choosing.name_list(page.heading)
        return choosing
    return Statements(page, answers, notes)


def _field_of(
    page: QuestionPage, result: InventoryResult, answers: Mapping[str, Any], names: Names, desk: Desk, around: Surroundings
) -> Filling:
    assert page.field is not None
    language = around.ui.language.code
    context = EditorContext(names.coach, names.who, language, around.clock().date())
    filling = OneField(page.field, answers, desk.inventories.pack_of(result).words(language), context)
    if page.field.id == _WITH_WORDS:
        words = QualityWords(desk.library.pack(_QUALITY_DECK), language)
        words.picked.connect(filling.add_row)
        filling.column.addWidget(words)
    return filling
