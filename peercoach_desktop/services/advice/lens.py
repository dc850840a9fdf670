"""The five dimensions beside a talk: where the peer placed each of them last, and what the coach can do with that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.learner_profile import DIMENSIONS, HIGH_POINT, LOW_POINT
from peercoach_desktop.domain.values import Parts, Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.advice.rows import field_of
from peercoach_desktop.store.store import Store

LENS_FIELD = "five_dimensions"


@dataclass(frozen=True)
class LensRow:
    """One dimension: its name, the ends of its scale, the point of last with its day (None: not said yet), and what the coach can do."""

    id: str
    title: str
    low: str
    high: str
    point: int | None
    day: date | None
    advice: tuple[str, ...]


class Lens:
    """Reads the talk of now first, and then the talks before it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, record: SessionRecord, language: str, app: Wording, today: date) -> tuple[LensRow, ...]:
        """Return exactly the five, in their order; none where the talk's version has no such field."""
        field = field_of(record, LENS_FIELD)
        if field is None:
            return ()
        said = tuple(self._said(record, field, today))
        words = record.pack.words(language)
        return tuple(_row(name, said, f"{field.key}.parts.{name}", words, app) for name in DIMENSIONS)

    def _said(self, record: SessionRecord, field: Field, today: date) -> Iterator[tuple[date, Value]]:
        here = record.values.get(LENS_FIELD)
        if here is not None:
            yield (record.session.started.date() if record.session.started else today), here
        for session, plain in self._store.sessions.earlier_values(record.session.id, LENS_FIELD):
            if session.started is not None:
                yield session.started.date(), from_plain(field.kind, plain)


def _row(name: str, said: tuple[tuple[date, Value], ...], key: str, words: Wording, app: Wording) -> LensRow:
    day, point = next(((day, point) for day, value in said if (point := _point(value, name)) is not None), (None, None))
    title = words.get(f"{key}.label").partition(":")[0]
    return LensRow(name, title, words.get(f"{key}.low"), words.get(f"{key}.high"), point, day, _advice(name, point, app))


def _advice(name: str, point: int | None, app: Wording) -> tuple[str, ...]:
    """Return what to do at this point; in the middle both, as either may come."""
    low, high = (app.text(f"paper.profile.advice.{name}.{end}") for end in ("low", "high"))
    if point is not None and point <= LOW_POINT:
        return (low,)
    if point is not None and point >= HIGH_POINT:
        return (high,)
    return (app.text("paper.profile.advice.if_low", advice=low), app.text("paper.profile.advice.if_high", advice=high))


def _point(value: Value, name: str) -> int | None:
    found = value.cells.get(name) if isinstance(value, Parts) else None
    return found if isinstance(found, int) else None
