"""Which lines of a talk may go on the peer's copy, which stay with the coach, and which are still open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.fields import Field, Need
from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.signing import asks_for_names
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

_ALSO = {"first": Need.FIRST_TIME, "closing": Need.AT_END}
"""What is asked in one kind of talk only."""


class Lines:
    """Reads the session as it is now."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def shareable(self) -> dict[str, str]:
        """Return the answered fields that the peer may have, by id, with their names; namesakes also say their step."""
        found = [(step, field, self._name(step, field)) for step, field in self._answered() if field.ceiling is not Level.COACH]
        count = Counter(name for _, _, name in found)
        return {field.id: name if count[name] == 1 else f"{name} ({self._table.words.step(step)})" for step, field, name in found}

    def left_out(self) -> list[tuple[str, str]]:
        """Return the lines that were switched off for the peer: id and name."""
        lines = self._table.opened.record.choices.lines
        return [(name, words) for name, words in self.shareable().items() if not lines.get((name, Level.PEER), True)]

    def beyond(self, extent: Extent) -> list[str]:
        """Return the names of the lines that are shared but not in `extent`."""
        names = self.shareable()
        return [names[field.id] for field in self._beyond(extent)]

    def signs_beyond(self, extent: Extent) -> bool:
        """Return whether something that is signed is shared but not in `extent`."""
        values = self._table.opened.record.values
        return any(asks_for_names(field, values) for field in self._beyond(extent))

    def _beyond(self, extent: Extent) -> Iterator[Field]:
        record = self._table.opened.record
        held = {field.id for field in record.visible_fields(Level.PEER, extent)}
        return (field for field in record.visible_fields(Level.PEER) if field.id not in held)

    def private(self) -> dict[str, str]:
        """Return the answered fields that never leave the coach, by id, with their names."""
        return {field.id: self._name(step, field) for step, field in self._answered() if field.ceiling is Level.COACH}

    def open_pages(self) -> list[tuple[Stop, str]]:
        """Return the pages with something that is asked in this talk and not filled in, with a short name."""
        words = self._table.words
        return [
            (Stop(step, page), words.short(step, page))
            for step in self._table.opened.record.session.steps
            for page in self._table.way.pages(step)
            if self._is_open(page)
        ]

    def _is_open(self, page: Page) -> bool:
        record = self._table.opened.record
        asked = {Need.REQUIRED, _ALSO.get(record.session.kind)}
        return any(field.need in asked and not record.is_answered(field) for field in record.shown_fields(page))

    def _answered(self) -> Iterator[tuple[Step, Field]]:
        record = self._table.opened.record
        for step in record.told_steps():
            for page in record.pages_of(step):
                yield from ((step, field) for field in record.shown_fields(page) if record.is_answered(field))

    def _name(self, step: Step, field: Field) -> str:
        return self._table.words.field(step, field)
