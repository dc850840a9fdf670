"""Knowledge to offer: which cards fit a theme, and giving one to the peer."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.services.advice.rows import add_row, bring, rows_of
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.store import Store

KNOWLEDGE_PACK = "knowledge_cards"
SOURCES = "knowledge_sources"
"""The list of a session in which stands what the peer got to read or to ask."""
THEME = "theme"


@dataclass(frozen=True)
class KnowledgeText:
    """A card in words; `source` is the kind of source to ask on."""

    id: str
    title: str
    lines: tuple[str, ...]
    ask: str
    caution: str
    source: str


class KnowledgeAdvice:
    """Finds the cards by the theme of the help question."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library

    def theme(self, record: SessionRecord) -> str:
        """Return the theme of this talk, or else that of the talk before; "" where there is none."""
        here = record.values.get(THEME)
        if isinstance(here, str) and here:
            return here
        earlier = self._store.sessions.earlier_values(record.session.id, THEME)
        return next((plain for _, plain in earlier if isinstance(plain, str)), "")

    def cards(self, theme: str, language: str) -> tuple[KnowledgeText, ...]:
        """Return the cards for a theme; the ones it is first of all about come first."""
        pack = self._library.pack(KNOWLEDGE_PACK)
        words = pack.words(language)
        fitting = sorted((card for card in pack.knowledge if theme in card.themes), key=lambda card: card.themes.index(theme))
        return tuple(
            KnowledgeText(
                id=card.id,
                title=words.text(f"{card.key}.title"),
                lines=tuple(words.lines(f"{card.key}.lines")),
                ask=words.text(f"{card.key}.ask"),
                caution=words.get(f"{card.key}.caution"),
                source=card.source,
            )
            for card in fitting
        )


def is_given(record: SessionRecord, title: str) -> bool:
    """Return whether a card stands among the sources of this session already."""
    return any(row.cells.get("what") == title for row in rows_of(record, SOURCES))


def give_card(opened: OpenSession, title: str, source: str) -> Place | None:
    """Put a card among the sources of the peer, once a talk, with the day of today; return where it is now, or None."""
    if is_given(opened.record, title):
        return bring(opened, SOURCES)
    return add_row(opened, SOURCES, {"kind": source, "what": title, "given_on": Moment(opened.today())})
