"""Starting, finding and opening sessions."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from peercoach_desktop.content.library import SESSION_PACK, Library
from peercoach_desktop.domain.forms import SessionKind
from peercoach_desktop.domain.sessions import Session, SessionState, Source
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store.store import Store


@dataclass(frozen=True)
class UsedModel:
    """A coaching model that holds answers in so many `sessions` of a trajectory."""

    id: str
    title: str
    sessions: int


class CoachingService:
    """Leading sessions with one peer at a time."""

    def __init__(self, store: Store, library: Library, shelf: Shelf, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._shelf = shelf
        self._clock = clock

    def kinds(self) -> tuple[SessionKind, ...]:
        """Return the kinds of session a coach can start, in the order of the pack."""
        return self._library.pack(SESSION_PACK).kinds

    def advised_kind(self, trajectory_id: str) -> str:
        """Return the kind that fits now: `first` until one was held, then `follow_up`."""
        held = self._store.sessions.of_trajectory(trajectory_id)
        return "follow_up" if held else "first"

    def start(self, trajectory_id: str, kind: str, *, at: datetime | None = None, source: Source = Source.SCREEN) -> OpenSession:
        """Start a session of `kind` now (or at `at`, for one entered later from paper) and open it."""
        session = self._new_session(trajectory_id, kind, SessionState.OPEN, at or self._clock(), source)
        self._store.sessions.add(session)
        return self.open(session.id)

    def plan(self, trajectory_id: str, kind: str, at: datetime) -> Session:
        """Put a session in the agenda; it starts when somebody opens it with `begin`."""
        session = self._new_session(trajectory_id, kind, SessionState.PLANNED, at, Source.SCREEN)
        self._store.sessions.add(session)
        return session

    def begin(self, session_id: str) -> OpenSession:
        """Open a session; a planned one starts now."""
        opened = self.open(session_id)
        if opened.record.session.state is SessionState.PLANNED:
            opened.start(self._clock())
        return opened

    def open(self, session_id: str) -> OpenSession:
        """Put a session on the table, as it was left. Raises StoreError or PackError if it cannot be read."""
        return OpenSession(self._store, self._shelf, session_id, self._clock)

    def models_used(self, trajectory_id: str, language: str) -> tuple[UsedModel, ...]:
        """Return the models that hold answers in the sessions of a trajectory, the first one used first."""
        answered = self._store.answers.answered(trajectory_id)
        titles: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for session in reversed(self._store.sessions.of_trajectory(trajectory_id)):
            models = self._shelf.models(session.packs)
            fields = answered.get(session.id, set())
            used = [form for form in models.forms if any(field.id in fields for field in form.fields())]
            titles |= {form.id: models.words(language).get(f"{form.key}.title") or form.id for form in used}
            counts.update(form.id for form in used)
        return tuple(UsedModel(model, title, counts[model]) for model, title in titles.items())

    def remove_empty(self, session_id: str) -> bool:
        """Remove a session in which nothing was entered; return whether it was empty and is gone."""
        self._store.writer.flush()
        return self._store.sessions.remove_if_empty(session_id)

    def _new_session(self, trajectory_id: str, kind: str, state: SessionState, at: datetime, source: Source) -> Session:
        packs: Mapping[str, int] = self._shelf.pin_for_session()
        steps = self._shelf.pack(SESSION_PACK, packs).session_kind(kind).steps
        planned = state is SessionState.PLANNED
        return Session(
            id=str(uuid.uuid4()),
            trajectory_id=trajectory_id,
            kind=kind,
            state=state,
            steps=steps,
            packs=packs,
            planned=at if planned else None,
            started=None if planned else at,
            source=source,
            changed=self._clock(),
        )
