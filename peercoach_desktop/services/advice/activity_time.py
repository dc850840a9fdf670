"""Which activity a talk is about to do, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.services.advice.rows import rows_of

_PROGRAMME, _NOTE = TIME_FIELDS = ("coaching_plan", "coach_note")
"""The fields that an activity goes into."""


@dataclass(frozen=True)
class ActivityTime:
    """An activity with the minutes that its steps take together."""

    title: str
    minutes: int


class ActivityTimes:
    """Knows activities by their titles, in every language."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._stamp: tuple[object, ...] | None = None
        self._by_title: dict[str, ActivityTime] = {}

    def of(self, record: SessionRecord) -> ActivityTime | None:
        """Return the activity that stands last in the programme or in the coach's own note; None without one."""
        planned = [row.cells.get("activity") for row in rows_of(record, _PROGRAMME)]
        note = record.values.get(_NOTE)
        lines = [line.partition(": ")[2] for line in note.splitlines()] if isinstance(note, str) else []
        names = [name.strip().casefold() for name in (*planned, *lines) if isinstance(name, str) and name.strip()]
        if not names:
            return None
        known = self._known()
        return next((known[name] for name in reversed(names) if name in known), None)

    def _known(self) -> dict[str, ActivityTime]:
        stamp = self._library.stamp()
        if stamp != self._stamp:
            self._stamp, self._by_title = stamp, {}
            for pack in self._library.of_kind(PackKind.ACTIVITIES):
                for activity in pack.activities:
                    minutes = sum(step.minutes for step in activity.steps)
                    for words in pack.wordings.values():
                        title = words.text(f"{activity.key}.title")
                        self._by_title[title.casefold()] = ActivityTime(title, minutes)
        return self._by_title
