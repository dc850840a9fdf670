"""Which questions are on offer now: four at a time, with those that follow on one that was just asked."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.services.guidance import SHOWN_AT_ONCE, Offer
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

FOLLOWED_BY = 2


@dataclass(frozen=True)
class QuestionLine:
    """A question on offer. `is_asked`: the coach pressed it; `follows`: it goes on where the one above left off."""

    offer: Offer
    is_asked: bool = False
    follows: bool = False


class AskedQuestions:
    """Remembers for this window which questions were asked. Nothing of it is stored."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._stop: Stop | None = None
        self._asked: set[str] = set()
        self._just_asked = ""
        self._first = 0

    def go_to(self, stop: Stop) -> None:
        """Begin with the questions of another page."""
        self._stop = stop
        self._first = 0
        self._just_asked = ""

    def ask(self, question: str) -> None:
        """Mark a question as asked; what follows on it comes below it."""
        self._asked.add(question)
        self._just_asked = question

    def turn_over(self) -> None:
        """Go to the next four; after the last come the first again."""
        self._just_asked = ""
        self._first = (self._first + SHOWN_AT_ONCE) % max(len(self._fitting()), 1)

    def has_more(self, shown: int) -> bool:
        """Return whether there are more than `shown` that fit."""
        return len(self._fitting()) > shown

    def lines(self) -> tuple[QuestionLine, ...]:
        """Return what is on offer now."""
        fitting = self._fitting()
        lines: list[QuestionLine] = []
        for offer in fitting[self._first : self._first + SHOWN_AT_ONCE]:
            lines.append(QuestionLine(offer, is_asked=offer.id in self._asked))
            if offer.id == self._just_asked:
                lines += self._following(offer.id)
        return tuple(lines)

    def _fitting(self) -> tuple[Offer, ...]:
        if self._stop is None or self._stop.page is None:
            return ()
        first = self._table.opened.record.session.kind == "first"
        return self._table.desk.guidance.questions(self._stop.page, self._table.words.language, first=first)

    def _following(self, question: str) -> list[QuestionLine]:
        offers = self._table.desk.guidance.follow_ups(question, self._table.words.language)
        return [QuestionLine(offer, is_asked=offer.id in self._asked, follows=True) for offer in offers[:FOLLOWED_BY]]
