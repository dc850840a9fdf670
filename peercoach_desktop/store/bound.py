"""The fields that edit a long-lived record: one register of what they edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.domain.values import Value
from peercoach_desktop.store.agreements import AgreementRecord
from peercoach_desktop.store.appointments import AppointmentRecord
from peercoach_desktop.store.bound_parts import Record, RowRecord, moment_part, person_part, text_part
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.goals import GoalRecord
from peercoach_desktop.store.tables import OBSERVATION, PEER, REFERRAL, SESSION, TRAJECTORY

RECORDS: Mapping[str, Record] = {
    "peer": RowRecord(
        PEER,
        {
            "person": person_part("first_name", "role"),
            "group": text_part("work_group"),
            "setting": text_part("setting"),
            "time_in_work": text_part("time_in_work"),
        },
        lambda session: PEER.c.id == select(TRAJECTORY.c.peer_id).where(TRAJECTORY.c.id == session.trajectory_id).scalar_subquery(),
    ),
    "trajectory": RowRecord(
        TRAJECTORY, {"storage_period": text_part("storage_period")}, lambda session: TRAJECTORY.c.id == session.trajectory_id
    ),
    "session": RowRecord(SESSION, {"model": text_part("model")}, lambda session: SESSION.c.id == session.id),
    "goal": GoalRecord(),
    "agreement": AgreementRecord(),
    "appointment": AppointmentRecord(),
    "observation": RowRecord(
        OBSERVATION,
        {
            "checklist": text_part("checklist"),
            "context": text_part("context"),
            "position": text_part("position"),
            "when": moment_part("moment"),
        },
        lambda session: OBSERVATION.c.session_id == session.id,
        made=True,
    ),
    "referral": RowRecord(
        REFERRAL,
        {
            "check_back": moment_part("check_back"),
            **{
                name: text_part(name)
                for name in ("reason", "urgency", "referred_to", "who_contacts", "peer_agrees", "coach_consulted", "handover_text")
            },
        },
        lambda session: REFERRAL.c.session_id == session.id,
        made=True,
    ),
}
"""Records by what stands before the dot in a field's `record`."""

ELSEWHERE = frozenset({"observation.marks", "observation.notes"})
"""Records that are read and written through `Observations`, point by point."""


class Bound:
    """Values of fields with a `record`, as seen from a session."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, session: Session, field: Field) -> Value:
        """Return the value of one field. Raises KeyError for a record that there is not."""
        return self.read_all(session, (field,))[field.id]

    def read_all(self, session: Session, fields: Iterable[Field]) -> dict[str, Value]:
        """Return the values of those of `fields` that edit a record, by field id. Raises KeyError for a record that there is not."""
        wanted = [field for field in fields if field.record is not None]
        values: dict[str, Value] = {field.id: None for field in wanted}
        by_record: dict[str, dict[str, Field]] = {}
        for field in wanted:
            if field.record not in ELSEWHERE:
                record, name = _split(field)
                by_record.setdefault(record, {})[name] = field
        with self._database.reading() as core:
            for record, named in by_record.items():
                read = RECORDS[record].read(core, session, named)
                values.update({field.id: read[name] for name, field in named.items()})
        return values

    def write(self, session: Session, field: Field, value: Value) -> None:
        """Keep the value of a field. Raises KeyError for a record that there is not, ValueError for a value it cannot hold."""
        record, name = _split(field)
        with self._database.writing() as core:
            RECORDS[record].write(core, session, name, value)


def _split(field: Field) -> tuple[str, str]:
    record, _, name = (field.record or "").partition(".")
    if record not in RECORDS or name not in RECORDS[record].names:
        raise KeyError(field.record)
    return record, name
