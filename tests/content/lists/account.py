"""Looks for words of a file that are neither in the list that was made of it nor in what is said to be left out."""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook

from peercoach_desktop.domain.own.incoming import IncomingList, Reason

_SAID_IN_GENERAL = ("name", "value", "list_name", "list name", "type", "required", "disabled", "readonly")
_WORDS = ("text", "display", "title", "description", "purpose", "copyright", "valueString", "prefix", "valueMarkdown")
_LETTERS = 60
"""So many letters of a text are looked for: what is left out is shown by its begin."""


def lost(content: bytes, incoming: IncomingList) -> list[str]:
    """Return each text of a spreadsheet or a questionnaire that is nowhere to be found."""
    texts = _cells(content, incoming) if content.startswith(b"PK") else _strings(json.loads(content.decode("utf-8-sig")))
    draft = incoming.draft
    taken = [draft.title, draft.about, draft.note, draft.source, *(section.title for section in draft.sections)]
    taken += [text for item in draft.items() for text in (item.behaviour, *item.look_for)]
    said = _bare("\n".join((*taken, *(f"{left.place} {left.what}" for left in incoming.left_out))))
    return [text for text in texts if _bare(text)[:_LETTERS].strip() not in said]


def _cells(content: bytes, incoming: IncomingList) -> Iterator[str]:
    """Yield the cells that must be taken or named one by one: not names, kinds, or words in a language that is said not to come."""
    told = {left.place for left in incoming.left_out if left.reason is Reason.LANGUAGE}
    for sheet in load_workbook(io.BytesIO(content), read_only=True, data_only=True).worksheets:
        title = sheet.title.strip().lower()
        if title not in ("survey", "choices", "settings"):
            continue
        rows = [row for row in sheet.iter_rows(values_only=True) if any(cell not in (None, "") for cell in row)]
        for row in rows[1:]:
            for header, cell in zip(rows[0], row, strict=False):
                column = str(header or "").strip()
                if isinstance(cell, str) and column.lower() not in _SAID_IN_GENERAL and f"{title}: {column}" not in told:
                    yield cell


def _strings(data: Any, key: str = "") -> Iterator[str]:
    """Yield the words for people in a questionnaire, but not those of resources that it brings along without using them."""
    if isinstance(data, dict):
        for element, value in data.items():
            if element not in (
                "contained",
                "extension",
                "meta",
                "identifier",
                "useContext",
                "jurisdiction",
                "contact",
                "enableWhen",
                "initial",
            ):
                yield from _strings(value, element)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value, key)
    elif isinstance(data, str) and key in _WORDS:
        yield data


def _bare(text: str) -> str:
    """Return the letters and digits of a text, without markup."""
    return " ".join(re.findall(r"\w+", html.unescape(re.sub(r"</?[a-zA-Z][^<>]*>", " ", text)).casefold().replace("_", " ")))
