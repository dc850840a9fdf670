from __future__ import annotations

from dataclasses import replace
from datetime import date

from peercoach_desktop.domain.fields import Field, PartsField, Rows, Scale, ShortText
from peercoach_desktop.domain.narrowing import holds_anything, narrowed
from peercoach_desktop.domain.sharing import Level, SharingChoices
from peercoach_desktop.domain.values import Moment, Parts, Row
from tests.builders import a_record

TICKED = SharingChoices(lines={("coaching_plan", Level.ORGANISATION): True})


def _columns(field: Field) -> list[str]:
    assert isinstance(field.kind, Rows)
    return [column.id for column in field.kind.columns]


def test_S15_a_list_reaches_an_audience_without_the_columns_that_stay_inside() -> None:
    plan = Row("1", {"aim": "Rust", "activity": "Samen oefenen", "day": Moment(date(2026, 3, 10))})
    record = a_record(values={"coaching_plan": (plan,)}, choices=TICKED)
    peer, organisation = (
        next(field for field in record.visible_fields(level) if field.id == "coaching_plan") for level in (Level.PEER, Level.ORGANISATION)
    )
    assert _columns(peer) == ["aim", "activity", "day"]
    assert _columns(organisation) == ["day"]


def test_S15_a_list_is_left_out_when_only_hidden_columns_were_filled() -> None:
    record = a_record(values={"coaching_plan": (Row("1", {"aim": "Rust"}),)}, choices=TICKED)
    assert [field.id for field in record.visible_fields(Level.ORGANISATION)] == []


def test_S15_parts_within_a_list_keep_their_own_ceiling() -> None:
    secret = Field("secret", ShortText(), Level.COACH)
    open_part = Field("open", Scale(), Level.PEER)
    parts = Field("parts", PartsField((open_part, secret)), Level.PEER)
    field = Field("rows", Rows((parts,)), Level.PEER)
    seen = narrowed(field, Level.PEER, SharingChoices())
    assert isinstance(seen.kind, Rows)
    assert seen.kind.columns == (replace(parts, kind=PartsField((open_part,))),)
    assert narrowed(field, Level.COACH, SharingChoices()) is field
    assert not holds_anything(seen, (Row("1", {"parts": Parts({"secret": "niet voor de peer"})}),))
