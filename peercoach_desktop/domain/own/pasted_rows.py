"""Pasted text as rows of cells, without the signs that a spreadsheet or a document puts around the words."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b]")
_CELL_END = re.compile(r"[\t\n]|\Z")
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\n]|\Z)')
"""A cell as a spreadsheet writes it when there is a line break in it: in quotes, and each quote inside it twice."""
_IN_QUOTES = re.compile(r'"[^"]*"')
_BREAKS = re.compile(r"[\t\n]+")
_SPACES = re.compile(r"[ \u00a0\u2000-\u200b\u202f]+")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ud800-\udfff]")
_BULLET = re.compile(
    r"^\s*(?:[-–—*•·◦▪▫■□●○✓✔►➢➤›»\uf0b7\uf0a7\uf0d8o](?=\s|[A-ZÀ-Þ\u00a0])|\(?\d{1,3}(?:\.\d{1,3})*[.):](?=\s)|\(?[a-zA-Z][.)](?=\s))\s*"
)
_BOX = re.compile(r"^\s*(?:\[[ xXvV✓✔]?\]|[☐☑☒✅\uf06f\uf0a8\uf0fe]\ufe0f?)\s*")
"""A box to tick: in plain text, as a sign, or as Word writes it."""
_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.):]?|WAAR|ONWAAR|TRUE|FALSE")
"""A cell with nothing but a number or a letter, or a box to tick in a spreadsheet."""

Row = tuple[str, ...]


def rows_of(text: str) -> list[Row]:
    """Return the rows of `text`, each with its cells from left to right; an empty row is one of empty cells."""
    text = _LINE_ENDS.sub("\n", text)
    rows: list[Row] = []
    row: list[str] = []
    at = 0
    while at <= len(text):
        quoted = _QUOTED.match(text, at)
        end = quoted.end() if quoted else _end_of_cell(text, at)
        row.append(_clean(quoted.group(1).replace('""', '"') if quoted else text[at:end]))
        if text[end : end + 1] != "\t":
            rows.append(tuple(row))
            row = []
        at = end + 1
    return rows


def bare(cell: str) -> str:
    """Return a text without the bullet, number or box at its start; "" where there is nothing else."""
    return "" if _without_signs(f"{cell} x") == "x" else _without_signs(cell)


def is_mark(cell: str) -> bool:
    """Return whether a cell holds nothing but a bullet, a number or a box."""
    return bool(cell) and (_NUMBER.fullmatch(cell) is not None or not bare(cell))


def _without_signs(text: str) -> str:
    for sign in (_BOX, _BULLET, _BOX):
        text = sign.sub("", text, count=1)
    return text.strip()


def _end_of_cell(text: str, at: int) -> int:
    found = _CELL_END.search(text, at)
    return found.start() if found else len(text)


def _clean(cell: str) -> str:
    clean = _SPACES.sub(" ", _INVISIBLE.sub("", _BREAKS.sub(" ", cell))).strip()
    return clean[1:-1].strip() if _IN_QUOTES.fullmatch(clean) else clean
