"""A slot file says "damaged" for any changed byte and "wrong passphrase" only when it is whole."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peercoach_desktop.store import slots
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, NotEnoughMemory, WrongPassphrase
from peercoach_desktop.store.keys import new_root
from peercoach_desktop.store.slots import Kdf
from tests.store.safes import LIGHT, OTHER, PASSPHRASE, flipped

ROOT = new_root()
WRAPPED = slots.wrap(ROOT, PASSPHRASE, LIGHT)
FILE = slots.encode(WRAPPED)


def forged(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return a slot file by someone who knows how the checksum is made."""
    body = json.loads(FILE)["body"]
    change(body)
    text = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    envelope = {"body": body, "sha256": hashlib.sha256(text).hexdigest()}
    return json.dumps(envelope, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def test_the_passphrase_opens_it_and_another_does_not() -> None:
    assert slots.unwrap(slots.decode(FILE), PASSPHRASE) == ROOT
    with pytest.raises(WrongPassphrase):
        slots.unwrap(slots.decode(FILE), OTHER)


def test_an_accent_as_one_sign_or_two_opens_it() -> None:
    made = slots.wrap(ROOT, "Zoë fietst naar zee", LIGHT)
    assert slots.unwrap(made, "Zoe\u0308 fietst naar zee") == ROOT


def test_the_file_shows_neither_key_nor_passphrase_and_every_file_differs() -> None:
    assert ROOT.hex().encode() not in FILE
    assert PASSPHRASE.encode() not in FILE
    assert slots.encode(slots.wrap(ROOT, PASSPHRASE, LIGHT)) != FILE


def test_a_flipped_bit_anywhere_is_damage() -> None:
    for place in range(len(FILE)):
        for bit in range(8):
            with pytest.raises(DamagedStore):
                slots.decode(flipped(FILE, place, bit))


def test_a_cut_or_longer_file_is_damage() -> None:
    for data in [FILE[:length] for length in range(len(FILE))] + [FILE + b"\n", FILE + FILE, b"\xef\xbb\xbf" + FILE]:
        with pytest.raises(DamagedStore):
            slots.decode(data)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_other_bytes_are_damage_and_nothing_worse(data: bytes) -> None:
    with pytest.raises(DamagedStore):
        slots.decode(data)


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40), lambda inner: st.lists(inner, max_size=3), max_leaves=4
)


@given(st.sampled_from(["memory_kib", "passes", "lanes", "name", "salt", "nonce", "wrapped", "vault", "slots", "kdf", "version"]), plain)
def test_a_hostile_value_under_a_right_checksum_is_refused_before_any_work(name: str, value: object) -> None:
    def change(body: dict[str, Any]) -> None:
        slot = body["slots"][0]
        place = slot["kdf"] if name in slot["kdf"] else slot if name in slot else body
        place[name] = value

    try:
        found = slots.decode(forged(change))
    except (DamagedStore, NewerVersion):
        return
    # What passes is within the bounds: no more than 512 MiB, and little work.
    assert sum(slot.kdf.memory * slot.kdf.passes for slot in found.slots) <= 2 * 1024 * 1024
    assert len(found.slots) <= slots.MOST_SLOTS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 512 * 1024 + 1),
        ("memory_kib", 2**40),
        ("memory_kib", 7),
        ("memory_kib", 64.0),
        ("memory_kib", True),
        ("passes", 10**6),
        ("passes", 0),
        ("lanes", 17),
        ("lanes", 0),
        ("lanes", -1),
        ("name", "argon2i"),
    ],
)
def test_a_key_derivation_out_of_bounds_is_refused(name: str, value: object) -> None:
    with pytest.raises(DamagedStore):
        slots.decode(forged(lambda body: body["slots"][0]["kdf"].update({name: value})))


@pytest.mark.parametrize(("name", "length"), [("salt", 7), ("salt", 17), ("nonce", 0), ("nonce", 16), ("wrapped", 16), ("wrapped", 1000)])
def test_a_part_of_another_size_is_refused(name: str, length: int) -> None:
    with pytest.raises(DamagedStore):
        slots.decode(forged(lambda body: body["slots"][0].update({name: "00" * length})))


def test_eight_slots_are_read_and_nine_are_not() -> None:
    assert len(slots.decode(forged(lambda body: body.update(slots=body["slots"] * 8))).slots) == 8
    with pytest.raises(DamagedStore):
        slots.decode(forged(lambda body: body.update(slots=body["slots"] * 9)))


def test_eight_slots_may_not_ask_for_the_work_of_eight() -> None:
    def heaviest(count: int) -> bytes:
        return forged(
            lambda body: (body["slots"][0]["kdf"].update(memory_kib=512 * 1024, passes=2), body.update(slots=body["slots"] * count))
        )

    assert len(slots.decode(heaviest(1)).slots) == 1
    with pytest.raises(DamagedStore):
        slots.decode(heaviest(2))


def test_without_a_slot_no_passphrase_is_called_wrong() -> None:
    with pytest.raises(DamagedStore):
        slots.unwrap(slots.decode(forged(lambda body: body.update(slots=[]))), PASSPHRASE)


def test_a_newer_file_names_its_version_and_is_not_called_damaged() -> None:
    with pytest.raises(NewerVersion) as caught:
        slots.decode(forged(lambda body: body.update(version=7, slots="told otherwise")))
    assert caught.value.version == 7


@pytest.mark.parametrize(("name", "value"), [("memory_kib", 32), ("passes", 2)])
def test_the_work_cannot_be_lowered_behind_our_back(name: str, value: int) -> None:
    found = slots.decode(forged(lambda body: body["slots"][0]["kdf"].update({name: value})))
    with pytest.raises(WrongPassphrase):
        slots.unwrap(found, PASSPHRASE)


def test_a_slot_moved_to_another_store_does_not_open() -> None:
    with pytest.raises(WrongPassphrase):
        slots.unwrap(slots.decode(forged(lambda body: body.update(vault="00" * 16))), PASSPHRASE)


def test_too_little_memory_has_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    from cryptography.hazmat.primitives.kdf import argon2

    def refuse(**_: object) -> object:
        raise MemoryError

    monkeypatch.setattr(argon2, "Argon2id", refuse)
    with pytest.raises(NotEnoughMemory):
        slots.unwrap(WRAPPED, PASSPHRASE)


def test_the_usual_work_is_64_mebibyte_three_times_over_four_lanes() -> None:
    assert Kdf() == Kdf(memory=65536, passes=3, lanes=4)
    made = slots.wrap(ROOT, PASSPHRASE, Kdf())
    assert slots.unwrap(slots.decode(slots.encode(made)), PASSPHRASE) == ROOT
