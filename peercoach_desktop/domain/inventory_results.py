"""What somebody filled in on an inventory, a profile or the self-assessment, on one day. Kept side by side, never added up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class FilledBy(StrEnum):
    """Whose view it is: the one it is about, a peer who looks at the coach, or a colleague."""

    SELF = "self"
    PEER = "peer"
    OBSERVER = "observer"


class MeasuringMoment(StrEnum):
    """When the coach looks at the own skills."""

    START = "start"
    HALFWAY = "halfway"
    END = "end"


@dataclass(frozen=True)
class HowFull:
    """How much of a list is filled in: `open` of its `count` sentences are not. `is_empty`: there is nothing in it at all."""

    open: int
    count: int
    is_empty: bool


@dataclass(frozen=True)
class InventoryResult:
    """One time that a pack was filled in. `peer_id` is who it is about; None is the coach.

    `answers` holds a number or a word per statement, and rows as plain data; `notes` texts by statement; `agreed` the groups whose
    line coach and peer agreed on. `place` is the page to go on at. What is `unseen` was filled in without the coach: until it is
    finished nobody reads it.
    """

    id: str
    pack_id: str
    pack_number: int
    day: date
    changed: datetime
    peer_id: str | None = None
    by: FilledBy = FilledBy.SELF
    moment: str = ""
    answers: Mapping[str, Any] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    agreed: tuple[str, ...] = ()
    place: int = 0
    finished: bool = False
    unseen: bool = False

    @property
    def is_sealed(self) -> bool:
        """Whether nobody may read it yet."""
        return self.unseen and not self.finished

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered and nothing was written."""
        return not self.answers and not any(self.notes.values())

    def numbers(self) -> dict[str, int]:
        """Return the answers that are a point on a scale."""
        return {name: answer for name, answer in self.answers.items() if type(answer) is int}

    def word(self, statement: str) -> str:
        """Return the answer that is a word, such as a level; "" where there is none."""
        answer = self.answers.get(statement)
        return answer if isinstance(answer, str) else ""


def newest_first(results: Iterable[InventoryResult]) -> list[InventoryResult]:
    """Return the results, the latest day first; of one day, the one changed last."""
    return sorted(results, key=lambda result: (result.day, result.changed), reverse=True)


def content_of(result: InventoryResult) -> dict[str, Any]:
    """Return as plain JSON data what was filled in, without what a column of its own holds."""
    return {
        "by": str(result.by),
        "moment": result.moment,
        "answers": dict(result.answers),
        "notes": {name: text for name, text in result.notes.items() if text},
        "agreed": list(result.agreed),
        "place": result.place,
        "finished": result.finished,
        "unseen": result.unseen,
    }


def check_content(plain: Any) -> dict[str, Any]:
    """Return plain data as the fields of a result. Raises ValueError for data of another shape."""
    if not isinstance(plain, dict) or set(plain) - _SHAPE.keys():
        raise ValueError("not the content of an inventory")
    found = {name: plain.get(name, empty) for name, empty in _SHAPE.items()}
    if any(type(found[name]) is not type(empty) for name, empty in _SHAPE.items()):
        raise ValueError("not the content of an inventory")
    if not all(isinstance(text, str) for text in (*found["notes"].values(), *found["agreed"])):
        raise ValueError("not the content of an inventory")
    return {**found, "by": FilledBy(found["by"]), "agreed": tuple(found["agreed"])}


_SHAPE: Mapping[str, Any] = {
    "by": "self",
    "moment": "",
    "answers": {},
    "notes": {},
    "agreed": [],
    "place": 0,
    "finished": False,
    "unseen": False,
}
