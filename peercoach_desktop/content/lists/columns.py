"""The columns of an XLSForm sheet: what they are called, in which language they are, and why one does not come along."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from peercoach_desktop.domain.own.incoming import Reason

HINTS = ("hint", "guidance_hint")

_ALIASES = {
    "command": "type",
    "tag": "name",
    "value": "name",
    "caption": "label",
    "list name": "list_name",
    "listname": "list_name",
    "list_names": "list_name",
    "relevance": "relevant",
    "bind:relevant": "relevant",
    "bind::relevant": "relevant",
    "constraint message": "constraint_message",
    "required message": "required_message",
    "read only": "readonly",
    "read_only": "readonly",
    "repeat count": "repeat_count",
    "jr:count": "repeat_count",
    "choice filter": "choice_filter",
    "calculate": "calculation",
    "bind::calculate": "calculation",
    "guidance hint": "guidance_hint",
    "image": "media::image",
    "audio": "media::audio",
    "video": "media::video",
    "big-image": "media::big-image",
}
_WORDS = ("label", *HINTS)
_IN_LANGUAGES = (*_WORDS, "constraint_message", "required_message")

BY_COLUMN: Mapping[str, Reason] = {
    "relevant": Reason.CONDITION,
    "constraint": Reason.CONSTRAINT,
    "constraint_message": Reason.CONSTRAINT,
    "required": Reason.REQUIRED,
    "required_message": Reason.REQUIRED,
    "calculation": Reason.CALCULATION,
    "trigger": Reason.CALCULATION,
    "repeat_count": Reason.REPEAT,
    "choice_filter": Reason.OPTIONS,
    "default": Reason.DEFAULT,
    "readonly": Reason.READ_ONLY,
    "appearance": Reason.LOOKS,
    "parameters": Reason.LOOKS,
    "accuracythreshold": Reason.LOOKS,
}
"""Why a cell in this column does not come along."""

_LANGUAGE = re.compile(r"^\s*([A-Za-z_ -]+?)\s*::?\s*(.+?)\s*$")
_NOT_SAID = {"required": ("no", "false", "false()"), "readonly": ("no", "false", "false()"), "disabled": ("no", "false", "false()")}


def language_of(header: str, column: str) -> str | None:
    """Return the language of a header such as "label::Nederlands (nl)" for `column`: "" without one, None for another column."""
    base, spoken = _split(header)
    return spoken if base == column else None


def is_structural(column: str) -> bool:
    """Return whether a column is about how a form is stored or drawn."""
    return column.startswith(("bind:", "body:", "instance:", "control:", "save_", "sms_", "entity"))


def said(column: str, text: str) -> bool:
    """Return whether a cell says anything: that something is not required is what it would be anyway."""
    return bool(text.strip()) and text.strip().lower() not in _NOT_SAID.get(column, ())


class Columns:
    """The headers of one sheet, read for one language ("" is that of the columns without one).

    All words of a row come from that language. Where it has none, those of the next language that has some take their place.
    """

    def __init__(self, headers: Mapping[int, str], language: str) -> None:
        self._names: dict[int, str] = {}
        self._spoken: dict[str, dict[str, int]] = {}
        self._headers = {column: header.strip() for column, header in headers.items()}
        self.language = language
        for column, header in headers.items():
            base, spoken = _split(header)
            spoken = language if spoken.casefold() == language.casefold() else spoken
            if base not in _IN_LANGUAGES or self._spoken.setdefault(base, {}).setdefault(spoken, column) != column:
                self._names[column] = base
        for columns in self._spoken.values():
            others = {spoken: column for spoken, column in columns.items() if spoken not in (language, "")}
            first = {spoken: columns[spoken] for spoken in (language, "") if spoken in columns}
            columns.clear()
            columns.update(first | others)

    def has(self, name: str) -> bool:
        """Return whether there is a column with this name."""
        return name in self._names.values()

    def by_name(self, cells: Mapping[int, str]) -> dict[str, str]:
        """Return the cells of a row by the name of their column; one without a header, or with one that was there before, by its letter."""
        row = {base: cells[column] for base, (_, column) in self._taken(cells).items()}
        in_languages = {column for columns in self._spoken.values() for column in columns.values()}
        for column, text in cells.items():
            if column not in in_languages:
                name = self._names.get(column, "")
                row[name if name and name not in row else f"{name} ({_letters(column)})".strip()] = text
        return row

    def borrowed(self, cells: Mapping[int, str]) -> set[str]:
        """Return the languages of the words in a row that the language of the sheet has not."""
        return {spoken for base, (spoken, _) in self._taken(cells).items() if base in _WORDS and spoken != self._language_for(base)}

    def left_out(self, rows: Iterable[Mapping[int, str]]) -> Iterator[tuple[str, Reason, str]]:
        """Yield the columns in a language that was not taken, if they say anything in `rows`: place, reason and language."""
        used: dict[int, str] = {}
        for cells in rows:
            taken = {column for _, column in self._taken(cells).values()}
            for columns in self._spoken.values():
                used |= {column: spoken for spoken, column in columns.items() if column in cells and column not in taken}
        yield from ((self._headers[column], Reason.LANGUAGE, used[column] or self._headers[column]) for column in sorted(used))

    def _taken(self, cells: Mapping[int, str]) -> dict[str, tuple[str, int]]:
        """Return the language and the column from which each kind of words in a row is taken."""
        found = {}
        for base, columns in self._spoken.items():
            said_in = next(((spoken, column) for spoken, column in columns.items() if column in cells), None)
            if said_in:
                found[base] = said_in
        return found

    def _language_for(self, base: str) -> str:
        """Return the language of a kind of words: a sheet with translated labels often has its hints in one column without a language."""
        columns = self._spoken[base]
        return self.language if self.language in columns or columns.keys() != {""} else ""


def _split(header: str) -> tuple[str, str]:
    """Return the plain name of a header, and its language where it has one."""
    found = _LANGUAGE.match(header)
    base = _plain(found.group(1)) if found else ""
    return (base, found.group(2)) if found and base in _IN_LANGUAGES else (_plain(header), "")


def _plain(header: str) -> str:
    name = " ".join(header.strip().lower().split())
    return _ALIASES.get(name, name)


def _letters(column: int) -> str:
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
