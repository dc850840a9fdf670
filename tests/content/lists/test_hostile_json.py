"""Questionnaires with anything in the place of anything: our own errors, or a list."""

from __future__ import annotations

import contextlib
import json
import random
from typing import Any

import pytest

from peercoach_desktop.content.lists.errors import DamagedList, ListFileError, NoListFile
from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from tests.builders import shipped
from tests.content.lists import sheets
from tests.content.lists.test_pack_file import FUZZ

WORDS = shipped().app_words("nl")
ODD: tuple[Any, ...] = (None, True, 0, -1, 1e308, "", "x" * 3_000, "\ud800", "\0", [], {}, [[]], [None], {"item": {}}, [{"item": [{}]}])


def shaken(data: Any, chance: random.Random) -> Any:
    """Return `data` with something else in the place of a few of its parts."""
    if chance.random() < 0.04:
        return chance.choice(ODD)
    if isinstance(data, dict):
        return {key: shaken(value, chance) for key, value in data.items() if chance.random() > 0.03}
    if isinstance(data, list):
        return [shaken(value, chance) for value in data]
    return data


@pytest.mark.parametrize("seed", range(80))
def test_odd_values_in_any_place(seed: int) -> None:
    data = shaken(sheets.QUESTIONNAIRE, random.Random(seed))  # noqa: S311 - repeatable, not secret
    try:
        incoming = read_questionnaire(json.dumps(data).encode(), "bestand", WORDS)
    except ListFileError:
        return
    assert list(incoming.draft.items())
    json.dumps([incoming.draft.title, *(item.behaviour for item in incoming.draft.items())]).encode()
    for left in incoming.left_out:
        left.what.encode()


@pytest.mark.parametrize("seed", range(40))
def test_flipped_and_cut_bytes(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    data = bytearray(sheets.questionnaire())
    for _ in range(chance.randint(1, 4)):
        chance.choice(FUZZ)(chance, data)
    with contextlib.suppress(ListFileError):
        assert list(read_questionnaire(bytes(data), "bestand", WORDS).draft.items())


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NoListFile),
        (b"\xff\xfe{\0}\0", NoListFile),
        (b"<Questionnaire/>", NoListFile),
        (b'{"a": NaN}', DamagedList),
        (b'{"a": ' + b"9" * 10_000 + b"}", DamagedList),
        (b'{"resourceType": "Questionnaire"', DamagedList),
    ],
)
def test_what_is_no_json_is_called_so(content: bytes, error: type[ListFileError]) -> None:
    with pytest.raises(error):
        read_questionnaire(content, "bestand", WORDS)
