"""Sealed answers: what the peer writes unseen stays closed until both are done.

A sealed answer lies in the encrypted store under the id of its field with `SEALED` before it. No screen, paper or export reads
such an id, but for the peer's own page, which is the peer's again after an interruption; opening moves the answers to their own
fields, all at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from peercoach_desktop.domain.both_answers import both_answers
from peercoach_desktop.domain.codec import from_plain, to_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.records import Rater, RatingLevel
from peercoach_desktop.domain.sharing import SEALED
from peercoach_desktop.domain.values import Value, is_filled
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.still_open import must_be_open_in
from peercoach_desktop.store.store import Store

_MARKS = f"{SEALED}marks"


class Topic(StrEnum):
    """What is answered unseen in one go."""

    SAFETY = "safety"
    OBSERVATION = "observation"
    FEEDBACK = "feedback"


PEER_FIELDS: Mapping[Topic, tuple[str, ...]] = {
    Topic.SAFETY: ("free_to_speak",),
    Topic.OBSERVATION: ("self_rating",),
    Topic.FEEDBACK: ("to_coach_keep", "to_coach_change", "session_check"),
}
COACH_FIELDS: Mapping[Topic, tuple[str, ...]] = {Topic.SAFETY: (), Topic.OBSERVATION: ("ratings",), Topic.FEEDBACK: ("to_peer",)}
"""What the coach seals in return. Where it is nothing, the peer's answer opens as soon as the laptop comes back."""


@dataclass(frozen=True)
class SealState:
    """Since when each side is sealed; None: not yet, or open.

    `begun`: the peer filled in something and is not done. `opened`: since when both can be read, if they were sealed before;
    `met`: the coach had filled in something in the same places by then.
    """

    peer: datetime | None = None
    coach: datetime | None = None
    begun: bool = False
    opened: datetime | None = None
    met: bool = False


