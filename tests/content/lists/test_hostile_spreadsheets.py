"""Spreadsheets that were made to do harm, and ones that are merely broken: a right name for each, and nothing else."""

from __future__ import annotations

import contextlib
import io
import random
import time
import zipfile
from pathlib import Path

import pytest

from peercoach_desktop.content.lists.errors import (
    DamagedList,
    ListFileError,
    ListTooLarge,
    LockedList,
    NoListFile,
    OldSpreadsheet,
    RefusedList,
)
from peercoach_desktop.content.lists.limits import MOST_BYTES, read_bytes
from peercoach_desktop.content.lists.spreadsheet import OLE, read_book
from peercoach_desktop.content.lists.xlsform import read_xlsform
from tests.builders import shipped
from tests.content.lists import sheets
from tests.content.lists.test_pack_file import FUZZ

SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'


def packed(*entries: tuple[str, bytes], encrypted: bool = False) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    content = bytearray(stream.getvalue())
    if encrypted:
        for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            place = content.find(mark)
            while place >= 0:
                content[place + offset] |= 1
                place = content.find(mark, place + 4)
    return bytes(content)


TYPES = ("[Content_Types].xml", b"<Types/>")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NoListFile),
        (b"type,name,label", NoListFile),
        (OLE + b"\0" * 600, OldSpreadsheet),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), LockedList),
        (b"PK\x03\x04 but no more", DamagedList),
        (packed(("word/document.xml", b"<w/>")), NoListFile),
        (packed(TYPES), DamagedList),
        (packed(TYPES, ("../../evil.xml", b"<a/>")), RefusedList),
        (packed(TYPES, ("/etc/evil.xml", b"<a/>")), RefusedList),
        (packed(TYPES, ("C:\\evil.xml", b"<a/>")), RefusedList),
        (packed(TYPES, ("xl/worksheets/sheet1.xml", b"\0" * 9_000_000)), ListTooLarge),
        (packed(TYPES, *((f"xl/worksheets/sheet{number}.xml", bytes([number, 7, 250]) * 1_500_000) for number in range(10))),
         ListTooLarge),
        (packed(TYPES, *((f"xl/{number}.xml", b"<a/>") for number in range(3_001))), ListTooLarge),
        (packed(TYPES, encrypted=True), LockedList),
        (sheets.repacked(sheets.morning(), sheet1_xml=b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), RefusedList),
        (sheets.repacked(sheets.morning(), sheet1_xml='<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'.encode("utf-16")), RefusedList),
        (sheets.repacked(sheets.morning(), sheet1_xml=b"<worksheet"), DamagedList),
        (sheets.repacked(sheets.morning(), sheet1_xml=SHEET % b'<row r="9999999999"><c r="A1"><v>1</v></c></row>'), ListTooLarge),
        (sheets.repacked(sheets.morning(), sheet1_xml=SHEET % b'<row r="1"><c r="XFD1"><v>1</v></c></row>'), ListTooLarge),
        (sheets.repacked(sheets.morning(), sheet1_xml=SHEET % b'<row r="30000"><c r="A30000"><v>1</v></c></row>'), ListTooLarge),
    ],
)  # fmt: skip
def test_each_has_its_own_name(content: bytes, error: type[ListFileError]) -> None:
    with pytest.raises(error):
        read_book(content)


def test_an_empty_row_at_the_very_end_of_a_sheet_costs_next_to_nothing() -> None:
    with zipfile.ZipFile(io.BytesIO(sheets.morning())) as archive:
        name = next(name for name in archive.namelist() if name.endswith("sheet1.xml"))
        text = archive.read(name)
    end = b'<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>'
    content = sheets.repacked(sheets.morning(), sheet1_xml=text.replace(b"</sheetData>", end))
    started = time.process_time()
    assert read_book(content).sheets == read_book(sheets.morning()).sheets
    assert time.process_time() - started < 5


def test_a_file_over_the_limit_is_not_read_further(tmp_path: Path) -> None:
    file = tmp_path / "groot.xlsx"
    with file.open("wb") as target:
        target.truncate(MOST_BYTES * 100)
    with pytest.raises(ListTooLarge):
        read_bytes(file)


@pytest.mark.parametrize("seed", range(40))
def test_flipped_and_cut_bytes_give_our_own_errors_or_a_list(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    data = bytearray(sheets.morning())
    for _ in range(chance.randint(1, 6)):
        chance.choice(FUZZ)(chance, data)
    with contextlib.suppress(ListFileError):
        assert list(read_xlsform(bytes(data), "bestand", shipped().app_words("nl")).draft.items())


@pytest.mark.parametrize("seed", range(40))
def test_parts_with_wrong_bytes_in_a_whole_archive_give_our_own_errors_or_a_list(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    whole = sheets.morning()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        name = chance.choice(sorted(archive.namelist()))
        data = bytearray(archive.read(name))
    for _ in range(chance.randint(1, 5)):
        chance.choice(FUZZ)(chance, data)
    content = sheets.repacked(whole, **{name.replace("/", "_").replace(".", "_"): bytes(data)})
    with contextlib.suppress(ListFileError):
        assert list(read_xlsform(content, "bestand", shipped().app_words("nl")).draft.items())
