"""The report of a meeting of a learning group: a sheet for the group, and the coach's own with moments and notes."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, EntryList, Heading, Paragraph
from peercoach_desktop.domain.fields import Choice, DateField, Field, LongText
from peercoach_desktop.domain.meetings import ACTIVITY_TITLE, ON_PAPER, CriticalMoment, MeetingRecord
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

_ORDER = ("day", "theme", "learning_question", "harvest", "agreements", "next_day")
"""What comes first on paper, in this order; other fields follow."""
_LEAD = "learning_question"
_INTENTIONS = "intentions"


def group_sheet(record: MeetingRecord, words: ReportWords, *, fictitious: bool = False) -> Document:
    """Return what the group may have: no names, no notes, no moments; intentions only where that was chosen."""
    sheet = _Sheet(record, words)
    shown = [asked for asked in sheet.fields() if asked.ceiling is not Level.COACH]
    if record.shares_intentions():
        shown += [asked for asked in sheet.fields() if asked.id == _INTENTIONS]
    blocks = tuple(block for asked in shown for block in sheet.answer(asked))
    return _document(words, "group", blocks or (Paragraph(words.text("group.empty")),), fictitious=fictitious)


def coach_sheet(record: MeetingRecord, words: ReportWords, *, fictitious: bool = False) -> Document:
    """Return all of it, for the coach alone."""
    sheet = _Sheet(record, words)
    blocks = (*sheet.answers(), *sheet.moments(), *sheet.phases())
    return _document(words, "group_own", blocks or (Paragraph(words.text("group.empty")),), fictitious=fictitious)


def _document(words: ReportWords, kind: str, blocks: tuple[DocumentBlock, ...], *, fictitious: bool) -> Document:
    head = Head(
        title=words.text("group.title"),
        subtitle=words.text(f"{kind}.about"),
        kind_label=words.text(f"{kind}.kind"),
        sharing_label=words.text(f"{kind}.sharing"),
        file_name=words.text(f"{kind}.file", day=words.today.isoformat()),
    )
    return head.over(blocks, words, fictitious=fictitious)


class _Sheet:
    """Says a meeting in blocks."""

    def __init__(self, record: MeetingRecord, words: ReportWords) -> None:
        self._record = record
        self._words = words
        self._said = record.form.words(words.language)
        self._signals = record.signals.words(words.language)
        self._phases = record.cycle.words(words.language)

    def fields(self) -> tuple[Field, ...]:
        """Return the fields in the order of the paper."""
        known = {name: place for place, name in enumerate(_ORDER)}
        return tuple(sorted(self._record.fields(), key=lambda asked: known.get(asked.id, len(known))))

    def answers(self) -> Iterator[DocumentBlock]:
        """Yield every answer, and the activity."""
        for asked in self.fields():
            if asked.id != ON_PAPER:
                yield from self.answer(asked)
        if activity := self._record.meeting.text(ACTIVITY_TITLE):
            yield Entry(self._words.text("group.activity"), activity)

    def answer(self, asked: Field) -> Iterator[DocumentBlock]:
        """Yield the answer to a field; nothing where there is none."""
        value, label = self._record.meeting.value(asked), self._said.text(f"{asked.key}.paper")
        match asked.kind, value:
            case LongText(), str() if value.strip():
                yield EntryList(label, tuple(line for line in value.splitlines() if line.strip()), asked.id)
            case Choice(), str():
                yield Entry(label, self._said.get(f"{asked.key}.options.{value}"), asked.id)
            case DateField(), Moment():
                yield Entry(label, self._words.moment(value), asked.id)
            case _, str() if value.strip():
                yield Entry(label, value, asked.id, lead=asked.id == _LEAD)

    def moments(self) -> Iterator[DocumentBlock]:
        """Yield each moment with its time, what it was, whether the coach acted, and why."""
        moments = self._record.meeting.moments
        if moments:
            yield Heading(self._words.text("group.moments"))
            yield Paragraph(self._words.text("group.moments_intro"), quiet=True)
        for moment in moments:
            yield EntryList(self._moment_title(moment), tuple(self._moment_lines(moment)))

    def _moment_title(self, moment: CriticalMoment) -> str:
        phase = self._phases.get(f"phases.{moment.phase}.title")
        return " · ".join(part for part in (self._words.clock(moment.at.time()), phase) if part)

    def _moment_lines(self, moment: CriticalMoment) -> Iterator[str]:
        signal = self._signals.get(f"interventions.{moment.signal}.title") if moment.signal else ""
        yield signal or self._words.text("group.no_signal")
        acted = {True: "acted", False: "not_acted", None: "open"}[moment.acted]
        yield self._words.text(f"group.{acted}")
        if moment.why.strip():
            yield self._words.text("group.why", text=moment.why)

    def phases(self) -> Iterator[DocumentBlock]:
        """Yield the phases as they were, with the minutes and the coach's note."""
        lines = [self._phase(phase.id, phase.key) for phase in self._record.phases()]
        noted = [(phase, self._record.meeting.note(phase.id)) for phase in self._record.phases()]
        yield EntryList(self._words.text("group.phases"), tuple(lines))
        notes = [Entry(self._phases.get(f"{phase.key}.title"), text) for phase, text in noted if text.strip()]
        if notes:
            yield Heading(self._words.text("group.notes"))
            yield from notes

    def _phase(self, phase_id: str, key: str) -> str:
        title, minutes = self._phases.get(f"{key}.title"), self._record.meeting.spent.get(phase_id, 0) // 60
        if not minutes:
            return title
        return f"{title}: {self._words.text('minute') if minutes == 1 else self._words.text('minutes', minutes=minutes)}"
