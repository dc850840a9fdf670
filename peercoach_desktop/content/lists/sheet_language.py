"""Which of the languages of an XLSForm is read."""

from __future__ import annotations

from peercoach_desktop.content.lists.columns import language_of
from peercoach_desktop.content.lists.spreadsheet import Rows

_NAMES = {"nl": ("nl", "nederlands", "dutch"), "en": ("en", "english", "engels")}


def chosen_language(survey: Rows, program: str, default: str) -> str:
    """Return the one language to read: that of the program, else what the form says, else the first in which there are labels.

    "" is that of a column "label" without a language.
    """
    used = {column for _, cells in survey[1:] for column in cells}
    offered = [found for column, header in survey[0][1].items() if column in used and (found := language_of(header, "label")) is not None]
    mine = next((name for name in offered if _is(name, program)), None)
    if mine is not None:
        return mine
    choices = [name for name in (default, "") if name in offered] or offered
    return choices[0] if choices else ""


def setting(rows: Rows, name: str) -> str:
    """Return what the sheet with settings says under `name`, or ""."""
    if len(rows) < 2:
        return ""
    headers = {text.strip().lower(): column for column, text in rows[0][1].items()}
    return rows[1][1].get(headers.get(name, -1), "")


def _is(name: str, program: str) -> bool:
    lower = name.lower()
    return any(word in (lower, lower.split("(")[0].strip()) or f"({word})" in lower for word in _NAMES[program])
