"""Nothing is dropped in silence: every word of a file is in the list or in what is said to be left out.

`PEERCOACH_LISTS=FOLDER` does the same with every spreadsheet and questionnaire in a folder of yours, such as a public collection.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peercoach_desktop.content.lists.errors import ListFileError
from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from peercoach_desktop.content.lists.xlsform import read_xlsform
from peercoach_desktop.domain.own.incoming import IncomingList
from tests.builders import shipped
from tests.content.lists import sheets, test_languages
from tests.content.lists.account import lost

_FOLDER = os.environ.get("PEERCOACH_LISTS", "")
FILES = sorted(file for file in Path(_FOLDER).rglob("*") if file.suffix.lower() in (".xlsx", ".json")) if _FOLDER else []


def read(content: bytes, language: str) -> IncomingList:
    words = shipped().app_words(language)
    return read_xlsform(content, "bestand", words) if content.startswith(b"PK") else read_questionnaire(content, "bestand", words)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "content",
    [sheets.morning(), sheets.workbook(survey=test_languages.SURVEY), sheets.questionnaire()],
    ids=["all kinds", "languages", "questionnaire"],
)
def test_every_word_is_taken_or_named(content: bytes, language: str) -> None:
    assert lost(content, read(content, language)) == []


def test_a_word_that_is_lost_is_found() -> None:
    content = sheets.questionnaire()
    incoming = read(content, "nl")
    assert lost(content, IncomingList(incoming.draft)) != []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_word_of_a_file_of_yours_is_taken_or_named(file: Path) -> None:
    content = file.read_bytes()
    try:
        incoming = read(content, "nl")
    except ListFileError as error:
        pytest.skip(type(error).__name__)
    assert list(incoming.draft.items())
    assert lost(content, incoming) == []
