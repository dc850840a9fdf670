"""Which questions are on offer now: four at a time, with those that follow on one that was just asked."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.services.guidance import SHOWN_AT_ONCE, Offer
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

FOLLOWED_BY = 2


@dataclass(frozen=True)
class QuestionLine:
    """A question on offer. `is_asked`: since the page was opened; `follows`: it goes on where the one above left off."""

    offer: Offer
    is_asked: bool = False
    follows: bool = False


class AskedQuestions:
    """Holds the questions of a page in the order they had when it was opened, so that nothing moves while the coach reads."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._stop: Stop | None = None
        self._order: tuple[str, ...] = ()
        self._before: frozenset[str] = frozenset()
        self._trail: list[str] = []
        self._first = 0

    def go_to(self, stop: Stop) -> None:
        """Begin with the questions of another page."""
        self._stop = stop
        self._first = 0
        self._trail = []
        self._before = frozenset(self._table.asked.anywhere)
        self._order = tuple(offer.id for offer in self._fitting())

    def ask(self, question: str) -> None:
        """Mark a question as asked now; what follows on it comes below it."""
        before = self._table.asked.ask(question)
        self._table.undo.asked(question, before, self._table.asked.here[question])
        self._before -= {question}
        follows = self._trail and question in {offer.id for offer in self._following(self._trail[-1])}
        self._trail = [*self._trail, question] if follows else [question]

    def take_back(self, question: str) -> None:
        """Say that a question was not asked after all."""
        before = self._table.asked.here.get(question)
        self._table.asked.put(question, None)
        self._table.undo.asked(question, before, None)
        self._forget(question)

    def put_back(self, question: str) -> None:
        """Follow a step that was undone or done again."""
        if question not in self._table.asked.here:
            self._forget(question)

    def turn_over(self) -> None:
        """Go to the next four; after the last come the first again."""
        self._trail = []
        self._first += SHOWN_AT_ONCE
        if self._first >= len(self._order):
            self._first = 0

    def has_more(self) -> bool:
        """Return whether there are more than are shown."""
        return len(self._order) > SHOWN_AT_ONCE

    def lines(self, every: dict[str, Offer] | None = None) -> tuple[QuestionLine, ...]:
        """Return what is on offer now. `every` is what `every` returned, where that was asked just before."""
        by_id = self.every() if every is None else every
        lines: list[QuestionLine] = []
        for question in self._order[self._first : self._first + SHOWN_AT_ONCE]:
            if question in by_id:
                lines.append(self._line(by_id[question]))
                if question in self._trail[:1]:
                    lines += self._trailing()
        return tuple(lines)

    def every(self) -> dict[str, Offer]:
        """Return all questions that fit the page, in the order they are offered."""
        found = {offer.id: offer for offer in self._fitting()}
        return {question: found[question] for question in self._order if question in found}

    def _line(self, offer: Offer, *, follows: bool = False) -> QuestionLine:
        is_asked = offer.id in self._table.asked.here and offer.id not in self._before
        return QuestionLine(offer, is_asked=is_asked, follows=follows)

    def _trailing(self) -> list[QuestionLine]:
        """Return what follows on the first question of the trail, and below that what follows on the ones asked after it."""
        shown = {*self._order[self._first : self._first + SHOWN_AT_ONCE]}
        lines: list[QuestionLine] = []
        for question in self._trail:
            new = [offer for offer in self._following(question) if offer.id not in shown]
            shown |= {offer.id for offer in new}
            place = next((number + 1 for number, line in enumerate(lines) if line.offer.id == question), len(lines))
            lines[place:place] = [self._line(offer, follows=True) for offer in new[:FOLLOWED_BY]]
        return lines

    def _forget(self, question: str) -> None:
        if question in self._trail:
            self._trail = self._trail[: self._trail.index(question)]

    def _fitting(self) -> tuple[Offer, ...]:
        if self._stop is None or self._stop.page is None:
            return ()
        guidance, asked = self._table.desk.guidance, self._table.asked.anywhere
        occasion = guidance.occasion(self._table.opened.record, self._stop.step, self._stop.page)
        return guidance.questions(occasion, self._table.words.language, asked)

    def _following(self, question: str) -> tuple[Offer, ...]:
        if self._stop is None or self._stop.page is None:
            return ()
        guidance, asked = self._table.desk.guidance, self._table.asked.anywhere
        occasion = guidance.occasion(self._table.opened.record, self._stop.step, self._stop.page)
        return guidance.follow_ups(question, occasion, self._table.words.language, asked)
