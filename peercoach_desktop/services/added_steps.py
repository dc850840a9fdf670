"""Steps that a coach added to a talk, and which of them can go again: one in which anything was filled in stays."""

from __future__ import annotations

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Evidence, Field
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import Sealing, SealState, topic_of


def is_added(record: SessionRecord, step_id: str) -> bool:
    """Return whether the coach added a step: a talk of this kind does not begin with it."""
    own = {step.id for step in record.pack.session_kind(record.session.kind).steps}
    return step_id not in own and any(step.id == step_id for step in record.session.steps)


def holds_anything(opened: OpenSession, sealing: Sealing, step: Step) -> bool:
    """Return whether anything was filled in in a step, by the coach, or by the peer under a seal. Raises StoreError."""
    pages = opened.record.pages_of(step)
    if any(_is_filled(opened.record, field) for page in pages for field in page.fields):
        return True
    topics = {topic for page in pages if (topic := topic_of(page.fields)) is not None}
    return any(sealing.state(opened.id, topic) != SealState() for topic in topics)


def _is_filled(record: SessionRecord, field: Field) -> bool:
    if isinstance(field.kind, Evidence) and record.observation is not None:
        return any(note.seen.strip() or note.reading.strip() for note in record.observation.notes.values())
    return record.is_answered(field)
