from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peercoach_desktop.domain.codec import from_plain, to_plain
from peercoach_desktop.domain.fields import (
    AgreementReview,
    Choice,
    Count,
    DateField,
    Field,
    Kind,
    LongText,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Rows,
    Scale,
    ShortText,
)
from peercoach_desktop.domain.values import Moment, Outcome, Pair, Parts, PersonName, Row, Value

texts = st.text(max_size=40)
moments = st.builds(
    Moment,
    st.dates(),
    st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
)
columns = (Field("what", ShortText()), Field("when", DateField()), Field("who", Person()), Field("how", Scale()))
cells = st.fixed_dictionaries(
    {}, optional={"what": texts, "when": moments, "who": st.builds(PersonName, texts, texts), "how": st.integers(1, 10)}
)
cases: list[tuple[Kind, st.SearchStrategy[Any]]] = [
    (ShortText(), texts),
    (LongText(), texts),
    (Scale(), st.integers(1, 10)),
    (Count(), st.integers(0, 99)),
    (Choice(("a", "b")), st.sampled_from(["a", "b"])),
    (MultiChoice(("a", "b")), st.lists(texts).map(tuple)),
    (PairRows(), st.lists(st.builds(Pair, texts, texts)).map(tuple)),
    (DateField(), moments),
    (Person(), st.builds(PersonName, texts, texts)),
    (Rows(columns), st.lists(st.builds(Row, texts, cells)).map(tuple)),
    (PartsField(columns), st.builds(Parts, cells)),
    (AgreementReview(("done",)), st.lists(st.builds(Outcome, texts, texts, texts)).map(tuple)),
]


@given(st.sampled_from(cases).flatmap(lambda case: st.tuples(st.just(case[0]), st.none() | case[1])))
def test_a_value_read_is_the_value_written(case: tuple[Kind, Value]) -> None:
    kind, value = case
    assert from_plain(kind, to_plain(value)) == value


@pytest.mark.parametrize(
    ("kind", "plain"),
    [
        (Scale(), "7"),
        (Scale(), True),
        (Count(), "3"),
        (ShortText(), 3),
        (DateField(), ["31-02-2026", None, None]),
        (Person(), ["Zoë"]),
        (Rows(columns), [{"id": "r"}]),
    ],
)
def test_data_of_another_shape_is_refused(kind: Kind, plain: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_plain(kind, plain)


def test_times_are_kept_to_the_minute() -> None:
    value = Moment(date(2026, 3, 17), time(7, 15), time(8, 0))
    assert to_plain(value) == ["2026-03-17", "07:15", "08:00"]
