"""What becomes of the ways to answer in a file.

A checklist is for looking along: every point gets one of the levels and a remark, never a score. Other ways to answer therefore go. What
a coach can use of them becomes one look-for ("Antwoorden in het bestand: a · b · c"), and what became of them is said for each kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from peercoach_desktop.content.lists.building import ListBuilder
from peercoach_desktop.domain.own.incoming import Reason
from peercoach_desktop.domain.wording import Wording

_MOST_IN_ONE_LINE = 300
_BETWEEN = " · "


class AnswerKind(StrEnum):
    """How a question that is not a choice is answered. The values are ids of words below "own.file"."""

    YES_NO = "yes_no"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"
    TEXT = "text"
    OTHER = "other"


@dataclass(frozen=True)
class Span:
    """The least and the most that a number may be, and what it counts; "" where the file does not say."""

    low: str = ""
    high: str = ""
    unit: str = ""


NO_SPAN = Span()

_REASONS = {
    AnswerKind.YES_NO: Reason.ANSWER_YES_NO,
    AnswerKind.INTEGER: Reason.ANSWER_NUMBER,
    AnswerKind.NUMBER: Reason.ANSWER_NUMBER,
    AnswerKind.DATE: Reason.ANSWER_DATE,
    AnswerKind.TIME: Reason.ANSWER_DATE,
    AnswerKind.MOMENT: Reason.ANSWER_DATE,
    AnswerKind.TEXT: Reason.ANSWER_TEXT,
    AnswerKind.OTHER: Reason.ANSWER,
}


class Answers:
    """Writes down what becomes of a way to answer, and returns the look-for that is made of it, or ""."""

    def __init__(self, builder: ListBuilder, words: Wording) -> None:
        self._list = builder
        self._words = words

    def chosen(self, place: str, question: str, options: Iterable[str], *, many: bool) -> str:
        """Take a choice from answers. Those that do not fit on the line are written down one by one."""
        shown = [option for option in dict.fromkeys(options) if option]
        fitting: list[str] = []
        for option in shown:
            if fitting and len(_BETWEEN.join((*fitting, option))) > _MOST_IN_ONE_LINE:
                break
            fitting.append(option)
        for option in shown[len(fitting) :]:
            self._list.leave(place, Reason.OPTIONS, option)
        self._list.leave(place, Reason.ANSWER_CHOICE if fitting else Reason.ANSWER, question)
        if not fitting:
            return ""
        cut = ["…"] if len(fitting) < len(shown) else []
        return self._words.text("own.file.several" if many else "own.file.answers", options=_BETWEEN.join((*fitting, *cut)))

    def written(self, place: str, kind: str) -> None:
        """Write down that another answer than those of a choice could be given. `kind` is how the file says so."""
        self._list.leave(place, Reason.OPTIONS, f"{self._words.text('own.file.other')} ({kind})")

    def given(self, place: str, question: str, kind: AnswerKind, span: Span = NO_SPAN) -> str:
        """Take any other way to answer. Yes or no needs no look-for: it says nothing that the point does not say."""
        self._list.leave(place, _REASONS[kind], question)
        if kind in (AnswerKind.YES_NO, AnswerKind.OTHER):
            return ""
        parts = [self._words.text(f"own.file.{kind}")]
        if span.unit:
            parts.append(self._words.text("own.file.unit", unit=span.unit))
        if span.low and span.high:
            parts.append(self._words.text("own.file.between", low=span.low, high=span.high))
        elif span.low or span.high:
            parts.append(self._words.text("own.file.least" if span.low else "own.file.most", number=span.low or span.high))
        return self._words.text("own.file.answer", answer=", ".join(parts))
