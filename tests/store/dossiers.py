"""People and sessions in a real store, for the tests of its repositories."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

from peercoach_desktop.content.library import MODELS_PACK, SESSION_PACK
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.domain.values import Moment, PersonName, Row
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.builders import shipped

DAY = datetime(2026, 9, 1, 10)


def paths_in(folder: Path) -> VaultPaths:
    """Return the paths of a store without tables yet, in a folder of its own."""
    paths = VaultPaths(folder / "0a1b2c3d")
    paths.folder.mkdir()
    return paths


def a_session(number: int, trajectory_id: str = "t1", state: SessionState = SessionState.OPEN) -> Session:
    """Return session `s<number>`, a week after the one before it."""
    at = DAY + timedelta(weeks=number)
    return Session(f"s{number}", trajectory_id, "follow_up", state, (), {SESSION_PACK: 1}, started=at, changed=at)


def with_sessions(store: Store, *sessions: Session, name: str = "Zoë") -> list[Session]:
    """Keep sessions with the peer and the trajectory they belong to, and return them."""
    for session in sessions:
        suffix = session.trajectory_id.removeprefix("t")
        store.people.add(Peer(f"p{suffix}", name), Trajectory(session.trajectory_id, f"p{suffix}", date(2026, 9, 1)))
        store.sessions.add(session)
    return list(sessions)


def field(field_id: str) -> Field:
    """Return a field of the guided session."""
    return shipped().pack(SESSION_PACK).field(field_id)


def every_field() -> list[Field]:
    """Return all fields of the guided session and of the coaching models."""
    return [field for pack in (SESSION_PACK, MODELS_PACK) for form in shipped().pack(pack).forms for field in form.fields()]


def agreed(row_id: str, what: str, *, role: str = "peer", day: date | None = None) -> Row:
    """Return a row of the agreements."""
    return Row(row_id, {"who": PersonName("Zoë", role), "what": what, **({"when": Moment(day)} if day else {})})
