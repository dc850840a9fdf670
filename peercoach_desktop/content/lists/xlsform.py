"""A spreadsheet in XLSForm layout as a checklist.

Every question becomes a point to look for, also one that is answered by a number, a date or in free words: its label is the behaviour,
its hints what to look or listen for. A level takes the place of every other answer, as a checklist is for looking along and never gives a
score; what the answers were is a look-for, and what became of them is written down.

All words come from one language: that of the program, else what the form says, else the first. Where it has none, those of another
language take their place, and that is told once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from peercoach_desktop.content.lists.answers import NO_SPAN, AnswerKind, Answers, Span
from peercoach_desktop.content.lists.building import ListBuilder
from peercoach_desktop.content.lists.choice_lists import CHOICES, ChoiceLists
from peercoach_desktop.content.lists.columns import BY_COLUMN, HINTS, Columns, is_structural, said
from peercoach_desktop.content.lists.errors import ListTooLarge, NoQuestionnaire
from peercoach_desktop.content.lists.question_types import (
    BACKGROUND,
    BEGIN,
    CAPTURE,
    END,
    HIDDEN,
    NOTES,
    SIMPLE,
    QuestionType,
    read_type,
)
from peercoach_desktop.content.lists.sheet_language import chosen_language, setting
from peercoach_desktop.content.lists.spreadsheet import Book, Rows, read_book
from peercoach_desktop.domain.own.incoming import IncomingList, Reason
from peercoach_desktop.domain.wording import Wording

SURVEY, SETTINGS = "survey", "settings"
_DEEPEST = 30
_APART = {NOTES: Reason.NOTE, CAPTURE: Reason.CAPTURE, BACKGROUND: Reason.BACKGROUND, HIDDEN: Reason.CALCULATION}
_START, _END = re.compile(r"\bstart\s*=\s*(-?[\d.]+)"), re.compile(r"\bend\s*=\s*(-?[\d.]+)")
_LEAST, _MOST = re.compile(r"^\.\s*>=\s*(-?[\d.]+)$"), re.compile(r"^\.\s*<=\s*(-?[\d.]+)$")


def read_xlsform(content: bytes, name: str, words: Wording) -> IncomingList:
    """Return the checklist in a workbook. `name` is the title where the workbook has none, `words` are those of the program.

    Raises a ListFileError.
    """
    return _Reader(read_book(content), name, words).read()


@dataclass(frozen=True)
class _Group:
    """A group that is open: its words, where it began, and how many points there were then."""

    heading: str
    place: str
    points: int


class _Reader:
    def __init__(self, book: Book, name: str, words: Wording) -> None:
        self._sheets = {title.strip().lower(): rows for title, rows in book.sheets.items()}
        self._titles = {title.strip().lower(): title for title in book.sheets}
        self._words = words
        self._list = ListBuilder()
        self._list.title = name
        self._answers = Answers(self._list, words)
        self._choices = ChoiceLists(self._list)
        self._open: list[_Group] = []
        self._lost = Counter((sheet.strip().lower(), row) for sheet, row in book.lost)

    def read(self) -> IncomingList:
        survey = self._sheets.get(SURVEY)
        if not survey:
            raise NoQuestionnaire("no survey")
        language = chosen_language(survey, self._words.language, setting(self._sheets.get(SETTINGS, []), "default_language"))
        columns = Columns(survey[0][1], language)
        if not columns.has("type"):
            raise NoQuestionnaire("no type")
        self._read_settings()
        self._read_choices(language)
        self._leave_sheets()
        self._leave_languages(SURVEY, columns, survey[1:])
        for number, cells in survey[1:]:
            self._row(number, columns.by_name(cells))
        while self._open:  # a form that forgets to end a group
            self._close(self._open.pop())
        self._choices.leave_unused()
        if self._list.is_empty():
            raise NoQuestionnaire("no questions")
        return self._list.finish()

    def _place(self, number: int, sheet: str = "") -> str:
        row = self._words.text("own.row", number=number)
        return f"{sheet}: {row}" if sheet else row

    # --- One row

    def _row(self, number: int, row: dict[str, str]) -> None:
        place = self._place(number)
        for _ in range(self._lost[SURVEY, number]):
            self._list.leave(place, Reason.FORMULA)
        kind = read_type(row.pop("type", ""))
        name = row.pop("name", "")
        shown = row.get("label", "") or name
        if name and shown != name:
            self._list.leave_by_design(SURVEY, "name")
        if row.get("disabled", "").strip().lower() in ("yes", "true", "true()"):
            self._list.leave(place, Reason.DISABLED, shown)
        elif kind.word in BEGIN:
            self._begin(place, kind, row)
        elif kind.word in END:
            self._end(place, row)
        elif not kind.word:
            self._list.leave(place, Reason.NO_TEXT, shown or " ".join(row.values()))
        else:
            self._question(place, kind, row, name)

    def _begin(self, place: str, kind: QuestionType, row: dict[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise ListTooLarge("depth")
        heading = self._list.words(place, row.pop("label", ""))
        self._open.append(_Group(heading, place, self._list.points))
        self._list.start(self._heading())
        if kind.word == "begin repeat":
            self._list.leave(place, Reason.REPEAT, heading)
        self._leave_hints(place, row)
        self._rest(place, row)

    def _end(self, place: str, row: dict[str, str]) -> None:
        row.pop("label", "")
        if self._open:
            self._close(self._open.pop())
        self._list.start(self._heading())
        self._rest(place, row)

    def _close(self, group: _Group) -> None:
        """Write down a group in which no question stood: its words go."""
        if group.heading and group.points == self._list.points:
            self._list.leave(group.place, Reason.PART, group.heading)

    def _heading(self) -> str:
        return " – ".join(dict.fromkeys(group.heading for group in self._open if group.heading))

    def _question(self, place: str, kind: QuestionType, row: dict[str, str], name: str) -> None:
        label = row.pop("label", "")
        reason = next((reason for words, reason in _APART.items() if kind.word in words), None)
        words = "" if reason else self._list.words(place, label)
        if words:
            hints = [line for column in HINTS if (line := self._list.words(place, row.pop(column, "")))]
            self._list.add(place, words, hints, self._answered(place, kind, words, row))
        else:
            if reason or not self._list.is_too_long(label):
                self._list.leave(place, reason or Reason.NO_TEXT, label or name or kind.word)
            self._leave_hints(place, row)
        self._rest(place, row)

    def _leave_hints(self, place: str, row: dict[str, str]) -> None:
        for column in HINTS:
            if text := row.pop(column, ""):
                self._list.leave(place, Reason.NOTE, text)

    def _answered(self, place: str, kind: QuestionType, words: str, row: Mapping[str, str]) -> str:
        """Write down what becomes of the way of answering; return the look-for that is made of it."""
        if not kind.is_known:
            self._list.leave(place, Reason.KIND, kind.word)
            return ""
        if not kind.takes_choices:
            answer = SIMPLE[kind.word]
            return self._answers.given(place, words, answer, _span(answer, row))
        if kind.other:
            self._answers.written(place, kind.other)
        options = self._choices.use(kind.list_name)
        if not options:
            self._list.leave(place, Reason.ELSEWHERE, kind.list_name)
        return self._answers.chosen(place, words, options, many=kind.many)

    def _rest(self, place: str, row: Mapping[str, str]) -> None:
        """Write down every cell of a row that was not used."""
        for column, text in row.items():
            if not said(column, text):
                continue
            reason = BY_COLUMN.get(column, Reason.MEDIA if column.startswith(("media::", "image::", "audio::", "video::")) else None)
            if reason is None and is_structural(column):
                reason = Reason.LOOKS
            self._list.leave(place, reason or Reason.COLUMN, f"{column}: {text}")

    # --- The other sheets

    def _read_settings(self) -> None:
        rows = self._sheets.get(SETTINGS, [])
        if len(rows) < 2:
            return
        headers, (number, cells) = {column: text.strip() for column, text in rows[0][1].items()}, rows[1]
        place = self._place(number, SETTINGS)
        for column, text in cells.items():
            header = headers.get(column, "").lower().replace(" ", "_")
            if header in ("form_title", "title"):
                self._list.title = self._list.words(place, text) or self._list.title
            else:
                self._list.leave(place, Reason.META, f"{header}: {text}")
        for number, cells in rows[2:]:
            self._list.leave(self._place(number, SETTINGS), Reason.META, ", ".join(cells.values()))

    def _read_choices(self, language: str) -> None:
        rows = self._sheets.get(CHOICES, [])
        if not rows:
            return
        columns = Columns(rows[0][1], language)
        self._leave_languages(CHOICES, columns, rows[1:])
        for number, cells in rows[1:]:
            place = self._place(number, CHOICES)
            for _ in range(self._lost[CHOICES, number]):
                self._list.leave(place, Reason.FORMULA)
            self._rest(place, self._choices.take(place, columns.by_name(cells)))

    def _leave_languages(self, sheet: str, columns: Columns, rows: Rows) -> None:
        """Write down the languages that do not come along, and in which rows another language had to step in."""
        for place, reason, what in columns.left_out(cells for _, cells in rows):
            self._list.leave(f"{sheet}: {place}", reason, what)
        borrowed: dict[str, list[int]] = {}
        for number, cells in rows:
            for spoken in columns.borrowed(cells):
                borrowed.setdefault(spoken, []).append(number)
        for spoken, numbers in borrowed.items():
            names = [name or self._words.text("own.file.no_language") for name in (columns.language, spoken)]
            where = ", ".join(map(str, numbers))
            line = self._words.text("own.file.borrowed", language=names[0], other=names[1], count=len(numbers), rows=where)
            self._list.leave(sheet, Reason.FALLBACK, line)

    def _leave_sheets(self) -> None:
        for name, rows in self._sheets.items():
            if name not in (SURVEY, CHOICES, SETTINGS) and rows:
                self._list.leave(self._titles[name], Reason.SHEET, ", ".join(rows[0][1].values()))


def _span(kind: AnswerKind, row: Mapping[str, str]) -> Span:
    """Return the least and the most of a number, where a row says them in a simple way. What must hold is written down besides."""
    if kind not in (AnswerKind.INTEGER, AnswerKind.NUMBER):
        return NO_SPAN
    parameters = row.get("parameters", "")
    parts = re.split(r"\s+and\s+", row.get("constraint", "").strip())
    low = next((found for part in parts if (found := _LEAST.match(part.strip()))), None) or _START.search(parameters)
    high = next((found for part in parts if (found := _MOST.match(part.strip()))), None) or _END.search(parameters)
    return Span(low.group(1) if low else "", high.group(1) if high else "")
