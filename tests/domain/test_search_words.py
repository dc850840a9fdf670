"""What is looked for, and where it stands in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peercoach_desktop.domain.fields import Choice, Field, LongText, PairRows, PartsField, Person, Rows, Scale
from peercoach_desktop.domain.search import ROOM, Query, folded, snippet
from peercoach_desktop.domain.written import written


@pytest.mark.parametrize(
    ("typed", "text", "fits"),
    [
        ("client", "De Cliënt is rustig", True),
        ("cliënt", "de client", True),
        ("lukasz", "met Łukasz besproken", True),
        ("over druk", "Drukke dienst, rustige overdracht", True),
        ("over druk", "rustige overdracht", False),
        ("dracht", "overdracht", False),
        ("zij-in", "de zij-instromer", True),
        ("3", "op 3 maart", True),
        ("3 maart", "op 30 maart", False),
        ("e\u0301e\u0301n", "één keer", True),
        ("", "iets", True),
    ],
)
def test_words_are_found_by_their_beginning_without_accents_or_capitals(typed: str, text: str, *, fits: bool) -> None:
    assert Query.of(typed).fits(text) is fits


@pytest.mark.parametrize(("typed", "enough"), [("", False), ("a", False), ("a b", False), ("ab", True), ("a bc", True), ("?!", False)])
def test_texts_are_searched_from_two_letters_on(typed: str, *, enough: bool) -> None:
    assert Query.of(typed).is_enough is enough


def test_the_piece_shown_is_around_what_was_found_and_marks_it() -> None:
    text = "Eerst iets anders. " * 20 + "Bij de Overdracht\nbleef zij rustig. " + "En daarna nog veel meer. " * 20
    piece = snippet(text, Query.of("overdr rust"))
    assert [piece.text[start:end] for start, end in piece.marks] == ["Overdr", "rust"]
    assert piece.text.startswith("…")
    assert piece.text.endswith("…")
    assert "\n" not in piece.text
    assert len(piece.text) <= ROOM + 2


def test_of_many_places_the_one_with_the_most_words_is_shown() -> None:
    text = "rustig. " + "x " * 200 + "een rustig gesprek"
    assert "gesprek" in snippet(text, Query.of("rustig gesprek")).text


def test_marks_stand_right_around_accents_and_signs_that_grow() -> None:
    piece = snippet("ﬁjne cafe\u0301bezoek straße", Query.of("cafe strass fij"))
    assert [piece.text[start:end] for start, end in piece.marks] == ["ﬁj", "cafe\u0301", "straß"]


@given(st.text(), st.text(max_size=20))
def test_marks_are_in_the_text_and_there_are_some_where_it_fits(text: str, typed: str) -> None:
    query = Query.of(typed)
    piece = snippet(text, query)
    assert all(0 <= start < end <= len(piece.text) for start, end in piece.marks)
    if query.words and query.fits(text):
        assert piece.marks
    assert folded(folded(text)) == folded(text)


@given(st.text())
def test_whatever_is_written_is_found_by_itself(text: str) -> None:
    assert Query.of(text).fits(text)


def test_only_what_a_person_wrote_counts_as_text() -> None:
    parts = PartsField((Field("chosen", Choice(("yes", "no"))), Field("why", LongText())))
    rows = Rows((Field("who", Person()), Field("how_far", Scale()), Field("what", LongText())))
    assert written(Choice(("yes",)), "yes") == ""
    assert written(LongText(), "gewoon") == "gewoon"
    assert written(parts, {"chosen": "yes", "why": "daarom"}) == "daarom"
    assert written(rows, [{"id": "r", "cells": {"who": ["Zoë", "peer"], "how_far": 3, "what": "bellen"}}]) == "Zoë\nbellen"
    assert written(PairRows(), [["ik", "jij"]]) == "ik\njij"
    assert written(None, {"a": ["x", 1, None, "y"]}) == "x\ny"
    assert written(rows, "van vroeger") == "van vroeger"
