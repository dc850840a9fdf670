"""Which kinds of item stand together on the page, and what narrows each of them."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.domain.library.item import ItemKind

ALL, FAVOURITES, QUESTIONS, ACTIVITIES, QUALITIES, KNOWLEDGE = "all", "favourites", "questions", "activities", "qualities", "knowledge"
PHASE, THEME, MINUTES, PEOPLE, LEVEL = "phase", "theme", "minutes", "people", "level"


@dataclass(frozen=True)
class Shelf:
    """Items that are shown together; `narrowed_by` are the filters that mean something for them. No kinds: all of them."""

    id: str
    kinds: frozenset[ItemKind] = frozenset()
    narrowed_by: tuple[str, ...] = ()


DRAWN_FROM = (ACTIVITIES, QUALITIES)
"""The shelves to let chance choose from."""

SHELVES = (
    Shelf(ALL),
    Shelf(FAVOURITES),
    Shelf(QUESTIONS, frozenset({ItemKind.QUESTION}), (PHASE, THEME, LEVEL)),
    Shelf("models", frozenset({ItemKind.MODEL}), (MINUTES,)),
    Shelf("checklists", frozenset({ItemKind.CHECKLIST})),
    Shelf(ACTIVITIES, frozenset({ItemKind.ACTIVITY}), (PHASE, MINUTES, PEOPLE, LEVEL)),
    Shelf(QUALITIES, frozenset({ItemKind.QUALITY})),
    Shelf("groups", frozenset({ItemKind.INTERVENTION, ItemKind.GROUP_PHASE})),
    Shelf("profiles", frozenset({ItemKind.PAIR, ItemKind.INVENTORY})),
    Shelf(KNOWLEDGE, frozenset({ItemKind.KNOWLEDGE}), (THEME,)),
    Shelf("motivation", frozenset({ItemKind.METHOD})),
    Shelf("cards", frozenset({ItemKind.LISTENING_CARD, ItemKind.HELP_CARD})),
    Shelf("terms", frozenset({ItemKind.TERM})),
)

OWN_KINDS = frozenset({ItemKind.QUESTION, ItemKind.MODEL, ItemKind.CHECKLIST, ItemKind.ACTIVITY, ItemKind.GROUP_PHASE})
"""What a coach can make, or make from one that is there."""

ICONS = {
    ItemKind.QUESTION: "message-circle-question-mark",
    ItemKind.MODEL: "route",
    ItemKind.CHECKLIST: "list-checks",
    ItemKind.ACTIVITY: "puzzle",
    ItemKind.QUALITY: "gem",
    ItemKind.INTERVENTION: "users",
    ItemKind.GROUP_PHASE: "users",
    ItemKind.PAIR: "scale",
    ItemKind.INVENTORY: "clipboard-list",
    ItemKind.LISTENING_CARD: "ear",
    ItemKind.HELP_CARD: "life-buoy",
    ItemKind.METHOD: "target",
    ItemKind.KNOWLEDGE: "book-open",
    ItemKind.TERM: "book-a",
}


def shelf(shelf_id: str) -> Shelf:
    """Return a shelf by its id. Raises KeyError for another."""
    return {each.id: each for each in SHELVES}[shelf_id]
