"""Undo that outlives a restart: the last changes of a session, saved in the same save as the changes themselves."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from peercoach_desktop.domain.codec import from_plain, to_plain
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.records import ItemNote, Mark, Rater, RatingLevel
from peercoach_desktop.domain.values import Value, is_filled
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.store import Store
from peercoach_desktop.store.undo_steps import KEPT, UndoStep

ONE_STEP = timedelta(seconds=20)
"""Changes to one place within this time of each other are typing, and one step."""


class UndoJournal:
    """The steps of one open session. Tell it what stood there before each change; `take_back` puts the newest back.

    When a session is rounded off, call `forget`: what was cleared on purpose is not kept longer than undo needs it.
    """

    def __init__(self, store: Store, opened: OpenSession, clock: Clock) -> None:
        self._store = store
        self._opened = opened
        self._clock = clock
        self._steps = store.undo_steps.of(opened.id)
        self._changed: tuple[tuple[str, ...], datetime] | None = None

    @property
    def steps(self) -> tuple[UndoStep, ...]:
        """The steps that can be taken back, oldest first; a place is answer, mark or note with what it is about."""
        return self._steps

    def answered(self, field: Field, before: Value) -> None:
        """Remember the answer that stood in a field; call it before or after `OpenSession.enter`, in the same half second."""
        self._remember(("answer", field.id), to_plain(before) if is_filled(before) else None)

    def marked(self, item_id: str, rater: Rater, before: Mark | None) -> None:
        """Remember the level that a point had, as `OpenSession.rate` returned it."""
        self._remember(("mark", item_id, rater.value), [before.level.value, before.at.isoformat()] if before else None)

    def noted(self, item_id: str, before: ItemNote) -> None:
        """Remember the note of a point, as `OpenSession.note` returned it."""
        self._remember(("note", item_id), [before.seen, before.reading])

    def take_back(self) -> UndoStep | None:
        """Put back what stood there before the newest step, and return the step; None if there is none."""
        if not self._steps:
            return None
        *left, step = self._steps
        self._changed = None
        self._put_back(step)
        self._keep(tuple(left))
        return step

    def forget(self) -> None:
        """Drop all steps."""
        self._keep(())

    def _remember(self, place: tuple[str, ...], before: Any) -> None:
        now = self._clock()
        is_typing = self._changed is not None and self._changed[0] == place and timedelta(0) <= now - self._changed[1] < ONE_STEP
        self._changed = (place, now)
        if not is_typing:
            self._keep((*self._steps, UndoStep(place, before, now))[-KEPT:])

    def _keep(self, steps: tuple[UndoStep, ...]) -> None:
        self._steps = steps
        session_id = self._opened.id
        self._store.writer.change(("undo", session_id), lambda store: store.undo_steps.set(session_id, steps))

    def _put_back(self, step: UndoStep) -> None:
        match step.place:
            case ("answer", field_id):
                field = self._field(field_id)
                self._opened.enter(field, from_plain(field.kind, step.before))
            case ("mark", item_id, rater):
                level, at = step.before or (None, None)
                self._opened.rate(item_id, Rater(rater), RatingLevel(level) if level else None, datetime.fromisoformat(at) if at else None)
            case ("note", item_id):
                self._opened.note(item_id, ItemNote(*step.before))

    def _field(self, field_id: str) -> Field:
        record = self._opened.record
        pack = record.models if any(field.id == field_id for form in record.models.forms for field in form.fields()) else record.pack
        return pack.field(field_id)
