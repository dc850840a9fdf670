"""The printed code is the key: every spelling opens, every slip is caught before anything is tried."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peercoach_desktop.store.errors import WrongRecoveryCode
from peercoach_desktop.store.recovery_code import code_of, root_of

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
roots = st.binary(min_size=16, max_size=16)


@given(roots)
def test_a_code_is_eight_groups_of_four_clear_letters(root: bytes) -> None:
    assert re.fullmatch(rf"[{LETTERS}]{{4}}(-[{LETTERS}]{{4}}){{7}}", code_of(root))


@given(roots, st.sampled_from([str.lower, str.upper, str.title]), st.sampled_from(["-", "", " ", " - ", "–", "\n", " "]))
def test_every_spelling_gives_the_same_key(root: bytes, case: object, between: str) -> None:
    assert callable(case)
    code = case(code_of(root).replace("-", between))
    assert root_of(code) == root
    assert root_of(f"  {code.replace('0', 'O').replace('1', 'l')}\n") == root
    assert root_of(code.replace("0", "o").replace("1", "I")) == root


@given(roots, st.integers(0, 31), st.sampled_from(LETTERS))
def test_a_single_wrong_letter_is_caught(root: bytes, place: int, letter: str) -> None:
    code = code_of(root).replace("-", "")
    if code[place] != letter:
        with pytest.raises(WrongRecoveryCode):
            root_of(code[:place] + letter + code[place + 1 :])


@given(roots, st.integers(0, 30))
def test_two_letters_swapped_are_caught(root: bytes, place: int) -> None:
    code = code_of(root).replace("-", "")
    if code[place] != code[place + 1]:
        with pytest.raises(WrongRecoveryCode):
            root_of(code[:place] + code[place + 1] + code[place] + code[place + 2 :])


@given(st.text(max_size=60))
def test_any_other_text_is_a_wrong_code_and_nothing_worse(text: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        root_of(text)


def test_a_letter_missing_or_too_many_is_caught() -> None:
    code = code_of(bytes(16))
    for text in (code[:-1], code + "0", "", "U" * 32):
        with pytest.raises(WrongRecoveryCode):
            root_of(text)
