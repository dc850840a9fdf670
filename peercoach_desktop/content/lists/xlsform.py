"""A spreadsheet in XLSForm layout as a checklist.

Each question becomes a point to look for: its words are the behaviour, its hints what to look or listen for, and the answers that could
be ticked (any number of them) are a look-for too. A level takes the place of every other answer; that is written down, with the answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from peercoach_desktop.content.lists.building import ListBuilder
from peercoach_desktop.content.lists.columns import (
    BY_COLUMN,
    HINTS,
    Columns,
    is_structural,
    language_of,
    said,
)
from peercoach_desktop.content.lists.errors import ListTooLarge, NoQuestionnaire
from peercoach_desktop.content.lists.question_types import (
    BACKGROUND,
    BEGIN,
    CAPTURE,
    END,
    HIDDEN,
    NOTES,
    QuestionType,
    read_type,
)
from peercoach_desktop.content.lists.spreadsheet import Book, Rows, read_book
from peercoach_desktop.domain.own.incoming import IncomingList, Reason

SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"
_DEEPEST = 30


def read_xlsform(content: bytes, name: str, language: str, row_word: str) -> IncomingList:
    """Return the checklist in a workbook. `name` is the title where the workbook has none, `row_word` says "rij {number}".

    Raises a ListFileError.
    """
    return _Reader(read_book(content), name, language, row_word).read()


@dataclass(frozen=True)
class _Group:
    """A group that is open: its words, where it began, and how many points there were then."""

    heading: str
    place: str
    points: int


class _Reader:
    def __init__(self, book: Book, name: str, language: str, row_word: str) -> None:
        self._sheets = {title.strip().lower(): rows for title, rows in book.sheets.items()}
        self._titles = {title.strip().lower(): title for title in book.sheets}
        self._row_word = row_word
        self._list = ListBuilder()
        self._list.title = name
        self._language = language
        self._open: list[_Group] = []
        self._choices: dict[str, list[str]] = {}
        self._lost = Counter((sheet.strip().lower(), row) for sheet, row in book.lost)

    def read(self) -> IncomingList:
        survey = self._sheets.get(SURVEY)
        if not survey:
            raise NoQuestionnaire("no survey")
        columns = Columns(survey[0][1], self._chosen_language(survey))
        if not columns.has("type"):
            raise NoQuestionnaire("no type")
        self._read_settings()
        self._read_choices(columns.language)
        self._leave_sheets()
        for place, reason, what in columns.left_out(cells for _, cells in survey[1:]):
            self._list.leave(f"{SURVEY}: {place}", reason, what)
        for number, cells in survey[1:]:
            self._row(number, columns.by_name(cells))
        while self._open:  # a form that forgets to end a group
            self._close(self._open.pop())
        if self._list.is_empty():
            raise NoQuestionnaire("no questions")
        return self._list.finish()

    # --- One row

    def _row(self, number: int, row: dict[str, str]) -> None:
        place = self._row_word.format(number=number)
        for _ in range(self._lost[SURVEY, number]):
            self._list.leave(place, Reason.FORMULA)
        kind = read_type(row.pop("type", ""))
        name = row.pop("name", "")
        shown = row.get("label", "") or name
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
        for column in HINTS:
            if text := row.pop(column, ""):
                self._list.leave(place, Reason.NOTE, text)
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
        hints = [text for column in HINTS if (text := row.pop(column, ""))]
        apart = {NOTES: Reason.NOTE, CAPTURE: Reason.CAPTURE, BACKGROUND: Reason.BACKGROUND, HIDDEN: Reason.CALCULATION}
        reason = next((reason for words, reason in apart.items() if kind.word in words), None)
        if reason is not None:
            self._list.leave(place, reason, label or name or kind.word)
            for hint in hints:
                self._list.leave(place, Reason.NOTE, hint)
            self._rest(place, row)
            return
        words = self._list.words(place, label)
        look_for = [line for hint in hints if (line := self._list.words(place, hint))]
        if not words and look_for:
            words = look_for.pop(0)
        if not words:
            self._list.leave(place, Reason.NO_TEXT, name or kind.word)
        else:
            look_for += self._answers(place, kind, words)
            self._list.add(place, words, tuple(look_for))
        self._rest(place, row)

    def _answers(self, place: str, kind: QuestionType, words: str) -> list[str]:
        """Write down what happens to the way of answering; return the look-for that was made of what could be ticked."""
        if not kind.is_known:
            self._list.leave(place, Reason.KIND, kind.word)
            return []
        if not kind.takes_choices:
            if kind.word != "acknowledge":
                self._list.leave(place, Reason.ANSWER, words)
            return []
        if kind.other:
            self._list.leave(place, Reason.OPTIONS, kind.other)
        options = self._choices.get(kind.list_name.lower(), [])
        if not options:
            self._list.leave(place, Reason.ELSEWHERE, kind.list_name)
            return []
        joined = ", ".join(options)
        if kind.many and len(joined) <= 300:
            return [joined]
        for option in options:
            self._list.leave(place, Reason.OPTIONS, option)
        return []

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
        for column, text in cells.items():
            header = headers.get(column, "").lower().replace(" ", "_")
            if header in ("form_title", "title"):
                self._list.title = self._list.words(f"{SETTINGS}: {self._row_word.format(number=number)}", text)
            else:
                self._list.leave(f"{SETTINGS}: {self._row_word.format(number=number)}", Reason.META, f"{header}: {text}")
        for number, cells in rows[2:]:
            self._list.leave(f"{SETTINGS}: {self._row_word.format(number=number)}", Reason.META, ", ".join(cells.values()))

    def _read_choices(self, language: str) -> None:
        rows = self._sheets.get(CHOICES, [])
        if not rows:
            return
        columns = Columns(rows[0][1], language)
        for place, reason, what in columns.left_out(cells for _, cells in rows[1:]):
            self._list.leave(f"{CHOICES}: {place}", reason, what)
        for number, cells in rows[1:]:
            row = columns.by_name(cells)
            place = f"{CHOICES}: {self._row_word.format(number=number)}"
            for _ in range(self._lost[CHOICES, number]):
                self._list.leave(place, Reason.FORMULA)
            owner, value, label = row.pop("list_name", ""), row.pop("name", ""), row.pop("label", "")
            if owner.strip():
                self._choices.setdefault(owner.strip().lower(), []).append(self._list.words(place, label or value))
            elif label or value:
                self._list.leave(place, Reason.OPTIONS, label or value)
            self._rest(place, row)

    def _leave_sheets(self) -> None:
        for name, rows in self._sheets.items():
            if name not in (SURVEY, CHOICES, SETTINGS) and rows:
                self._list.leave(self._titles[name], Reason.SHEET, ", ".join(rows[0][1].values()))

    def _chosen_language(self, survey: Rows) -> str:
        """Return the language of the words to take: that of the program, else what the form says, else the first there is."""
        offered = [found for header in survey[0][1].values() if (found := language_of(header, "label"))]
        mine = {"nl": ("nl", "nederlands", "dutch"), "en": ("en", "english", "engels")}[self._language]
        for name in offered:
            if any(word in (name.lower(), name.lower().split("(")[0].strip()) or f"({word})" in name.lower() for word in mine):
                return name
        default = self._default_language()
        return default if default in offered else ""

    def _default_language(self) -> str:
        rows = self._sheets.get(SETTINGS, [])
        if len(rows) < 2:
            return ""
        headers = {text.strip().lower(): column for column, text in rows[0][1].items()}
        return rows[1][1].get(headers.get("default_language", -1), "")
