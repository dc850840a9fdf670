"""The coach's own note of a talk: where a line goes that has no place of its own on the page."""

from __future__ import annotations

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.services.advice.rows import place_of
from peercoach_desktop.services.open_session import OpenSession

OWN_NOTE = "coach_note"


def own_note_of(record: SessionRecord) -> Place | None:
    """Return where the own note stands; None in a talk without one."""
    return place_of(record, OWN_NOTE)


def add_to_own_note(opened: OpenSession, line: str) -> Place | None:
    """Write `line` below what stands in the own note, and return where that is; None in a talk without one. Raises StoreError."""
    place = own_note_of(opened.record)
    if place is None:
        return None
    field = opened.record.pack.field(OWN_NOTE)
    before = opened.record.values.get(field.id)
    opened.enter(field, f"{before.rstrip()}\n{line}" if isinstance(before, str) and before.strip() else line)
    return place
