"""Puts a session together with all that belongs to it."""

from __future__ import annotations

from peercoach_desktop.content.library import SESSION_PACK
from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Evidence, Ratings, Versions
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wordings import each_once
from peercoach_desktop.services.settings import COACH_NAME
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store.store import Store


def read_record(store: Store, shelf: Shelf, session_id: str) -> SessionRecord:
    """Return the session with its answers, records and packs. Raises StoreError if it is not there or cannot be read."""
    session = store.sessions.get(session_id)
    trajectory = store.people.trajectory(session.trajectory_id)
    pack = shelf.pack(SESSION_PACK, session.packs)
    models = shelf.models(session.packs)
    observation = store.observations.get(session_id)
    return SessionRecord(
        session=session,
        peer=store.people.peer(trajectory.peer_id),
        trajectory=trajectory,
        coach_name=str(store.settings.get(COACH_NAME, "")),
        pack=pack,
        models=models,
        checklist_pack=shelf.pack(observation.checklist, session.packs) if observation.checklist in session.packs else None,
        values=_values(store, session, pack, models),
        observation=observation,
        goals=store.records.goals(trajectory.id, as_of_session=session_id),
        progress=store.records.progress(trajectory.id),
        agreements=store.records.agreements(trajectory.id),
        to_review=store.records.earlier_agreements(session_id),
        choices=store.sharing.choices(session_id),
    )


def _values(store: Store, session: Session, pack: Pack, models: Pack) -> dict[str, Value]:
    fields = [field for form in (*pack.forms, *models.forms) for field in form.fields()]
    plain = store.answers.read(session.id)
    values = store.bound.read_all(session, (field for field in fields if not isinstance(field.kind, Ratings | Evidence)))
    for field in fields:
        match field.kind:
            case Versions(of=of):
                values[field.id] = each_once(store.versions.of(session.id, of))
            case _ if field.record is None:
                values[field.id] = from_plain(field.kind, plain.get(field.id))
    return {name: value for name, value in values.items() if value is not None}
