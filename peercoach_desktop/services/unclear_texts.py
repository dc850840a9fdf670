"""What was typed and is no answer yet, such as "ergens in mei" for a day: kept with the talk as it was typed.

It lies in the encrypted store beside the answers, under the id of its field with `UNCLEAR` before it. No paper and no search reads it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

from peercoach_desktop.domain.sharing import UNCLEAR
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.still_open import must_be_open_in
from peercoach_desktop.store.store import Store

Unclear: TypeAlias = Mapping[str, Sequence[str]]
"""Texts by the part of the field they stand in ("" for the field itself)."""


class UnclearTexts:
    """The texts of one talk, there at once and in the store half a second later at most."""

    def __init__(self, store: Store, session_id: str, clock: Clock) -> None:
        self._store = store
        self._session = session_id
        self._clock = clock
        kept = store.answers.read(session_id)
        self._texts: dict[str, Unclear] = {name.removeprefix(UNCLEAR): kept[name] for name in kept if name.startswith(UNCLEAR)}

    def of(self, field_id: str) -> Unclear:
        """Return what stands in a field and is no answer; nothing where all is clear."""
        return self._texts.get(field_id, {})

    def keep(self, field_id: str, texts: Unclear) -> None:
        """Keep what stands in a field and is no answer, and nothing else of it. Raises TalkIsOver."""
        plain = {part: list(lines) for part, lines in texts.items()}
        if plain == self.of(field_id):
            return
        must_be_open_in(self._store, self._session)
        self._texts[field_id] = plain
        session_id, now, key = self._session, self._clock(), f"{UNCLEAR}{field_id}"
        self._store.writer.change(("answer", session_id, key), lambda store: _save(store, session_id, key, plain, now))


def _save(store: Store, session_id: str, key: str, plain: Unclear, at: datetime) -> None:
    store.sessions.touch(session_id, at)
    store.answers.write(session_id, key, plain)
