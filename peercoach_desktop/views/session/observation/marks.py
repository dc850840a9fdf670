"""The levels given so far: by whom, when and how long after the start."""

from __future__ import annotations

from datetime import datetime, time

from peercoach_desktop.domain.records import SEEN_LEVELS, ItemNote, Mark, Rater, RatingLevel
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

KEYS = {
    **{str(number): level for number, level in enumerate(SEEN_LEVELS, 1)},
    "0": RatingLevel.NOT_OBSERVED,
    "9": RatingLevel.NOT_APPLICABLE,
}
"""The key for each level."""


class Marks:
    """Reads and gives marks. Giving one is a step to undo; undo puts back the mark with its own time."""

    def __init__(self, table: Table, stop: Stop) -> None:
        self._table = table
        self._stop = stop

    def mark(self, item: str, rater: Rater) -> Mark | None:
        """Return the mark of a point, or None where nothing was marked."""
        observation = self._table.opened.record.observation
        return observation.marks.get((item, rater)) if observation else None

    def give(self, item: str, rater: Rater, level: RatingLevel | None) -> None:
        """Give a point a level, or clear it (None). The level it has already changes nothing."""
        before = self.mark(item, rater)
        if (before.level if before else None) == level:
            return
        self._table.opened.rate(item, rater, level)
        self._table.undo.marked(self._stop, (item, rater), before, self.mark(item, rater))

    def note(self, item: str) -> ItemNote:
        """Return what was written at a point."""
        observation = self._table.opened.record.observation
        return observation.notes.get(item, ItemNote()) if observation else ItemNote()

    def write(self, item: str, note: ItemNote) -> None:
        """Keep what is written at a point."""
        self._table.opened.note(item, note)
        self._table.undo.typed()

    def count(self, rater: Rater) -> int:
        """Return how many points this rater marked."""
        observation = self._table.opened.record.observation
        return sum(who is rater for _, who in observation.marks) if observation else 0

    def are_both_in(self) -> bool:
        """Return whether coach and peer both marked something."""
        return all(self.count(rater) for rater in Rater)

    def started(self) -> datetime | None:
        """Return when the observation began: the start that was filled in for today, or else the first mark."""
        when = self._table.opened.record.values.get("obs_when")
        if isinstance(when, Moment) and when.start is not None:
            return datetime.combine(when.day, when.start)
        observation = self._table.opened.record.observation
        return min((mark.at for mark in observation.marks.values()), default=None) if observation else None

    def elapsed(self, at: datetime) -> int | None:
        """Return the seconds from the start to `at`; None before the start or on another day."""
        start = self.started()
        if start is None or at < start or at.date() != start.date():
            return None
        return int((min(at, self._end(start) or at) - start).total_seconds())

    def _end(self, start: datetime) -> datetime | None:
        when = self._table.opened.record.values.get("obs_when")
        end: time | None = when.end if isinstance(when, Moment) else None
        return datetime.combine(start.date(), end) if end is not None and end > start.time() else None
