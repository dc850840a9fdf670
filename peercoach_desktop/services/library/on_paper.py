"""An item of the library on the paper that fits it: a card to cut out, a sheet, or a form to fill in by hand."""

from __future__ import annotations

from peercoach_desktop.domain.library.item import ItemKind, LibraryItem
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.services.library.shelf import LibraryShelf
from peercoach_desktop.services.printed_cards import MISCONCEPTIONS, PrintedCards

_INSTRUCTION_MODEL = "four_step_instruction"
"""The model whose steps have a card of their own to write on."""
_IN_A_DECK = frozenset({ItemKind.QUALITY, ItemKind.LISTENING_CARD, ItemKind.HELP_CARD})


def prints_a_deck(item: LibraryItem) -> bool:
    """Return whether the paper of `item` holds all cards that it belongs to."""
    return item.kind in _IN_A_DECK


def paper_of(item: LibraryItem, shelf: LibraryShelf, cards: PrintedCards, language: str) -> Printable:
    """Return what fits `item` best; a plain sheet with all of its words where nothing does. Raises KeyError for one that is gone."""
    match item.kind:
        case ItemKind.QUESTION:
            return cards.questions(cards.with_follow_ups(item.id), language)
        case ItemKind.MODEL if item.id == _INSTRUCTION_MODEL:
            return cards.instruction_card(language)
        case ItemKind.MODEL:
            return cards.model(item.id, language)
        case ItemKind.CHECKLIST:
            return cards.blank_checklist(item.pack_id, language)
        case ItemKind.ACTIVITY:
            return cards.activity(item.id, language)
        case ItemKind.INTERVENTION:
            return cards.interventions([item.id], language)
        case _ if prints_a_deck(item):
            return _deck(item, cards, language)
        case _:
            return shelf.document_of(item, language)


def _deck(item: LibraryItem, cards: PrintedCards, language: str) -> Printable:
    match item.kind:
        case ItemKind.QUALITY:
            return cards.quality_deck(language)
        case ItemKind.LISTENING_CARD:
            return cards.listening_cards(language)
        case _ if item.pack_id == MISCONCEPTIONS:
            return cards.misconceptions(language)
        case _:
            return cards.help_cards(language)
