"""Meetings of a learning group, with their answers and critical moments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, select

from peercoach_desktop.domain.meetings import CriticalMoment, Meeting, MeetingPlace
from peercoach_desktop.store.answers import is_empty
from peercoach_desktop.store.columns import exact_time_text, json_of, json_text, time_of, time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import CRITICAL_MOMENT, GROUP_ANSWER, GROUP_MEETING

_PUT = upsert(GROUP_MEETING, ("id",), "changed", "ended", "spent", "place")
_PUT_ANSWER = upsert(GROUP_ANSWER, ("meeting_id", "field_id"), "value")
_PUT_MOMENT = upsert(CRITICAL_MOMENT, ("id",), "signal", "acted", "why")
_MEETINGS = select(GROUP_MEETING).order_by(GROUP_MEETING.c.begun.desc(), GROUP_MEETING.c.id)
_ANSWERS = select(GROUP_ANSWER)
_MOMENTS = select(CRITICAL_MOMENT).order_by(CRITICAL_MOMENT.c.at, CRITICAL_MOMENT.c.id)
_ACTED = {True: "yes", False: "no", None: ""}


class Meetings:
    """Meetings by id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, meeting: Meeting) -> None:
        """Keep a meeting as it is now, without its answers and moments. What it was begun with never changes."""
        place = meeting.place
        row = {
            "id": meeting.id,
            "begun": time_text(meeting.begun),
            "changed": time_text(meeting.changed),
            "ended": time_text(meeting.ended),
            "cycle": meeting.cycle,
            "packs": json_text(dict(meeting.packs)),
            "spent": json_text(dict(meeting.spent)),
            "place": json_text([place.step, place.field, place.cursor]),
        }
        with self._database.writing() as core:
            core.execute(_PUT, row)

    def answer(self, meeting_id: str, field_id: str, plain: Any) -> None:
        """Keep an answer given as plain JSON data; one that holds nothing goes."""
        with self._database.writing() as core:
            if is_empty(plain):
                same = (GROUP_ANSWER.c.meeting_id == meeting_id, GROUP_ANSWER.c.field_id == field_id)
                core.execute(delete(GROUP_ANSWER).where(*same))
            else:
                core.execute(_PUT_ANSWER, {"meeting_id": meeting_id, "field_id": field_id, "value": json_text(plain)})

    def put_moment(self, meeting_id: str, moment: CriticalMoment) -> None:
        """Keep a moment as it is now. Its time and its phase never change."""
        row = {
            "id": moment.id,
            "meeting_id": meeting_id,
            "at": exact_time_text(moment.at),
            "phase": moment.phase,
            "signal": moment.signal,
            "acted": _ACTED[moment.acted],
            "why": moment.why,
        }
        with self._database.writing() as core:
            core.execute(_PUT_MOMENT, row)

    def remove_moment(self, moment_id: str) -> None:
        """Take a moment away."""
        with self._database.writing() as core:
            core.execute(delete(CRITICAL_MOMENT).where(CRITICAL_MOMENT.c.id == moment_id))

    def remove(self, meeting_id: str) -> None:
        """Take a meeting away in which nothing was written. What was written is erased (`Erasing`), so that no page holds it."""
        with self._database.writing() as core:
            core.execute(delete(GROUP_MEETING).where(GROUP_MEETING.c.id == meeting_id))

    def get(self, meeting_id: str) -> Meeting:
        """Return a meeting. Raises KeyError if it is not there."""
        found = self._read([meeting_id])
        if not found:
            raise KeyError(meeting_id)
        return found[0]

    def all(self) -> tuple[Meeting, ...]:
        """Return all meetings, the latest first."""
        return tuple(self._read(None))

    def _read(self, ids: Iterable[str] | None) -> list[Meeting]:
        wanted, answers, moments = _MEETINGS, _ANSWERS, _MOMENTS
        with self._database.reading() as core:
            if ids is not None:
                listed = tuple(ids)
                wanted = wanted.where(GROUP_MEETING.c.id.in_(listed))
                answers = answers.where(GROUP_ANSWER.c.meeting_id.in_(listed))
                moments = moments.where(CRITICAL_MOMENT.c.meeting_id.in_(listed))
            rows = core.execute(wanted).all()
            if not rows:  # most coaches lead no group, and each search over everything asks
                return []
            given: dict[str, dict[str, Any]] = {row.id: {} for row in rows}
            marked: dict[str, list[CriticalMoment]] = {row.id: [] for row in rows}
            for each in core.execute(answers).all():
                given[each.meeting_id][each.field_id] = json_of(each.value)
            for each in core.execute(moments).all():
                marked[each.meeting_id].append(_moment(each))
        return [_meeting(row, given[row.id], marked[row.id]) for row in rows]


def _moment(row: Any) -> CriticalMoment:
    at = time_of(row.at)
    assert at is not None
    acted = {text: acted for acted, text in _ACTED.items()}[row.acted]
    return CriticalMoment(row.id, at, row.phase, row.signal, acted, row.why)


def _meeting(row: Any, answers: dict[str, Any], moments: list[CriticalMoment]) -> Meeting:
    begun, changed = time_of(row.begun), time_of(row.changed)
    assert begun is not None
    assert changed is not None
    packs, spent, place = json_of(row.packs), json_of(row.spent), MeetingPlace(*json_of(row.place))
    return Meeting(row.id, begun, changed, row.cycle, packs, answers, spent, tuple(moments), place, time_of(row.ended))
