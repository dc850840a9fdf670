"""The eleven test by its properties, and proof that these tests notice a wrong one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.privacy_hints.citizen_numbers import citizen_numbers, passes_eleven_test
from peercoach_desktop.domain.privacy_hints.reading import Reading
from peercoach_desktop.domain.tokens import tokens_of
from peercoach_desktop.resources import resources_folder
from tests.marked_lines import read_data, read_line

WORDS = WordLists(resources_folder() / "words").privacy("nl")
DATA = read_data("privacy_lines.toml")
FIRST_EIGHT = st.text("0123456789", min_size=8, max_size=8).filter(lambda digits: digits.strip("0"))
BSN_LINES = [line for part in ("tuned", "held_out") for line in DATA[part]["marked"] if "{bsn|" in line]
Test = Callable[[str], bool]


def check_digit(eight: str) -> int:
    """Return the ninth digit, reckoned in another way than the product does: 10 means that there is none."""
    total = 0
    for place in range(8):
        total += (9 - place) * "0123456789".index(eight[place])
    return total % 11


def slips(digits: str) -> Iterator[str]:
    """Yield `digits` with one digit mistyped, or two neighbours swapped."""
    for place, right in enumerate(digits):
        yield from (digits[:place] + wrong + digits[place + 1 :] for wrong in "0123456789" if wrong != right)
    for place, (left, right) in enumerate(pairwise(digits)):
        if left != right:
            yield digits[:place] + right + left + digits[place + 2 :]


def holds(test: Test, eight: str) -> bool:
    """Return whether `test` accepts exactly the right ninth digit after `eight`, and no slip of the whole."""
    last = check_digit(eight)
    accepted = [digit for digit in range(10) if test(f"{eight}{digit}")]
    return accepted == ([last] if last < 10 else []) and (last == 10 or not any(map(test, slips(f"{eight}{last}"))))


@given(FIRST_EIGHT)
def test_one_ninth_digit_fits_and_every_slip_is_found(eight: str) -> None:
    assert holds(passes_eleven_test, eight)


@given(st.text(max_size=12))
def test_nothing_but_nine_digits_passes(text: str) -> None:
    assert not passes_eleven_test(text) or (len(text) == 9 and text.isdecimal())


def test_nine_zeros_are_no_number() -> None:
    assert not passes_eleven_test("000000000")


def weighted(weights: tuple[int, ...], modulus: int = 11) -> Test:
    return lambda digits: sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % modulus == 0


BROKEN: dict[str, Test] = {
    "last digit added": weighted((9, 8, 7, 6, 5, 4, 3, 2, 1)),
    "weights turned round": weighted((-1, 2, 3, 4, 5, 6, 7, 8, 9)),
    "test of ten": weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 10),
    "two weights swapped": weighted((9, 8, 7, 6, 5, 4, 2, 3, -1)),
    "accepts all": lambda digits: True,
    "accepts none": lambda digits: False,
    "one more than right": lambda digits: passes_eleven_test(f"{digits[:8]}{(int(digits[8]) + 1) % 10}"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_eleven_test_is_caught(name: str) -> None:
    samples = [str(number) for number in range(10_000_019, 99_999_999, 4_000_037)]
    assert not all(holds(BROKEN[name], eight) for eight in samples)
    assert all(holds(passes_eleven_test, eight) for eight in samples)


def seen(text: str, test: Test = passes_eleven_test) -> list[str]:
    reading = Reading(tokens_of(text), WORDS, frozenset())
    return [text[hint.start : hint.end] for hint in citizen_numbers(reading, test)]


@pytest.mark.parametrize("name", ["last digit added", "weights turned round", "test of ten", "two weights swapped", "accepts none"])
def test_the_labelled_lines_notice_a_broken_eleven_test(name: str) -> None:
    lines = [read_line(line, DATA["kinds"]) for line in BSN_LINES]
    missed = [line for line in lines if len(seen(line.text, BROKEN[name])) < len([x for x in line.labels if "citizen" in x.kind])]
    assert len(missed) > 0.05 * len(lines)
    clean = [line for part in ("tuned", "held_out") for line in DATA[part]["clean"]]
    assert sum(len(seen(line, BROKEN["accepts all"])) for line in clean) >= 5


@given(
    FIRST_EIGHT.filter(lambda eight: check_digit(eight) < 10),
    st.sampled_from(["", " ", ".", "-"]),
    st.sampled_from([(3, 3), (4, 2), (5, 2)]),
)
def test_a_number_is_seen_however_it_is_grouped(eight: str, sign: str, sizes: tuple[int, int]) -> None:
    digits = f"{eight}{check_digit(eight)}"
    one, two = sizes[0], sum(sizes)
    written = sign.join((digits[:one], digits[one:two], digits[two:]))
    assert seen(f"Op het blad las ik {written} en meer niet.") == [written]


@pytest.mark.parametrize("text", ["0612345678", "NL91 ABNA 0417 1643 00", "1234567820", "12 345678 2", "+31 612 345 678", "123 45.6782"])
def test_longer_numbers_and_other_groups_are_left_alone(text: str) -> None:
    assert seen(f"Er stond {text} op.") == []


def test_loose_digits_count_only_after_the_word() -> None:
    assert seen("De scores waren 1 2 3 4 5 6 7 8 2 achter elkaar.") == []
    assert seen("Zijn bsn is 1 2 3 4 5 6 7 8 2 dus.") == ["bsn is 1 2 3 4 5 6 7 8 2"]


def test_a_number_of_a_thing_is_left_alone() -> None:
    assert seen("Bestelnummer 123456782 kwam aan.") == []
    assert seen("Nummer 123456782 kwam aan.") == ["123456782"]
