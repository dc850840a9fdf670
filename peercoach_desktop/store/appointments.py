"""Appointments: the next meeting, and the look back after the end."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, delete, or_, select

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.records import Appointment
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.domain.values import Moment, Value
from peercoach_desktop.store.bound_parts import moment_part
from peercoach_desktop.store.columns import day_text, moment_of
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import APPOINTMENT, PEER, TRAJECTORY

_PUT = upsert(APPOINTMENT, ("session_id", "purpose"), "moment")
_MOMENT = moment_part("moment")


class AppointmentRecord:
    """The appointments made in a session; the name is their purpose."""

    names = frozenset({"next", "follow_up"})

    def read(self, core: Connection, session: Session, fields: Mapping[str, Field]) -> dict[str, Value]:
        """Return when each appointment is."""
        rows = core.execute(select(APPOINTMENT).where(APPOINTMENT.c.session_id == session.id)).all()
        made = {row.purpose: _MOMENT.of(row) for row in rows}
        return {name: made.get(name) for name in fields}

    def write(self, core: Connection, session: Session, name: str, value: Value) -> None:
        """Set or, with None, take away an appointment."""
        (moment,) = _MOMENT.split(value)
        if moment is None:
            core.execute(delete(APPOINTMENT).where(APPOINTMENT.c.session_id == session.id, APPOINTMENT.c.purpose == name))
            return
        ids = {"id": str(uuid4()), "trajectory_id": session.trajectory_id, "session_id": session.id}
        core.execute(_PUT, {**ids, "purpose": name, "moment": moment})


def appointments(core: Connection, after: datetime) -> tuple[tuple[Appointment, Peer], ...]:
    """Return the appointments from `after` on (local time), a whole day until it is over, the first one first, each with its peer."""
    to_come = or_(APPOINTMENT.c.moment >= after.isoformat(timespec="minutes"), APPOINTMENT.c.moment == day_text(after.date()))
    statement = (
        select(
            APPOINTMENT, PEER.c.id.label("peer_id"), PEER.c.first_name, PEER.c.role, PEER.c.work_group, PEER.c.setting, PEER.c.time_in_work
        )
        .join(TRAJECTORY, TRAJECTORY.c.id == APPOINTMENT.c.trajectory_id)
        .join(PEER, PEER.c.id == TRAJECTORY.c.peer_id)
        .where(to_come)
        .order_by(APPOINTMENT.c.moment)
    )
    found = []
    for row in core.execute(statement).all():
        when = moment_of(row.moment)
        assert isinstance(when, Moment)
        found.append((Appointment(row.id, row.trajectory_id, row.session_id, when, row.purpose), Peer(*row[-6:])))
    return tuple(found)
