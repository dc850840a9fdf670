"""After the coach showed how it is done, the peer has a turn: as an agreement now, and with the same list next time."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.values import Moment, PersonName, Value
from peercoach_desktop.services.advice.rows import add_row, field_of, rows_of
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.store import Store

_DEMONSTRATE, _LOOK_ALONG = "demonstrate", "walk_along"
_OBSERVATION, _AGREEMENTS, _NEXT, _POSITION = "observation", "agreements", "next_appointment", "coach_position"
_AFTER = ("went_well", "safety_stop")
"""What is asked once the coach has stopped watching or showing."""
TURN_FIELDS = (*_AFTER, _POSITION, "checklist", _AGREEMENTS)
"""The answers that decide whether the peer is due a turn."""


@dataclass(frozen=True)
class Shown:
    """A demonstration: the list it was done with."""

    checklist: str
    title: str


class Demonstrations:
    """Looks at the observation of now and at those before."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def here(self, record: SessionRecord, language: str) -> Shown | None:
        """Return the demonstration of this talk once it is over; None before that, or where the coach did not show anything."""
        if record.values.get(_POSITION) != _DEMONSTRATE or record.checklist_pack is None or not _is_over(record):
            return None
        return Shown(record.checklist_pack.id, record.checklist_pack.words(language).text("checklist.title"))

    def before(self, record: SessionRecord) -> str:
        """Return the list of the latest observation before this talk if the coach showed it then; "" where the peer had a turn since."""
        sessions = self._store.sessions.of_trajectory(record.trajectory.id)
        ids = [session.id for session in sessions]
        earlier = ids[ids.index(record.session.id) + 1 :] if record.session.id in ids else []
        for session_id in earlier:
            seen = self._store.observations.get(session_id)
            if seen.checklist:
                return seen.checklist if seen.position == _DEMONSTRATE else ""
        return ""


def _is_over(record: SessionRecord) -> bool:
    answered = any(record.is_answered(field) for field in record.pack.form(_OBSERVATION).fields() if field.id in _AFTER)
    return answered or _OBSERVATION in record.session.done_steps or record.session.state is SessionState.DONE


def is_drafted(record: SessionRecord) -> bool:
    """Return whether the turn of the peer stands among the agreements of this talk."""
    return any(row.id == _turn_id(record) for row in rows_of(record, _AGREEMENTS))


def draft_turn(opened: OpenSession, line: str) -> bool:
    """Put the turn of the peer among the agreements, once, for the day of the next talk where that is known. Returns whether it is new."""
    record = opened.record
    if is_drafted(record):
        return False
    when = record.values.get(_NEXT)
    cells: dict[str, Value] = {"who": PersonName(record.peer.first_name, record.peer.role), "what": line}
    if isinstance(when, Moment):
        cells["when"] = Moment(when.day)
    return add_row(opened, _AGREEMENTS, cells, _turn_id(record)) is not None


def _turn_id(record: SessionRecord) -> str:
    """Return the id of the agreement, the same each time: it is known by it in another language too, and when it was reworded."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"turn of the peer {record.session.id}"))


def take_list(opened: OpenSession, checklist: str) -> None:
    """Look along with the list that the coach showed the work by."""
    for field_id, value in (("checklist", checklist), (_POSITION, _LOOK_ALONG)):
        field = field_of(opened.record, field_id)
        if field is not None and not opened.record.values.get(field_id):
            opened.enter(field, value)
