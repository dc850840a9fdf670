"""Finds what was written in meetings of a learning group, for the search over everything."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.meetings import ACTIVITY_TITLE, MEETING_REF, MOMENTS, NOTE, Meeting, MeetingRecord
from peercoach_desktop.domain.search import Query, snippet
from peercoach_desktop.domain.written import written
from peercoach_desktop.services.meetings import MeetingService
from peercoach_desktop.services.search import Hit, HitGroup

MOST = 12


class MeetingFinder:
    """Reads through the meetings: there are a few a year."""

    def __init__(self, meetings: MeetingService) -> None:
        self._meetings = meetings

    def find(self, query: Query, language: str) -> HitGroup:
        """Return the texts that fit, of the latest meeting first; `Hit.item` tells the meeting."""
        hits = [hit for meeting in self._meetings.all() for hit in self._in_meeting(meeting, query, language)]
        return HitGroup(MOMENTS, tuple(hits[:MOST]), self._meetings.words(language).text("pack.title"))

    def _in_meeting(self, meeting: Meeting, query: Query, language: str) -> Iterator[Hit]:
        record = self._meetings.record(meeting)
        for about, text in _texts(record, language):
            if query.fits(text):
                yield Hit(snippet(text, query), about, when=meeting.begun, item=f"{MEETING_REF}{meeting.id}")


def _texts(record: MeetingRecord, language: str) -> Iterator[tuple[str, str]]:
    """Yield what was written, each with what it is about."""
    meeting, words = record.meeting, record.form.words(language)
    for field in record.fields():
        yield words.get(f"{field.key}.paper"), written(field.kind, meeting.answers.get(field.id))
    yield "", meeting.text(ACTIVITY_TITLE)
    phases, signals = record.cycle.words(language), record.signals.words(language)
    for name in meeting.answers:
        if name.startswith(NOTE):
            yield phases.get(f"phases.{name.removeprefix(NOTE)}.title"), meeting.text(name)
    for moment in meeting.moments:
        yield signals.get(f"interventions.{moment.signal}.title"), moment.why
