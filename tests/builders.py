"""Small makers of domain values for tests: only what a test is about has to be said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from peercoach_desktop.content.library import MODELS_PACK, SESSION_PACK, Library
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.domain.values import Value
from peercoach_desktop.resources import resources_folder


@cache
def shipped() -> Library:
    """Return the shipped packs, read once for all tests."""
    return Library(resources_folder() / "content")


def a_record(kind: str = "first", values: Mapping[str, Value] | None = None, **changes: Any) -> SessionRecord:
    """Return a session of `kind` with Zoë as peer and these answers."""
    pack = shipped().pack(SESSION_PACK)
    session = Session("s", "t", kind, SessionState.OPEN, pack.session_kind(kind).steps, {SESSION_PACK: 1, MODELS_PACK: 1})
    return SessionRecord(
        session=changes.pop("session", session),
        peer=Peer("p", "Zoë"),
        trajectory=Trajectory("t", "p", date(2026, 3, 1)),
        coach_name="Mirthe",
        pack=pack,
        models=shipped().pack(MODELS_PACK),
        values=values or {},
        **changes,
    )
