"""What a person wrote in an answer: its texts, without the ids of options, numbers and days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from peercoach_desktop.domain.fields import Field, Kind, LongText, PairRows, PartsField, Person, Rows, ShortText
from peercoach_desktop.domain.sessions import Session


class TextSource(StrEnum):
    """Where a text is kept: in an answer, in a note on a point of the checklist, or in a record that outlives the session."""

    ANSWER = "answer"
    NOTE = "note"
    RECORD = "record"


class TextKey(NamedTuple):
    """A text of a session: the id of a field, "seen:" or "reading:" with the id of a point, or a record such as "goal.text"."""

    source: TextSource
    name: str


@dataclass(frozen=True)
class WrittenText:
    """A text with the session it stands in and whom that was with."""

    session: Session
    peer_id: str
    first_name: str
    key: TextKey
    text: str


def written(kind: Kind | None, plain: Any) -> str:
    """Return what a person wrote in the plain data of a field; of an unknown kind, or of another shape, all texts in it."""
    if kind is None or isinstance(kind, ShortText | LongText):
        return all_texts(plain)
    try:
        return "\n".join(_texts(kind, plain))
    except (TypeError, KeyError, IndexError, AttributeError, ValueError):
        return all_texts(plain)


def all_texts(plain: Any) -> str:
    """Return all texts in plain data, one a line; the id of a row is none."""
    if isinstance(plain, str):
        return plain
    return "\n".join(_all(plain))


def _texts(kind: Kind, plain: Any) -> Iterator[str]:
    match kind:
        case ShortText() | LongText():
            yield from _all(plain)  # a part of something larger
        case PairRows():
            yield from (text for pair in plain for text in _all(pair))
        case Person():
            yield from _all(plain[0])
        case Rows(columns=columns):
            for row in plain:
                yield from _cells(columns, row["cells"])
        case PartsField(parts=parts):
            yield from _cells(parts, plain)


def _cells(fields: tuple[Field, ...], plain: Any) -> Iterator[str]:
    for field in fields:
        if plain.get(field.id) is not None:
            yield from _texts(field.kind, plain[field.id])


def _all(plain: Any) -> Iterator[str]:
    match plain:
        case str() if plain.strip():
            yield plain
        case {"id": str(), "cells": dict() as cells}:
            yield from _all(cells)
        case dict():
            for each in plain.values():
                yield from _all(each)
        case list() | tuple():
            for each in plain:
                yield from _all(each)
