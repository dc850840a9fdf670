"""Peers and the trajectories they walk with the coach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select, update

from peercoach_desktop.domain.people import DEFAULT_STORAGE_PERIOD, Peer, PeerSummary, Trajectory
from peercoach_desktop.store.columns import day_of, day_text, time_of
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import AGREEMENT, PEER, SESSION, TRAJECTORY
from peercoach_desktop.store.tables.records import is_open, is_written

_PEER_COLUMNS = (PEER.c.id, PEER.c.first_name, PEER.c.role, PEER.c.work_group, PEER.c.setting, PEER.c.time_in_work)
_TRAJECTORY_COLUMNS = (TRAJECTORY.c.id, TRAJECTORY.c.peer_id, TRAJECTORY.c.started, TRAJECTORY.c.closed, TRAJECTORY.c.storage_period)
_PUT_PEER = upsert(PEER, ("id",), "first_name", "role", "work_group", "setting", "time_in_work")
_PUT_TRAJECTORY = upsert(TRAJECTORY, ("id",), "peer_id", "started", "closed", "storage_period")


class People:
    """The peers. Adding what is there already sets it to what was given."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, peer: Peer, trajectory: Trajectory) -> None:
        """Keep a new peer with a first trajectory."""
        with self._database.writing() as core:
            core.execute(_PUT_PEER, _peer_values(peer))
            core.execute(_PUT_TRAJECTORY, _trajectory_values(trajectory))

    def add_trajectory(self, trajectory: Trajectory) -> None:
        """Keep a next trajectory of a known peer."""
        with self._database.writing() as core:
            core.execute(_PUT_TRAJECTORY, _trajectory_values(trajectory))

    def update(self, peer: Peer) -> None:
        """Set all that is known of a peer."""
        values = _peer_values(peer)
        with self._database.writing() as core:
            core.execute(update(PEER).where(PEER.c.id == values.pop("id")), values)

    def rename(self, peer_id: str, first_name: str) -> None:
        """Give a peer another first name (or alias)."""
        with self._database.writing() as core:
            core.execute(update(PEER).where(PEER.c.id == peer_id).values(first_name=first_name))

    def update_trajectory(self, trajectory: Trajectory) -> None:
        """Set all that is known of a trajectory."""
        values = _trajectory_values(trajectory)
        with self._database.writing() as core:
            if trajectory.storage_period == self.trajectory(trajectory.id).storage_period:
                del values["storage_period"]  # a period that was chosen stays chosen, also when it is the default
            core.execute(update(TRAJECTORY).where(TRAJECTORY.c.id == values.pop("id")), values)

    def peer(self, peer_id: str) -> Peer:
        """Return a peer. Raises KeyError if there is none with this id."""
        with self._database.reading() as core:
            row = core.execute(select(*_PEER_COLUMNS).where(PEER.c.id == peer_id)).one_or_none()
        if row is None:
            raise KeyError(peer_id)
        return Peer(*row)

    def trajectory(self, trajectory_id: str) -> Trajectory:
        """Return a trajectory. Raises KeyError if there is none with this id."""
        with self._database.reading() as core:
            row = core.execute(select(*_TRAJECTORY_COLUMNS).where(TRAJECTORY.c.id == trajectory_id)).one_or_none()
        if row is None:
            raise KeyError(trajectory_id)
        return _trajectory_of(row)

    def trajectories_of(self, peer_id: str) -> tuple[Trajectory, ...]:
        """Return the trajectories of a peer, newest first."""
        statement = select(*_TRAJECTORY_COLUMNS).where(TRAJECTORY.c.peer_id == peer_id).order_by(TRAJECTORY.c.started.desc())
        with self._database.reading() as core:
            return tuple(_trajectory_of(row) for row in core.execute(statement).all())

    def peers(self) -> tuple[PeerSummary, ...]:
        """Return all peers by name, each with the newest trajectory and counts over all of them."""
        with self._database.reading() as core:
            rows = core.execute(_SUMMARIES).all()
        split = len(_PEER_COLUMNS)
        summaries = (
            PeerSummary(
                Peer(*row[:split]), _trajectory_of(row[split:-3]), sessions=row[-3], last_session=time_of(row[-2]), open_agreements=row[-1]
            )
            for row in rows
        )
        return tuple(sorted(summaries, key=lambda summary: summary.peer.first_name.casefold()))


def _summaries() -> Select[Any]:
    newest, own = TRAJECTORY.alias(), TRAJECTORY.alias()
    newest_id = select(newest.c.id).where(newest.c.peer_id == PEER.c.id).order_by(newest.c.started.desc()).limit(1).scalar_subquery()
    ids = select(own.c.id).where(own.c.peer_id == PEER.c.id).correlate(PEER)
    of_peer = SESSION.c.trajectory_id.in_(ids)
    sessions = select(func.count()).select_from(SESSION).where(of_peer).scalar_subquery()
    last = select(func.max(SESSION.c.started)).where(of_peer).scalar_subquery()
    still_open = (
        select(func.count()).select_from(AGREEMENT).where(AGREEMENT.c.trajectory_id.in_(ids), is_open(), is_written()).scalar_subquery()
    )
    both = PEER.join(TRAJECTORY, TRAJECTORY.c.id == newest_id)
    return select(*_PEER_COLUMNS, *_TRAJECTORY_COLUMNS, sessions, last, still_open).select_from(both)


_SUMMARIES = _summaries()


def _peer_values(peer: Peer) -> dict[str, Any]:
    return {
        "id": peer.id,
        "first_name": peer.first_name,
        "role": peer.role,
        "work_group": peer.group,
        "setting": peer.setting,
        "time_in_work": peer.time_in_work,
    }


def _trajectory_values(trajectory: Trajectory) -> dict[str, Any]:
    chosen = trajectory.storage_period != DEFAULT_STORAGE_PERIOD
    return {
        "id": trajectory.id,
        "peer_id": trajectory.peer_id,
        "started": day_text(trajectory.started),
        "closed": day_text(trajectory.closed),
        "storage_period": trajectory.storage_period if chosen else "",
    }


def _trajectory_of(row: Sequence[Any]) -> Trajectory:
    trajectory_id, peer_id, started, closed, storage_period = row
    first = day_of(started)
    assert first is not None
    return Trajectory(trajectory_id, peer_id, first, day_of(closed), storage_period or DEFAULT_STORAGE_PERIOD)