class Sealing:
    """Seals and opens answers of a session. Everything waits with the other changes of the session and is saved with them.

    In a talk that is rounded off all that seals, opens or writes raises TalkIsOver.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def state(self, session_id: str, topic: Topic) -> SealState:
        """Return who has sealed what. Raises StoreError."""
        kept = self._read(session_id)
        moments = [kept.get(_done(side, topic)) for side in Rater]
        coach, peer = (datetime.fromisoformat(moment) if moment else None for moment in moments)
        begun = peer is None and any(key in kept for key in _keys(topic))
        told = kept.get(_opened(topic))
        opened = datetime.fromisoformat(told["at"]) if told else None
        return SealState(peer, coach, begun, opened, met=bool(told and told["met"]))

    def draft(self, opened: OpenSession, topic: Topic) -> dict[str, Value]:
        """Return what the peer filled in and did not give back yet, by field. For the peer's own page alone. Raises StoreError."""
        kept = self._unfinished(opened.id, topic)
        fields = [opened.record.pack.field(field_id) for field_id in PEER_FIELDS[topic] if f"{SEALED}{field_id}" in kept]
        return {field.id: from_plain(field.kind, kept[f"{SEALED}{field.id}"]) for field in fields}

    def draft_marks(self, session_id: str) -> dict[str, RatingLevel]:
        """Return the levels of the peer's own column that were not given back yet, in the same way."""
        kept = self._unfinished(session_id, Topic.OBSERVATION)
        return {item: RatingLevel(level) for item, level in kept.get(_MARKS, {}).items()}

    def write(self, session_id: str, field: Field, value: Value) -> None:
        """Keep what the peer answers to `field`, sealed from the first letter on."""
        self._put(session_id, f"{SEALED}{field.id}", to_plain(value) if is_filled(value) else None)

    def write_marks(self, session_id: str, marks: Mapping[str, RatingLevel]) -> None:
        """Keep the peer's own column, sealed: a level per point."""
        self._put(session_id, _MARKS, {item: str(level) for item, level in marks.items()} or None)

    def give_back(self, opened: OpenSession, topic: Topic) -> bool:
        """Seal the peer's side, if anything was answered; return whether all is open now because both are done."""
        kept = self._read(opened.id)
        if not any(key in kept for key in _keys(topic)):
            return False
        self._put(opened.id, _done(Rater.PEER, topic), self._clock().isoformat())
        return self._open_if_both(opened, topic)

    def may_seal(self, record: SessionRecord, topic: Topic) -> bool:
        """Return whether the coach has anything to seal: one answer at least."""
        if topic is Topic.OBSERVATION:
            return record.observation is not None and any(rater is Rater.COACH for _, rater in record.observation.marks)
        return any(is_filled(record.values.get(field)) for field in COACH_FIELDS[topic])

    def seal_coach(self, opened: OpenSession, topic: Topic) -> bool:
        """Seal the coach's side; return whether all is open now because both are done. Raises ValueError without an answer."""
        if not self.may_seal(opened.record, topic):
            raise ValueError(topic)
        self._put(opened.id, _done(Rater.COACH, topic), self._clock().isoformat())
        return self._open_if_both(opened, topic)

    def take_back(self, session_id: str, topic: Topic) -> None:
        """Break the coach's own seal, which is possible until the peer is done as well."""
        self._put(session_id, _done(Rater.COACH, topic), None)

    def _open_if_both(self, opened: OpenSession, topic: Topic) -> bool:
        state = self.state(opened.id, topic)
        if state.peer is None or (state.coach is None and COACH_FIELDS[topic]):
            return False
        kept = self._read(opened.id)
        # What came to light before may be the peer's as well as the coach's: it is kept, and nobody's name is put to it.
        name = "" if state.opened else opened.record.coach_name or "Coach"
        met = self._lay_open(opened, PEER_FIELDS[topic], kept, name)
        if topic is Topic.OBSERVATION:
            met = self._lay_marks_open(opened, kept, state.peer)
        for key in (*_keys(topic), *(_done(side, topic) for side in Rater)):
            self._put(opened.id, key, None)
        self._put(opened.id, _opened(topic), {"at": self._clock().isoformat(), "met": met})
        opened.flush()
        return True

    def _lay_open(self, opened: OpenSession, fields: tuple[str, ...], kept: Mapping[str, Any], name: str) -> bool:
        """Enter what was sealed; return whether the coach had answered any of `fields` otherwise."""
        met = False
        for field_id in fields:
            field, before = opened.record.pack.field(field_id), opened.record.values.get(field_id)
            peer = from_plain(field.kind, kept.get(f"{SEALED}{field_id}"))
            both = both_answers(field.kind, peer, before, name)
            if both != before:
                met = met or is_filled(before)
                opened.enter(field, both)
        return met

    def _lay_marks_open(self, opened: OpenSession, kept: Mapping[str, Any], at: datetime) -> bool:
        """Give the points the levels that were sealed; return whether the coach had marked any of them otherwise."""
        befores = [(opened.rate(item, Rater.PEER, RatingLevel(level), at), level) for item, level in kept.get(_MARKS, {}).items()]
        return any(before is not None and before.level != level for before, level in befores)

    def _unfinished(self, session_id: str, topic: Topic) -> dict[str, Any]:
        kept = self._read(session_id)
        return {} if kept.get(_done(Rater.PEER, topic)) else kept

    def _read(self, session_id: str) -> dict[str, Any]:
        self._store.writer.flush()
        return self._store.answers.read(session_id)

    def _put(self, session_id: str, key: str, plain: Any) -> None:
        must_be_open_in(self._store, session_id)
        self._store.writer.change(("answer", session_id, key), lambda store: store.answers.write(session_id, key, plain))


def topic_of(fields: tuple[Field, ...]) -> Topic | None:
    """Return what can be answered unseen on a page with these fields, by either side; None for an ordinary page."""
    ids = {field.id for field in fields}
    return next((topic for topic in Topic if ids & {*PEER_FIELDS[topic], *COACH_FIELDS[topic]}), None)


def is_coach_side(topic: Topic, fields: tuple[Field, ...]) -> bool:
    """Return whether a page with these fields is where the coach answers."""
    return any(field.id in COACH_FIELDS[topic] for field in fields)


def _keys(topic: Topic) -> tuple[str, ...]:
    return (_MARKS,) if topic is Topic.OBSERVATION else tuple(f"{SEALED}{field}" for field in PEER_FIELDS[topic])


def _done(side: Rater, topic: Topic) -> str:
    return f"{SEALED}{side}.{topic}"


def _opened(topic: Topic) -> str:
    return f"{SEALED}opened.{topic}"
