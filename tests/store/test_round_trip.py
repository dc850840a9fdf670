"""What is written is what is read, for every field there is, after closing and opening again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.domain.codec import from_plain, to_plain
from peercoach_desktop.domain.fields import AgreementReview, Evidence, Field, Link, Ratings, Versions
from peercoach_desktop.domain.values import Outcome, Value
from peercoach_desktop.store.answers import is_empty
from peercoach_desktop.store.bound import ELSEWHERE, RECORDS
from peercoach_desktop.store.store import Store
from tests.services.samples import sample_value
from tests.store.dossiers import a_session, agreed, every_field, field, paths_in, with_sessions
from tests.store.safes import ROOT

REVIEW = (Outcome("r2", "partly", "te druk"), Outcome("r1", "done"), Outcome("r3"))


def value_for(asked: Field) -> Value:
    return REVIEW if isinstance(asked.kind, AgreementReview) else sample_value(asked)


def fields_with_a_value() -> list[Field]:
    return [asked for asked in every_field() if not isinstance(asked.kind, Ratings | Evidence | Versions | Link)]


def write(store: Store, asked: Field, value: Value) -> None:
    session = store.sessions.get("s2")
    if asked.record:
        store.bound.write(session, asked, value)
    else:
        store.answers.write(session.id, asked.id, to_plain(value))


def read(store: Store, asked: Field) -> Value:
    session = store.sessions.get("s2")
    return store.bound.read(session, asked) if asked.record else from_plain(asked.kind, store.answers.read(session.id).get(asked.id))


def test_every_field_gives_back_its_value(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    store = Store.open(paths, ROOT)
    earlier, _ = with_sessions(store, a_session(1), a_session(2))
    store.bound.write(earlier, field("agreements"), (agreed("r1", "een"), agreed("r2", "twee"), agreed("r3", "drie")))
    for asked in fields_with_a_value():
        write(store, asked, value_for(asked))
    store.close()

    store = Store.open(paths, ROOT)
    assert {asked.id: read(store, asked) for asked in fields_with_a_value()} == {
        asked.id: value_for(asked) for asked in fields_with_a_value()
    }
    store.close()


@pytest.mark.parametrize("asked", [asked for asked in fields_with_a_value() if asked.record], ids=lambda asked: asked.id)
def test_a_record_gives_back_its_value_also_when_it_is_the_only_one_and_nothing_when_it_is_cleared(store: Store, asked: Field) -> None:
    earlier, _ = with_sessions(store, a_session(1), a_session(2))
    store.bound.write(earlier, field("agreements"), (agreed("r1", "een"), agreed("r2", "twee"), agreed("r3", "drie")))
    before = store.counts()
    write(store, asked, value_for(asked))
    assert read(store, asked) == value_for(asked)
    if asked.id != "peer_person":  # a first name is not counted, and stays as an empty text
        assert store.counts().answers > before.answers
    write(store, asked, None)
    assert read(store, asked) is None
    assert store.counts().answers == before.answers


def test_reading_all_records_at_once_gives_the_same_as_one_by_one(store: Store) -> None:
    with_sessions(store, a_session(1), a_session(2))
    bound = [asked for asked in fields_with_a_value() if asked.record]
    for asked in bound:
        write(store, asked, value_for(asked))
    assert store.bound.read_all(store.sessions.get("s2"), every_field()) == {
        **{asked.id: None for asked in every_field() if asked.record in ELSEWHERE},
        **{asked.id: read(store, asked) for asked in bound},
    }


def test_every_record_of_the_packs_is_known_and_none_is_left_over() -> None:
    used = {asked.record for asked in every_field() if asked.record}
    assert used == ELSEWHERE | {f"{record}.{name}" for record, editor in RECORDS.items() for name in editor.names}


def test_a_record_refuses_a_value_it_cannot_hold(store: Store) -> None:
    (session,) = with_sessions(store, a_session(1))
    for asked, wrong in (
        (field("goal_text"), 3),
        (field("baseline"), "drie"),
        (field("agreements"), "tekst"),
        (field("review_date"), "morgen"),
    ):
        with pytest.raises(ValueError, match="holds"):
            store.bound.write(session, asked, wrong)


@pytest.mark.parametrize(
    ("plain", "empty"),
    [
        (None, True), ("", True), ("  \n", True), ([], True), ([["", ""]], True), ([{"id": "a", "cells": {}}], True), ({"x": None}, True),
        ("a", False), (0, False), ([["", "b"]], False), ([{"id": "a", "cells": {"what": "b"}}], False), ({"x": 1}, False),
    ],
)  # fmt: skip
def test_an_answer_that_holds_nothing_goes(store: Store, plain: Any, empty: bool) -> None:
    (session,) = with_sessions(store, a_session(1))
    store.answers.write(session.id, "asked", "iets")
    store.answers.write(session.id, "asked", plain)
    assert is_empty(plain) is empty
    assert store.answers.read(session.id) == ({} if empty else {"asked": plain})


def test_text_comes_back_to_the_letter(store: Store) -> None:
    (session,) = with_sessions(store, a_session(1))
    text = "\u202bעברית\u202c \x00 \"'; DROP TABLE answer; -- \r\n\t é e\u0301 \U0001f469\u200d\U0001f9bd " + "x" * 32_000
    store.answers.write(session.id, "asked", text)
    store.bound.write(session, field("visible_when"), text)
    assert store.answers.read(session.id)["asked"] == text
    assert store.bound.read(session, field("visible_when")) == text
