"""A table as CSV that a spreadsheet reads as text: no cell is ever a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from peercoach_desktop.domain.whole_text import whole

_SPACES = " \n\u00a0\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'", "＝", "＋", "－", "＠")
"""The wide forms too: some spreadsheets take them for the signs themselves."""


def to_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return the rows as CSV (UTF-8 with a mark, semicolons as Dutch spreadsheets expect); a cell that could be a formula gets a '."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows([safe(cell) for cell in row] for row in rows)
    return whole(text.getvalue()).encode("utf-8-sig")


def from_csv(data: bytes) -> list[list[str]]:
    """Return the rows behind `to_csv`, each cell as it was."""
    return [[plain(cell) for cell in row] for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")]


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet works out; white space before a sign hides nothing."""
    return f"'{cell}" if cell.lstrip(_SPACES).startswith(_FORMULA) else cell


def plain(cell: str) -> str:
    """Return the cell behind `safe`."""
    return cell.removeprefix("'")
