"""The clock of keeping: which trajectories must go and when, in time to look at them first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from peercoach_desktop.domain.people import STORAGE_MONTHS, Trajectory, keep_until
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.erasing import EraseReceipt, EraseService
from peercoach_desktop.store.store import Store

WARNING = timedelta(days=30)


class Due(StrEnum):
    """How far the clock is: within the warning time, or past the day."""

    SOON = "soon"
    OVER = "over"


@dataclass(frozen=True)
class RetentionLine:
    """A trajectory that must go, with the last day it may be kept. `is_closed`: it was ended by hand."""

    trajectory: Trajectory
    peer_name: str
    keep_until: date
    due: Due

    @property
    def is_closed(self) -> bool:
        """Whether the trajectory was ended."""
        return self.trajectory.closed is not None


class Retention:
    """Lists what is due. Nothing is erased by itself: the coach looks, and erases or chooses another period."""

    def __init__(self, store: Store, erasing: EraseService, clock: Clock) -> None:
        self._store = store
        self._erasing = erasing
        self._clock = clock

    def due(self) -> tuple[RetentionLine, ...]:
        """Return what must go within 30 days or should have gone, the most urgent first."""
        lines = (
            self._line(trajectory, summary.peer.first_name)
            for summary in self._store.people.peers()
            for trajectory in self._of(summary.peer.id)
        )
        return tuple(sorted((line for line in lines if line), key=lambda line: line.keep_until))

    def keep_for(self, trajectory: Trajectory, period: str) -> Trajectory:
        """Choose another storage period (an option of the contract's `storage_period`). Raises ValueError for another text."""
        if period not in STORAGE_MONTHS:
            raise ValueError(period)
        changed = replace(trajectory, storage_period=period)
        self._store.people.update_trajectory(changed)
        return changed

    def erase(self, trajectory: Trajectory) -> EraseReceipt:
        """Erase a trajectory; with the last one the peer goes too. Raises StoreError."""
        if len(self._of(trajectory.peer_id)) == 1:
            return self._erasing.erase_peer(trajectory.peer_id)
        return self._erasing.erase_trajectory(trajectory.id)

    def _of(self, peer_id: str) -> tuple[Trajectory, ...]:
        return self._store.people.trajectories_of(peer_id)

    def _line(self, trajectory: Trajectory, name: str) -> RetentionLine | None:
        led = [session.started.date() for session in self._store.sessions.of_trajectory(trajectory.id) if session.started]
        last, today = keep_until(trajectory, max(led, default=None)), self._clock().date()
        if last is None or last - today > WARNING:
            return None
        return RetentionLine(trajectory, name, last, Due.OVER if last < today else Due.SOON)
