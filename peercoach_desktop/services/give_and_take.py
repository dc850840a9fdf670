"""What a peer is good at, and how often coach and peer learned from each other (rows C3.3, C3.5 and K10). Talks are told, not people."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.fields import PairRows
from peercoach_desktop.domain.values import Pair
from peercoach_desktop.store.store import Store

STRENGTHS = "strengths"
COACH_LEARNED = "learned_from_peer"
PEER_TOOK = ("peer_takes", "learned_self", "learned_work")


@dataclass(frozen=True)
class Given:
    """`strengths` as the peer named them last; in how many talks the coach wrote down to have learned, and the peer to take along."""

    strengths: tuple[str, ...] = ()
    coach_learned: int = 0
    peer_took: int = 0


class GiveAndTake:
    """Reads."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def with_peer(self, peer_id: str) -> Given:
        """Return this for all talks with a peer. Raises StoreError."""
        self._store.writer.flush()
        learned = took = 0
        strengths: tuple[str, ...] = ()
        for trajectory in self._store.people.trajectories_of(peer_id):
            answered = self._store.answers.answered(trajectory.id)
            learned += sum(COACH_LEARNED in fields for fields in answered.values())
            took += sum(any(name in fields for name in PEER_TOOK) for fields in answered.values())
            for session in self._store.sessions.of_trajectory(trajectory.id):
                if not strengths and STRENGTHS in answered.get(session.id, set()):
                    strengths = self._strengths(session.id)
        return Given(strengths, learned, took)

    def _strengths(self, session_id: str) -> tuple[str, ...]:
        try:
            value = from_plain(PairRows(), self._store.answers.read(session_id).get(STRENGTHS))
        except ValueError:
            return ()
        pairs = value if isinstance(value, tuple) else ()
        return tuple(pair.left.strip() for pair in pairs if isinstance(pair, Pair) and pair.left.strip())
