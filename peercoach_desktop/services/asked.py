"""Which questions the coach asked in one talk. For the coach alone: it is never counted against anybody."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.still_open import must_be_open_in
from peercoach_desktop.store.store import Store


class AskedInTalk:
    """What was asked is there at once and in the store half a second later at most."""

    def __init__(self, store: Store, session_id: str, clock: Clock) -> None:
        self._store = store
        self._session = session_id
        self._clock = clock
        self._here = store.asked_questions.of_session(session_id)
        self._elsewhere = store.asked_questions.elsewhere(session_id)

    @property
    def here(self) -> Mapping[str, datetime]:
        """The questions asked in this talk, each with when it was asked last."""
        return self._here

    @property
    def anywhere(self) -> Mapping[str, datetime]:
        """The questions asked in this trajectory, this talk included."""
        return {**self._elsewhere, **self._here}

    def ask(self, question_id: str) -> datetime | None:
        """Keep that a question is asked now; return when it was asked before in this talk, for undo. Raises TalkIsOver."""
        before = self._here.get(question_id)
        self.put(question_id, self._clock())
        return before

    def put(self, question_id: str, at: datetime | None) -> None:
        """Keep when a question was asked; None: it was not. Raises TalkIsOver."""
        must_be_open_in(self._store, self._session)
        if at is None:
            self._here.pop(question_id, None)
        else:
            self._here[question_id] = at
        session_id, now = self._session, self._clock()

        def save(store: Store) -> None:
            store.sessions.touch(session_id, now)
            store.asked_questions.put(session_id, question_id, at)

        self._store.writer.change(("asked", session_id, question_id), save)
