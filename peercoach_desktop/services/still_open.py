"""The one rule for all that writes in a talk or a meeting: one that is over is read alone, until it is opened again."""

from __future__ import annotations

from peercoach_desktop.domain.meetings import Meeting
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.store.errors import MeetingIsOver, TalkIsOver
from peercoach_desktop.store.store import Store


def must_be_open(led: Session | Meeting) -> None:
    """Raise TalkIsOver or MeetingIsOver where nothing may be written: what a screen forgot to close stays out of the store too."""
    if not led.may_write:
        raise TalkIsOver if isinstance(led, Session) else MeetingIsOver


def must_be_open_in(store: Store, session_id: str) -> None:
    """Raise TalkIsOver where the session in the store is rounded off, for what writes in it beside `OpenSession`."""
    must_be_open(store.sessions.get(session_id))
