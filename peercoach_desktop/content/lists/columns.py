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
_IN_LANGUAGES = ("label", "hint", "guidance_hint", "constraint_message", "required_message")

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


def language_of(header: str, column: str) -> str:
    """Return the language of a header such as "label::Nederlands (nl)" for `column`, or ""."""
    found = _LANGUAGE.match(header)
    return found.group(2) if found and _plain(found.group(1)) == column else ""


def is_structural(column: str) -> bool:
    """Return whether a column is about how a form is stored or drawn."""
    return column.startswith(("bind:", "body:", "instance:", "control:", "save_", "sms_", "entity"))


def said(column: str, text: str) -> bool:
    """Return whether a cell says anything: that something is not required is what it would be anyway."""
    return bool(text.strip()) and text.strip().lower() not in _NOT_SAID.get(column, ())


class Columns:
    """The headers of one sheet, read for one language ("": the words without a language, or else the first one)."""

    def __init__(self, headers: Mapping[int, str], language: str) -> None:
        self._names: dict[int, str] = {}
        self._other: list[tuple[int, str, str]] = []
        self.language = language
        in_languages: dict[str, dict[str, int]] = {}
        for column, header in headers.items():
            base, spoken = _split(header)
            if base in _IN_LANGUAGES:
                in_languages.setdefault(base, {}).setdefault(spoken, column)
            if base not in _IN_LANGUAGES or in_languages[base][spoken] != column:
                self._names[column] = base
        for base, columns in in_languages.items():
            self._choose(base, columns, headers)

    def has(self, name: str) -> bool:
        """Return whether there is a column with this name."""
        return name in self._names.values()

    def by_name(self, cells: Mapping[int, str]) -> dict[str, str]:
        """Return the cells of a row by the name of their column; one without a header, or with one that was there before, by its letter."""
        others = {column for column, *_ in self._other}
        row: dict[str, str] = {}
        for column, text in cells.items():
            if column in others:
                continue
            name = self._names.get(column, "")
            row[name if name and name not in row else f"{name} ({_letters(column)})".strip()] = text
        return row

    def left_out(self, cells: Iterable[Mapping[int, str]]) -> Iterator[tuple[str, Reason, str]]:
        """Yield the columns in another language that say anything in `cells`: place, reason and what it is."""
        used = {column for row in cells for column in row}
        yield from ((header, Reason.LANGUAGE, spoken) for column, header, spoken in self._other if column in used)

    def _choose(self, base: str, columns: dict[str, int], headers: Mapping[int, str]) -> None:
        """Take the words of one language; those of the others are left out."""
        chosen = next((spoken for spoken in (self.language, "") if spoken in columns), next(iter(columns)))
        for spoken, column in columns.items():
            if spoken == chosen:
                self._names[column] = base
            else:
                self._other.append((column, headers[column].strip(), spoken or headers[column].strip()))


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
