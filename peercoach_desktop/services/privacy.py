"""Quiet hints that a text says too much about a person: while somebody types, and before a document is shared."""

from __future__ import annotations

from collections.abc import Iterable

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.privacy_hints.hint import Hint, mend
from peercoach_desktop.domain.privacy_hints.in_document import DocumentHint, written_texts
from peercoach_desktop.domain.privacy_hints.scan import find_hints


class PrivacyHints:
    """The hints of the shipped word lists. Nothing is kept, and nothing is ever blocked."""

    def __init__(self, lists: WordLists) -> None:
        self._lists = lists

    def hints(self, text: str, language: str, allowed: Iterable[str] = ()) -> tuple[Hint, ...]:
        """Return the hints in `text`, written in `language` ("nl" or "en"), by place; `allowed` are first names of peer and coach."""
        return find_hints(text, self._lists.privacy(language), allowed)

    def mend(self, text: str, hint: Hint) -> str:
        """Return `text` with the suggestion of one of its hints in place; the places of later hints then shift, so ask for them again."""
        return mend(text, hint)

    def in_document(self, document: Document, allowed: Iterable[str] = ()) -> tuple[DocumentHint, ...]:
        """Return the hints in all that people wrote in `document`, in the order of the page."""
        names = tuple(allowed)
        return tuple(
            DocumentHint(place, hint) for place in written_texts(document) for hint in self.hints(place.text, document.language, names)
        )
