"""Peers and the trajectory walked with each of them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date

from peercoach_desktop.domain.people import Peer, PeerSummary, Trajectory, keep_until
from peercoach_desktop.domain.records import Agreement, Goal, ProgressPoint, in_order_of_keeping
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.store.store import Store


@dataclass(frozen=True)
class PersonFile:
    """All that the page of one peer shows. `sessions` are newest first, `keep_until` is None before the first session."""

    peer: Peer
    trajectory: Trajectory
    sessions: tuple[Session, ...]
    goals: tuple[Goal, ...]
    progress: tuple[ProgressPoint, ...]
    agreements: tuple[Agreement, ...]
    keep_until: date | None


class PeopleService:
    """Adding peers and reading what belongs to each."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(self, first_name: str, role: str = "") -> Trajectory:
        """Add a peer and start a trajectory, which is returned."""
        peer = Peer(str(uuid.uuid4()), first_name.strip(), role.strip())
        trajectory = Trajectory(str(uuid.uuid4()), peer.id, self._clock().date())
        self._store.people.add(peer, trajectory)
        return trajectory

    def rename(self, peer: Peer, first_name: str) -> Peer:
        """Give a peer another first name or alias; return the peer as it is now."""
        renamed = replace(peer, first_name=first_name.strip())
        self._store.people.update(renamed)
        return renamed

    def peers(self) -> tuple[PeerSummary, ...]:
        """Return all peers with their newest trajectory, sorted by name."""
        return self._store.people.peers()

    def file(self, peer_id: str) -> PersonFile:
        """Return what belongs to a peer's newest trajectory. Raises StoreError if the peer is not there."""
        peer = self._store.people.peer(peer_id)
        trajectory = self._store.people.trajectories_of(peer_id)[0]
        sessions = self._store.sessions.of_trajectory(trajectory.id)
        led = [session.started.date() for session in sessions if session.started]
        return PersonFile(
            peer=peer,
            trajectory=trajectory,
            sessions=tuple(sessions),
            goals=self._store.records.goals(trajectory.id),
            progress=self._store.records.progress(trajectory.id),
            agreements=tuple(in_order_of_keeping(self._store.records.agreements(trajectory.id), self._clock().date())),
            keep_until=keep_until(trajectory, max(led, default=None)),
        )

    def close(self, trajectory: Trajectory) -> Trajectory:
        """End a trajectory today; its storage period starts now."""
        closed = replace(trajectory, closed=self._clock().date())
        self._store.people.update_trajectory(closed)
        return closed

    def reopen(self, trajectory: Trajectory) -> Trajectory:
        """Go on with a trajectory that was closed."""
        opened = replace(trajectory, closed=None)
        self._store.people.update_trajectory(opened)
        return opened
