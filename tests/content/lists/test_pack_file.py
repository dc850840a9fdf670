"""Pack files: the same comes back, and whatever somebody does to one, only our own errors come out."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from peercoach_desktop.content.draft_reader import read_draft
from peercoach_desktop.content.lists.errors import DamagedList, ListFileError, ListTooLarge, NewerList, NoListFile, RefusedList
from peercoach_desktop.content.lists.pack_file import MAGIC, read_pack_file, write_pack_file
from peercoach_desktop.content.pack_writer import write_pack
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import EMPTY, ActivityDraft, ChecklistDraft, ItemDraft, SectionDraft
from tests.builders import shipped

LISTS = [pack.id for pack in shipped().of_kind(PackKind.CHECKLIST)]
SBAR = shipped().pack("handover_sbar").files


def signed(body: bytes, version: int = 1) -> bytes:
    return MAGIC + f" {version} {hashlib.sha256(body).hexdigest()}\n".encode() + body


def files(**changes: str) -> bytes:
    return signed(json.dumps({**SBAR, **{name.replace("_", "."): text for name, text in changes.items()}}).encode())


@pytest.mark.parametrize("name", LISTS)
def test_a_shipped_list_comes_back_the_same_in_both_languages(name: str) -> None:
    pack = shipped().pack(name)
    incoming = read_pack_file(write_pack_file(pack.files))
    for language in ("nl", "en"):
        assert read_draft(incoming.files, language=language) == read_draft(pack.files, language=language)
    assert (incoming.pack_id, incoming.left_out) == (name, ())


@pytest.mark.parametrize("kind", EMPTY)
def test_an_unfinished_one_of_every_kind_comes_back_the_same(kind: PackKind) -> None:
    draft = EMPTY[kind]
    if isinstance(draft, ActivityDraft):
        draft = replace(draft, phases=("meet",))  # without a moment to use it an activity is no pack
    assert read_pack_file(write_pack_file(write_pack(draft, "own_x", 1))).draft == draft


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NoListFile),
        (b"PK\x03\x04", NoListFile),
        (MAGIC, DamagedList),
        (signed(b"{}", 2), NewerList),
        (write_pack_file(SBAR)[:-9], DamagedList),
        (write_pack_file(SBAR) + b" ", DamagedList),
        (signed(b"{"), DamagedList),
        (signed(b"[]"), RefusedList),
        (signed(b"{}"), DamagedList),
        (files(**{"../evil_toml": "a = 1"}), RefusedList),
        (files(setup_py="print()"), RefusedList),
        (files(structure_toml="id = "), DamagedList),
        (files(structure_toml=SBAR["structure.toml"].replace('"checklist"', '"session"')), DamagedList),
        (files(structure_toml=SBAR["structure.toml"].replace('"handover_sbar"', '"../../etc"')), RefusedList),
        (files(structure_toml=SBAR["structure.toml"].replace('"quiet_moment"', '"urgency"')), RefusedList),
        (files(structure_toml=SBAR["structure.toml"] + '\nrun = "me"\n'), DamagedList),
        (files(nl_toml=SBAR["nl.toml"].replace("Overdracht met SBAR", "x" * 40_000)), ListTooLarge),
        (files(nl_toml="a = " + "[" * 90_000), ListTooLarge),
        (files(nl_toml="a" + ".a" * 40_000 + " = 1"), ListTooLarge),
        (signed(b"[" * 90_000), ListTooLarge),
    ],
)
def test_a_hostile_file_is_refused_with_the_right_name(content: bytes, error: type[ListFileError]) -> None:
    with pytest.raises(error):
        read_pack_file(content)


def test_words_that_break_careless_toml_come_back_the_same() -> None:
    hostile = "\"\"\"\\u0000\\ ''' # [x]\n\ttab\u2028 = 1 \N{FACE WITH TEARS OF JOY}\x7f"
    item = ItemDraft("point", hostile, (hostile, " "), ("home_care",))
    draft = ChecklistDraft(hostile, hostile, hostile, (SectionDraft("part", hostile, (item,)),), "bron")
    back = read_pack_file(write_pack_file(write_pack(draft, "own_x", 1))).draft
    assert isinstance(back, ChecklistDraft)
    assert back.title == hostile
    assert next(back.items()).look_for == (hostile,)


FUZZ: list[Callable[[random.Random, bytearray], None]] = [
    lambda chance, data: data.__setitem__(chance.randrange(len(data)), chance.randrange(256)),
    lambda chance, data: data.__delitem__(slice(chance.randrange(len(data)), None)),
    lambda chance, data: data.__delitem__(chance.randrange(len(data))),
    lambda chance, data: data.insert(chance.randrange(len(data)), chance.randrange(256)),
]


@pytest.mark.parametrize("seed", range(40))
def test_a_file_with_a_wrong_byte_gives_one_of_our_own_errors(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    data = bytearray(write_pack_file(SBAR))
    chance.choice(FUZZ)(chance, data)
    with pytest.raises(ListFileError):
        read_pack_file(bytes(data))


@pytest.mark.parametrize("seed", range(60))
def test_hostile_contents_with_a_right_checksum_give_our_own_errors_or_a_list(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    name = chance.choice(sorted(SBAR))
    text = bytearray(SBAR[name].encode())
    for _ in range(chance.randint(1, 4)):
        chance.choice(FUZZ)(chance, text)
    content = signed(json.dumps({**SBAR, name: text.decode(errors="surrogateescape")}).encode())
    try:
        incoming = read_pack_file(content)
    except ListFileError:
        return
    assert isinstance(incoming.draft, ChecklistDraft)
