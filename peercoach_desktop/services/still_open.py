"""The one rule for all that writes in a talk: one that is rounded off is read alone, until it is opened again."""

from __future__ import annotations

from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.store.errors import TalkIsOver
from peercoach_desktop.store.store import Store


def must_be_open(session: Session) -> None:
    """Raise TalkIsOver where nothing may be written: what a screen forgot to close stays out of the store too."""
    if not session.may_write:
        raise TalkIsOver


def must_be_open_in(store: Store, session_id: str) -> None:
    """Raise TalkIsOver where the session in the store is rounded off, for what writes in it beside `OpenSession`."""
    must_be_open(store.sessions.get(session_id))
