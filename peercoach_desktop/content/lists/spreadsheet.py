"""Opens a spreadsheet from outside: measured first, read as values only, and never more rows than a list can have."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from peercoach_desktop.content.lists.errors import (
    DamagedList,
    ListFileError,
    ListTooLarge,
    LockedList,
    NoListFile,
    OldSpreadsheet,
    RefusedList,
)
from peercoach_desktop.content.lists.limits import MOST_UNPACKED

Rows = list[tuple[int, dict[int, str]]]
"""The rows of a sheet that are not empty: their numbers, and their cells as text by column."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How old spreadsheets begin, and new ones with a password."""


@dataclass(frozen=True)
class Book:
    """The sheets of a workbook by name. `lost` are the cells (sheet, row) whose formula has no value in the file: nothing is worked out."""

    sheets: dict[str, Rows]
    lost: tuple[tuple[str, int], ...] = ()


MOST_ENTRIES = 3_000
MOST_ROWS = 20_000
MOST_ROW_MARKS = 100_000
"""Rows that stand in a sheet, those with nothing but a colour in them too."""
MOST_COLUMNS = 500
MOST_CELLS = 200_000
_MOST_RATIO = 150
_RATIO_COUNTS_FROM = 1024 * 1024
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_LAST_ROW = 1_048_576
_FILLED_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,6})\d+"[^>]*(?<!/)>\s*<')
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")


def read_book(content: bytes) -> Book:
    """Return what is in a workbook. Raises a ListFileError for anything that is not a safe, whole one."""
    if content.startswith(OLE):
        raise LockedList("ole") if _ENCRYPTED in content else OldSpreadsheet("ole")
    if not content.startswith(b"PK"):
        raise NoListFile("no zip")
    has_formulas = _measure(content)
    try:
        sheets = _read(content, values=True)
        lost = _lost(sheets, _read(content, values=False)) if has_formulas else ()
        return Book(sheets, lost)
    except ListFileError:
        raise
    except Exception as error:  # a broken workbook makes the library raise nearly anything
        raise DamagedList(type(error).__name__) from error


def _measure(content: bytes) -> bool:
    """Look at the packed parts before the library opens any of them; return whether there is a formula in them."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            _check_entries(entries)
            return sum(_check_part(archive, entry) for entry in entries) > 0
    except ListFileError:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise DamagedList(type(error).__name__) from error
    except Exception as error:  # the unpackers have errors of their own
        raise DamagedList(type(error).__name__) from error


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    names = {entry.filename for entry in entries}
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise ListTooLarge("unpacked")
    for entry in entries:
        if entry.flag_bits & 0x1:
            raise LockedList("zip")
        if entry.file_size > _RATIO_COUNTS_FROM and entry.file_size > _MOST_RATIO * max(entry.compress_size, 1):
            raise ListTooLarge("ratio")
        parts = entry.filename.replace("\\", "/").split("/")
        if entry.filename.startswith(("/", "\\")) or ".." in parts or ":" in parts[0]:
            raise RefusedList("path")
    if len(names) != len(entries):
        raise RefusedList("twice")
    if "[Content_Types].xml" not in names:
        raise NoListFile("no workbook")


def _check_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Return whether a part has formulas. Refuses declarations: they can make a small file endless, and no spreadsheet has them."""
    if not entry.filename.lower().endswith((".xml", ".rels", ".vml")):
        return False
    with archive.open(entry) as part:
        text = part.read(entry.file_size)
    if text.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in text[:64]:
        text = text.decode("utf-16", errors="replace").encode()
    if any(declaration in text.upper() for declaration in _DECLARATIONS):
        raise RefusedList("declaration")
    if "worksheets/" not in entry.filename:
        return False
    if text.count(b"<row") > MOST_ROW_MARKS:
        raise ListTooLarge("rows")
    if any(_column(letters) > MOST_COLUMNS for letters in set(_FILLED_CELL.findall(text))):
        raise ListTooLarge("columns")
    return bool(_FORMULA.search(text))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _lost(sheets: dict[str, Rows], formulas: dict[str, Rows]) -> tuple[tuple[str, int], ...]:
    """Return where a formula stands whose value is not in the file."""
    lost = []
    for name, rows in formulas.items():
        values = dict(sheets[name])
        for number, cells in rows:
            lost += [(name, number) for column, text in cells.items() if text.startswith("=") and column not in values.get(number, {})]
    return tuple(lost)


def _read(content: bytes, *, values: bool) -> dict[str, Rows]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():  # what the library cannot keep when writing is no matter: it only reads here
        warnings.simplefilter("ignore")
        return _sheets(load_workbook, content, values=values)


def _sheets(load: Callable[..., Any], content: bytes, *, values: bool) -> dict[str, Rows]:
    book = load(io.BytesIO(content), read_only=True, data_only=values, keep_links=False)
    try:
        budget = [MOST_CELLS]
        return {str(sheet.title): list(_rows(sheet, budget)) for sheet in book.worksheets}
    finally:
        book.close()


def _rows(sheet: Any, budget: list[int]) -> Iterator[tuple[int, dict[int, str]]]:
    sheet.reset_dimensions()
    gap: object = None
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), 1):
        if number > _LAST_ROW:
            raise ListTooLarge("rows")
        if row is gap:  # the library gives the same empty row for each that is not in the file, a million of them if need be
            continue
        if row.count(None) == len(row):
            gap = row
            continue
        cells = {column: text for column, value in enumerate(row) if (text := _text(value).strip())}
        if not cells:
            continue
        budget[0] -= len(cells)
        if number > MOST_ROWS or budget[0] < 0:
            raise ListTooLarge("cells")
        yield number, cells


def _text(value: Any) -> str:
    """Return a cell as text, as it reads in the sheet. A formula is what it came to when it was last saved; it is never worked out."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value)
